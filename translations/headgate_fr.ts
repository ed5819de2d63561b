<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Ajouter des liens…</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>Ajouter des liens à la liste</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>Ajouter les liens d’un fichier texte, CSV, Markdown ou HTML, ou une liste enregistrée</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>Enregistrer toute la liste dans un fichier, pour la conserver ou l’ouvrir ailleurs</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Coller des liens</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Ajouter les liens du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>Combien à la fois, à quelle vitesse et dans quel dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>Annuler le dernier retrait ou déplacement</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>Démarrer ou reprendre les téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>Mettre en pause les téléchargements sélectionnés&#x202f;; ce qui a été reçu est conservé</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>Relancer maintenant les téléchargements sélectionnés qui ont échoué</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>Limiter la &amp;vitesse…</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>Fixer la vitesse maximale de chacun des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>Serveur de ce téléchar&amp;gement…</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>Afficher comment se comporte le serveur du téléchargement sélectionné&#xa0;: limite, vitesse, attentes et problèmes</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>Changer l’&amp;adresse…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>Poursuivre depuis une autre adresse le téléchargement sélectionné, en échec ou en pause</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>Faire &amp;confiance à ce certificat…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>Examiner le certificat refusé et l’accepter pour ce serveur</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>Retirer de la liste les téléchargements sélectionnés&#x202f;; les fichiers terminés sont conservés</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Placer en &amp;tête</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>Placer les téléchargements sélectionnés en tête de la file d’attente</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>Avancer d’une place les téléchargements sélectionnés dans la file d’attente</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>Reculer d’une place les téléchargements sélectionnés dans la file d’attente</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Placer en &amp;fin</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>Placer les téléchargements sélectionnés à la fin de la file d’attente</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>To&amp;ut démarrer</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>Démarrer ou reprendre tous les téléchargements en pause</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>Tout mettre en pau&amp;se</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>Mettre en pause tout ce qui est en attente ou en cours</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les éch&amp;ecs</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>Relancer tous les téléchargements qui ont échoué</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>&amp;Retirer les terminés</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>Retirer de la liste tout ce qui est terminé&#x202f;; les fichiers sont conservés</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Ouvrir le fichier terminé</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Affic&amp;her dans le dossier</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afficher le fichier dans son dossier</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>Copier les adresses des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>N’afficher que ce dont le nom ou l’adresse contient ces mots</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>Ordre de la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>Afficher les téléchargements dans l’ordre de la file d’attente</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>Afficher la &amp;barre latérale</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>Afficher les états, les serveurs et les dossiers à côté de la liste</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>Afficher l’éc&amp;luse</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>Afficher ce qui passe l’écluse et la file d’attente derrière elle</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>Afficher sous la liste tout ce qui concerne le téléchargement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Toutes les touches et leur effet</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>À &amp;propos de Headgate</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>&amp;Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>Proposer d’ajouter les liens copiés dans d’autres programmes ; rien n’est ajouté sans un clic</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>Utiliser les coo&amp;kies exportés d’un navigateur…</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>Envoyer, pendant cette session, les cookies d’un navigateur où vous êtes connecté</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>&amp;Oublier ce qui a été téléchargé…</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>Effacer l’historique qui permet de reconnaître les liens déjà téléchargés un jour</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>Ne &amp;rien faire</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>E&amp;xécuter la commande</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Quitter Headgate</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>Ét&amp;eindre</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Puis exécuter la commande</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Puis quitter</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Puis mettre en veille</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Puis éteindre</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>La commande sera exécutée dans %n seconde.</numerusform>
            <numerusform>La commande sera exécutée dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>Headgate se fermera dans %n seconde.</numerusform>
            <numerusform>Headgate se fermera dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>L’ordinateur se mettra en veille dans %n seconde.</numerusform>
            <numerusform>L’ordinateur se mettra en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>L’ordinateur s’éteindra dans %n seconde.</numerusform>
            <numerusform>L’ordinateur s’éteindra dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>sa longueur n’est pas un nombre</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>elle contient une partie que personne n’a demandée</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>sa longueur et sa plage se contredisent</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>Le fichier %1 n’a pas été écrit par Headgate et reste tel quel. Modifiez-le ou supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>Impossible de supprimer le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n téléchargement terminé</numerusform>
            <numerusform>%n téléchargements terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>Terminés&#xa0;: %1, échecs&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>il est auto-signé</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>aucune autorité reconnue par ce système ne l’a signé</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>il appartient à un autre serveur</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>le certificat de %1 est refusé&#xa0;: %2 (SHA-256 %3)</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>%1 ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a certificate was refused</extracomment>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <extracomment>Whom a certificate names</extracomment>
        <translation>Délivré à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Valide jusqu’au&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>Empreinte SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>Quelqu’un s’est peut-être placé entre vous et le serveur et peut lire ou modifier ce qu’il envoie. N’acceptez le certificat que si le responsable du serveur vous a communiqué cette empreinte. Il sera alors accepté pour ce serveur seulement, jusqu’à ce que vous le supprimiez dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>&amp;Faire confiance</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is a file. Name a folder with --dir.</source>
        <translation>%1 est un fichier. Indiquez un dossier avec --dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: %2. Indiquez-en un autre avec --dir.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;: %2. Indiquez-en un autre avec --dir.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire le journal %1&#xa0;: %2. Indiquez-en un autre avec --gate-log.</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Impossible de lire le fichier de sommes de contrôle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>Le fichier %1 ne contient aucune somme de contrôle. Indiquez-en un qui a été écrit par sha256sum ou un outil semblable.</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>Cette même commande est déjà en cours, vers le même dossier. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>L’avancement de cette exécution ne peut pas être enregistré&#xa0;: elle ne pourrait donc pas être reprise (%1).</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>Read links from FILE, one a line, or a Metalink document (.meta4, .metalink); &quot;-&quot; is standard input. May be given several times.</source>
        <translation>Lire les liens dans FICHIER, un par ligne, ou un document Metalink (.meta4, .metalink)&#x202f;; «&#xa0;-&#xa0;» désigne l’entrée standard. Peut être répétée.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>Les liens donnés en arguments peuvent contenir des motifs et en représenter plusieurs&#xa0;: %1, %2, %3, %4&#x202f;; plusieurs motifs dans un lien représentent toutes les combinaisons. Mettez-les entre guillemets, sinon le shell les développe lui-même. Les liens des listes sont toujours pris tels quels.</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>Placer les fichiers dans DOSSIER, créé s’il n’existe pas. Par défaut&#xa0;: le dossier courant.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>Placer plutôt dans DOSSIER les fichiers d’un type, ou ceux de certains serveurs. RÈGLE commence par un type (%1), d’après le nom dans le lien, ou par un serveur, qui peut être *.example.org. Peut être répétée&#xa0;: la première règle qui convient s’applique.</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>RÈGLE=DOSSIER</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>Au plus NOMBRE requêtes à la fois. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>Au plus NOMBRE requêtes à la fois vers un même serveur. Par défaut&#xa0;: comme --jobs.</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>Règle à appliquer à certains serveurs&#xa0;: &quot;SERVEUR; limit=2; interval=500; rate=60; speed=500K; user=NOM; password=TEXTE; header=NOM: VALEUR; agent=TEXTE&quot;. SERVEUR peut être *.example.org&#x202f;; ce qui est omis est comme pour les autres. Une valeur qui contient un&#x202f;; se met entre guillemets doubles (&quot;). Les identifiants et les lignes d’en-tête ne sont envoyés qu’à ces serveurs&#x202f;; tous les utilisateurs de cette machine peuvent les lire dans la liste des processus. Peut être répétée&#xa0;: la première règle qui convient s’applique.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>Partager une même écluse entre tous vos programmes lancés avec cette option, fenêtre comprise&#x202f;; le premier la détient et distribue ses places aux autres. Ses valeurs (--jobs, --per-host, --interval, --rate) s’appliquent à l’ensemble, et celles de chacun à lui-même en plus. Quand il se termine, un autre prend le relais avec ses propres valeurs.</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>Demander à chaque serveur autant de fichiers à la fois que l’indique --per-host. Sinon, ce nombre s’apprend&#xa0;: on en demande moins à un serveur qui refuse, coupe ou ralentit, et plus à un serveur qui peut faire mieux.</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>Recevoir un fichier sur NOMBRE connexions au plus, tant que --jobs en laisse de libres&#x202f;; 1&#xa0;: ne jamais diviser un fichier. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>Recevoir au plus DÉBIT octets par seconde en tout&#x202f;; K, M et G signifient Kio, Mio et Gio&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>DÉBIT</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>Recevoir au plus DÉBIT octets par seconde d’un même serveur.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>Recevoir au plus DÉBIT octets par seconde d’un même fichier, toutes ses connexions confondues.</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>Au moins MILLISECONDES entre les démarrages de deux requêtes. Par défaut&#xa0;: 0.</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILLISECONDES</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>Au plus NOMBRE démarrages par minute&#x202f;; 0&#xa0;: sans limite. Par défaut&#xa0;: 0.</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>Réessayer jusqu’à NOMBRE fois ce qui échoue. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>Quand un serveur répond Retry-After, le laisser au repos pendant SECONDES au plus&#x202f;; le fichier concerné attend aussi longtemps que demandé. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>Attente maximale avant le premier nouvel essai&#x202f;; elle double à chaque fois. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>Durée maximale pour se connecter, et sans progression. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>Suivre au plus NOMBRE redirections. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>Envoyer cette ligne d’en-tête avec chaque requête. Peut être répétée.</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NOM: VALEUR</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>Envoyer cette adresse comme page d’origine.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>Se présenter sous ce nom aux serveurs.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>S’identifier sous ce nom. Un mot de passe donné ici peut être lu par tous les utilisateurs de cette machine dans la liste des processus&#xa0;: mieux vaut définir la variable d’environnement HEADGATE_PASSWORD, ou l’omettre pour qu’il soit demandé.</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NOM[:MOT_DE_PASSE]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>Utiliser ce proxy, sous la forme http://HOST:PORT ou socks5://HOST:PORT. Par défaut&#xa0;: celui de l’environnement.</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>Interroger ces serveurs directement, quel que soit le proxy&#xa0;: serveurs, *.DOMAINE et réseaux comme 10.0.0.0/8, séparés par des virgules&#x202f;; «&#xa0;*&#xa0;»&#xa0;: tous les serveurs. Peut être répétée.</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SERVEURS</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>Accepter de ce serveur, et de lui seul, le certificat qui a cette empreinte SHA-256, quel que soit son défaut. Peut être répétée.</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>SERVEUR=EMPREINTE</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>Nommer les fichiers selon MASQUE, où ces mots représentent un élément de chaque lien&#xa0;: %1. *name* et *ext* sont ceux du lien, quoi que dise le serveur&#x202f;; *num* numérote les liens dans l’ordre de leur lecture, *num3* avec au moins trois chiffres. Le masque d’une exécution à poursuivre un autre jour ne doit pas contenir *date*.</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MASQUE</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>Que faire quand un fichier de ce nom existe&#xa0;: rename (renommer), skip (ignorer) ou overwrite (remplacer). Si une somme de contrôle est connue, un fichier ignoré doit y correspondre. Par défaut&#xa0;: rename.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>Somme de contrôle attendue du fichier unique&#xa0;: un algorithme (md5, sha1, sha256, sha512, blake2b) et sa valeur en hexadécimal. Un fichier qui n’y correspond pas est conservé sous NOM.wrong.</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITHME:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>Chercher les sommes de contrôle dans FICHIER, au format de sha256sum et des outils semblables, d’après le nom demandé ou la dernière partie du lien. Les fichiers qui n’y figurent pas ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>Quand aucune somme de contrôle n’est donnée pour un fichier, en chercher une à côté de lui sur son serveur&#xa0;: SHA256SUMS, SHA512SUMS, NOM.sha256, NOM.sha512. Cela prouve que le fichier est arrivé intact, pas que le serveur est honnête.</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>Quand plus aucun serveur n’est joignable, le réseau est coupé&#xa0;: attendre son retour aussi longtemps avant que des téléchargements échouent pour cette raison. 0&#xa0;: ne pas attendre. Par défaut&#xa0;: 600.</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>À titre de comparaison seulement&#xa0;: porter --jobs et --per-host à 10000.</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>Ne pas réserver l’espace d’un fichier avant son premier octet.</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>Ne pas enregistrer l’avancement de l’exécution&#xa0;: la même commande recommence alors depuis le début.</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>Afficher aussi l’écluse&#xa0;: combien de requêtes sont en cours, et pour quels serveurs combien attendent et pourquoi.</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>Écrire au format CSV dans FICHIER chaque attente, admission, libération et changement à l’écluse. Un fichier existant est complété.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>N’afficher que les erreurs.</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>Écrire les événements sur la sortie standard, un objet JSON par ligne&#x202f;; voir «&#xa0;help json&#xa0;».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Donnez-lui une valeur.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Écrivez-le sous la forme http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>Écrivez SERVEUR=EMPREINTE&#xa0;: les 64 chiffres hexadécimaux du SHA-256 du certificat, tels que le message d’échec les affiche.</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>Donnez le mot de passe de son utilisateur, et une valeur à chaque ligne d’en-tête.</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>Donnez une adresse http ou https complète.</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>Indiquez rename, skip ou overwrite.</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>Indiquez un dossier&#x202f;; «&#xa0;.&#xa0;» désigne le dossier courant.</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>Donnez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>donnez le nom avec -u, et le mot de passe dans HEADGATE_PASSWORD ou quand il vous est demandé</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>HEADGATE_PASSWORD est définie, mais inutilisée&#xa0;: il faut aussi -u NOM.</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>Écrivez NOM ou NOM:MOT_DE_PASSE.</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>Écrivez ALGORITHME:HEX, par exemple sha256: suivi de 64 chiffres.</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>Indiquez un fichier, pas une adresse.</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>Donnez un masque comme %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien. Les liens commencent par http:// ou https://&#x202f;; pour lire des liens dans un fichier, utilisez -i FICHIER.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>«&#xa0;%1&#xa0;» est pris tel quel. Avec --glob, il représente %2 liens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>«&#xa0;%1&#xa0;» représente %2 liens. Au plus %3 peuvent être donnés en arguments, au total.</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>Indiquez un fichier comme ecluse.csv.</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>Indiquez un fichier comme SHA256SUMS.</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>--shared et --no-gate s’excluent mutuellement. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>Il n’y a rien à télécharger. Donnez des liens, ou -i FICHIER avec un lien par ligne.</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>L’entrée standard ne peut être lue qu’une fois&#xa0;: donnez «&#xa0;-i -&#xa0;» une seule fois.</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>--checksum vaut pour un seul lien. Pour plusieurs, écrivez une somme de contrôle après chaque lien d’une liste, ou utilisez --checksums FICHIER.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>Il n’y a pas d’aide sur «&#xa0;%1&#xa0;». Il y en a sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Pour télécharger un lien, écrivez&#xa0;: headgate-cli get LIEN</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>Codes de sortie, le plus grand qui s’applique&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: headgate-cli COMMAND [...]</source>
        <translation>Utilisation&#xa0;: headgate-cli COMMANDE [...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>Utilisation&#xa0;: headgate-cli get [OPTION...] [LIEN...] [-i FICHIER]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>l’écluse&#xa0;: limit, active, waiting et admitted comptent les requêtes autorisées, en cours, en attente et admises&#x202f;; on_loan, celles en cours qui ne font qu’accélérer un fichier tant que personne n’attend&#x202f;; wait_p50_ms, wait_p95_ms et wait_max_ms, le temps que les requêtes ont attendu avant d’être admises</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>le numéro du téléchargement, le même dans tous ses événements</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>son lien, sans mot de passe</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>le nom de son fichier, s’il est connu</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>le numéro de cette tentative, à partir de 1</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>le nombre de tentatives possibles</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>octets reçus</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>octets du fichier entier</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>ce qui a échoué, un mot qui ne change jamais&#xa0;: http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>le code d’état de la réponse, s’il y en a eu une</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>la même chose en clair, traduite</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>ont ces champs</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>lequel des événements suivants</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>date d’écriture&#xa0;: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>une requête commence pour le téléchargement</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>la réponse renvoie ailleurs&#x202f;; le téléchargement y va</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>une tentative a échoué&#x202f;; il y en aura une autre</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>quand&#xa0;: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>le fichier est complet et à sa place</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>son chemin complet</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true&#xa0;: sa somme de contrôle est correcte</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>ce qu’il est bon d’en savoir, traduit</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>une exécution précédente de la même commande a téléchargé le fichier&#x202f;; il est là</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true&#xa0;: sa somme de contrôle était correcte</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>un fichier de ce nom existe (--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>la dernière tentative a échoué, ou une autre n’y changerait rien</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false&#xa0;: sa somme de contrôle est incorrecte&#x202f;; «&#xa0;reason&#xa0;» indique où il se trouve</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>l’état de l’ensemble, au plus une fois par seconde</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>téléchargements terminés</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>téléchargements effectués par une exécution précédente</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>téléchargements ignorés</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>téléchargements en échec</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>téléchargements en cours</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>téléchargements qui attendent un nouvel essai</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>liens lus jusqu’ici dans les arguments et les listes</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true s’il n’y a pas d’autres liens que ceux déjà comptés</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>nombre approximatif de liens à prévoir</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>octets reçus pendant cette exécution</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>la vitesse actuelle</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>la part du total déjà passée, de 0 à 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>la durée restante approximative</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>les serveurs en cours d’interrogation, ceux qui ont les plus longues files ou ceux au repos, sous forme d’objets&#xa0;: host&#x202f;; active, on_loan et waiting comptent les requêtes&#x202f;; limit, ce qu’il peut avoir maintenant&#x202f;; ceiling, ce que les options lui accordent&#x202f;; learned, ce qu’il s’est avéré supporter&#x202f;; learned_interval_ms, l’écart qu’il a fallu entre ses démarrages&#x202f;; cooling_ms, la durée de son repos&#x202f;; waits_because, pourquoi le premier de sa file attend, un mot qui ne change jamais&#xa0;: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next&#x202f;; reason, la même chose en clair, traduite</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>une ligne d’une liste n’a pas de lien utilisable</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>le fichier de la liste&#x202f;; «&#xa0;-&#xa0;» désigne l’entrée standard</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>le numéro de la ligne, à partir de 1&#x202f;; 0&#xa0;: un fichier d’un document Metalink</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>ce qui ne va pas, traduit</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>ce qu’elle contient, au plus le début, sans les mots de passe</translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>le lien d’une ligne est pris, mais pas ce qui le suit</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>le numéro de la ligne, à partir de 1</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>ce qui le suit, au plus le début</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>un problème qui ne concerne aucun téléchargement en particulier</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>une ligne en clair, traduite</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>le dernier événement</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>parmi tous ceux-ci et les ignorés, ceux qui avaient une somme de contrôle, correcte</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>téléchargements restants quand l’exécution a été interrompue</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>liens en double, laissés de côté</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>lignes sans lien utilisable</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>lignes dont le texte après le lien a été laissé de côté</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true si l’exécution a été arrêtée de l’extérieur</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>pourquoi des téléchargements ont échoué, du plus fréquent au moins fréquent&#xa0;: une liste d’objets avec reason et count</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>durée de l’exécution</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>Impossible de lire la liste %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>L’entrée standard ne contient aucun lien.</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>La liste %1 ne contient aucun lien.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>Aide&#xa0;: headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Mot de passe pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>Il n’y a pas de mot de passe. Saisissez-en un, ou définissez la variable d’environnement HEADGATE_PASSWORD.</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>Télécharge de nombreux fichiers en limitant le nombre de requêtes simultanées.</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>télécharger des liens dans des fichiers</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>aide sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>Télécharge chaque lien dans son propre fichier. Tous attendent à l’écluse, qui limite le nombre de requêtes simultanées, en tout et vers un même serveur.</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>Une liste contient un lien par ligne. Elle est lue au fur et à mesure des besoins, et peut donc dépasser la mémoire ou ne jamais finir&#x202f;; les liens en double sont téléchargés une seule fois. Les messages vont sur l’erreur standard.</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>Une ligne de liste peut se terminer par un espace et une somme de contrôle (sha256:HEX, ou seulement des chiffres hexadécimaux). Ce qui arrive lui est comparé, et n’est dit terminé que si cela correspond. Si aucune somme de contrôle n’est donnée, celle qu’envoie le serveur (Repr-Digest, Digest) est utilisée&#x202f;; sans aucune, un fichier est terminé mais non vérifié.</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>Un document Metalink indique plusieurs sources pour chaque fichier, avec tailles et sommes de contrôle. Quand une source échoue ou envoie un mauvais fichier, la suivante est interrogée aussitôt&#x202f;; l’attente avant un nouvel essai ne vient qu’une fois que toutes ont échoué.</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>Tant que tout n’est pas terminé, le dossier contient un fichier caché .headgate-*.queue où l’exécution enregistre son avancement. Après une interruption, quelle qu’elle soit, la même commande reprend là&#xa0;: les fichiers inachevés sont poursuivis, les fichiers terminés ne sont pas téléchargés à nouveau.</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>tout est terminé, ou ignoré comme demandé</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>au moins un téléchargement a échoué</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>la ligne de commande n’a pas de sens&#x202f;; rien n’a été téléchargé</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>une liste ou un fichier de sommes de contrôle est illisible, ou une liste contenait des lignes sans lien utilisable&#x202f;; le reste a été téléchargé</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>le dossier ou le journal est inutilisable&#x202f;; rien n’a été téléchargé</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>la même commande est déjà en cours&#x202f;; rien n’a été téléchargé</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>interrompu (Ctrl+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>le programme qui lisait la sortie n’est plus là</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>une liste vers un dossier, 16 à la fois</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>en douceur&#xa0;: deux par serveur, deux démarrages par seconde en tout</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>depuis un autre programme, sans toucher à ce qui est déjà là</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>120 liens en un</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>avec un mot de passe demandé à la saisie</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>les liens qui ont échoué</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>Avec --json, «&#xa0;headgate-cli get&#xa0;» écrit les événements sur la sortie standard dès qu’ils se produisent, un objet JSON par ligne (JSON Lines, UTF-8). De nouveaux champs peuvent s’ajouter&#x202f;; ceux d’ici resteront. Ce qui n’est pas connu est omis.</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>nouvel essai de %1 dans %2&#xa0;: %3 (tentative %4 sur %5)</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Échecs&#xa0;:</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... et %1 de plus</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Raisons&#xa0;:</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>%1 n’indique aucune source http ou https pour %2</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1, ligne %2 n’est pas un lien&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1, ligne %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1, ligne %2&#xa0;: ce qui suit le lien est laissé de côté&#xa0;: %3 (une somme de contrôle peut s’y trouver&#x202f;; un espace dans un lien s’écrit %4)</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>terminé&#xa0;: %1, %2, vérifié</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>terminé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>déjà terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>ignoré&#xa0;: %1, déjà présent, vérifié</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>ignoré&#xa0;: %1, déjà présent</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>échec de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>à réessayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>écluse %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>, %1 en prêt</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>terminés&#xa0;: %1 (dont vérifiés&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>terminés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>déjà terminés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>déjà terminés&#xa0;: %1 (dont vérifiés&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>ignorés&#xa0;: %1 (dont vérifiés&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>non téléchargés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>en double dans la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>%n ligne sans lien utilisable</numerusform>
            <numerusform>%n lignes sans lien utilisable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>%n ligne avec du texte laissé de côté</numerusform>
            <numerusform>%n lignes avec du texte laissé de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1 en %2, %3 en moyenne</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>attente à l’écluse&#xa0;: médiane %1, 95&#xa0;% sous %2, maximum %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas utilisable. %3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Donnez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>Donnez un nombre de secondes de %1 à %2&#x202f;; les décimales sont admises.</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>Les seules unités sont K, M et G, pour Kio, Mio et Gio par seconde&#xa0;: 500K, 2.5M.</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>Donnez un nombre d’octets par seconde, comme 500K ou 2.5M&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1, ligne %2 laissée de côté : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1 : %n autre ligne laissée de côté.</numerusform>
            <numerusform>%1 : %n autres lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1 : %n cookie a expiré et n’est pas envoyé.</numerusform>
            <numerusform>%1 : %n cookies ont expiré et ne sont pas envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>Envoyer les cookies de FICHIER, exporté d’un navigateur au format Netscape (cookies.txt) : chacun aux serveurs et chemins auxquels il est destiné, les cookies sécurisés par https seulement, les cookies expirés jamais, où que mène une redirection. Sans TLS, aucun n’est envoyé à une origine que seule une redirection a indiquée. Les cookies définis par les serveurs ne sont pas repris, et FICHIER n’est pas modifié.</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>Comme --on-conflict skip : les fichiers déjà présents sont conservés.</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>Laisser de côté les liens dont une exécution précédente avec cette option a téléchargé les fichiers, où qu’ils soient maintenant. Cela est enregistré avec l’avancement de l’exécution : pour le même dossier, les mêmes liens et les mêmes listes, et pour le dernier million de fichiers.</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>--skip-existing dit autre chose.</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>Indiquez un fichier comme cookies.txt.</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>--skip-fetched a besoin de ce que --no-keep n’enregistre pas. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>liens téléchargés par une exécution précédente, laissés de côté (--skip-fetched)</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>déjà téléchargés : %1</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Impossible de lire les cookies de %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>%1 est trop volumineux pour des cookies exportés d’un navigateur : la limite de lecture est de %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Le fichier %1 ne contient pas de cookies. Exportez-les sous le nom cookies.txt, au format Netscape.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>fournie avec le lien</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>indiquée par le serveur</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>trouvée à côté du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln téléchargement sélectionné</numerusform>
            <numerusform>%Ln téléchargements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>%1 reçus sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>%1 reçus&#x202f;; %2 en tout, et %Ln de taille inconnue</numerusform>
            <numerusform>%1 reçus&#x202f;; %2 en tout, et %Ln de taille inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>%1 reçus&#x202f;; les tailles ne sont pas encore connues</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1 d’un fichier de taille inconnue</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>encore rien&#x202f;; la taille n’est pas connue</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 and %2 are amounts of data, %3 is &quot;15 %&quot;</extracomment>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is &quot;204.0 MiB&quot;, %2 a number of bytes</extracomment>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>%1 now, %2 on average</source>
        <extracomment>Speeds</extracomment>
        <translation>%1 actuellement, %2 en moyenne</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%n vers %1</numerusform>
            <numerusform>%n vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>%n somme de contrôle de morceaux</numerusform>
            <numerusform>%n sommes de contrôle de morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>incorrecte</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>fichier non vérifié&#xa0;: il n’y avait pas de somme de contrôle à comparer</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>aucune connue pour l’instant</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>à comparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>Prochaine tentative&#xa0;: nouvel essai %1 sur %2</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>Demandé, réception en cours</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>Aucun problème pendant cette session</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>Aucun problème jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>Impossible d’enregistrer la liste (%1). Les modifications sont gardées en mémoire et seront enregistrées dès que possible.</translation>
    </message>
    <message>
        <source>The list is saved again.</source>
        <translation>La liste est de nouveau enregistrée.</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>Une autre instance de Headgate a ouvert la liste. Fermez l’une des deux&#xa0;: rien de ce que vous faites ici n’est enregistré.</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>Impossible d’ouvrir la liste enregistrée (%1). Rien ne sera enregistré pendant cette session.</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>La liste enregistrée était endommagée. %n téléchargement a pu être récupéré&#x202f;; le fichier endommagé a été mis de côté sous le nom %1.</numerusform>
            <numerusform>La liste enregistrée était endommagée. %n téléchargements ont pu être récupérés&#x202f;; le fichier endommagé a été mis de côté sous le nom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>Le disque de %1 est plein (%2). Libérez de l’espace&#xa0;: les téléchargements reprendront d’eux-mêmes, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>Il y a de nouveau de l’espace sur le disque&#xa0;: les téléchargements reprennent.</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>Aucun serveur n’est joignable&#xa0;: le réseau semble coupé. Les téléchargements attendent et reprendront d’eux-mêmes à son retour.</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>Le réseau est rétabli. Les téléchargements reprennent.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>%n ligne de la liste n’a pas pu être lue et a été laissée de côté.</numerusform>
            <numerusform>%n lignes de la liste n’ont pas pu être lues et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Impossible de lire la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>La liste n’a pas été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>L’adresse n’a pas été changée&#xa0;: seul un téléchargement en échec ou en pause, dont le fichier n’est pas encore là, peut se poursuivre depuis une autre adresse.</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>L’adresse n’a pas été changée&#xa0;: un autre téléchargement de la liste l’utilise déjà.</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire le journal de l’écluse, %1&#xa0;: %2. Les téléchargements continuent sans lui.</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>Le trousseau de clés de ce système est inutilisable (%1). Un téléchargement dont le mot de passe n’est pas conservé le signalera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>Connexion impossible dans le délai imparti</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>Le serveur n’envoie plus rien</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Serveur introuvable</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>Impossible de résoudre le nom du serveur</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Échec du proxy</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>Redirection refusée</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Trop de redirections</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>Le serveur a envoyé une page web au lieu du fichier</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>La réponse du serveur est invalide</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>Le fichier est arrivé incomplet</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>Le serveur a envoyé plus qu’annoncé</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>Le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Taille incorrecte</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Somme de contrôle incorrecte</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Le fichier est trop volumineux pour ce disque</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>Une autre instance de Headgate a ouvert cette file d’attente</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>Une version plus récente de Headgate a écrit cette file d’attente</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>Seuls les liens http et https peuvent être téléchargés</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>L’écluse est fermée</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>Erreur interne du programme</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>le fichier %1, qui était déjà là et reste inchangé, n’est pas le bon</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>conservé sous le nom %1</translation>
    </message>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>un autre programme a modifié le fichier inachevé %1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>un dossier porte déjà ce nom</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>Écrivez TYPE=DOSSIER ou SERVEUR=DOSSIER&#x202f;; les types sont %1.</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>Indiquez un dossier après le «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Donnez le chemin complet du dossier.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is an amount of data such as &quot;1.5 MiB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration of %1 days and %2 hours</extracomment>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration of %1 hours and %2 minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration of %1 minutes and %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration of %1 seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 items wait at the host %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%1 %2, au repos encore %3</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1, au repos encore %2</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>%1 en attente&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Aucune attente</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>et %Ln autre serveur</numerusform>
            <numerusform>et %Ln autres serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>%1 sur %2 en cours</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>Places prises&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>En prêt à d’autres connexions d’un même fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the hosts of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learned: %1 of %2</source>
        <extracomment>What the gate has learned: %1 permits of the %2 that the settings allow</extracomment>
        <translation>Appris&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Learned: %1 between two starts</source>
        <extracomment>What the gate has learned; %1 is a duration</extracomment>
        <translation>Appris&#xa0;: %1 entre deux démarrages</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>En prêt à d’autres connexions d’un même fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>Au repos encore %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>Recherche d’une somme de contrôle</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>Une connexion de plus pour ce fichier, en prêt</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>Depuis %1&#x202f;; %2 sur %3 connexions</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Depuis %1, %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>Depuis %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>Écrivez une ligne d’en-tête sous la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>«&#xa0;%1&#xa0;» est défini par le programme lui-même&#xa0;: ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut avoir qu’une seule valeur.</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. %2</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>Commencez par un serveur, comme example.org ou *.example.org.</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>Mettez la valeur entière entre guillemets (&quot;), et un \ devant chaque &quot; qu’elle contient.</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>Écrivez l’agent utilisateur en caractères simples.</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>L’agent doit venir en dernier&#xa0;: tout ce qui suit en fait partie.</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>Écrivez limit=REQUÊTES, interval=MILLISECONDES, rate=DÉMARRAGES PAR MINUTE, speed=OCTETS PAR SECONDE, user=NOM, password=TEXTE, header=NOM: VALEUR ou agent=TEXTE, séparés par des&#x202f;;. Une valeur qui contient un&#x202f;; se met entre guillemets (&quot;).</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>Le nom d’utilisateur ne peut contenir ni deux-points ni saut de ligne.</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>Le mot de passe ne peut pas contenir de saut de ligne.</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>Donnez aussi le nom d’utilisateur correspondant au mot de passe.</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>Les identifiants et les lignes d’en-tête vont aux serveurs que la règle nomme&#xa0;: * les enverrait à tout le monde.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>pas de lien</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>ni http ni https</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>trop long pour un lien</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>dans un mot de passe, écrivez %1 pour @ et %2 pour /</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>la somme de contrôle est illisible (écrivez-la sous la forme sha256: suivi de 64 chiffres hexadécimaux, ou similaire)</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>le motif représente trop de liens (au plus %1 en tout)</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>%1 est un dossier. Choisissez un fichier qui contient des liens.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>%1 est trop volumineux pour une liste de liens&#xa0;: %2. La limite de lecture est de %3.</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>%1 n’est pas du texte&#xa0;: il n’y a donc pas de liens à y lire.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>Ce n’est pas une liste de Headgate</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>Une version plus récente de Headgate a écrit cette liste</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>Les types de document ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink, ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>Trop d’éléments imbriqués</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Trop de fichiers</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>Ce n’est pas un document Metalink</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>Le document Metalink est trop volumineux</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>Le document Metalink n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>Le document Metalink contient un type de document</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>Le document Metalink a trop d’attributs</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>Un nom ne peut contenir ni / ni \.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>%1 ne représente rien. Mots possibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>Aucun programme de ce système n’ouvre %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>%1 n’est plus là. Le fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>%1 est un programme ou en lance un. Il peut faire tout ce que vous pouvez faire. Ne l’ouvrez que si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>le fichier inachevé %1 n’est plus tel qu’il était</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur. Écrivez example.org, *.example.org ou 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>la somme de contrôle a été trouvée à côté du fichier sur son serveur</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>la somme de contrôle est celle que donne le serveur lui-même</translation>
    </message>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>Le serveur n’a pas indiqué la longueur&#xa0;: la fin du fichier n’a donc pas pu être contrôlée.</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>elle n’indique pas de destination</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>sa cible n’est pas une adresse</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>sa cible n’est ni http ni https</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>elle mène d’une connexion sécurisée à une connexion non chiffrée</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>En attente d’espace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>Nouvel essai %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>Nouvel essai %1 sur %2 imminent</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>Téléchargement sur %n connexion</numerusform>
            <numerusform>Téléchargement sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>Téléchargement, tentative %1 sur %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>Ignoré&#xa0;: le fichier était déjà là, vérifié</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>Ignoré&#xa0;: le fichier était déjà là</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>Terminé, vérifié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement en cours</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>en attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Limité à %1</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>Vérifié&#xa0;: le fichier a la somme de contrôle demandée</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>Non vérifié&#xa0;: il n’y avait pas de somme de contrôle à comparer</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>Un programme&#xa0;: ne l’ouvrez que si vous faites confiance à sa provenance</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>%1 est endommagé. Redémarrez Headgate&#xa0;: il récupérera ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>%1 est déjà utilisé. Fermez d’abord l’autre instance de Headgate.</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>%1 ne peut plus s’agrandir. Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>%1 (%2). Vérifiez ses droits d’accès et son disque.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>%1 appartient à un autre programme. Choisissez un autre fichier pour la file d’attente.</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>%1 est au format %2, et cette version de Headgate lit jusqu’au format %3. Utilisez la version plus récente, ou choisissez un autre fichier pour la file d’attente.</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>Une autre instance de Headgate répare %1.</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>%1 se trouve là où aucune file d’attente ne peut être conservée de façon sûre. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>elle n’a pas sept champs séparés par des tabulations</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>pas de domaine valable</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>il vaudrait pour les serveurs de tout le monde</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>ni TRUE ni FALSE là où il faut l’un des deux</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>pas de chemin valable</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>la date d’expiration n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>pas de nom valable</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>la valeur contient ce qu’un cookie ne peut pas contenir</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>il n’est pas aussi sûr que son nom le promet</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>trop de cookies</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>le serveur ne répond pas en TLS&#x202f;; il faut peut-être http:// (un lien sans http:// est considéré comme https)</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>il n’accepte pas ce nom et ce mot de passe</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>le mot de passe de la règle pour ce serveur n’est pas connu&#x202f;; indiquez-le dans cette règle, puis réessayez</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>il demande un nom et un mot de passe, et ceux de sa règle ne sont pas envoyés là où une redirection ou un miroir mène sans chiffrement (http)</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>ajoutez à nouveau le lien sous la forme %1, puis réessayez</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>il demande un nom et un mot de passe, qui ne sont pas connus&#x202f;; %1</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 octets alors que le bon fichier en a %2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>rien depuis %1 s</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>son en-tête est illisible</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>elle contenait plus que le fichier</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>%1 nécessaires, le disque fait %2 en tout</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 nécessaires, %2 libres</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time, like &quot;0.4 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>A time in seconds, like &quot;37 s&quot;</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A time in minutes, like &quot;12 min&quot;</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <extracomment>A time in hours and minutes, like &quot;5 h 20 min&quot;</extracomment>
        <translation>%L1 h %2 min</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>N’attend pas</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Prochain à passer</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>Position %L1 dans la file</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>%n place prise, position %L1 dans la file</numerusform>
            <numerusform>Les %n places prises, position %L1 dans la file</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>Serveur occupé, %L1 sur %L2</translation>
    </message>
    <message>
        <source>Server asked to wait %1</source>
        <extracomment>%1 is a time, like &quot;37 s&quot;</extracomment>
        <translation>Attente demandée par le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Espacement des démarrages, %1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Espacement des démarrages du serveur, %1</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>En attente de l’écluse partagée, position %L1 dans la file</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>L’écluse est fermée</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>%1 à ajouter</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>, %1 d’un autre type</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>, %1 en double</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>, %1 sans lien utilisable</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (ligne %1)</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>, %1 avec du texte laissé de côté</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>Les liens sont pris tels quels, et non comme les %1 qu’ils représentent</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>Ils représentent %1 liens. Au plus %2 peuvent être ajoutés à la fois.</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>%1 liens&#xa0;: %2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>le nom dans le lien, sans extension</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>l’extension dans le lien</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>les dossiers dans le lien</translation>
    </message>
    <message>
        <source>1, 2, 3, …</source>
        <translation>1, 2, 3, …</translation>
    </message>
    <message>
        <source>001, 002, 003, …</source>
        <translation>001, 002, 003, …</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>Développer les &amp;motifs</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Démarrer maintenant</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>Un lien par ligne, ou n’importe quel texte contenant des liens. %1 et %2 représentent plusieurs liens.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>%1, %2, %3 et %4 dans un lien en représentent plusieurs. Sans cette option, ils sont considérés comme faisant partie du lien.</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>Sinon, les téléchargements sont ajoutés à la liste en pause</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Noms des fichiers</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Comme l’indique le serveur</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>Mots qui représentent un élément de chaque lien</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>A word such as *name*, and what it stands for</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>First: %1
