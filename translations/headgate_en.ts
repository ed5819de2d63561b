<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AfterFinish</name>
    <message numerus="yes">
        <source>The command is run in %n second(s).</source>
        <translation>
            <numerusform>The command is run in %n second.</numerusform>
            <numerusform>The command is run in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headgate quits in %n second(s).</source>
        <translation>
            <numerusform>Headgate quits in %n second.</numerusform>
            <numerusform>Headgate quits in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>The machine goes to sleep in %n second.</numerusform>
            <numerusform>The machine goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine shuts down in %n second(s).</source>
        <translation>
            <numerusform>The machine shuts down in %n second.</numerusform>
            <numerusform>The machine shuts down in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEnd</name>
    <message numerus="yes">
        <source>%n download(s) done</source>
        <translation>
            <numerusform>%n download done</numerusform>
            <numerusform>%n downloads done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n line(s) without a usable link</source>
        <translation>
            <numerusform>%n line without a usable link</numerusform>
            <numerusform>%n lines without a usable link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with text that was left out</source>
        <translation>
            <numerusform>%n line with text that was left out</numerusform>
            <numerusform>%n lines with text that was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further line(s) left out.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n further line left out.</numerusform>
            <numerusform>%1: %n further lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cookie(s) have expired and are not sent.</source>
        <extracomment>%1 a file of cookies</extracomment>
        <translation>
            <numerusform>%1: %n cookie has expired and is not sent.</numerusform>
            <numerusform>%1: %n cookies have expired and are not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln download selected</numerusform>
            <numerusform>%Ln downloads selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received; %2 in all, and %Ln of unknown size</source>
        <translation>
            <numerusform>%1 received; %2 in all, and %Ln of unknown size</numerusform>
            <numerusform>%1 received; %2 in all, and %Ln of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <extracomment>%n connections to the server %1</extracomment>
        <translation>
            <numerusform>%n to %1</numerusform>
            <numerusform>%n to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum(s) of pieces</source>
        <translation>
            <numerusform>%n checksum of pieces</numerusform>
            <numerusform>%n checksums of pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>The saved list was damaged. %n download(s) were rescued from it; the damaged file was set aside as %1.</source>
        <translation>
            <numerusform>The saved list was damaged. One download was rescued from it; the damaged file was set aside as %1.</numerusform>
            <numerusform>The saved list was damaged. %n downloads were rescued from it; the damaged file was set aside as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list could not be read and were left out.</source>
        <translation>
            <numerusform>%n line of the list could not be read and was left out.</numerusform>
            <numerusform>%n lines of the list could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message numerus="yes">
        <source>and %Ln more host(s)</source>
        <translation>
            <numerusform>and %Ln more host</numerusform>
            <numerusform>and %Ln more hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message numerus="yes">
        <source>Downloading over %n connection(s)</source>
        <translation>
            <numerusform>Downloading over %n connection</numerusform>
            <numerusform>Downloading over %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message numerus="yes">
        <source>All %n busy, place %L1 in line</source>
        <extracomment>%n is how many downloads may run at a time, %L1 the place in the line of those that wait</extracomment>
        <translation>
            <numerusform>The only one busy, place %L1 in line</numerusform>
            <numerusform>All %n busy, place %L1 in line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::CookiesDialog</name>
    <message numerus="yes">
        <source>%Ln cookie(s) read from %1</source>
        <translation>
            <numerusform>%Ln cookie read from %1</numerusform>
            <numerusform>%Ln cookies read from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expired, and are not sent</source>
        <translation>
            <numerusform>%Ln of them expired, and is not sent</numerusform>
            <numerusform>%Ln of them expired, and are not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out:</source>
        <translation>
            <numerusform>%Ln line left out:</numerusform>
            <numerusform>%Ln lines left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use, for %Ln host(s) or domain(s):</source>
        <translation>
            <numerusform>In use, for %Ln host or domain:</numerusform>
            <numerusform>In use, for %Ln hosts or domains:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::DownloadView</name>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::LinkIntake</name>
    <message numerus="yes">
        <source>%Ln link(s) added</source>
        <translation>
            <numerusform>%Ln link added</numerusform>
            <numerusform>%Ln links added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln already in the list</source>
        <extracomment>Follows &quot;N links added&quot;</extracomment>
        <translation>
            <numerusform>, %Ln already in the list</numerusform>
            <numerusform>, %Ln already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln line(s) without a usable link</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines held no link that can be used</extracomment>
        <translation>
            <numerusform>, %Ln line without a usable link</numerusform>
            <numerusform>, %Ln lines without a usable link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, text behind %Ln link(s) left out</source>
        <extracomment>Follows &quot;N links added&quot;: so many lines have text behind the link that is not understood</extracomment>
        <translation>
            <numerusform>, text behind %Ln link left out</numerusform>
            <numerusform>, text behind %Ln links left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::MainWindow</name>
    <message numerus="yes">
        <source>&amp;Undo: remove %Ln download(s)</source>
        <translation>
            <numerusform>&amp;Undo: remove %Ln download</numerusform>
            <numerusform>&amp;Undo: remove %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: move %Ln download(s)</source>
        <translation>
            <numerusform>&amp;Undo: move %Ln download</numerusform>
            <numerusform>&amp;Undo: move %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln download removed</numerusform>
            <numerusform>%Ln downloads removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; what has arrived of %Ln unfinished one(s) will be deleted</source>
        <extracomment>Follows &quot;N downloads removed&quot;: what has arrived of so many unfinished ones goes when they cannot be brought back any more</extracomment>
        <translation>
            <numerusform>; what has arrived of %Ln unfinished one will be deleted</numerusform>
            <numerusform>; what has arrived of %Ln unfinished ones will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied</source>
        <extracomment>A button; it opens the dialog in which links are added</extracomment>
        <translation>
            <numerusform>%Ln link copied</numerusform>
            <numerusform>%Ln links copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::RangeMap</name>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>in %n piece</numerusform>
            <numerusform>in %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at work</source>
        <translation>
            <numerusform>%n connection at work</numerusform>
            <numerusform>%n connections at work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::Sidebar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Below a list of servers or folders that is cut: how many are not shown</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
