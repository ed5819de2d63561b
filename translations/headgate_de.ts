<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Links hinzufügen …</translation>
    </message>
    <message>
        <source>Add links to the list</source>
        <translation>Links in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>L&amp;iste einlesen …</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>Links &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Die Links aus der Zwischenablage aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>How many at once, how fast, and where to</source>
        <translation>Wie viele zugleich, wie schnell und wohin</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start or resume the selected downloads</source>
        <translation>Die ausgewählten Downloads starten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pause the selected downloads; what has arrived is kept</source>
        <translation>Die ausgewählten Downloads anhalten; was da ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Noch ein &amp;Versuch</translation>
    </message>
    <message>
        <source>Try the selected failed downloads again, now</source>
        <translation>Die ausgewählten fehlgeschlagenen Downloads jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected downloads from the list; finished files stay</source>
        <translation>Die ausgewählten Downloads aus der Liste entfernen; fertige Dateien bleiben</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Ganz nach v&amp;orn</translation>
    </message>
    <message>
        <source>Move the selected downloads to the front of the line</source>
        <translation>Die ausgewählten Downloads an den Anfang der Warteschlange stellen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move the selected downloads one place forward in the line</source>
        <translation>Die ausgewählten Downloads um einen Platz nach vorn stellen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Move the selected downloads one place back in the line</source>
        <translation>Die ausgewählten Downloads um einen Platz nach hinten stellen</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Ganz nach h&amp;inten</translation>
    </message>
    <message>
        <source>Move the selected downloads to the end of the line</source>
        <translation>Die ausgewählten Downloads an das Ende der Warteschlange stellen</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>A&amp;lle starten</translation>
    </message>
    <message>
        <source>Start or resume every paused download</source>
        <translation>Alle angehaltenen Downloads starten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pa&amp;use all</source>
        <translation>Alle anhal&amp;ten</translation>
    </message>
    <message>
        <source>Pause everything that waits or runs</source>
        <translation>Alles anhalten, was wartet oder läuft</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>&amp;Fehlgeschlagene noch einmal</translation>
    </message>
    <message>
        <source>Try every failed download again</source>
        <translation>Alle fehlgeschlagenen Downloads noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Fertige entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove everything that is done from the list; the files stay</source>
        <translation>Alles Fertige aus der Liste entfernen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Die fertige Datei öffnen</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected downloads</source>
        <translation>Die Adressen der ausgewählten Downloads kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Show only what has these words in its name or address</source>
        <translation>Nur zeigen, was diese Wörter im Namen oder in der Adresse hat</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>&amp;Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Show the downloads in the order in which they stand in line</source>
        <translation>Die Downloads so zeigen, wie sie in der Warteschlange stehen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Alle Tasten und was sie tun</translation>
    </message>
    <message>
        <source>&amp;About Headgate</source>
        <translation>Ü&amp;ber Headgate</translation>
    </message>
    <message>
        <source>Add the links of a text, CSV, Markdown or HTML file, or a saved list</source>
        <translation>Die Links einer Text-, CSV-, Markdown- oder HTML-Datei hinzufügen, oder eine gespeicherte Liste</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Liste &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save the whole list in a file, to keep it or to open it elsewhere</source>
        <translation>Die ganze Liste in einer Datei speichern, um sie aufzuheben oder anderswo zu öffnen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>Diesem Zertifikat &amp;vertrauen …</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and accept it from this host</source>
        <translation>Das abgelehnte Zertifikat ansehen und von diesem Host annehmen</translation>
    </message>
    <message>
        <source>Limit sp&amp;eed…</source>
        <translation>T&amp;empo begrenzen …</translation>
    </message>
    <message>
        <source>Set the most that each of the selected downloads may receive</source>
        <translation>Festlegen, wie viel jeder der gewählten Downloads höchstens empfangen darf</translation>
    </message>
    <message>
        <source>Show the &amp;gate</source>
        <translation>&amp;Schleuse zeigen</translation>
    </message>
    <message>
        <source>Show who is passing the gate, and the line behind it</source>
        <translation>Zeigen, wer gerade durch die Schleuse geht, und die Warteschlange davor</translation>
    </message>
    <message>
        <source>Ser&amp;ver of this download…</source>
        <translation>Ser&amp;ver dieses Downloads …</translation>
    </message>
    <message>
        <source>Show how the server of the selected download does: its limit, speed, waits and problems</source>
        <translation>Zeigen, wie es um den Server des gewählten Downloads steht: Grenze, Tempo, Wartezeiten und Probleme</translation>
    </message>
    <message>
        <source>Change &amp;address…</source>
        <translation>&amp;Adresse ändern…</translation>
    </message>
    <message>
        <source>Fetch the selected failed or paused download from another address, and go on</source>
        <translation>Den gewählten fehlgeschlagenen oder angehaltenen Download von einer anderen Adresse holen und fortsetzen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Show all about the selected download below the list</source>
        <translation>Alles über den gewählten Download unter der Liste zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last removal or move</source>
        <translation>Das letzte Entfernen oder Verschieben zurücknehmen</translation>
    </message>
    <message>
        <source>Show the &amp;sidebar</source>
        <translation>&amp;Seitenleiste anzeigen</translation>
    </message>
    <message>
        <source>Show states, servers and folders beside the list</source>
        <translation>Zustände, Server und Ordner neben der Liste zeigen</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>&amp;Zwischenablage beobachten</translation>
    </message>
    <message>
        <source>Offer to add links that are copied in other programs; nothing is added without a click</source>
        <translation>Links anbieten, die in anderen Programmen kopiert werden; ohne einen Klick wird nichts hinzugefügt</translation>
    </message>
    <message>
        <source>Use &amp;cookies from a browser&apos;s export…</source>
        <translation>&amp;Cookies aus dem Export eines Browsers verwenden …</translation>
    </message>
    <message>
        <source>Send the cookies of a browser in which you are logged in, for this run</source>
        <translation>Die Cookies eines Browsers senden, in dem Sie angemeldet sind, solange dieses Programm läuft</translation>
    </message>
    <message>
        <source>&amp;Forget what was fetched…</source>
        <translation>&amp;Vergessen, was geladen wurde …</translation>
    </message>
    <message>
        <source>Clear the history by which links that were ever fetched are known again</source>
        <translation>Den Verlauf leeren, an dem je geladene Links wiedererkannt werden</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>Do &amp;nothing</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>&amp;Run the command</source>
        <extracomment>When all is done</extracomment>
        <translation>&amp;Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Quit Headgate</source>
        <extracomment>When all is done</extracomment>
        <translation>Headgate be&amp;enden</translation>
    </message>
    <message>
        <source>S&amp;leep</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>&amp;Ruhezustand</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <extracomment>When all is done, the machine</extracomment>
        <translation>Her&amp;unterfahren</translation>
    </message>
    <message>
        <source>Then run the command</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Dann Befehl ausführen</translation>
    </message>
    <message>
        <source>Then quit</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Dann beenden</translation>
    </message>
    <message>
        <source>Then sleep</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Dann Ruhezustand</translation>
    </message>
    <message>
        <source>Then shut down</source>
        <extracomment>In the status bar: what is done after all downloads</extracomment>
        <translation>Dann herunterfahren</translation>
    </message>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>Der Befehl wird in %n Sekunde ausgeführt.</numerusform>
            <numerusform>Der Befehl wird in %n Sekunden ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>Headgate endet in %n Sekunde.</numerusform>
            <numerusform>Headgate endet in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Der Rechner geht in %n Sekunde schlafen.</numerusform>
            <numerusform>Der Rechner geht in %n Sekunden schlafen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>Der Rechner fährt in %n Sekunde herunter.</numerusform>
            <numerusform>Der Rechner fährt in %n Sekunden herunter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>its length is no number</source>
        <translation>die Länge ist keine Zahl</translation>
    </message>
    <message>
        <source>its length and its range contradict each other</source>
        <translation>Länge und Bereich widersprechen sich</translation>
    </message>
    <message>
        <source>it holds a part that nobody asked for</source>
        <translation>sie enthält einen Teil, den niemand verlangt hat</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 was not written by Headgate, and is left as it is. Change or delete it by hand.</source>
        <translation>Die Datei %1 stammt nicht von Headgate und bleibt, wie sie ist. Bitte von Hand ändern oder löschen.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2</source>
        <translation>Die Datei %1 ließ sich nicht löschen: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n Download fertig</numerusform>
            <numerusform>%n Downloads fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <extracomment>How a batch of downloads ended: %1 and %2 are numbers</extracomment>
        <translation>%1 fertig, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbst unterschrieben</translation>
    </message>
    <message>
        <source>nobody whom this system trusts has signed it</source>
        <translation>niemand, dem dieses System vertraut, hat es unterschrieben</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>es gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused: %2 (SHA-256 %3)</source>
        <extracomment>%1 is a host, %2 one or several reasons such as &quot;it has expired&quot;, %3 a fingerprint</extracomment>
        <translation>das Zertifikat von %1 wird abgelehnt: %2 (SHA-256 %3)</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says.</source>
        <translation>%1 kann nicht beweisen, dass es ist, was es zu sein behauptet.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a certificate was refused</extracomment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <extracomment>Whom a certificate names</extracomment>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256-Fingerabdruck:</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server and read or change what it sends. Accept the certificate only if the server&apos;s owner has told you this fingerprint. It is then accepted from this host alone, until you remove it in the settings.</source>
        <translation>Jemand könnte sich zwischen Sie und den Server gestellt haben und mitlesen oder ändern, was er sendet. Nehmen Sie das Zertifikat nur an, wenn der Betreiber des Servers Ihnen diesen Fingerabdruck genannt hat. Es gilt dann nur für diesen Host, bis Sie es in den Einstellungen entfernen.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>&amp;Vertrauen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2. Mit --dir einen anderen angeben.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1: „%2“ ist nicht verwendbar. %3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>Sekunden von %1 bis %2 angeben, auch mit Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>So schreiben: http://HOST:PORT oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>Eine vollständige http- oder https-Adresse angeben.</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>rename, skip oder overwrite angeben.</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>Einen Ordner nennen; „.“ ist der aktuelle.</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>In einer Zeile angeben.</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>So schreiben: NAME oder NAME:PASSWORT.</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>Es gibt nichts zu laden. Links angeben, oder -i DATEI mit einem Link je Zeile.</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden: „-i -“ nur einmal angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>„%1“ ist kein Link. Links beginnen mit http:// oder https://; -i DATEI liest Links aus einer Datei.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>Die Dateien in ORDNER ablegen; er wird angelegt, wenn er fehlt. Vorgabe: der aktuelle Ordner.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>Höchstens ZAHL Anfragen auf einmal. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>Höchstens ZAHL Anfragen auf einmal an jeden einzelnen Host. Vorgabe: wie --jobs.</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>Mindestens MILLISEKUNDEN zwischen dem Start zweier Anfragen. Vorgabe: 0.</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILLISEKUNDEN</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>Höchstens ZAHL Starts in jeder Minute; 0: beliebig viele. Vorgabe: 0.</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>Was fehlschlägt, bis zu ZAHL Mal erneut versuchen. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>Längste Wartezeit vor dem ersten neuen Versuch; sie verdoppelt sich jedes Mal. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>Längste Zeit zum Verbinden und ohne Fortschritt. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>Höchstens ZAHL Umleitungen folgen. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>Diese Kopfzeile mit jeder Anfrage senden. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>NAME: VALUE</source>
        <translation>NAME: WERT</translation>
    </message>
    <message>
        <source>Send this address as the referring page.</source>
        <translation>Diese Adresse als verweisende Seite senden.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Name the program so to servers.</source>
        <translation>Das Programm gegenüber Servern so nennen.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>Mit diesem Namen anmelden. Ein hier angegebenes Passwort kann jeder auf diesem Rechner in der Prozessliste lesen: besser die Umgebungsvariable HEADGATE_PASSWORD setzen, oder es weglassen und danach gefragt werden.</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NAME[:PASSWORT]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>Diesen Proxy verwenden, als http://HOST:PORT oder socks5://HOST:PORT. Vorgabe: wie in der Umgebung.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>For comparison only: lift --jobs and --per-host to 10000.</source>
        <translation>Nur zum Vergleich: --jobs und --per-host auf 10000 anheben.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>Nichts als Fehler melden.</translation>
    </message>
    <message>
        <source>Write events to standard output, one JSON object a line; see &quot;help json&quot;.</source>
        <translation>Ereignisse auf die Standardausgabe schreiben, ein JSON-Objekt je Zeile; siehe „help json“.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no help on &quot;%1&quot;. There is help on: %2.</source>
        <translation>Zu „%1“ gibt es keine Hilfe. Hilfe gibt es zu: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. To fetch a link, write: headgate-cli get LINK</source>
        <translation>„%1“ ist kein Befehl. Um einen Link zu laden: headgate-cli get LINK</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>Rückgabewerte, der größte zutreffende:</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>alles ist fertig oder wie gewünscht ausgelassen</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>mindestens ein Download ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>die Befehlszeile ergibt keinen Sinn; nichts wurde geladen</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>unterbrochen (Strg+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>wer die Ausgabe las, ist nicht mehr da</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Usage: headgate-cli COMMAND [...]</source>
        <translation>Aufruf: headgate-cli BEFEHL [...]</translation>
    </message>
    <message>
        <source>Fetches many files, and lets only so many requests run at once.</source>
        <translation>Lädt viele Dateien und lässt immer nur so viele Anfragen auf einmal laufen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>Links in Dateien laden</translation>
    </message>
    <message>
        <source>help on: %1</source>
        <translation>Hilfe zu: %1</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]</source>
        <translation>Aufruf: headgate-cli get [OPTION...] [LINK...] [-i DATEI]</translation>
    </message>
    <message>
        <source>Fetches every link into a file of its own. All items wait at the gate, which lets only so many requests run at once, in all and at any one host.</source>
        <translation>Lädt jeden Link in eine eigene Datei. Alle warten an der Schleuse, die immer nur so viele Anfragen auf einmal durchlässt, insgesamt und an jeden einzelnen Host.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>Eine Liste hat einen Link je Zeile. Sie wird nach Bedarf gelesen und darf daher länger als der Speicher sein oder nie enden; doppelte Links werden einmal geladen. Meldungen gehen auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>eine Liste in einen Ordner, 16 auf einmal</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>schonend: zwei an jeden Host, insgesamt zwei Starts in der Sekunde</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>aus einem anderen Programm; was da ist, bleibt</translation>
    </message>
    <message>
        <source>with a password that is asked for</source>
        <translation>mit einem Passwort, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>the links that failed</source>
        <translation>die Links, die fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>With --json, &quot;headgate-cli get&quot; writes events to standard output, one JSON object a line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here stay. What is not known is left out.</source>
        <translation>Mit --json schreibt „headgate-cli get“ Ereignisse auf die Standardausgabe, sobald sie eintreten, ein JSON-Objekt je Zeile (JSON Lines, UTF-8). Neue Felder können hinzukommen, diese hier bleiben. Was nicht bekannt ist, fehlt.</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>die Nummer des Downloads, in allen seinen Ereignissen gleich</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>sein Link, ohne Passwort</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>der Name seiner Datei, soweit bekannt</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>der wievielte Versuch, ab 1</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>wie viele Versuche es geben darf</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>empfangene Bytes</translation>
    </message>
    <message>
        <source>bytes of the whole file</source>
        <translation>Bytes der ganzen Datei</translation>
    </message>
    <message>
        <source>what went wrong, a word that never changes: http-status, connect-timeout, ...</source>
        <translation>was schiefging, ein Wort, das sich nie ändert: http-status, connect-timeout, ...</translation>
    </message>
    <message>
        <source>the answer&apos;s status, where there was one</source>
        <translation>der Status der Antwort, falls es eine gab</translation>
    </message>
    <message>
        <source>the same for people, translated</source>
        <translation>dasselbe für Menschen, übersetzt</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>has these fields</source>
        <translation>hat diese Felder</translation>
    </message>
    <message>
        <source>which of the following</source>
        <translation>welches der folgenden</translation>
    </message>
    <message>
        <source>when it was written: ISO 8601, UTC</source>
        <translation>wann es geschrieben wurde: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>a request for the item begins</source>
        <translation>eine Anfrage für den Download beginnt</translation>
    </message>
    <message>
        <source>the answer points elsewhere; the item goes there</source>
        <translation>die Antwort verweist auf einen anderen Ort; der Download geht dorthin</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>ein Versuch schlug fehl; es folgt ein weiterer</translation>
    </message>
    <message>
        <source>when: ISO 8601, UTC</source>
        <translation>wann: ISO 8601, UTC</translation>
    </message>
    <message>
        <source>the file is complete and in its place</source>
        <translation>die Datei ist vollständig und an ihrem Platz</translation>
    </message>
    <message>
        <source>its full path</source>
        <translation>ihr vollständiger Pfad</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>etwas, das man darüber wissen sollte, übersetzt</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>es gibt eine Datei dieses Namens (--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>der letzte Versuch schlug fehl, oder ein weiterer hülfe nicht</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>wie es insgesamt steht, höchstens einmal in der Sekunde</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>fertige Downloads</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>ausgelassene Downloads</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>fehlgeschlagene Downloads</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>Downloads, die gerade laufen</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>Downloads, die auf einen neuen Versuch warten</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>bisher aus Argumenten und Listen gelesene Links</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>true, wenn es keine weiteren Links gibt als die gelesenen</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>ungefähr wie viele Links es werden</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>das momentane Tempo</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>welcher Teil des Ganzen vorbei ist, 0 bis 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>ungefähr wie lange es noch dauert</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>die Datei der Liste; „-“ ist die Standardeingabe</translation>
    </message>
    <message>
        <source>a problem of no single item</source>
        <translation>ein Problem, das keinen einzelnen Download betrifft</translation>
    </message>
    <message>
        <source>one line for people, translated</source>
        <translation>eine Zeile für Menschen, übersetzt</translation>
    </message>
    <message>
        <source>the last event</source>
        <translation>das letzte Ereignis</translation>
    </message>
    <message>
        <source>items that were left when the run was interrupted</source>
        <translation>Downloads, die bei einer Unterbrechung übrig waren</translation>
    </message>
    <message>
        <source>links that came twice, and were left out</source>
        <translation>doppelte Links, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>true, wenn der Lauf von außen beendet wurde</translation>
    </message>
    <message>
        <source>why items failed, the most frequent first: a list of objects with reason and count</source>
        <translation>warum Downloads fehlschlugen, das Häufigste zuerst: eine Liste von Objekten mit reason und count</translation>
    </message>
    <message>
        <source>how long the run took</source>
        <translation>wie lange der Lauf dauerte</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2</source>
        <extracomment>%1 a list&apos;s file name, %2 the system&apos;s reason</extracomment>
        <translation>Die Liste %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>das Leserecht fehlt</translation>
    </message>
    <message>
        <source>For help: headgate-cli help %1</source>
        <translation>Hilfe: headgate-cli help %1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>There is no password. Type one, or set the environment variable HEADGATE_PASSWORD.</source>
        <translation>Es gibt kein Passwort. Eines eingeben oder die Umgebungsvariable HEADGATE_PASSWORD setzen.</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>neuer Versuch für %1 in %2: %3 (Versuch %4 von %5)</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Fehlgeschlagen:</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Gründe:</translation>
    </message>
    <message>
        <source>%1, line %2 is no link: %3</source>
        <translation>%1, Zeile %2 ist kein Link: %3</translation>
    </message>
    <message>
        <source>done %1, %2</source>
        <translation>fertig %1, %2</translation>
    </message>
    <message>
        <source>skipped %1, which is there</source>
        <translation>ausgelassen %1, schon da</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>fehlgeschlagen %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 to retry</source>
        <extracomment>items that wait for another try</extracomment>
        <translation>%1 für neuen Versuch</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 nicht geladen</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>%1 doppelt in der Liste</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on average</source>
        <extracomment>%1 an amount of data, %2 a duration, %3 a speed</extracomment>
        <translation>%1 in %2, im Mittel %3</translation>
    </message>
    <message>
        <source>wait at the gate: median %1, 95 % below %2, longest %3</source>
        <extracomment>How long requests waited to be admitted; three durations</extracomment>
        <translation>Warten an der Schleuse: Median %1, 95 % unter %2, längstes %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Do not keep how far the run is: the same command again begins anew.</source>
        <translation>Nicht festhalten, wie weit der Lauf ist: derselbe Befehl beginnt dann von vorn.</translation>
    </message>
    <message>
        <source>the same command is running already; nothing was fetched</source>
        <translation>derselbe Befehl läuft bereits; nichts wurde geladen</translation>
    </message>
    <message>
        <source>Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run keeps how far it is. After an interruption of any kind the same command goes on there: unfinished files are continued, finished ones are not fetched again.</source>
        <translation>Bis alles fertig ist, liegt im Ordner eine versteckte Datei .headgate-*.queue, in der der Lauf festhält, wie weit er ist. Nach einer Unterbrechung jeder Art macht derselbe Befehl dort weiter: Unfertige Dateien werden fortgesetzt, fertige nicht noch einmal geladen.</translation>
    </message>
    <message>
        <source>Do not reserve the room of a file before its first byte.</source>
        <translation>Den Platz einer Datei nicht vor ihrem ersten Byte reservieren.</translation>
    </message>
    <message>
        <source>The checksum file %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Die Prüfsummendatei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no checksums. Name one that sha256sum or the like has written.</source>
        <translation>Die Datei %1 enthält keine Prüfsummen. Eine nennen, die sha256sum oder Ähnliches geschrieben hat.</translation>
    </message>
    <message>
        <source>Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the certificate&apos;s SHA-256, as the failure shows them.</source>
        <translation>Als HOST=FINGERABDRUCK schreiben: die 64 Hexadezimalziffern des SHA-256 des Zertifikats, wie die Fehlermeldung sie zeigt.</translation>
    </message>
    <message>
        <source>Write it as ALGORITHM:HEX, for instance sha256: and 64 digits.</source>
        <translation>Als ALGORITHMUS:HEX schreiben, etwa sha256: und 64 Ziffern.</translation>
    </message>
    <message>
        <source>Name a file like SHA256SUMS.</source>
        <translation>Eine Datei wie SHA256SUMS nennen.</translation>
    </message>
    <message>
        <source>--checksum is for exactly one link. For several, write a checksum behind each link in a list, or use --checksums FILE.</source>
        <translation>--checksum gilt für genau einen Link. Bei mehreren in einer Liste hinter jeden Link eine Prüfsumme schreiben oder --checksums DATEI verwenden.</translation>
    </message>
    <message>
        <source>Read links from FILE, one a line, or a Metalink document (.meta4, .metalink); &quot;-&quot; is standard input. May be given several times.</source>
        <translation>Links aus DATEI lesen, einen je Zeile, oder ein Metalink-Dokument (.meta4, .metalink); „-“ ist die Standardeingabe. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Accept the certificate with this SHA-256 fingerprint from this host, and only there, whatever is wrong with it. May be given several times.</source>
        <translation>Das Zertifikat mit diesem SHA-256-Fingerabdruck von diesem Host annehmen, und nur dort, was auch immer daran falsch ist. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>HOST=FINGERPRINT</source>
        <translation>HOST=FINGERABDRUCK</translation>
    </message>
    <message>
        <source>What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and its value in hexadecimal. A file that does not is kept as NAME.wrong.</source>
        <translation>Die Prüfsumme der einen Datei: ein Algorithmus (md5, sha1, sha256, sha512, blake2b) und der Wert in hexadezimaler Form. Eine Datei mit anderer Prüfsumme wird als NAME.wrong aufgehoben.</translation>
    </message>
    <message>
        <source>ALGORITHM:HEX</source>
        <translation>ALGORITHMUS:HEX</translation>
    </message>
    <message>
        <source>Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or the last part of the link. Files that are not in it are not verified.</source>
        <translation>Prüfsummen in DATEI nachschlagen, wie sha256sum und Ähnliche sie schreiben, unter dem gewünschten Namen oder dem letzten Teil des Links. Was nicht darin steht, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits alone). What arrives is compared with it, and called done only when it is right. Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is used; without any, a file is done but not verified.</source>
        <translation>Eine Zeile einer Liste darf mit einem Leerzeichen und einer Prüfsumme enden (sha256:HEX oder nur Hexadezimalziffern). Was ankommt, wird damit verglichen und heißt nur dann fertig, wenn es stimmt. Wo niemand eine Prüfsumme angibt, gilt die, die der Server sendet (Repr-Digest, Digest); ohne jede ist eine Datei fertig, aber nicht geprüft.</translation>
    </message>
    <message>
        <source>A Metalink document names several sources for each file, with sizes and checksums. When one source fails, or sends a wrong file, the next one is asked at once; the wait before a retry comes only after all of them have failed.</source>
        <translation>Ein Metalink-Dokument nennt für jede Datei mehrere Quellen, mit Größen und Prüfsummen. Versagt eine Quelle oder sendet sie eine falsche Datei, wird sofort die nächste gefragt; erst wenn alle versagt haben, wird vor dem nächsten Versuch gewartet.</translation>
    </message>
    <message>
        <source>true: its checksum is right</source>
        <translation>true: die Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>false: its checksum is wrong; &quot;reason&quot; says where it lies</source>
        <translation>false: die Prüfsumme ist falsch; „reason“ sagt, wo die Datei liegt</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1; 0: a file of a Metalink document</source>
        <translation>die Nummer der Zeile, ab 1; 0: eine Datei eines Metalink-Dokuments</translation>
    </message>
    <message>
        <source>%1 names no http or https source for %2</source>
        <extracomment>%1 a Metalink document, %2 a file&apos;s name</extracomment>
        <translation>%1 nennt für %2 keine Quelle mit http oder https</translation>
    </message>
    <message>
        <source>done %1, %2, verified</source>
        <translation>fertig %1, %2, geprüft</translation>
    </message>
    <message>
        <source>%1 done (%2 verified)</source>
        <translation>%1 fertig (%2 geprüft)</translation>
    </message>
    <message>
        <source>This very command is running already, into the same folder. Nothing was fetched.</source>
        <translation>Eben dieser Befehl läuft bereits, in denselben Ordner. Nichts wurde geladen.</translation>
    </message>
    <message>
        <source>How far this run is cannot be kept, so that it could not be continued (%1).</source>
        <translation>Wie weit dieser Lauf ist, kann nicht festgehalten werden; fortsetzen ließe er sich nicht (%1).</translation>
    </message>
    <message>
        <source>Receive one file over at most NUMBER connections, while --jobs leaves some to spare; 1: never divide a file. Default: %1.</source>
        <translation>Eine Datei über höchstens ZAHL Verbindungen empfangen, solange --jobs welche übrig lässt; 1: Dateien nie aufteilen. Voreinstellung: %1.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second from any one host.</source>
        <translation>Von jedem einzelnen Host höchstens RATE Bytes je Sekunde empfangen.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to, look for a checksum file beside it on its server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came through right, not that the server is honest.</source>
        <translation>Wo niemand sagt, welche Prüfsumme eine Datei haben muss, auf ihrem Server daneben nach einer Prüfsummendatei sehen: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. Das beweist, dass die Datei richtig angekommen ist, nicht dass der Server ehrlich ist.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second of any one file, all its connections together.</source>
        <translation>Von jeder einzelnen Datei höchstens RATE Bytes je Sekunde empfangen, über alle ihre Verbindungen zusammen.</translation>
    </message>
    <message>
        <source>Ask every host for as many files at once as --per-host says. Otherwise that is learned: one that refuses, resets or slows down is asked for fewer, one that can do more for more.</source>
        <translation>Jeden Host um so viele Dateien zugleich bitten, wie --per-host sagt. Sonst wird das gelernt: Einer, der ablehnt, Verbindungen abbricht oder langsamer wird, wird um weniger gebeten, einer, der mehr kann, um mehr.</translation>
    </message>
    <message>
        <source>When a server says Retry-After, leave its host alone for at most SECONDS; the file that it was said of waits as long as it was told to. Default: %1.</source>
        <translation>Wenn ein Server Retry-After sagt, seinen Host höchstens SEKUNDEN lang in Ruhe lassen; die Datei, von der es gesagt wurde, wartet so lange, wie ihr gesagt wurde. Voreinstellung: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>%1 a link, %2 what to write</extracomment>
        <translation>„%1“ ist nicht zu lesen: %2.</translation>
    </message>
    <message>
        <source>a list or checksum file cannot be read, or a list held lines without a usable link; the rest was fetched</source>
        <translation>eine Liste oder Prüfsummendatei ist nicht lesbar, oder eine Liste enthielt Zeilen ohne brauchbaren Link; der Rest wurde geholt</translation>
    </message>
    <message>
        <source>a line of a list has no link that can be used</source>
        <translation>eine Zeile einer Liste hat keinen brauchbaren Link</translation>
    </message>
    <message>
        <source>what is wrong with it, translated</source>
        <translation>was an ihr nicht stimmt, übersetzt</translation>
    </message>
    <message>
        <source>what it says, at most its beginning, without passwords</source>
        <translation>was darin steht, höchstens der Anfang, ohne Passwörter</translation>
    </message>
    <message>
        <source>lines without a usable link</source>
        <translation>Zeilen ohne brauchbaren Link</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%3 why the line was not taken, %4 the line</extracomment>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>%n Zeile ohne brauchbaren Link</numerusform>
            <numerusform>%n Zeilen ohne brauchbaren Link</numerusform>
        </translation>
    </message>
    <message>
        <source>the link of a line is taken, but not what stands behind it</source>
        <translation>der Link einer Zeile wird übernommen, aber nicht, was dahinter steht</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>die Nummer der Zeile, ab 1</translation>
    </message>
    <message>
        <source>what stands behind it, at most its beginning</source>
        <translation>was dahinter steht, höchstens der Anfang</translation>
    </message>
    <message>
        <source>lines with text behind the link that was left out</source>
        <translation>Zeilen mit Text hinter dem Link, der weggelassen wurde</translation>
    </message>
    <message>
        <source>%1, line %2: what stands behind the link is left out: %3 (a checksum may stand there; a blank in a link is written %4)</source>
        <extracomment>%1 a list, %2 a number, %3 the text, %4 &quot;%20&quot;</extracomment>
        <translation>%1, Zeile %2: was hinter dem Link steht, wird weggelassen: %3 (dort darf eine Prüfsumme stehen; ein Leerzeichen im Link schreibt man %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>%n Zeile mit Text, der weggelassen wurde</numerusform>
            <numerusform>%n Zeilen mit Text, der weggelassen wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder with --dir.</source>
        <translation>%1 ist eine Datei. Mit --dir einen Ordner angeben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Name another one with --dir.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2. Mit --dir einen anderen angeben.</translation>
    </message>
    <message>
        <source>give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it</source>
        <translation>den Namen mit -u angeben und das Passwort in HEADGATE_PASSWORD oder auf Nachfrage</translation>
    </message>
    <message>
        <source>HEADGATE_PASSWORD is set, but not used: it needs -u NAME.</source>
        <translation>HEADGATE_PASSWORD ist gesetzt, wird aber nicht benutzt: Dazu gehört -u NAME.</translation>
    </message>
    <message>
        <source>Name a file, not an address.</source>
        <translation>Eine Datei angeben, keine Adresse.</translation>
    </message>
    <message>
        <source>Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no limit.</source>
        <translation>Insgesamt höchstens RATE Bytes in der Sekunde empfangen; K, M und G stehen für KiB, MiB und GiB; 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is known, a file that is skipped must have it. Default: rename.</source>
        <translation>Was geschieht, wenn eine Datei dieses Namens da ist: rename (umbenennen), skip (auslassen) oder overwrite (ersetzen). Ist eine Prüfsumme bekannt, so muss eine ausgelassene Datei sie haben. Vorgabe: rename.</translation>
    </message>
    <message>
        <source>Standard input has no links in it.</source>
        <translation>In der Standardeingabe sind keine Links.</translation>
    </message>
    <message>
        <source>The list %1 has no links in it.</source>
        <translation>In der Liste %1 sind keine Links.</translation>
    </message>
    <message>
        <source>The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.</source>
        <translation>Die Einheiten sind K, M und G allein, für KiB, MiB und GiB in der Sekunde: 500K, 2.5M.</translation>
    </message>
    <message>
        <source>Give bytes a second, such as 500K or 2.5M; 0 is no limit.</source>
        <translation>Bytes in der Sekunde angeben, etwa 500K oder 2.5M; 0 ist unbegrenzt.</translation>
    </message>
    <message>
        <source>an earlier run of the same command has fetched the file; it is there</source>
        <translation>ein früherer Lauf desselben Befehls hat die Datei geholt; sie ist da</translation>
    </message>
    <message>
        <source>true: its checksum was right</source>
        <translation>true: ihre Prüfsumme stimmte</translation>
    </message>
    <message>
        <source>items that an earlier run has fetched</source>
        <translation>Einträge, die ein früherer Lauf geholt hat</translation>
    </message>
    <message>
        <source>bytes received in this run</source>
        <translation>in diesem Lauf empfangene Bytes</translation>
    </message>
    <message>
        <source>of all these and those skipped, items whose checksum was there and is right</source>
        <translation>von all diesen und den ausgelassenen jene, deren Prüfsumme da war und stimmt</translation>
    </message>
    <message>
        <source>done before: %1</source>
        <translation>schon fertig: %1</translation>
    </message>
    <message>
        <source>skipped %1, which is there, verified</source>
        <translation>ausgelassen %1, ist schon da, geprüft</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <extracomment>Files that an earlier run has fetched</extracomment>
        <translation>%1 schon fertig</translation>
    </message>
    <message>
        <source>%1 done before (%2 verified)</source>
        <translation>%1 schon fertig (%2 geprüft)</translation>
    </message>
    <message>
        <source>%1 skipped (%2 verified)</source>
        <translation>%1 ausgelassen (%2 geprüft)</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2. Name another one with --gate-log.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Das Protokoll %1 lässt sich nicht schreiben: %2. Nennen Sie mit --gate-log ein anderes.</translation>
    </message>
    <message>
        <source>When no host can be reached any more, the network is down: wait for it so long before items fail for that. 0: not at all. Default: 600.</source>
        <translation>Ist kein Server mehr zu erreichen, fehlt das Netz: so lange darauf warten, bevor Einträge daran scheitern. 0: gar nicht. Vorgabe: 600.</translation>
    </message>
    <message>
        <source>Show the gate as well: how many requests are out, and at which hosts how many wait and why.</source>
        <translation>Auch die Schleuse zeigen: wie viele Anfragen unterwegs sind, und an welchen Servern wie viele warten.</translation>
    </message>
    <message>
        <source>Write every wait, grant, release and change at the gate to FILE, as CSV. What is there is continued.</source>
        <translation>Alles Warten, Einlassen, Freigeben und jede Änderung an der Schleuse als CSV in DATEI schreiben. Was dort steht, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Name a file like gate.csv.</source>
        <translation>Nennen Sie eine Datei wie schleuse.csv.</translation>
    </message>
    <message>
        <source>the folder or the log cannot be used; nothing was fetched</source>
        <translation>der Ordner oder das Protokoll ist nicht zu gebrauchen; nichts wurde geholt</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; on_loan, those of the active ones that only speed up a file as long as nobody waits; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>die Schleuse: limit, active, waiting und admitted zählen erlaubte, laufende, wartende und eingelassene Anfragen; on_loan, welche der laufenden nur eine Datei beschleunigen, solange niemand wartet; wait_p50_ms, wait_p95_ms und wait_max_ms, wie lange Anfragen auf Einlass gewartet haben</translation>
    </message>
    <message>
        <source>gate %1 of %2</source>
        <extracomment>%1 of %2 permits are out</extracomment>
        <translation>Schleuse %1 von %2</translation>
    </message>
    <message>
        <source>, %1 on loan</source>
        <extracomment>Permits that further connections of a file have for as long as nobody else can use them</extracomment>
        <translation>, %1 verliehen</translation>
    </message>
    <message>
        <source>Share one gate with all programs of yours that are told to, the window included; the first of them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, --interval, --rate) hold for all together, and those of each for itself besides. When it ends, another one takes over, with its own numbers.</source>
        <translation>Eine Schleuse mit allen eigenen Programmen teilen, denen das gesagt wird, auch mit dem Fenster; das erste hat sie und gibt ihre Plätze an die anderen aus. Seine Zahlen (--jobs, --per-host, --interval, --rate) gelten für alle zusammen, die eines jeden außerdem für dieses selbst. Endet es, übernimmt ein anderes mit seinen eigenen Zahlen.</translation>
    </message>
    <message>
        <source>--shared and --no-gate exclude each other. Leave one of them out.</source>
        <translation>--shared und --no-gate schließen einander aus. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>For some hosts instead of that: &quot;HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: VALUE; agent=TEXT&quot;. HOST may be *.example.org; what is left out is as for others. A value that has a ; stands in double quotes. A login and header lines are sent to these hosts only; everyone on this machine can read them in the list of processes. May be given several times: the first that fits holds.</source>
        <translation>Für manche Server stattdessen: &quot;SERVER; limit=2; interval=500; rate=60; speed=500K; user=NAME; password=TEXT; header=NAME: WERT; agent=TEXT&quot;. SERVER kann *.example.org sein; was fehlt, gilt wie für andere. Ein Wert mit ; steht in Anführungszeichen (&quot;). Anmeldung und Kopfzeilen werden nur diesen Servern gesendet; in der Prozessliste kann sie jeder auf diesem Rechner lesen. Mehrfach möglich: Die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Geben Sie ihr einen Wert.</translation>
    </message>
    <message>
        <source>Give the password for its user, and each header line a value.</source>
        <translation>Geben Sie das Passwort zum Benutzer an, und zu jeder Kopfzeile einen Wert.</translation>
    </message>
    <message>
        <source>the hosts that are being asked, that have the longest lines, or that rest, as objects: host; active, on_loan and waiting requests; limit, what it may have now; ceiling, what the options allow it; learned, what it has been found to take; learned_interval_ms, how far apart its starts had to be; cooling_ms, how long it rests; waits_because, why the first in its line waits, a word that never changes: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, the same for people, translated</source>
        <translation>die Server, die gerade gefragt werden, die längsten Schlangen haben oder ruhen, als Objekte: host; active, on_loan und waiting zählen Anfragen; limit, was er jetzt haben darf; ceiling, was die Optionen ihm erlauben; learned, was er nachweislich verträgt; learned_interval_ms, welchen Abstand seine Starts brauchten; cooling_ms, wie lange er ruht; waits_because, warum der Erste seiner Schlange wartet, ein Wort, das sich nie ändert: host-busy, host-cooling, host-spacing, all-busy, spacing, shared-gate, no-network, in-line, next; reason, dasselbe für Menschen, übersetzt</translation>
    </message>
    <message>
        <source>Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several in one link stand for all combinations. Quote them, or the shell expands them itself. Links in lists are always taken as they are.</source>
        <extracomment>%1 to %4 are examples of patterns</extracomment>
        <translation>Links als Argumente dürfen Muster enthalten und für viele stehen: %1, %2, %3, %4; mehrere in einem Link stehen für alle Kombinationen. Setzen Sie sie in Anführungszeichen, sonst löst die Shell sie selbst auf. Links in Listen bleiben immer, wie sie sind.</translation>
    </message>
    <message>
        <source>Name the files by MASK, in which these stand for something of each link: %1. *name* and *ext* are those of the link, whatever the server says; *num* counts links in the order in which they are read, *num3* with three digits at least. A run that is to go on another day must not have *date* in it.</source>
        <extracomment>%1 is a list of words such as *name*</extracomment>
        <translation>Die Dateien nach MASKE benennen, in der diese Wörter für etwas an jedem Link stehen: %1. *name* und *ext* sind die des Links, was der Server auch sagt; *num* zählt die Links in der Reihenfolge, in der sie gelesen werden, *num3* mit mindestens drei Ziffern. Ein Lauf, der an einem anderen Tag weitergehen soll, darf kein *date* darin haben.</translation>
    </message>
    <message>
        <source>MASK</source>
        <translation>MASKE</translation>
    </message>
    <message>
        <source>Give a mask like %1.</source>
        <translation>Geben Sie eine Maske wie %1 an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as it is. With --glob it stands for %2 links.</source>
        <extracomment>%1 a link, %2 a number</extracomment>
        <translation>„%1“ bleibt, wie es ist. Mit --glob steht es für %2 Links.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for %2 links. At most %3 can be given as arguments in all.</source>
        <extracomment>%1 a link, %2 and %3 numbers</extracomment>
        <translation>„%1“ steht für %2 Links. Als Argumente gehen insgesamt höchstens %3.</translation>
    </message>
    <message>
        <source>120 links in one</source>
        <translation>120 Links in einem</translation>
    </message>
    <message>
        <source>Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by the name in the link, or a host, which may be *.example.org. May be given several times: the first that fits holds.</source>
        <extracomment>%1 is a list of words such as videos, which are not translated</extracomment>
        <translation>Dateien einer Art oder von bestimmten Servern stattdessen in ORDNER legen. REGEL ist eine Art (%1), nach dem Namen im Link, oder ein Server, auch *.example.org. Mehrmals möglich: Die erste passende gilt.</translation>
    </message>
    <message>
        <source>RULE=FOLDER</source>
        <translation>REGEL=ORDNER</translation>
    </message>
    <message>
        <source>Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, *.DOMAIN, and networks like 10.0.0.0/8; &quot;*&quot;: all hosts. May be given several times.</source>
        <translation>Diese Server direkt fragen, welchen Proxy es auch gibt: Server, *.DOMAIN und Netze wie 10.0.0.0/8, durch Kommas getrennt; „*“: alle. Mehrmals möglich.</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3.</source>
        <extracomment>%1 a file of cookies, %2 a number, %3 why</extracomment>
        <translation>%1, Zeile %2 wird ausgelassen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n weitere Zeile ausgelassen.</numerusform>
            <numerusform>%1: %n weitere Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n Cookie ist abgelaufen und wird nicht gesendet.</numerusform>
            <numerusform>%1: %n Cookies sind abgelaufen und werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the cookies in FILE, a browser&apos;s export in the Netscape format (cookies.txt): each to the hosts and paths it is for, secure ones over https only, expired ones never, wherever a redirect leads. Without TLS, none goes to an origin that only a redirect has named. What servers set is not taken, and FILE is not changed.</source>
        <translation>Die Cookies in DATEI senden, dem Export eines Browsers im Netscape-Format (cookies.txt): jeden nur an die Server und Pfade, für die er gilt, sichere nur über https, abgelaufene nie, wohin eine Umleitung auch führt. Ohne TLS geht keiner an einen Ursprung, den nur eine Umleitung genannt hat. Was Server setzen, wird nicht übernommen, und DATEI wird nicht geändert.</translation>
    </message>
    <message>
        <source>As --on-conflict skip: files that are there already stay.</source>
        <translation>Wie --on-conflict skip: Dateien, die schon da sind, bleiben.</translation>
    </message>
    <message>
        <source>Leave out links whose files an earlier run with this option has fetched, wherever they are now. That is remembered with how far the run is: for the same folder, links and lists, and for the newest million files.</source>
        <translation>Links auslassen, deren Dateien ein früherer Lauf mit dieser Option geladen hat, wo sie jetzt auch sind. Das wird mit dem Stand des Laufs gemerkt: für denselben Ordner, dieselben Links und Listen, und für die neueste Million Dateien.</translation>
    </message>
    <message>
        <source>--skip-existing says another thing.</source>
        <translation>--skip-existing sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Name a file like cookies.txt.</source>
        <translation>Nennen Sie eine Datei wie cookies.txt.</translation>
    </message>
    <message>
        <source>--skip-fetched needs what --no-keep leaves out. Leave one of them out.</source>
        <translation>--skip-fetched braucht, was --no-keep weglässt. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>links that an earlier run has fetched, and were left out (--skip-fetched)</source>
        <translation>Links, die ein früherer Lauf geladen hat und die ausgelassen wurden (--skip-fetched)</translation>
    </message>
    <message>
        <source>%1 fetched before</source>
        <extracomment>Links that were left out</extracomment>
        <translation>%1 früher geladen</translation>
    </message>
