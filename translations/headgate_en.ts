<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n line(s) without a link</source>
        <translation>
            <numerusform>%n line without a link</numerusform>
            <numerusform>%n lines without a link</numerusform>
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
</TS>
