<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
</TS>