</context>
<context>
    <name>CookieSet</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read: %2</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Die Cookies in %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a browser&apos;s export of cookies: at most %2 are read.</source>
        <extracomment>%1 a file, %2 a size</extracomment>
        <translation>%1 ist zu groß für den Cookie-Export eines Browsers: Höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The file %1 holds no cookies. Export them as cookies.txt, in the Netscape format.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Die Datei %1 enthält keine Cookies. Exportieren Sie sie als cookies.txt im Netscape-Format.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>came with the link</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>kam mit dem Link</translation>
    </message>
    <message>
        <source>told by the server</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>vom Server genannt</translation>
    </message>
    <message>
        <source>found beside the file</source>
        <extracomment>Where a checksum is from</extracomment>
        <translation>neben der Datei gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln Download ausgewählt</numerusform>
            <numerusform>%Ln Downloads ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>%1 von %2 empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>%1 empfangen; insgesamt %2, dazu %Ln von unbekannter Größe</numerusform>
            <numerusform>%1 empfangen; insgesamt %2, dazu %Ln von unbekannter Größe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received; the sizes are not known yet</source>
        <translation>%1 empfangen; die Größen sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of a file whose size is not known</source>
        <translation>%1 einer Datei von unbekannter Größe</translation>
    </message>
    <message>
        <source>nothing yet; the size is not known</source>
        <translation>noch nichts; die Größe ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 and %2 are amounts of data, %3 is &quot;15 %&quot;</extracomment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is &quot;204.0 MiB&quot;, %2 a number of bytes</extracomment>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>%1 now, %2 on average</source>
        <extracomment>Speeds</extracomment>
        <translation>jetzt %1, im Mittel %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>A speed</extracomment>
        <translation>im Mittel %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%n zu %1</numerusform>
            <numerusform>%n zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>%n Prüfsumme von Stücken</numerusform>
            <numerusform>%n Prüfsummen von Stücken</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>%1 is &quot;sha256, came with the link&quot;</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>falsch: %1</translation>
    </message>
    <message>
        <source>not verified: there was no checksum to compare with</source>
        <translation>nicht geprüft: Es gab keine Prüfsumme zum Vergleichen</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>noch ist keine bekannt</translation>
    </message>
    <message>
        <source>to be compared: %1</source>
        <translation>wird verglichen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a checksum, %2 where it is from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next try: retry %1 of %2</source>
        <translation>Nächster Versuch: Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>Asked, and is being received</source>
        <translation>Angefragt, wird empfangen</translation>
    </message>
    <message>
        <source>Nothing went wrong in this run</source>
        <translation>In diesem Lauf ging nichts schief</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>Bisher ging nichts schief</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The list is saved again.</source>
        <translation>Die Liste wird wieder gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>Die gespeicherte Liste war beschädigt. Ein Download wurde daraus gerettet; die beschädigte Datei liegt nun als %1 daneben.</numerusform>
            <numerusform>Die gespeicherte Liste war beschädigt. %n Downloads wurden daraus gerettet; die beschädigte Datei liegt nun als %1 daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be saved (%1). Changes are kept in memory and saved as soon as it works again.</source>
        <translation>Die Liste kann nicht gespeichert werden (%1). Änderungen bleiben im Speicher und werden gesichert, sobald es wieder geht.</translation>
    </message>
    <message>
        <source>There is room on the disk again: the downloads go on.</source>
        <translation>Auf dem Datenträger ist wieder Platz: Die Downloads machen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>%n Zeile der Liste war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen der Liste waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Die Liste war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The saved list cannot be opened (%1). Nothing is saved in this run.</source>
        <translation>Die gespeicherte Liste lässt sich nicht öffnen (%1). In diesem Lauf wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The list was not saved: %1</source>
        <translation>Die Liste wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: the downloads go on by themselves, and nothing is lost.</source>
        <translation>Der Datenträger von %1 ist voll (%2). Bitte Platz schaffen: Die Downloads machen von selbst weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Another Headgate has the list open. Close one of the two: nothing that you do here is saved.</source>
        <translation>Ein anderes Headgate hat die Liste geöffnet. Bitte eines der beiden schließen: Was Sie hier tun, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The key ring of this system cannot be used (%1). A download whose password is not kept says so after the next start.</source>
        <translation>Der Schlüsselbund dieses Systems lässt sich nicht benutzen (%1). Ein Download, dessen Passwort nicht aufgehoben ist, sagt das nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>No server can be reached: the network seems to be down. Downloads wait, and go on by themselves when it is back.</source>
        <translation>Kein Server ist zu erreichen: Das Netz scheint ausgefallen zu sein. Die Downloads warten und laufen von selbst weiter, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>The network is back. Downloads go on.</source>
        <translation>Das Netz ist wieder da. Die Downloads laufen weiter.</translation>
    </message>
    <message>
        <source>The log of the gate, %1, cannot be written: %2. Downloads go on without it.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>Das Protokoll der Schleuse, %1, lässt sich nicht schreiben: %2. Die Downloads laufen ohne es weiter.</translation>
    </message>
    <message>
        <source>The address was not changed: only a download that failed or is paused, and whose file is not here yet, can be fetched from elsewhere.</source>
        <translation>Die Adresse wurde nicht geändert: Nur ein fehlgeschlagener oder angehaltener Download, dessen Datei noch nicht da ist, kann von woanders geholt werden.</translation>
    </message>
    <message>
        <source>The address was not changed: another download in the list has this one already.</source>
        <translation>Die Adresse wurde nicht geändert: Ein anderer Download der Liste hat sie schon.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No connection in time</source>
        <translation>Keine Verbindung in der erlaubten Zeit</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>Der Server sendet nichts mehr</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up</source>
        <translation>Der Name des Servers konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Fehler am Proxy</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Redirect refused</source>
        <translation>Umleitung abgelehnt</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Zu viele Umleitungen</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>Der Server hat eine Webseite statt der Datei gesendet</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken</source>
        <translation>Die Antwort des Servers ist fehlerhaft</translation>
    </message>
    <message>
        <source>The file arrived incomplete</source>
        <translation>Die Datei ist unvollständig angekommen</translation>
    </message>
    <message>
        <source>More arrived than the server announced</source>
        <translation>Es kam mehr an, als der Server angekündigt hat</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>Die Datei hat sich auf dem Server geändert</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Only http and https links can be fetched</source>
        <translation>Nur http- und https-Links können geladen werden</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>Die Schleuse ist geschlossen</translation>
    </message>
    <message>
        <source>A defect in this program</source>
        <translation>Ein Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>Another Headgate has this queue open</source>
        <translation>Ein anderes Headgate hat diese Warteschlange geöffnet</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this queue</source>
        <translation>Eine neuere Version von Headgate hat diese Warteschlange geschrieben</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsche Größe</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Falsche Prüfsumme</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Die Datei ist zu groß für diesen Datenträger</translation>
    </message>
