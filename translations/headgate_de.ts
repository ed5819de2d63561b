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