Last: %2</source>
        <extracomment>The first and the last of many links, on lines of their own</extracomment>
        <translation>Premier&#xa0;: %1
Dernier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>Headgate se souvient des liens téléchargés, même s’ils ne sont plus dans la liste, et où que soient leurs fichiers maintenant</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>D’après le nom affiché ici : un fichier qui est dans le dossier, ou que donnera un téléchargement inachevé de la liste. Sans cette option, le nouveau est nommé selon les paramètres. Un serveur peut encore lui donner un autre nom.</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>Ignorer ce qui a déjà été &amp;téléchargé (%1)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>Ignorer les fichiers déjà &amp;présents (%1)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>, %1 d’un téléchargement antérieur</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>, %1 déjà sur place</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>Ce qui a été reçu est conservé si le nouveau serveur déclare avoir exactement le même fichier, ou si une somme de contrôle permettra de le prouver&#x202f;; sinon, le téléchargement recommence depuis le début. Il se poursuit aussitôt.</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>Le téléchargement se poursuit aussitôt depuis cette adresse.</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>Changer et &amp;poursuivre</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>Nouvelle &amp;adresse&#xa0;:</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>Le mot de passe contient @ ou /&#xa0;: écrivez %40 ou %2F à la place.</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>Ce n’est pas une adresse http ou https.</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>&amp;Quand tout est terminé</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>Celle qui est indiquée dans les paramètres</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>Quand tous les téléchargements auront pris fin&#x202f;; à modifier dans le menu Téléchargements</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>Impossible d’exécuter la commande «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark, at once</source>
        <translation>Clair ou sombre&#x202f;; effet immédiat</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>Hauteur des lignes de la liste. «&#xa0;Compactes&#xa0;» en affiche davantage.</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>Langue de la fenêtre à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>L&amp;ignes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>Les couleurs et les lignes changent immédiatement, la langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies d’un navigateur</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>Pour les fichiers que seul un navigateur où vous êtes connecté peut télécharger : exportez ses cookies sous le nom cookies.txt (format Netscape), puis choisissez ce fichier ici. Chaque cookie n’est envoyé qu’aux serveurs et chemins auxquels il est destiné.