</context>
<context>
    <name>Finisher</name>
    <message>
        <source>another program touched the unfinished file %1</source>
        <translation>ein anderes Programm hat die unfertige Datei %1 verändert</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>aufgehoben als %1</translation>
    </message>
    <message>
        <source>the file %1, which was there and stays as it is, is not the right one</source>
        <extracomment>Follows &quot;Wrong checksum: &quot;; %1 is a file&apos;s name</extracomment>
        <translation>die Datei %1, die schon da war und bleibt, wie sie ist, ist nicht die richtige</translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.</source>
        <extracomment>%1 words like &quot;videos&quot;</extracomment>
        <translation>Schreiben Sie ART=ORDNER oder SERVER=ORDNER; die Arten sind %1.</translation>
    </message>
    <message>
        <source>Name a folder behind the &quot;=&quot;.</source>
        <translation>Nennen Sie hinter dem „=“ einen Ordner.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an.</translation>
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
        <translation>%1 T %2 h</translation>
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
        <source>%1 of %2 active</source>
        <extracomment>At one host: %1 of %2 permits are taken</extracomment>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 items wait at the host %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, resting %3</source>
        <translation>%1 %2, ruht noch %3</translation>
    </message>
    <message>
        <source>%1, resting %2</source>
        <extracomment>The host %1 is left alone for the time %2</extracomment>
        <translation>%1, ruht noch %2</translation>
    </message>
    <message>
        <source>%1 waiting:</source>
        <extracomment>In front of the hosts at which they wait</extracomment>
        <translation>%1 warten:</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Host</numerusform>
            <numerusform>und %Ln weitere Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned: %1 of %2</source>
        <extracomment>What the gate has learned: %1 permits of the %2 that the settings allow</extracomment>
        <translation>Gelernt: %1 von %2</translation>
    </message>
    <message>
        <source>On loan to further connections of a file: %1</source>
        <translation>An weitere Verbindungen einer Datei verliehen: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Resting, %1 left</source>
        <extracomment>A host is left alone; %1 is a duration</extracomment>
        <translation>Ruht noch %1</translation>
    </message>
    <message>
        <source>Looking for a checksum</source>
        <translation>Sucht eine Prüfsumme</translation>
    </message>
    <message>
        <source>One more connection of this file, on loan</source>
        <translation>Eine weitere Verbindung dieser Datei, geliehen</translation>
    </message>
    <message>
        <source>For %1; %2 over %3 connections</source>
        <translation>Seit %1; %2 über %3 Verbindungen</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Seit %1, %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>How long a slot has been taken; %1 is a duration</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 slots are taken.</source>
        <translation>%1 von %2 Plätzen sind belegt.</translation>
    </message>
    <message>
        <source>%1 are on loan to further connections of a file.</source>
        <translation>%1 sind an weitere Verbindungen einer Datei verliehen.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the hosts of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learned: %1 between two starts</source>
        <extracomment>What the gate has learned; %1 is a duration</extracomment>
        <translation>Gelernt: %1 zwischen zwei Starts</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write a header line as &quot;Name: value&quot;.</source>
        <translation>Schreiben Sie eine Kopfzeile als „Name: Wert“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the program itself: leave it out.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>„%1“ setzt das Programm selbst: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can have one value only.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>„%1“ kann nur einen Wert haben.</translation>
    </message>
