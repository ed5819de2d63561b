<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>CommandLine</name>
    <message>
        <source>The folder %1 cannot be made. Name another one with --dir.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Mit --dir einen anderen angeben.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: %2. Name another one with --dir.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden: %2. Mit --dir einen anderen angeben.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be used. %3</source>
        <extracomment>An option, the value that was given, and what to give instead</extracomment>
        <translation>--%1: „%2“ ist nicht brauchbar. %3</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Erwartet wird eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Give seconds from %1 to %2; decimals are allowed.</source>
        <translation>Erwartet werden %1 bis %2 Sekunden, auch mit Nachkommastellen (nach einem Punkt).</translation>
    </message>
    <message>
        <source>Write it as &quot;Name: value&quot;.</source>
        <translation>Erwartet wird „Name: Wert“.</translation>
    </message>
    <message>
        <source>This header is set by the program itself: leave it out.</source>
        <translation>Diese Kopfzeile setzt das Programm selbst: Sie ist wegzulassen.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Erwartet wird http://HOST:PORT oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Give a whole http or https address.</source>
        <translation>Erwartet wird eine vollständige http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>Say rename, skip or overwrite.</source>
        <translation>Möglich sind rename, skip und overwrite.</translation>
    </message>
    <message>
        <source>Name a folder; &quot;.&quot; is the present one.</source>
        <translation>Erwartet wird ein Ordner; „.“ ist der gegenwärtige.</translation>
    </message>
    <message>
        <source>Give it on one line.</source>
        <translation>Erwartet wird eine einzige Zeile.</translation>
    </message>
    <message>
        <source>Write it as NAME or NAME:PASSWORD.</source>
        <translation>Erwartet wird NAME oder NAME:PASSWORT.</translation>
    </message>
    <message>
        <source>There is nothing to fetch. Give links, or -i FILE with one link a line.</source>
        <translation>Es gibt nichts zu holen. Links angeben, oder -i DATEI mit einem Link je Zeile.</translation>
    </message>
    <message>
        <source>Standard input can be read once only: give &quot;-i -&quot; once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden: „-i -“ nur einmal angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link. Links begin with http:// or https://; to read links from a file, use -i FILE.</source>
        <translation>„%1“ ist kein Link. Links beginnen mit http:// oder https://; aus einer Datei werden sie mit -i DATEI gelesen.</translation>
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
        <source>Read links from FILE, one a line; &quot;-&quot; is standard input. May be given several times.</source>
        <translation>Links aus DATEI lesen, einer je Zeile; „-“ ist die Standardeingabe. Mehrmals möglich.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Put the files into FOLDER, which is made if missing. Default: the present folder.</source>
        <translation>Die Dateien in ORDNER ablegen; er wird angelegt, wenn er fehlt. Sonst: der gegenwärtige Ordner.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time. Default: %1.</source>
        <translation>Höchstens ZAHL Anfragen zugleich. Sonst: %1.</translation>
    </message>
    <message>
        <source>At most NUMBER requests at a time at any one host. Default: as --jobs.</source>
        <translation>Höchstens ZAHL Anfragen zugleich an ein und denselben Host. Sonst: wie --jobs.</translation>
    </message>
    <message>
        <source>At least MILLISECONDS between the starts of two requests. Default: 0.</source>
        <translation>Mindestens MILLISEKUNDEN zwischen dem Beginn zweier Anfragen. Sonst: 0.</translation>
    </message>
    <message>
        <source>MILLISECONDS</source>
        <translation>MILLISEKUNDEN</translation>
    </message>
    <message>
        <source>At most NUMBER starts in any minute; 0: as many as may be. Default: 0.</source>
        <translation>Höchstens ZAHL Anfragen in jeder Minute beginnen; 0: beliebig viele. Sonst: 0.</translation>
    </message>
    <message>
        <source>Try a failed item up to NUMBER times again. Default: %1.</source>
        <translation>Nach einem Fehlschlag noch bis zu ZAHL Versuche. Sonst: %1.</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles each time. Default: %1.</source>
        <translation>Längste Wartezeit vor dem zweiten Versuch; sie verdoppelt sich jedes Mal. Sonst: %1.</translation>
    </message>
    <message>
        <source>Longest time to connect, and without progress. Default: %1.</source>
        <translation>Längste Zeit bis zur Verbindung, und ohne dass etwas kommt. Sonst: %1.</translation>
    </message>
    <message>
        <source>Follow at most NUMBER redirects. Default: %1.</source>
        <translation>Höchstens ZAHL Weiterleitungen folgen. Sonst: %1.</translation>
    </message>
    <message>
        <source>Send this header with every request. May be given several times.</source>
        <translation>Diese Kopfzeile mit jeder Anfrage senden. Mehrmals möglich.</translation>
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
        <translation>So nennt sich das Programm gegenüber Servern.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Log in with this name. A password given here can be read by everyone on this machine, in the list of processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be asked.</source>
        <translation>Mit diesem Namen anmelden. Ein Passwort, das hier steht, kann jeder auf diesem Rechner in der Liste der Prozesse lesen: besser die Umgebungsvariable HEADGATE_PASSWORD setzen, oder es weglassen und danach gefragt werden.</translation>
    </message>
    <message>
        <source>NAME[:PASSWORD]</source>
        <translation>NAME[:PASSWORT]</translation>
    </message>
    <message>
        <source>Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says.</source>
        <translation>Diesen Proxy verwenden, als http://HOST:PORT oder socks5://HOST:PORT. Sonst: wie die Umgebung es sagt.</translation>
    </message>
    <message>
        <source>What to do when a file of that name is there: rename, skip or overwrite. Default: rename.</source>
        <translation>Was geschieht, wenn es eine Datei dieses Namens gibt: umbenennen (rename), überspringen (skip) oder ersetzen (overwrite). Sonst: rename.</translation>
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
        <translation>Nur Fehler melden.</translation>
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
        <translation>„%1“ ist kein Befehl. Einen Link holt: headgate-cli get LINK</translation>
    </message>
    <message>
        <source>Exit codes, the largest that applies:</source>
        <translation>Endewerte, der größte, der zutrifft:</translation>
    </message>
    <message>
        <source>every item is done, or skipped as asked</source>
        <translation>alles ist fertig oder wie verlangt übersprungen</translation>
    </message>
    <message>
        <source>at least one item failed</source>
        <translation>mindestens ein Download ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the command line makes no sense; nothing was fetched</source>
        <translation>die Befehlszeile ergibt keinen Sinn; nichts wurde geholt</translation>
    </message>
    <message>
        <source>a list cannot be read, or held lines that are no links; the rest was fetched</source>
        <translation>eine Liste kann nicht gelesen werden oder hatte Zeilen, die keine Links sind; der Rest wurde geholt</translation>
    </message>
    <message>
        <source>the folder cannot be used; nothing was fetched</source>
        <translation>der Ordner ist nicht brauchbar; nichts wurde geholt</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C)</source>
        <translation>unterbrochen (Strg+C)</translation>
    </message>
    <message>
        <source>whoever read the output has gone</source>
        <translation>niemand liest die Ausgabe mehr</translation>
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
        <translation>Holt viele Dateien und lässt nur so viele Anfragen zugleich laufen wie erlaubt.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>fetch links into files</source>
        <translation>Links in Dateien holen</translation>
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
        <translation>Holt jeden Link in eine eigene Datei. Alle warten am Tor, das nur eine begrenzte Zahl von Anfragen zugleich durchlässt, insgesamt und je Host.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>A list has one link a line. It is read as it is needed, so that it may be longer than memory or never end; links that come twice are fetched once. Messages go to standard error.</source>
        <translation>Eine Liste hat einen Link je Zeile. Sie wird nach Bedarf gelesen und darf daher länger sein als der Speicher oder nie enden; Links, die doppelt vorkommen, werden einmal geholt. Meldungen gehen auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>a list into a folder, 16 at a time</source>
        <translation>eine Liste in einen Ordner, 16 zugleich</translation>
    </message>
    <message>
        <source>gently: two at any one host, two starts a second in all</source>
        <translation>behutsam: je Host zwei zugleich, insgesamt zwei neue in der Sekunde</translation>
    </message>
    <message>
        <source>from another program, leaving alone what is there</source>
        <translation>von einem anderen Programm; was da ist, bleibt</translation>
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
        <translation>Mit --json schreibt „headgate-cli get“ Ereignisse auf die Standardausgabe, ein JSON-Objekt je Zeile (JSON Lines, UTF-8), sobald sie geschehen. Neue Felder können dazukommen; die genannten bleiben. Was nicht bekannt ist, fehlt.</translation>
    </message>
    <message>
        <source>the gate: limit, active, waiting and admitted requests; wait_p50_ms, wait_p95_ms and wait_max_ms, the time that requests waited for admission</source>
        <translation>das Tor: Grenze, laufende, wartende und zugelassene Anfragen (limit, active, waiting, admitted); wait_p50_ms, wait_p95_ms und wait_max_ms, wie lange Anfragen auf Einlass warteten</translation>
    </message>
    <message>
        <source>the item&apos;s number, the same in all its events</source>
        <translation>die Nummer des Downloads, in allen seinen Ereignissen dieselbe</translation>
    </message>
    <message>
        <source>its link, without a password</source>
        <translation>sein Link, ohne Passwort</translation>
    </message>
    <message>
        <source>the name of its file, as far as it is known</source>
        <translation>der Name der Datei, soweit bekannt</translation>
    </message>
    <message>
        <source>which try this is, from 1</source>
        <translation>der wievielte Versuch, ab 1</translation>
    </message>
    <message>
        <source>how many tries there may be</source>
        <translation>wie viele Versuche erlaubt sind</translation>
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
        <translation>der Status der Antwort, wenn es eine gab</translation>
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
        <translation>die Antwort verweist auf eine andere Adresse; dort geht es weiter</translation>
    </message>
    <message>
        <source>a try failed; there will be another</source>
        <translation>ein Versuch ist fehlgeschlagen; es gibt noch einen</translation>
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
        <translation>ihr voller Pfad</translation>
    </message>
    <message>
        <source>something a person should know of it, translated</source>
        <translation>was man über sie wissen sollte, übersetzt</translation>
    </message>
    <message>
        <source>a file of that name is there (--on-conflict skip)</source>
        <translation>es gibt eine Datei dieses Namens (--on-conflict skip)</translation>
    </message>
    <message>
        <source>the last try failed, or another would not help</source>
        <translation>der letzte Versuch ist fehlgeschlagen, oder ein weiterer hülfe nicht</translation>
    </message>
    <message>
        <source>where all stands, at most once a second</source>
        <translation>wie alles steht, höchstens einmal je Sekunde</translation>
    </message>
    <message>
        <source>items that are done</source>
        <translation>fertige Downloads</translation>
    </message>
    <message>
        <source>items that were skipped</source>
        <translation>übersprungene Downloads</translation>
    </message>
    <message>
        <source>items that failed</source>
        <translation>fehlgeschlagene Downloads</translation>
    </message>
    <message>
        <source>items that are being fetched</source>
        <translation>laufende Downloads</translation>
    </message>
    <message>
        <source>items that wait for another try</source>
        <translation>Downloads, die auf einen weiteren Versuch warten</translation>
    </message>
    <message>
        <source>links taken from arguments and lists so far</source>
        <translation>bisher aus Argumenten und Listen übernommene Links</translation>
    </message>
    <message>
        <source>true when there are no more links than those listed</source>
        <translation>wahr, wenn es nicht mehr Links gibt als die gelisteten (listed)</translation>
    </message>
    <message>
        <source>about how many links there will be</source>
        <translation>wie viele Links es ungefähr werden</translation>
    </message>
    <message>
        <source>the present speed</source>
        <translation>die gegenwärtige Geschwindigkeit</translation>
    </message>
    <message>
        <source>how much of all is over, 0 to 1</source>
        <translation>wie viel von allem vorbei ist, 0 bis 1</translation>
    </message>
    <message>
        <source>about how long it will take</source>
        <translation>wie lange es ungefähr noch dauert</translation>
    </message>
    <message>
        <source>a line of a list is no link</source>
        <translation>eine Zeile einer Liste ist kein Link</translation>
    </message>
    <message>
        <source>the list&apos;s file; &quot;-&quot; is standard input</source>
        <translation>die Datei der Liste; „-“ ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the line&apos;s number, from 1</source>
        <translation>die Nummer der Zeile, ab 1</translation>
    </message>
    <message>
        <source>what it says, at most its beginning</source>
        <translation>was da steht, höchstens der Anfang</translation>
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
        <translation>Links, die doppelt vorkamen und ausgelassen wurden</translation>
    </message>
    <message>
        <source>lines that are no links</source>
        <translation>Zeilen, die keine Links sind</translation>
    </message>
    <message>
        <source>true when the run was ended from outside</source>
        <translation>wahr, wenn der Lauf von außen beendet wurde</translation>
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
        <translation>Die Liste %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not yours to read</source>
        <translation>das Recht zu lesen fehlt</translation>
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
        <source>%1 s</source>
        <extracomment>A duration of %1 seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>retrying %1 in %2: %3 (try %4 of %5)</source>
        <extracomment>%1 a link, %2 how long, %3 why, %4 and %5 numbers of tries</extracomment>
        <translation>%1 wird in %2 neu versucht: %3 (Versuch %4 von %5)</translation>
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
        <source>standard input, line %1 is no link: %2</source>
        <translation>Standardeingabe, Zeile %1 ist kein Link: %2</translation>
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
        <translation>übersprungen %1, die Datei ist da</translation>
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
        <translation>%1 im Wiederholen</translation>
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
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 nicht geholt</translation>
    </message>
    <message>
        <source>%1 twice in the list</source>
        <translation>%1 doppelt in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a link</source>
        <translation>
            <numerusform>%n Zeile ohne Link</numerusform>
            <numerusform>%n Zeilen ohne Link</numerusform>
        </translation>
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
        <translation>Warten am Tor: Median %1, 95 % unter %2, längstens %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Bytes received of all</extracomment>
        <translation>%1 von %2</translation>
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
        <source>The checksum does not match</source>
        <translation>Die Prüfsumme stimmt nicht</translation>
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
    <name>QObject</name>
    <message>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
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
    <name>Transfer</name>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>How long a server was waited for in vain</extracomment>
        <translation>nichts seit %1 s</translation>
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
        <translation>Platz %L1 in der Reihe</translation>
    </message>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>Der eine Platz ist belegt, Platz %L1 in der Reihe</numerusform>
            <numerusform>Alle %n belegt, Platz %L1 in der Reihe</numerusform>
        </translation>
    </message>
    <message>
        <source>Host busy, %L1 of %L2</source>
        <extracomment>So many of the downloads that may run at one server: &quot;4 of 4&quot;</extracomment>
        <translation>Server ausgelastet, %L1 von %L2</translation>
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
        <translation>Startabstand des Servers, %1</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>Die Schleuse ist geschlossen</translation>
    </message>
</context>
</TS>