Ils ne sont conservés que jusqu’à la fermeture du programme, et jamais écrits dans un fichier.</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>Serveurs qui reçoivent des cookies</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>Les &amp;oublier</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>Choisir un fichier de cookies exportés d’un navigateur</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>Cookies exportés (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>%Ln cookie lu dans %1</numerusform>
            <numerusform>%Ln cookies lus dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>%Ln d’entre eux a expiré et n’est pas envoyé</numerusform>
            <numerusform>%Ln d’entre eux ont expiré et ne sont pas envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté :</numerusform>
            <numerusform>%Ln lignes laissées de côté :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>Aucun cookie n’est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>Utilisés, pour %Ln serveur ou domaine :</numerusform>
            <numerusform>Utilisés, pour %Ln serveurs ou domaines :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>&amp;Maintenant</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>Le système a refusé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Téléchargements en cours</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>Tous les téléchargements sont terminés</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Tous les téléchargements ont pris fin</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>Les paramètres sont appliqués, mais n’ont pas pu être enregistrés dans %1.</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>Son menu permet de tout démarrer ou mettre en pause, son infobulle indique l’avancement</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>À la &amp;fermeture de la fenêtre, rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>Les téléchargements s’y poursuivent. Fichier &gt; Quitter met toujours fin au programme.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>&amp;Lancer dans la zone de notification</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>La fenêtre apparaît quand vous cliquez sur l’icône ou lancez Headgate une nouvelle fois</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Lancer à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>Les téléchargements inachevés se poursuivent alors d’eux-mêmes</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>Empêcher la mise en &amp;veille pendant les téléchargements</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>L’ordinateur ne se met pas en veille de lui-même. L’écran peut s’éteindre, et vous pouvez toujours le mettre en veille à la main.</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>&amp;Signaler la fin de tous les téléchargements</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>Une seule notification pour tous, et non une par fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>Un programme et ses arguments, entre guillemets s’ils contiennent des espaces&#x202f;; sans shell.
HEADGATE_DONE et HEADGATE_FAILED, dans son environnement, indiquent combien sont terminés et en échec.
Téléchargements &gt; Quand tout est terminé &gt; Exécuter la commande l’active.</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>&amp;Commande quand tout est terminé</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» de la commande est introuvable.</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Reçu&#xa0;:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Temps restant&#xa0;:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Connexions&#xa0;:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Somme de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>Téléchargé depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>Copier l’adresse de téléchargement</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>Aussi sur&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>Fichier inachevé&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>Modifié sur le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>Étiquette (ETag)&#xa0;:</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>Lignes de la dernière réponse du serveur</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>Aucune réponse n’est arrivée pendant cette session, ou elle n’est plus en mémoire.</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>Sélectionnez un téléchargement pour voir tout ce qui le concerne</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Tentatives (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1, un programme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: progress and state, &quot;42 %, downloading&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>Déposez pour ajouter des liens</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>Ré&amp;server l’espace d’un fichier avant son premier octet</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>C&amp;hercher un fichier de sommes de contrôle à côté de chaque téléchargement</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>Où vont les nouveaux téléchargements&#x202f;; le dossier est créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>Conserver les deux&#xa0;: nom (1).ext</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>Conserver le fichier présent et ignorer le téléchargement</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>Le remplacer une fois le téléchargement terminé</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>Que faire quand un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>Si la taille est connue et que le système de fichiers le permet. Un disque plein arrête alors un téléchargement avant son début, et non à mi-chemin, et les fichiers sont d’un seul tenant.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>Quand aucune somme de contrôle n’est donnée pour un fichier&#xa0;: SHA256SUMS, SHA512SUMS, NOM.sha256 et NOM.sha512 dans son dossier sur le serveur. Coûte jusqu’à quatre petites requêtes. Cela prouve que le fichier est arrivé intact, pas que le serveur est honnête.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>N&amp;om déjà pris</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>Le dossier vaut pour les téléchargements ajoutés à partir de maintenant.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Choisissez un dossier pour les fichiers.</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>Le dossier doit être un chemin complet, comme %1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>Vous n’avez pas le droit d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Kind of files, or host</source>
        <translation>Type de fichiers ou serveur</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>Un type de fichiers, ou un serveur&#xa0;: example.org, ou *.example.org pour tout un domaine</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>Où vont ces fichiers&#x202f;; le dossier est créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>Monter&#xa0;: si plusieurs règles conviennent, la première s’applique</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Supprimer cette règle</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>Choisissez un type de fichiers, ou indiquez un serveur, comme example.org ou *.example.org.</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>Il n’y a pas de règle&#xa0;: tous les fichiers vont dans le dossier commun.</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>Les fichiers d’un type, ou ceux de certains serveurs, vont dans un dossier à part</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>Où vont certains fichiers au lieu du dossier commun, sauf si un dossier est choisi lors de l’ajout. Le type est celui du nom dans le lien. Si plusieurs règles conviennent, la première s’applique.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>Écluse</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>Combien de téléchargements peuvent être en cours à la fois. Un nombre plus petit n’arrête rien de ce qui est en cours&#xa0;: il prend effet à mesure que des téléchargements se terminent.</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>Combien d’entre eux peuvent être en cours sur un même serveur. Les petits serveurs apprécient 2 à 4.</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>Quand il y a moins de téléchargements en cours que permis, un gros fichier est reçu sur plusieurs connexions, chacune pour une partie&#x202f;; elles comptent comme des téléchargements ci-dessus. 1&#xa0;: jamais.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>Ce que tous les téléchargements réunis peuvent recevoir&#x202f;; effet immédiat</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>Ce que les téléchargements d’un même serveur peuvent recevoir ensemble</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>Temps minimal entre deux démarrages</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>Temps minimal entre deux démarrages sur un même serveur</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>Nombre maximal de démarrages par minute</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>Nombre maximal de démarrages par minute sur un même serveur</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>&amp;Apprendre combien chaque serveur en accepte</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>On demande moins de fichiers à la fois à un serveur qui refuse, coupe ou ralentit, et plus à un serveur qui peut faire mieux, dans la limite des nombres ci-dessus.</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>&amp;Partager l’écluse avec mes autres programmes</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>Toutes vos instances de Headgate qui la partagent, y compris les lignes de commande avec --shared, ont une écluse commune. La première en distribue les places&#xa0;: ses valeurs ci-dessus s’appliquent à l’ensemble, et celles de chacune à elle-même en plus. Quand elle se termine, une autre prend le relais.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Par serveur</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1, au total</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1, par serveur</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>&amp;Téléchargements simultanés</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>&amp;Intervalle entre démarrages</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Requêtes par &amp;minute</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>&amp;Connexions par fichier</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>Tout le reste attend à l’écluse, dans l’ordre de la liste. Un serveur complet ne retarde jamais les autres.</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>Places de l’écluse</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Une place libre</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>So many more slots than there is room to draw</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>headgate::GateStrip</name>
    <message>
        <source>The gate</source>
        <translation>L’écluse</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>Combien de requêtes peuvent passer l’écluse à la fois&#x202f;; effet immédiat</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>&amp;Simultanés</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>requêtes acceptées à la fois&#xa0;: %1 (permises par les paramètres&#xa0;: %2)</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>il demande %1 entre deux démarrages</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>rien pour l’instant&#xa0;: il accepte tout ce qu’on lui demande</translation>
    </message>
    <message>
        <source>Requests at once, over time</source>
        <translation>Requêtes simultanées au fil du temps</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Derniers problèmes</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>Attente à l’écluse&#xa0;:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Réponses&#xa0;:</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>Appris&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Last problems</source>
        <translation>&amp;Derniers problèmes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>%1 sur %2 en cours</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>dont %1 en prêt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>la moitié jusqu’à %1, 95&#xa0;% jusqu’à %2, au maximum %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>aucun passage pour l’instant</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>bonnes&#xa0;: %1, refusées ou interrompues&#xa0;: %2, sans rapport avec le serveur&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>comme pour les autres</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>Rule for a host</source>
        <translation>Règle pour un serveur</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sans identification</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nom: valeur</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>Une par ligne, envoyées à ces serveurs seulement. «&#xa0;Nom:&#xa0;» seul reprend la valeur donnée auparavant.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>Requêtes à la &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>&amp;Intervalle entre démarrages</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>Démarrages par &amp;minute</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>Agent &amp;utilisateur</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>Lignes d’&amp;en-tête</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>Indiquez un serveur, comme example.org, ou *.example.org pour tout un domaine.</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>L’agent utilisateur ne peut contenir que des caractères ASCII simples.</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>Donnez aussi le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>Donnez une valeur à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>toutes les %1 ms</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>Agent utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>Lignes d’en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>Règles pour les serveurs</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>Si plusieurs règles conviennent à un serveur, la première s’applique</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>Ce qui vaut pour certains serveurs à la place de ce qui vaut pour tous. Seule la première règle qui convient à un serveur s’applique. Écrivez *.example.org pour tout un domaine.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>Les mots de passe et les valeurs des lignes d’en-tête sont conservés dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>Les mots de passe et les valeurs des lignes d’en-tête ne sont conservés nulle part&#xa0;: ils sont perdus à la fermeture du programme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what it has taught: how many requests it takes at once, and how far apart</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headgate::KeychainVault</name>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>l’accès a été refusé</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind of files, %2 how many there are: &quot;Images 1,204&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headgate::LinkIntake</name>
    <message numerus="yes">
        <source>%Ln link(s) added</source>
        <translation>
            <numerusform>%Ln lien ajouté</numerusform>
            <numerusform>%Ln liens ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>, %Ln déjà dans la liste</numerusform>
            <numerusform>, %Ln déjà dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>, %Ln ligne sans lien utilisable</numerusform>
            <numerusform>, %Ln lignes sans lien utilisable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>, texte laissé de côté après %Ln lien</numerusform>
            <numerusform>, texte laissé de côté après %Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>Aucun lien trouvé.</translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>Sera vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>Non retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>Laissé de côté, car non compris&#xa0;: %1
Une somme de contrôle peut suivre un lien. Un espace dans un lien s’écrit %2.</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>Nouveau&#x202f;; ligne %1&#xa0;: reste ignoré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>Nouveau, avec somme de contrôle</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>Ligne %1&#xa0;: @ ou / dans le mot de passe</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>Ligne %1&#xa0;: somme de contrôle erronée</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>Ligne %1&#xa0;: trop de liens</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>Ligne %1&#xa0;: pas de lien</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Pas de lien</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>Déjà téléchargé</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Fichier déjà présent</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>Même fichier dans la liste</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Afficher par état</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 is a state, %2 how many downloads are in it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>The window&apos;s title while downloads run: %1 percent, %2 the program</extracomment>
        <translation>%1&#xa0;% – %2</translation>
    </message>
    <message>
        <source>Drop links here, or press %1</source>
        <translation>Déposez des liens ici, ou appuyez sur %1</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>Liens d’un navigateur, d’un texte ou d’un fichier avec un lien par ligne</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>Ici, aucun téléchargement ne contient ces mots</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>Le presse-papiers ne contient ni texte ni lien.</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>Listes (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>La liste avec tout ce qui est connu (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>Les liens seuls (*.txt)</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>Les paramètres sont appliqués, mais n’ont pas pu être enregistrés dans %1.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>Rechercher dans les noms et les liens</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Téléchargements</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>À propos de Headgate</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>Un gestionnaire de téléchargements en masse pour le bureau.
Quelle que soit l’attente au-dehors, seul un certain nombre passe à la fois.

Créé avec Qt %1. Licence MIT.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>A&amp;nnuler le retrait de %Ln téléchargement</numerusform>
            <numerusform>A&amp;nnuler le retrait de %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>A&amp;nnuler le déplacement de %Ln téléchargement</numerusform>
            <numerusform>A&amp;nnuler le déplacement de %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln téléchargement retiré</numerusform>
            <numerusform>%Ln téléchargements retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>&#x202f;; ce qui a été reçu de %Ln téléchargement inachevé sera supprimé</numerusform>
            <numerusform>&#x202f;; ce qui a été reçu de %Ln téléchargements inachevés sera supprimé</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>Sous Wayland, un programme ne voit ce qui est copié que lorsque sa fenêtre est active : les liens copiés ailleurs sont proposés quand vous revenez à cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>%Ln lien copié</numerusform>
            <numerusform>%Ln liens copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>Oublier quels liens ont déjà été téléchargés ?</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>Ils ne pourront plus être ignorés s’ils sont ajoutés de nouveau. La liste et tous les fichiers restent.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>Combien de fois un serveur peut renvoyer un téléchargement vers une autre adresse</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>&amp;Conserver les mots de passe dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>celui de Headgate</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>Le nom sous lequel les serveurs voient ce programme</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>Ceux des liens, pour qu’un téléchargement inachevé puisse se poursuivre après un redémarrage, et ce qu’envoient les règles pour les serveurs. Ils quittent le trousseau avec le dernier téléchargement ou la dernière règle qui en a besoin.</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>Certificats que vous avez acceptés vous-même, chacun pour son serveur seulement</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>Nombre maximal de re&amp;directions</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>Agent &amp;utilisateur</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>Certificats
acceptés</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>L’agent utilisateur ne peut contenir que des caractères ASCII simples.</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>Le port où le proxy écoute. En général 8080, ou 1080 pour SOCKS.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Proxy du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>The system says it in the environment: %1, %2, %3 and %4</source>
        <extracomment>%1 to %4 are names of environment variables</extracomment>
        <translation>Le système l’indique dans l’environnement&#xa0;: %1, %2, %3 et %4</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>Le nom ou l’adresse du proxy</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sans identification</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>Seulement si le proxy demande des identifiants</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>Envoyé au proxy, mais conservé nulle part&#xa0;: il vaut jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>Serveurs interrogés sans le proxy, séparés par des virgules&#xa0;: un serveur, tout un domaine comme *.example.org ou un réseau d’adresses comme 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>&amp;Sauf pour</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>Le mot de passe d’un proxy n’est pas enregistré&#xa0;: après un redémarrage, il faut le redonner ici.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>Indiquez le serveur du proxy.</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>Le serveur du proxy doit être un nom ou une adresse, comme %1.</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>Carte du fichier&#xa0;: ce qui a été reçu</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>%1 reçus&#x202f;; la taille du fichier n’est pas connue</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>%1 reçus sur %2 (%3&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>en %n morceau</numerusform>
            <numerusform>en %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>%n connexion en cours</numerusform>
            <numerusform>%n connexions en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::RetryPage</name>
    <message>
        <source> s</source>
        <extracomment>Unit: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>Nouveaux essais après un échec passager&#xa0;: délais dépassés, connexions interrompues et serveurs surchargés (429, 503)</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>L’attente maximale avant le premier nouvel essai&#x202f;; chaque essai suivant peut attendre deux fois plus longtemps, et davantage si le serveur le demande</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>Un serveur injoignable, ou qui n’envoie rien, pendant ce temps est en échec</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>Un serveur qui demande qu’on le laisse au repos (Retry-After) l’obtient de tous ses téléchargements, dans cette limite&#x202f;; celui auquel il l’a demandé attend aussi longtemps que demandé</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Nouveaux essais</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>&amp;Première attente</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Délai d’expiration</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>Repos ma&amp;ximal d’un serveur</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>Ce qu’un second essai ne peut pas arranger, comme 404 Not Found, échoue aussitôt. Vous pouvez réessayer à la main à tout moment.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>Par son nom ou sa description</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>Pour cette page. Rien ne change avant OK ou Appliquer.</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>Effet immédiat, sur ce qui attend comme sur ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible de partager l’écluse&#xa0;: le dossier %1 est inutilisable. Ce programme continue seul, avec ses propres limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>Impossible de partager l’écluse&#xa0;: le programme qui la détient ne répond pas. Celui-ci continue seul, avec ses propres limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>Impossible de partager l’écluse&#xa0;: le programme qui la détient est une autre version de Headgate. Celui-ci continue seul, avec ses propres limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>Impossible de partager l’écluse&#xa0;: ce que dit le programme qui la détient n’a pas de sens. Celui-ci continue seul, avec ses propres limites.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>Impossible de partager l’écluse&#xa0;: %1. Ce programme continue seul, avec ses propres limites.</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>Ce que la liste affiche</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>La recherche les affiche&#xa0;: saisissez une partie du nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: an entry of the sidebar and how many downloads it has, &quot;Failed, 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headgate::SingleInstance</name>
    <message>
        <source>Headgate runs already, but does not answer. Close it, or end its process, and start it again. If it does not run on any machine, remove %1 first.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Headgate est déjà lancé, mais ne répond pas. Fermez-le ou mettez fin à son processus, puis relancez-le. S’il n’est lancé sur aucune machine, supprimez d’abord %1.</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>Limiter la vitesse</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>Toutes les connexions d’un téléchargement se la partagent. Effet immédiat. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>&amp;Maximum par téléchargement</translation>
    </message>
</context>
<context>
    <name>headgate::StatusPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Progression globale</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>Aucun téléchargement</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Terminés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>, échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>%1&#xa0;% de tous les téléchargements, %2 reçus</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>%1 sur %2 en cours, %3 en attente</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>Requêtes que l’écluse laisse passer à la fois&#xa0;: %1
Admises jusqu’ici&#xa0;: %2
La moitié a attendu moins de %3, 95&#xa0;% moins de %4, au maximum %5.</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>Terminés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>, échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>%1 en cours, %2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats acceptés</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>Refuser de nouveau ce certificat</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>Un gestionnaire de téléchargements en masse pour le bureau.</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>Liens, ou fichiers contenant des liens, à ajouter.</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>Ouvrir la boîte de dialogue d’ajout de liens.</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>Ajouter les liens de ce fichier&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>Écrire au format CSV dans ce fichier ce qui se passe à l’écluse.</translation>
    </message>
</context>
</TS>