</context>
<context>
    <name>HostRule</name>
    <message>
        <source>&quot;%1&quot; is not understood. %2</source>
        <extracomment>%1 a part of a rule, like &quot;limit=two&quot;, %2 what to write</extracomment>
        <translation>„%1“ ist nicht zu verstehen. %2</translation>
    </message>
    <message>
        <source>Write the user agent in plain letters.</source>
        <translation>Schreiben Sie die Kennung in einfachen Buchstaben.</translation>
    </message>
    <message>
        <source>Begin with a host, like example.org or *.example.org.</source>
        <translation>Beginnen Sie mit einem Server, etwa example.org oder *.example.org.</translation>
    </message>
    <message>
        <source>Put quotes around the whole value, and a \ before each &quot; in it.</source>
        <translation>Setzen Sie den ganzen Wert in Anführungszeichen (&quot;), und vor jedes &quot; darin ein \.</translation>
    </message>
    <message>
        <source>The agent must be the last: all behind it is part of it.</source>
        <translation>Die Kennung muss am Ende stehen: Alles dahinter gehört zu ihr.</translation>
    </message>
    <message>
        <source>Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or agent=TEXT, with ; between them. A value that has a ; stands in quotes.</source>
        <translation>Schreiben Sie limit=ANFRAGEN, interval=MILLISEKUNDEN, rate=STARTS JE MINUTE, speed=BYTES JE SEKUNDE, user=NAME, password=TEXT, header=NAME: WERT oder agent=TEXT, mit ; dazwischen. Ein Wert mit ; steht in Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>The user name cannot have a colon or a line break.</source>
        <translation>Der Benutzername kann keinen Doppelpunkt und keinen Zeilenumbruch haben.</translation>
    </message>
    <message>
        <source>The password cannot have a line break.</source>
        <translation>Das Passwort kann keinen Zeilenumbruch haben.</translation>
    </message>
    <message>
        <source>Give the user name for the password, too.</source>
        <translation>Geben Sie zum Passwort auch den Benutzernamen an.</translation>
    </message>
    <message>
        <source>A login and header lines go to hosts that the rule names: * would send them to everybody.</source>
        <translation>Anmeldung und Kopfzeilen gehen an Server, die die Regel nennt: * würde sie jedem senden.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>neither http nor https</source>
        <translation>weder http noch https</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>zu lang für einen Link</translation>
    </message>
    <message>
        <source>in a password write %1 for @ and %2 for /</source>
        <extracomment>%1 is &quot;%40&quot;, %2 is &quot;%2F&quot;: how @ and / are written in a password that is part of a link</extracomment>
        <translation>in einem Passwort ist %1 für @ und %2 für / zu schreiben</translation>
    </message>
    <message>
        <source>the checksum cannot be read (write it as sha256: and 64 hexadecimal digits, or the like)</source>
        <translation>die Prüfsumme ist nicht zu lesen (zu schreiben ist sie etwa als sha256: und 64 Hexadezimalziffern)</translation>
    </message>
    <message>
        <source>the pattern stands for too many links (at most %1 in all)</source>
        <extracomment>%1 is a large number</extracomment>
        <translation>das Muster steht für zu viele Links (insgesamt höchstens %1)</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>%1 is a folder. Choose a file with links in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei, in der Links stehen.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links: %2. At most %3 are read.</source>
        <translation>%1 ist zu groß für eine Liste von Links: %2. Höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is not a text, so there are no links to read in it.</source>
        <translation>%1 ist kein Text, also stehen darin keine Links.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>This is no list of Headgate</source>
        <translation>Das ist keine Liste von Headgate</translation>
    </message>
    <message>
        <source>A newer version of Headgate wrote this list</source>
        <translation>Eine neuere Version von Headgate hat diese Liste geschrieben</translation>
    </message>
</context>
<context>
    <name>Metalink</name>
    <message>
        <source>Document types are not read</source>
        <translation>Dokumenttypen werden nicht gelesen</translation>
    </message>
    <message>
        <source>Metalink, line %1: %2</source>
        <translation>Metalink, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Too many elements in elements</source>
        <translation>Zu tief verschachtelte Elemente</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Zu viele Dateien</translation>
    </message>
    <message>
        <source>This is no Metalink document</source>
        <translation>Das ist kein Metalink-Dokument</translation>
    </message>
    <message>
        <source>The Metalink document is too large</source>
        <translation>Das Metalink-Dokument ist zu groß</translation>
    </message>
    <message>
        <source>The Metalink document is not UTF-8</source>
        <translation>Das Metalink-Dokument ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>The Metalink document has a document type</source>
        <translation>Das Metalink-Dokument hat einen Dokumenttyp</translation>
    </message>
    <message>
        <source>The Metalink document has too many attributes</source>
        <translation>Das Metalink-Dokument hat zu viele Attribute</translation>
    </message>
</context>
<context>
    <name>NameMask</name>
    <message>
        <source>A name cannot hold / or \.</source>
        <translation>Ein Name kann weder / noch \ enthalten.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are %2.</source>
        <extracomment>%1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks</extracomment>
        <translation>%1 steht für nichts. Es gibt %2.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>Es gibt kein Programm, das %1 öffnet.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is no longer there. It was moved or deleted.</source>
        <translation>%1 ist nicht mehr da. Die Datei wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>%1 is a program, or makes one run. It can do anything that you can do. Open it only if you trust where it came from.</source>
        <translation>%1 ist ein Programm oder startet eines. Es kann alles tun, was Sie tun können. Öffnen Sie es nur, wenn Sie seiner Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Öff&amp;nen</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the unfinished file %1 is not as it was left</source>
        <translation>die unfertige Datei %1 ist nicht mehr so, wie sie war</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>&quot;%1&quot; is no host. Write example.org, *.example.org or 10.0.0.0/8.</source>
        <extracomment>%1 is what was given for a host that is asked without a proxy</extracomment>
        <translation>„%1“ ist kein Server. Schreiben Sie example.org, *.example.org oder 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The server did not tell the length, so the end of the file could not be checked.</source>
        <translation>Der Server nannte keine Länge, deshalb ließ sich das Ende der Datei nicht prüfen.</translation>
    </message>
    <message>
        <source>the checksum was found beside the file on its server</source>
        <translation>die Prüfsumme fand sich neben der Datei auf ihrem Server</translation>
    </message>
    <message>
        <source>the checksum is what the server says itself</source>
        <translation>die Prüfsumme nennt der Server selbst</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>it does not say where to</source>
        <translation>es fehlt, wohin</translation>
    </message>
    <message>
        <source>its target is no address</source>
        <translation>das Ziel ist keine Adresse</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>das Ziel ist weder http noch https</translation>
    </message>
    <message>
        <source>it leads from a secure to an open connection</source>
        <translation>sie führt von einer sicheren zu einer offenen Verbindung</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <extracomment>%1 of %2 retries; %3 is a duration, &quot;14 s&quot;</extracomment>
        <translation>Wiederholung %1 von %2 in %3</translation>
    </message>
    <message>
        <source>Retry %1 of %2 soon</source>
        <extracomment>%1 of %2 retries</extracomment>
        <translation>Wiederholung %1 von %2 gleich</translation>
    </message>
    <message>
        <source>Skipped: the file was there</source>
        <translation>Übersprungen: Die Datei war schon da</translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>Fertig, geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Downloading, attempt %1 of %2</source>
        <translation>Lädt, Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is the reason, &quot;404 Not Found&quot;</extracomment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <translation>wartet auf die Wiederholung</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Into %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <extracomment>%1 is &quot;The disk is full&quot;</extracomment>
        <translation>Wartet auf Platz: %1</translation>
    </message>
    <message>
        <source>Verified: the file has the checksum that was asked for</source>
        <translation>Geprüft: Die Datei hat die verlangte Prüfsumme</translation>
    </message>
    <message>
        <source>Not verified: there was no checksum to compare with</source>
        <translation>Nicht geprüft: Es gab keine Prüfsumme zum Vergleichen</translation>
    </message>
    <message>
        <source>A program: open it only if you trust where it comes from</source>
        <translation>Ein Programm: nur öffnen, wenn Sie der Herkunft vertrauen</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>Wird über %n Verbindung geladen</numerusform>
            <numerusform>Wird über %n Verbindungen geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is &quot;Downloading&quot; or the like, %2 a speed</extracomment>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Begrenzt auf %1</translation>
    </message>
    <message>
        <source>Skipped: the file was there, verified</source>
        <translation>Übersprungen: Die Datei war schon da, geprüft</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is damaged. Start Headgate again: it saves what can still be read.</source>
        <translation>%1 ist beschädigt. Headgate neu starten: Es rettet, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>%1 is in use. Close the other Headgate first.</source>
        <translation>%1 ist in Gebrauch. Zuerst das andere Headgate beenden.</translation>
    </message>
    <message>
        <source>%1 cannot grow. Make room on that disk.</source>
        <translation>%1 kann nicht wachsen. Auf diesem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 (%2). Check its permissions and its disk.</source>
        <extracomment>%1 is a file, %2 what the database says of it, in English</extracomment>
        <translation>%1 (%2). Rechte und Datenträger prüfen.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another file for the queue.</source>
        <translation>%1 gehört einem anderen Programm. Eine andere Datei für die Liste wählen.</translation>
    </message>
    <message>
        <source>%1 has format %2, and this Headgate reads up to %3. Use the newer Headgate, or choose another file for the queue.</source>
        <translation>%1 hat das Format %2, dieses Headgate liest bis %3. Das neuere Headgate verwenden oder eine andere Datei für die Liste wählen.</translation>
    </message>
    <message>
        <source>Another Headgate is repairing %1.</source>
        <translation>Ein anderes Headgate repariert gerade %1.</translation>
    </message>
    <message>
        <source>%1 lies where no queue can be kept safely. Choose a folder on another disk.</source>
        <translation>%1 liegt, wo keine Liste sicher aufgehoben ist. Einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>not seven fields with tabs between them</source>
        <translation>keine sieben Felder mit Tabulatoren dazwischen</translation>
    </message>
    <message>
        <source>the domain is none</source>
        <translation>die Domain ist keine</translation>
    </message>
    <message>
        <source>it would be for everybody&apos;s hosts</source>
        <translation>er gälte für jedermanns Server</translation>
    </message>
    <message>
        <source>neither TRUE nor FALSE where one of them belongs</source>
        <translation>weder TRUE noch FALSE, wo eines davon hingehört</translation>
    </message>
    <message>
        <source>the path is none</source>
        <translation>der Pfad ist keiner</translation>
    </message>
    <message>
        <source>the time of expiry is no number of seconds</source>
        <translation>die Ablaufzeit ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>the name is none</source>
        <translation>der Name ist keiner</translation>
    </message>
    <message>
        <source>the value holds what no cookie can</source>
        <translation>der Wert enthält, was kein Cookie enthalten kann</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it is not as safe as its name promises</source>
        <translation>er ist nicht so sicher, wie sein Name verspricht</translation>
    </message>
    <message>
        <source>too many cookies</source>
        <translation>zu viele Cookies</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>nichts seit %1 s</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>%1 bytes where the right file has %2</source>
        <extracomment>Numbers of bytes</extracomment>
        <translation>%1 Bytes statt der %2 der richtigen Datei</translation>
    </message>
    <message>
        <source>it does not accept this name and password</source>
        <translation>dieser Name und dieses Passwort werden nicht angenommen</translation>
    </message>
    <message>
        <source>its head cannot be read</source>
        <translation>ihr Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>it held more than the file</source>
        <translation>es enthielt mehr als die Datei</translation>
    </message>
    <message>
        <source>%1 needed, the disk has %2 in all</source>
        <extracomment>Sizes: of the file, and of the whole disk</extracomment>
        <translation>%1 nötig, der Datenträger fasst insgesamt %2</translation>
    </message>
    <message>
        <source>the server does not answer in TLS; perhaps http:// is meant (a link without http:// is taken for https)</source>
        <translation>der Server antwortet nicht mit TLS; vielleicht ist http:// gemeint (ein Link ohne http:// gilt als https)</translation>
    </message>
    <message>
        <source>add the link again as %1, and retry</source>
        <extracomment>%1 is a link</extracomment>
        <translation>den Link noch einmal als %1 hinzufügen und erneut versuchen</translation>
    </message>
    <message>
        <source>it wants a name and a password, which are not known; %1</source>
        <extracomment>%1 says what to do</extracomment>
        <translation>Name und Passwort werden verlangt und sind nicht bekannt; %1</translation>
    </message>
    <message>
        <source>the password in the rule for this host is not known; give it there, and retry</source>
        <translation>das Passwort in der Regel für diesen Server ist nicht bekannt; geben Sie es dort an und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it wants a name and a password, and those of its rule are not sent where a redirect or a mirror leads without encryption (http)</source>
        <translation>er will Name und Passwort, und die seiner Regel werden nicht gesendet, wohin eine Weiterleitung oder ein Spiegel unverschlüsselt führt (http)</translation>
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
        <translation>Wartet nicht</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>Place %L1 in line</source>
        <extracomment>%L1 is a number: the twelfth of all that wait is at place 12</extracomment>
        <translation>Platz %L1 in der Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>Der eine Platz ist belegt, Platz %L1 in der Warteschlange</numerusform>
            <numerusform>Alle %n belegt, Platz %L1 in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>Host ausgelastet, %L1 von %L2</translation>
    </message>
    <message>
        <source>Server asked to wait %1</source>
        <extracomment>%1 is a time, like &quot;37 s&quot;</extracomment>
        <translation>Server bittet zu warten: %1</translation>
    </message>
    <message>
        <source>Start spacing, %1</source>
        <extracomment>Downloads start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Startabstand, %1</translation>
    </message>
    <message>
        <source>Start spacing of host, %1</source>
        <extracomment>Downloads from one server start with a set time between them. %1 is the time left, like &quot;0.4 s&quot;</extracomment>
        <translation>Startabstand des Hosts, %1</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>Die Schleuse ist geschlossen</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waits for the shared gate, place %L1 in line</source>
        <extracomment>Several programs share one gate. %L1 is a number: the twelfth of this program&apos;s is at place 12</extracomment>
        <translation>Wartet auf die gemeinsame Schleuse, Platz %L1 in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>headgate::AddDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>What was read: %1 links are new</extracomment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>, %1 twice</source>
        <extracomment>%1 links came more than once, in the text or with the list</extracomment>
        <translation>, %1 doppelt</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <extracomment>%1 is a list of line numbers</extracomment>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Gleich starten</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Without it, the downloads are put into the list as paused</source>
        <translation>Sonst kommen die Downloads angehalten in die Liste</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>, %1 without a usable link</source>
        <extracomment>%1 lines hold no link that can be used</extracomment>
        <translation>, %1 ohne brauchbaren Link</translation>
    </message>
    <message>
        <source>, %1 with text that is left out</source>
        <extracomment>%1 lines have text behind the link that is not understood</extracomment>
        <translation>, %1 mit Text, der weggelassen wird</translation>
    </message>
    <message>
        <source>, %1 of other kinds</source>
        <extracomment>%1 links are new, but of a kind of files that is not wanted</extracomment>
        <translation>, %1 anderer Art</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>From the first to the last of many links</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Links are taken as they are, not as the %1 for which they stand</source>
        <extracomment>A pattern such as [001-120]; %1 is how many links it stands for</extracomment>
        <translation>Links bleiben, wie sie sind, statt der %1, für die sie stehen</translation>
    </message>
    <message>
        <source>They stand for %1 links. At most %2 can be added at once.</source>
        <extracomment>%1 links are more than %2</extracomment>
        <translation>Sie stehen für %1 Links. Höchstens %2 gehen auf einmal.</translation>
    </message>
    <message>
        <source>%1 links: %2</source>
        <extracomment>What patterns such as [001-120] stand for: %1 links, %2 &quot;001.jpg … 120.jpg&quot;</extracomment>
        <translation>%1 Links: %2</translation>
    </message>
    <message>
        <source>the name in the link, without extension</source>
        <translation>der Name im Link, ohne Endung</translation>
    </message>
    <message>
        <source>the extension in the link</source>
        <translation>die Endung im Link</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the folders in the link</source>
        <translation>die Ordner im Link</translation>
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
        <translation>heute: %1</translation>
    </message>
    <message>
        <source>E&amp;xpand patterns</source>
        <translation>&amp;Muster auflösen</translation>
    </message>
    <message>
        <source>One link on each line, or any text with links in it. %1 and %2 stand for many links.</source>
        <extracomment>%1 is &quot;photo[001-120].jpg&quot;, %2 is &quot;{one,two}&quot;</extracomment>
        <translation>Ein Link je Zeile, oder irgendein Text mit Links. %1 und %2 stehen für viele Links.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 in a link stand for many. Without this, they are taken as parts of the link.</source>
        <extracomment>Examples are put in for %1 to %4</extracomment>
        <translation>%1, %2, %3 und %4 in einem Link stehen für viele. Ohne dies gelten sie als Teile des Links.</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Datei&amp;namen</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Wie der Server sagt</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Words that stand for something of each link</source>
        <translation>Wörter, die für etwas an jedem Link stehen</translation>
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
        <translation>Erster: %1
Letzter: %2</translation>
    </message>
    <message>
        <source>Headgate remembers which links it has fetched, also when they have gone from the list, and where their files are now does not matter</source>
        <translation>Headgate merkt sich, welche Links es geladen hat, auch wenn sie nicht mehr in der Liste stehen; wo ihre Dateien jetzt sind, ist gleich</translation>
    </message>
    <message>
        <source>By the name that is shown here: a file that is in the folder, or that an unfinished download of the list will be. Without this, the new one is named as the settings say. A server may still give it another name.</source>
        <translation>Nach dem Namen, der hier steht: eine Datei, die im Ordner liegt oder die ein unfertiger Download der Liste sein wird. Ohne dies wird die neue benannt, wie die Einstellungen sagen. Ein Server kann ihr noch einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Skip what was &amp;fetched before (%1)</source>
        <extracomment>A choice; %1 links were fetched once</extracomment>
        <translation>Auslassen, was &amp;früher geladen wurde (%1)</translation>
    </message>
    <message>
        <source>Skip files that are there a&amp;lready (%1)</source>
        <extracomment>A choice; of %1 links the files are there</extracomment>
        <translation>Dateien auslassen, die &amp;schon da sind (%1)</translation>
    </message>
    <message>
        <source>, %1 fetched before</source>
        <extracomment>%1 links are left out, since they were fetched once</extracomment>
        <translation>, %1 früher geladen</translation>
    </message>
    <message>
        <source>, %1 there already</source>
        <extracomment>%1 links are left out, since their files are there</extracomment>
        <translation>, %1 schon da</translation>
    </message>
</context>
<context>
    <name>headgate::AddressDialog</name>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>What has arrived stays if the new server says that it has the very same file, or a checksum will prove it; otherwise the download begins anew. It goes on at once.</source>
        <translation>Was da ist, bleibt, wenn der neue Server genau dieselbe Datei meldet oder eine Prüfsumme sie beweisen wird; sonst beginnt der Download neu. Er geht sofort weiter.</translation>
    </message>
    <message>
        <source>The download goes on at once, from there.</source>
        <translation>Der Download geht sofort von dort weiter.</translation>
    </message>
    <message>
        <source>Change and &amp;go on</source>
        <translation>Ändern und &amp;fortsetzen</translation>
    </message>
    <message>
        <source>New &amp;address:</source>
        <translation>Neue &amp;Adresse:</translation>
    </message>
    <message>
        <source>There is @ or / in the password: write %40 or %2F instead.</source>
        <translation>Im Passwort steht @ oder /: Schreiben Sie stattdessen %40 oder %2F.</translation>
    </message>
    <message>
        <source>This is no http or https address.</source>
        <translation>Das ist keine http- oder https-Adresse.</translation>
    </message>
</context>
<context>
    <name>headgate::AfterFinishControl</name>
    <message>
        <source>When all is d&amp;one</source>
        <translation>Wenn alles &amp;fertig ist</translation>
    </message>
    <message>
        <source>Which one, the settings say</source>
        <translation>Welcher, steht in den Einstellungen</translation>
    </message>
    <message>
        <source>When all downloads have ended; the menu Downloads changes it</source>
        <translation>Wenn alle Downloads beendet sind; im Menü Downloads zu ändern</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; could not be run: %2</source>
        <translation>Der Befehl „%1“ ließ sich nicht ausführen: %2</translation>
    </message>
</context>
<context>
    <name>headgate::AppearancePage</name>
    <message>
        <source>As the system&apos;s</source>
        <extracomment>Colours of the window
----------
Language of the window</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark, at once</source>
        <translation>Hell oder dunkel, sofort</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows in the list</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>How high the rows of the list are. Compact shows more of them.</source>
        <translation>Wie hoch die Zeilen der Liste sind. Kompakt zeigt mehr davon.</translation>
    </message>
    <message>
        <source>In which language the window speaks after the next start</source>
        <translation>In welcher Sprache das Fenster nach dem nächsten Start spricht</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Colors and rows change at once, the language with the next start.</source>
        <translation>Farben und Zeilen ändern sich sofort, die Sprache mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 a line&apos;s number, %2 why it is left out</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Cookies from a browser</source>
        <translation>Cookies aus einem Browser</translation>
    </message>
    <message>
        <source>For files that only a browser in which you are logged in may fetch: export its cookies as cookies.txt (Netscape format), and choose that file here. Each cookie goes only to the hosts and paths it is for.

They are kept for this run of the program alone, and never written to a file.</source>
        <translation>Für Dateien, die nur ein Browser laden darf, in dem Sie angemeldet sind: Exportieren Sie dessen Cookies als cookies.txt (Netscape-Format) und wählen Sie diese Datei hier. Jeder Cookie geht nur an die Server und Pfade, für die er gilt.

Sie gelten nur, solange dieses Programm läuft, und werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Hosts that get cookies</source>
        <translation>Server, die Cookies bekommen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>F&amp;orget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Choose a browser&apos;s export of cookies</source>
        <translation>Cookie-Export eines Browsers wählen</translation>
    </message>
    <message>
        <source>Exported cookies (*.txt);;All files (*)</source>
        <translation>Exportierte Cookies (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>%Ln Cookie aus %1 gelesen</numerusform>
            <numerusform>%Ln Cookies aus %1 gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>%Ln davon ist abgelaufen und wird nicht gesendet</numerusform>
            <numerusform>%Ln davon sind abgelaufen und werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen:</numerusform>
            <numerusform>%Ln Zeilen ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 a host&apos;s name, %2 how many cookies it gets</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No cookies are in use.</source>
        <translation>Es sind keine Cookies in Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>In Gebrauch, für %Ln Server oder Domain:</numerusform>
            <numerusform>In Gebrauch, für %Ln Server oder Domains:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>Jet&amp;zt</translation>
    </message>
</context>
<context>
    <name>headgate::DbusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>headgate::DbusPower</name>
    <message>
        <source>The system refused: %1</source>
        <translation>Das System lehnt ab: %1</translation>
    </message>
</context>
<context>
    <name>headgate::DbusWakeLock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
</context>
<context>
    <name>headgate::Desktop</name>
    <message>
        <source>All downloads are done</source>
        <translation>Alle Downloads sind fertig</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Alle Downloads sind beendet</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>Die Einstellungen gelten, ließen sich aber nicht in %1 speichern.</translation>
    </message>
</context>
<context>
    <name>headgate::DesktopPage</name>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Symbol im &amp;Systembereich zeigen</translation>
    </message>
    <message>
        <source>Its menu starts and pauses all, its tool tip tells how far they are</source>
        <translation>Sein Menü startet alle und hält alle an, sein Hinweis sagt, wie weit sie sind</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Headgate in the tray</source>
        <translation>Beim S&amp;chließen des Fensters im Systembereich bleiben</translation>
    </message>
    <message>
        <source>Downloads go on there. File, Quit always ends the program.</source>
        <translation>Downloads laufen dort weiter. Datei, Beenden beendet das Programm immer.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>&amp;Im Systembereich starten</translation>
    </message>
    <message>
        <source>The window appears when you click the icon, or start Headgate once more</source>
        <translation>Das Fenster erscheint, wenn Sie auf das Symbol klicken oder Headgate noch einmal starten</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>Unfinished downloads then go on by themselves</source>
        <translation>Unfertige Downloads laufen dann von selbst weiter</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake while downloads run</source>
        <translation>Den Rechner &amp;wach halten, solange Downloads laufen</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself. The screen may turn dark, and you can still send it to sleep by hand.</source>
        <translation>Er geht nicht von selbst schlafen. Der Bildschirm darf dunkel werden, und von Hand lässt er sich weiterhin schlafen legen.</translation>
    </message>
    <message>
        <source>T&amp;ell me when all downloads have ended</source>
        <translation>M&amp;elden, wenn alle Downloads beendet sind</translation>
    </message>
    <message>
        <source>One notification for all of them, not one for each file</source>
        <translation>Eine Meldung für alle zusammen, nicht eine für jede Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A program and its arguments, in quotes where they have spaces; it is no shell.
HEADGATE_DONE and HEADGATE_FAILED in its environment say how many.
Downloads, When all is done, Run the command switches it on.</source>
        <translation>Ein Programm und seine Argumente, in Anführungszeichen, wo sie Leerzeichen haben; keine Shell.
HEADGATE_DONE und HEADGATE_FAILED in seiner Umgebung sagen, wie viele.
Downloads, Wenn alles fertig ist, Befehl ausführen schaltet es ein.</translation>
    </message>
    <message>
        <source>&amp;Command when all is done</source>
        <extracomment>Before a field with a command</extracomment>
        <translation>&amp;Befehl, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>The command&apos;s program &quot;%1&quot; was not found.</source>
        <translation>Das Programm „%1“ des Befehls wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>headgate::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Tempo im Verlauf</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Empfangen:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Tempo:</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Restzeit:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Verbindungen:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Prüfsumme:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Fetched from:</source>
        <translation>Geholt von:</translation>
    </message>
    <message>
        <source>Copy the address that it is fetched from</source>
        <translation>Die Adresse kopieren, von der geholt wird</translation>
    </message>
    <message>
        <source>Also at:</source>
        <translation>Auch bei:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Unfinished file:</source>
        <translation>Unfertige Datei:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Changed on server:</source>
        <translation>Auf dem Server geändert:</translation>
    </message>
    <message>
        <source>Entity tag:</source>
        <extracomment>A technical term of HTTP, which servers call &quot;ETag&quot;</extracomment>
        <translation>Entity-Tag:</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of attempts; &quot;After&quot; is how long the attempt took</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Lines of the server&apos;s last answer</source>
        <translation>Zeilen der letzten Antwort des Servers</translation>
    </message>
    <message>
        <source>No answer has come in this run, or it is no longer remembered.</source>
        <translation>In diesem Lauf kam keine Antwort, oder sie ist vergessen.</translation>
    </message>
    <message>
        <source>Select a download to see all about it</source>
        <translation>Wählen Sie einen Download, um alles über ihn zu sehen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Versuche (%1)</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: progress and state, &quot;42 %, downloading&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a program</source>
        <extracomment>Read aloud: the name of a file that runs when it is opened</extracomment>
        <translation>%1, ein Programm</translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DropOverlay</name>
    <message>
        <source>Drop to add links</source>
        <translation>Loslassen, um Links hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>headgate::FilePage</name>
    <message>
        <source>&amp;Reserve the room of a file before its first byte</source>
        <translation>Den Platz einer Datei vor ihrem ersten Byte &amp;reservieren</translation>
    </message>
    <message>
        <source>Look for a &amp;checksum file beside each download</source>
        <translation>Neben jedem Download nach einer &amp;Prüfsummendatei sehen</translation>
    </message>
    <message>
        <source>Where new downloads go; it is made when it is missing</source>
        <translation>Wohin neue Downloads kommen; der Ordner wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Keep both: name (1).ext</source>
        <translation>Beide behalten: Name (1).ext</translation>
    </message>
    <message>
        <source>Keep the file that is there and skip the download</source>
        <translation>Die vorhandene Datei behalten und den Download überspringen</translation>
    </message>
    <message>
        <source>Replace it once the download is complete</source>
        <translation>Ersetzen, sobald der Download vollständig ist</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>Was geschieht, wenn es eine Datei dieses Namens schon gibt</translation>
    </message>
    <message>
        <source>Where the size is known and the file system can do it. A disk that fills up then stops a download before it begins, not half way, and files lie in one piece.</source>
        <translation>Wo die Größe bekannt ist und das Dateisystem es kann. Ein voller Datenträger hält einen Download dann vor dem Anfang auf, nicht mittendrin, und Dateien liegen in einem Stück.</translation>
    </message>
    <message>
        <source>Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 in its folder on the server. Costs up to four small requests. It proves that the file came through right, not that the server is honest.</source>
        <translation>Wo niemand sagt, welche Prüfsumme eine Datei haben muss: SHA256SUMS, SHA512SUMS, NAME.sha256 und NAME.sha512 in ihrem Ordner auf dem Server. Kostet bis zu vier kleine Anfragen. Es beweist, dass die Datei richtig angekommen ist, nicht dass der Server ehrlich ist.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name taken</source>
        <translation>Name &amp;belegt</translation>
    </message>
    <message>
        <source>The folder is for downloads that are added from now on.</source>
        <translation>Der Ordner gilt für Downloads, die von jetzt an hinzukommen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>headgate::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Wählen Sie einen Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>The folder must be a full path, such as %1.</source>
        <translation>Der Ordner muss ein vollständiger Pfad sein, etwa %1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>Sie dürfen nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>headgate::FolderRulesPage</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Kind of files, or host</source>
        <translation>Dateiart oder Server</translation>
    </message>
    <message>
        <source>A kind of files, or a host: example.org, or *.example.org for a whole domain</source>
        <translation>Eine Dateiart oder ein Server: example.org, oder *.example.org für eine ganze Domain</translation>
    </message>
    <message>
        <source>Where these files go; it is made when it is missing</source>
        <translation>Wohin diese Dateien kommen; der Ordner wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Move up: of several rules that fit, the first one holds</source>
        <translation>Nach oben: Von mehreren passenden Regeln gilt die erste</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Choose a kind of files, or write a host, like example.org or *.example.org.</source>
        <translation>Wählen Sie eine Dateiart oder schreiben Sie einen Server wie example.org oder *.example.org.</translation>
    </message>
    <message>
        <source>There is no rule: all files go to the folder for all.</source>
        <translation>Es gibt keine Regel: Alle Dateien kommen in den allgemeinen Ordner.</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Files of one kind, or from some hosts, go to a folder of their own</source>
        <translation>Dateien einer Art oder von bestimmten Servern kommen in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>Where some files go instead of to the folder for all, unless a folder is chosen as they are added. The kind is that of the name in the link. Of several rules that fit, the first one holds.</source>
        <translation>Wohin manche Dateien statt in den allgemeinen Ordner kommen, außer beim Hinzufügen wird einer gewählt. Die Art ist die des Namens im Link. Von mehreren passenden Regeln gilt die erste.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>headgate::GatePage</name>
    <message>
        <source>Gate</source>
        <translation>Schleuse</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>How many downloads may run at once. A lower number stops nothing that runs: it takes effect as downloads end.</source>
        <translation>Wie viele Downloads zugleich laufen dürfen. Eine kleinere Zahl hält nichts an, was läuft: Sie wirkt, sobald Downloads enden.</translation>
    </message>
    <message>
        <source>How many of them may run at any one host. Small servers thank you for 2 to 4.</source>
        <translation>Wie viele davon bei einem Host laufen dürfen. Kleine Server danken für 2 bis 4.</translation>
    </message>
    <message>
        <source>When fewer downloads run than may, a large file is received over several connections, each for a part of it; they count as downloads above. 1: never.</source>
        <translation>Laufen weniger Downloads als erlaubt, wird eine große Datei über mehrere Verbindungen empfangen, jede für einen Teil; sie zählen oben als Downloads. 1: nie.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>What all downloads together may receive; it acts at once</source>
        <translation>Was alle Downloads zusammen empfangen dürfen; gilt sofort</translation>
    </message>
    <message>
        <source>What the downloads from one host may receive together</source>
        <translation>Was die Downloads von einem Host zusammen empfangen dürfen</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Unit: milliseconds</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Least time between two starts</source>
        <translation>Mindestzeit zwischen zwei Starts</translation>
    </message>
    <message>
        <source>Least time between two starts at one host</source>
        <translation>Mindestzeit zwischen zwei Starts bei einem Host</translation>
    </message>
    <message>
        <source>Most starts in any minute</source>
        <translation>Höchstzahl der Starts in einer Minute</translation>
    </message>
    <message>
        <source>Most starts in any minute at one host</source>
        <translation>Höchstzahl der Starts in einer Minute bei einem Host</translation>
    </message>
    <message>
        <source>&amp;Learn how many each host takes</source>
        <translation>&amp;Lernen, wie viele jeder Host verträgt</translation>
    </message>
    <message>
        <source>A host that refuses, resets or slows down is asked for fewer files at once, one that can do more for more, up to the numbers above.</source>
        <translation>Ein Host, der ablehnt, Verbindungen abbricht oder langsamer wird, wird um weniger Dateien zugleich gebeten, einer, der mehr kann, um mehr, bis zu den Zahlen oben.</translation>
    </message>
    <message>
        <source>Share the gate with &amp;other programs of mine</source>
        <translation>Schleuse mit meinen anderen Programmen t&amp;eilen</translation>
    </message>
    <message>
        <source>All Headgates of yours that share it, command lines with --shared included, have one gate together. The first of them hands out its places: its numbers above hold for all together, those of each for itself besides. When it ends, another one takes over.</source>
        <translation>Alle eigenen Headgates, die sie teilen, auch Befehlszeilen mit --shared, haben zusammen eine Schleuse. Das erste gibt ihre Plätze aus: Seine Zahlen hier oben gelten für alle zusammen, die eines jeden außerdem für dieses selbst. Endet es, übernimmt ein anderes.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Je Host</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <translation>%1, alle zusammen</translation>
    </message>
    <message>
        <source>%1, each host</source>
        <translation>%1, je Host</translation>
    </message>
    <message>
        <source>&amp;Downloads at once</source>
        <translation>&amp;Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>A&amp;bstand zwischen Starts</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Anfragen je &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Connections of one file</source>
        <translation>&amp;Verbindungen je Datei</translation>
    </message>
    <message>
        <source>Everything else waits in line at the gate, in the order of the list. A host that is full never holds up the others.</source>
        <translation>Alles andere wartet an der Schleuse in der Reihenfolge der Liste. Ein Host, der voll ist, hält die anderen nie auf.</translation>
    </message>
</context>
<context>
    <name>headgate::GateSlots</name>
    <message>
        <source>Slots of the gate</source>
        <translation>Plätze der Schleuse</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Ein freier Platz</translation>
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
        <translation>Die Schleuse</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>How many requests may pass the gate at once; acts at once</source>
        <translation>Wie viele Anfragen gleichzeitig durch die Schleuse dürfen; gilt sofort</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <extracomment>In front of the number of downloads that may run at once</extracomment>
        <translation>&amp;Gleichzeitig</translation>
    </message>
</context>
<context>
    <name>headgate::HostPageDialog</name>
    <message>
        <source>Requests at once, over time</source>
        <translation>Gleichzeitige Anfragen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Tempo im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Letzte Probleme</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>Waiting at the gate:</source>
        <translation>Warten an der Schleuse:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Antworten:</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>Gelernt:</translation>
    </message>
    <message>
        <source>&amp;Last problems</source>
        <translation>&amp;Letzte Probleme</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <extracomment>%1 of %2 permits are taken</extracomment>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>%1 of them on loan</source>
        <translation>%1 davon verliehen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>half of them up to %1, 95 % up to %2, the longest %3</source>
        <translation>die Hälfte bis zu %1, 95 % bis zu %2, am längsten %3</translation>
    </message>
    <message>
        <source>nobody has passed yet</source>
        <translation>noch ist keiner durch</translation>
    </message>
    <message>
        <source>%1 good, %2 refused or broken off, %3 that say nothing of the server</source>
        <translation>%1 gut, %2 abgelehnt oder abgebrochen, %3 ohne Aussage über den Server</translation>
    </message>
    <message>
        <source>it takes %1 requests at once (the settings allow %2)</source>
        <extracomment>A host; %2: what the settings allow</extracomment>
        <translation>er verträgt %1 Anfragen zugleich (die Einstellungen erlauben %2)</translation>
    </message>
    <message>
        <source>nothing yet: it takes whatever it was asked for</source>
        <translation>noch nichts: er nimmt an, was man ihn fragt</translation>
    </message>
    <message>
        <source>it wants %1 between two starts</source>
        <extracomment>A host; %1 is a duration</extracomment>
        <translation>er will %1 zwischen zwei Starts</translation>
    </message>
</context>
<context>
    <name>headgate::HostRuleDialog</name>
    <message>
        <source>as for others</source>
        <translation>wie für andere</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Rule for a host</source>
        <translation>Regel für einen Server</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>Anfragen &amp;zugleich</translation>
    </message>
    <message>
        <source>&amp;Interval between starts</source>
        <translation>A&amp;bstand zwischen Starts</translation>
    </message>
    <message>
        <source>Starts a &amp;minute</source>
        <translation>Starts je &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>Write a host, like example.org, or *.example.org for a whole domain.</source>
        <translation>Schreiben Sie einen Server, etwa example.org, oder *.example.org für eine ganze Domain.</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>Die Kennung darf nur einfache ASCII-Zeichen haben.</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: Wert</translation>
    </message>
    <message>
        <source>One a line, sent to these hosts alone. &quot;Name:&quot; alone stands for the value that was given before.</source>
        <translation>Je Zeile eine, nur an diese Server gesendet. „Name:“ allein steht für den Wert, der zuvor angegeben wurde.</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>Kopf&amp;zeilen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Give the password of this user, too.</source>
        <translation>Geben Sie auch das Passwort dieses Benutzers an.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a value.</source>
        <extracomment>%1 the name of a header line</extracomment>
        <translation>Geben Sie „%1“ einen Wert.</translation>
    </message>
</context>
<context>
    <name>headgate::HostRulesPage</name>
    <message>
        <source>every %1 ms</source>
        <extracomment>Between two starts at a host; ms: milliseconds</extracomment>
        <translation>alle %1 ms</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>Starts at a host</extracomment>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Rules for hosts</source>
        <translation>Regeln für Server</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Of several rules that fit a host, the first one holds</source>
        <translation>Von mehreren Regeln, die zu einem Server passen, gilt die erste</translation>
    </message>
    <message>
        <source>What holds for some hosts instead of what holds for all. The first rule that fits a host holds, and it alone. Write *.example.org for a whole domain.</source>
        <translation>Was für manche Server gilt, statt für alle. Die erste Regel, die zu einem Server passt, gilt, und nur sie. Für eine ganze Domain schreiben Sie *.example.org.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what it has taught: how many requests it takes at once, and how far apart</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <extracomment>%1 the names of header lines</extracomment>
        <translation>Kopfzeilen: %1</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept in the system&apos;s key ring.</source>
        <translation>Passwörter und die Werte von Kopfzeilen werden im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Passwords and the values of header lines are kept nowhere: they last until the program ends.</source>
        <translation>Passwörter und die Werte von Kopfzeilen werden nirgends aufbewahrt: Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>headgate::KeychainVault</name>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
</context>
<context>
    <name>headgate::KindFilter</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Files that are neither images, videos, audio, archives nor documents</extracomment>
        <translation>Andere</translation>
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
            <numerusform>%Ln Link hinzugefügt</numerusform>
            <numerusform>%Ln Links hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>, %Ln schon in der Liste</numerusform>
            <numerusform>, %Ln schon in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no links in it.</source>
        <translation>Darin sind keine Links.</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>, %Ln Zeile ohne brauchbaren Link</numerusform>
            <numerusform>, %Ln Zeilen ohne brauchbaren Link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>, Text hinter %Ln Link weggelassen</numerusform>
            <numerusform>, Text hinter %Ln Links weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::LinkPreview</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Schon in der Liste</translation>
    </message>
    <message>
        <source>Line %1: no link</source>
        <translation>Zeile %1: kein Link</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Will be verified: %1</source>
        <extracomment>%1 is a checksum: &quot;sha256:...&quot;</extracomment>
        <translation>Wird geprüft: %1</translation>
    </message>
    <message>
        <source>New, with checksum</source>
        <translation>Neu, mit Prüfsumme</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <extracomment>%1 says why, and what to write instead</extracomment>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Line %1: @ or / in the password</source>
        <translation>Zeile %1: @ oder / im Passwort</translation>
    </message>
    <message>
        <source>Left out, because it is not understood: %1
Behind a link a checksum may stand. A blank in a link is written %2.</source>
        <extracomment>%1 stands behind a link, %2 is &quot;%20&quot;</extracomment>
        <translation>Weggelassen, weil nicht verstanden: %1
Hinter einem Link darf eine Prüfsumme stehen. Ein Leerzeichen in einem Link schreibt man %2.</translation>
    </message>
    <message>
        <source>New; line %1: rest left out</source>
        <extracomment>%1 is a line&apos;s number; behind its link stands text that is not understood</extracomment>
        <translation>Neu; Zeile %1: Rest weggelassen</translation>
    </message>
    <message>
        <source>Line %1: broken checksum</source>
        <translation>Zeile %1: Prüfsumme unlesbar</translation>
    </message>
    <message>
        <source>Line %1: too many links</source>
        <translation>Zeile %1: zu viele Links</translation>
    </message>
    <message>
        <source>Fetched before</source>
        <translation>Früher geladen</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Die Datei ist da</translation>
    </message>
    <message>
        <source>Its file is in the list</source>
        <extracomment>Another download of the list will have the same file name in the same folder</extracomment>
        <translation>Ihre Datei steht in der Liste</translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Nach Zustand zeigen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 is a state, %2 how many downloads are in it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>The window&apos;s title while downloads run: %1 percent, %2 the program</extracomment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Drop links here, or press %1</source>
        <translation>Links hier loslassen oder %1 drücken</translation>
    </message>
    <message>
        <source>Links from a browser, a text, or a file with one link on each line</source>
        <translation>Links aus einem Browser, einem Text oder einer Datei mit einem Link je Zeile</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>There is no text and no link in the clipboard.</source>
        <translation>In der Zwischenablage ist weder Text noch ein Link.</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be stored in %1.</source>
        <translation>Die Einstellungen gelten, ließen sich aber nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Find in names and links</source>
        <translation>In Namen und Links suchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Do&amp;wnloads</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Headgate</source>
        <translation>Über Headgate</translation>
    </message>
    <message>
        <source>A desktop manager for bulk downloads.
However much waits outside, only so much passes at once.

Made with Qt %1. MIT licence.</source>
        <translation>Ein Verwalter für viele Downloads auf dem Desktop.
So viel auch draußen wartet, nur so viel geht auf einmal durch.

Gebaut mit Qt %1. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>The list with all that is known (*.headgate)</source>
        <translation>Die Liste mit allem, was bekannt ist (*.headgate)</translation>
    </message>
    <message>
        <source>Links alone (*.txt)</source>
        <translation>Nur die Links (*.txt)</translation>
    </message>
    <message>
        <source>Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;All files (*)</source>
        <translation>Listen (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No download is where you are looking and has these words</source>
        <translation>Hier ist kein Download mit diesen Wörtern</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>&amp;Rückgängig: %Ln Download entfernen</numerusform>
            <numerusform>&amp;Rückgängig: %Ln Downloads entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>&amp;Rückgängig: %Ln Download verschieben</numerusform>
            <numerusform>&amp;Rückgängig: %Ln Downloads verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln Download entfernt</numerusform>
            <numerusform>%Ln Downloads entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>; was von %Ln unfertigen angekommen ist, wird gelöscht</numerusform>
            <numerusform>; was von %Ln unfertigen angekommen ist, wird gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>On Wayland a program sees what is copied only while its window is active: links that were copied elsewhere are offered when you come back to this window.</source>
        <translation>Unter Wayland sieht ein Programm nur, was kopiert wird, solange sein Fenster aktiv ist: Links, die anderswo kopiert wurden, werden angeboten, wenn Sie in dieses Fenster zurückkehren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>%Ln Link kopiert</numerusform>
            <numerusform>%Ln Links kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Forget which links were ever fetched?</source>
        <translation>Vergessen, welche Links je geladen wurden?</translation>
    </message>
    <message>
        <source>They can no longer be skipped when they are added again. The list and all files stay.</source>
        <translation>Sie können dann nicht mehr ausgelassen werden, wenn sie wieder hinzugefügt werden. Die Liste und alle Dateien bleiben.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>headgate::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headgate::NetworkPage</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>How many times a server may send a download on to another address</source>
        <translation>Wie oft ein Server einen Download an eine andere Adresse verweisen darf</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the system&apos;s key ring</source>
        <translation>Passwörter im &amp;Schlüsselbund des Systems aufheben</translation>
    </message>
    <message>
        <source>Headgate&apos;s own</source>
        <translation>der von Headgate</translation>
    </message>
    <message>
        <source>The name under which servers see this program</source>
        <translation>Der Name, unter dem Server dieses Programm sehen</translation>
    </message>
    <message>
        <source>Those in links, so that a download that is not finished can go on after a restart, and what rules for hosts send. They leave the key ring with the last download or rule that needs them.</source>
        <translation>Solche in Links, damit ein Download, der nicht fertig ist, nach einem Neustart weitergehen kann, und was Regeln für Server senden. Sie verlassen den Schlüsselbund mit dem letzten Download oder der letzten Regel, die sie braucht.</translation>
    </message>
    <message>
        <source>Certificates that you accepted by hand, each from its host alone</source>
        <translation>Zertifikate, die Sie von Hand angenommen haben, jedes nur von seinem Host</translation>
    </message>
    <message>
        <source>Most r&amp;edirects</source>
        <translation>&amp;Höchstzahl der Umleitungen</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>Angenommene
Zertifikate</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The user agent can have plain ASCII letters only.</source>
        <translation>Die Kennung darf nur einfache ASCII-Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>headgate::Plot</name>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a time axis; %1 is a duration</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>headgate::ProxyPage</name>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Where the proxy listens. The usual one is 8080, for SOCKS 1080.</source>
        <translation>Wo der Proxy lauscht. Üblich ist 8080, für SOCKS 1080.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>The system says it in the environment: %1, %2, %3 and %4</source>
        <extracomment>%1 to %4 are names of environment variables</extracomment>
        <translation>Das System sagt es in der Umgebung: %1, %2, %3 und %4</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>Name oder Adresse des Proxys</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login</source>
        <translation>Nur wo der Proxy eine Anmeldung will</translation>
    </message>
    <message>
        <source>Sent to the proxy, and kept nowhere: it lasts until the program ends</source>
        <translation>Wird dem Proxy gesendet und nirgends aufgehoben: bis zum Programmende</translation>
    </message>
    <message>
        <source>Hosts that are asked without the proxy, with commas between: a host, a whole domain such as *.example.org, or a network of addresses such as 10.0.0.0/8</source>
        <translation>Server, die ohne den Proxy gefragt werden, durch Kommas getrennt: ein Server, eine ganze Domain wie *.example.org oder ein Adressnetz wie 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Not for</source>
        <translation>&amp;Nicht für</translation>
    </message>
    <message>
        <source>A password of the proxy is not stored: after a restart it has to be given again here.</source>
        <translation>Ein Passwort des Proxys wird nicht gespeichert: Nach einem Neustart ist es hier neu anzugeben.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give the host of the proxy.</source>
        <translation>Geben Sie den Server des Proxys an.</translation>
    </message>
    <message>
        <source>The host of the proxy must be a name or an address, such as %1.</source>
        <translation>Der Server des Proxys muss ein Name oder eine Adresse sein, etwa %1.</translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message>
        <source>Map of the file: what has arrived</source>
        <translation>Karte der Datei: was da ist</translation>
    </message>
    <message>
        <source>%1 received; the size of the file is not known</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>%1 empfangen; die Größe der Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 received (%3 %)</source>
        <extracomment>%1 and %2 are amounts of data, %3 percent</extracomment>
        <translation>%1 von %2 empfangen (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>in %n Stück</numerusform>
            <numerusform>in %n Stücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>%n Verbindung aktiv</numerusform>
            <numerusform>%n Verbindungen aktiv</numerusform>
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
        <translation>keine</translation>
    </message>
    <message>
        <source>Further attempts after one that failed in passing: time-outs, broken connections, and servers that are busy (429, 503)</source>
        <translation>Weitere Versuche nach einem vorübergehenden Fehler: Zeitüberschreitungen, abgebrochene Verbindungen und überlastete Server (429, 503)</translation>
    </message>
    <message>
        <source>The most that the first retry waits; each further one may wait twice as long, and longer where the server asks for it</source>
        <translation>So lange wartet die erste Wiederholung höchstens; jede weitere darf doppelt so lange warten, und länger, wo der Server es verlangt</translation>
    </message>
    <message>
        <source>A server that cannot be reached, or sends nothing, for so long has failed</source>
        <translation>Ein Server, der so lange nicht erreichbar ist oder nichts sendet, hat versagt</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>A server that asks to be left alone (Retry-After) gets so much of it from all its downloads; the one that it said so to waits as long as it was told to</source>
        <translation>Ein Server, der in Ruhe gelassen werden will (Retry-After), bekommt so viel davon von allen seinen Downloads; der, dem er es gesagt hat, wartet so lange, wie ihm gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>First &amp;wait</source>
        <translation>E&amp;rste Wartezeit</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Zeitgrenze</translation>
    </message>
    <message>
        <source>Longest rest of a &amp;host</source>
        <translation>Längste Ruhe eines &amp;Hosts</translation>
    </message>
    <message>
        <source>What a second try cannot mend, such as 404 Not Found, fails at once. You can retry it by hand at any time.</source>
        <translation>Was ein zweiter Versuch nicht bessert, etwa 404 Not Found, schlägt sofort fehl. Von Hand lässt es sich jederzeit wiederholen.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
</context>
<context>
    <name>headgate::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Takes effect at once, for what waits and for what runs</source>
        <translation>Wirkt sofort, auf das Wartende und das Laufende</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the title of a page of settings, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>By its name or by what is said about it</source>
        <translation>Nach ihrem Namen oder ihrer Beschreibung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standardwerte</translation>
    </message>
    <message>
        <source>Of this page. Nothing is changed before OK or Apply.</source>
        <translation>Dieser Seite. Vor OK oder Anwenden ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>headgate::SharedGate</name>
    <message>
        <source>The gate cannot be shared: the folder %1 cannot be used. This program goes on alone, with its own limits.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Die Schleuse kann nicht geteilt werden: Der Ordner %1 ist nicht benutzbar. Dieses Programm macht allein weiter, mit seinen eigenen Grenzen.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it does not answer. This one goes on alone, with its own limits.</source>
        <translation>Die Schleuse kann nicht geteilt werden: Das Programm, das sie hat, antwortet nicht. Dieses macht allein weiter, mit seinen eigenen Grenzen.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: the program that has it is another version of Headgate. This one goes on alone, with its own limits.</source>
        <translation>Die Schleuse kann nicht geteilt werden: Das Programm, das sie hat, ist eine andere Version von Headgate. Dieses macht allein weiter, mit seinen eigenen Grenzen.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: what the program that has it says makes no sense. This one goes on alone, with its own limits.</source>
        <translation>Die Schleuse kann nicht geteilt werden: Was das Programm sagt, das sie hat, ergibt keinen Sinn. Dieses macht allein weiter, mit seinen eigenen Grenzen.</translation>
    </message>
    <message>
        <source>The gate cannot be shared: %1. This program goes on alone, with its own limits.</source>
        <translation>Die Schleuse kann nicht geteilt werden: %1. Dieses Programm macht allein weiter, mit seinen eigenen Grenzen.</translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Find shows them: type a part of the name</source>
        <translation>Die Suche zeigt sie: einen Teil des Namens eingeben</translation>
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
        <translation>Headgate läuft schon, antwortet aber nicht. Schließen Sie es, oder beenden Sie seinen Prozess, und starten Sie es neu. Wenn es auf keinem Rechner läuft, entfernen Sie zuvor %1.</translation>
    </message>
</context>
<context>
    <name>headgate::SpeedLimitDialog</name>
    <message>
        <source>Limit speed</source>
        <translation>Tempo begrenzen</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Unit: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>All connections of one download share it. It acts at once. 0: no limit.</source>
        <translation>Alle Verbindungen eines Downloads teilen es sich. Es wirkt sofort. 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>Each download at &amp;most</source>
        <translation>Jeder Download &amp;höchstens</translation>
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
        <translation>Gesamter Fortschritt</translation>
    </message>
    <message>
        <source>No downloads</source>
        <translation>Keine Downloads</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;; %L1 is the number</extracomment>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 % of all downloads, %2 received</source>
        <translation>%1 % aller Downloads, %2 empfangen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2 active, %3 waiting</source>
        <extracomment>The gate: %1 of %2 permits are out, %3 items wait in line</extracomment>
        <translation>%1 von %2 aktiv, %3 warten</translation>
    </message>
    <message>
        <source>The gate lets %1 requests pass at once.
Admitted so far: %2
Half waited less than %3, 95 % less than %4, the longest %5.</source>
        <translation>Die Schleuse lässt %1 Anfragen zugleich durch.
Bisher eingelassen: %2
Die Hälfte wartete kürzer als %3, 95 % kürzer als %4, am längsten %5.</translation>
    </message>
</context>
<context>
    <name>headgate::TrayIcon</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 of %2 items</extracomment>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <extracomment>Appended to &quot;N of M done&quot;</extracomment>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <extracomment>%1 is a number of downloads, %2 a speed</extracomment>
        <translation>%1 aktiv, %2</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>headgate::TrustedList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Angenommene Zertifikate</translation>
    </message>
    <message>
        <source>Refuse this certificate again</source>
        <translation>Dieses Zertifikat wieder ablehnen</translation>
    </message>
</context>
<context>
    <name>headgate::VaultLine</name>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop manager for bulk downloads.</source>
        <translation>Ein Verwalter für viele Downloads auf dem Desktop.</translation>
    </message>
    <message>
        <source>Add the links in this file; may be given again.</source>
        <translation>Die Links in dieser Datei aufnehmen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Links, or files with links, to add.</source>
        <translation>Links oder Dateien mit Links, die aufgenommen werden.</translation>
    </message>
    <message>
        <source>Write what happens at the gate to this file, as CSV.</source>
        <translation>Was an der Schleuse geschieht, als CSV in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Open the dialog that adds links.</source>
        <translation>Den Dialog öffnen, der Links hinzufügt.</translation>
    </message>
</context>
</TS>
