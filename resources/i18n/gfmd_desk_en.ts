<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %n second(s)</source>
        <translation>
            <numerusform>written in %n second</numerusform>
            <numerusform>written in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributionBox</name>
    <message numerus="yes">
        <source>What is changed here is changed for all %n entry(s) chosen.</source>
        <translation>
            <numerusform>What is changed here is changed for the %n entry chosen.</numerusform>
            <numerusform>What is changed here is changed for all %n entries chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryCommands</name>
    <message numerus="yes">
        <source>%n line(s) moved to {code}</source>
        <translation>
            <numerusform>%n line moved to {code}</numerusform>
            <numerusform>%n lines moved to {code}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message numerus="yes">
        <source>%n thing(s) in your notes are not as they were saved. Compare them with a backup.</source>
        <translation>
            <numerusform>%n thing in your notes is not as it was saved. Compare it with a backup.</numerusform>
            <numerusform>%n things in your notes are not as they were saved. Compare them with a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentCounts</name>
    <message numerus="yes">
        <source>%n consent(s) are sealed in {path}. Open it once to try the passphrase, and send that another way.</source>
        <translation>
            <numerusform>%n consent is sealed in {path}. Open it once to try the passphrase, and send that another way.</numerusform>
            <numerusform>%n consents are sealed in {path}. Open it once to try the passphrase, and send that another way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) of {event}, sealed on {day}</source>
        <translation>
            <numerusform>%n consent of {event}, sealed on {day}</numerusform>
            <numerusform>%n consents of {event}, sealed on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were printed by consent. The proof of it goes too: seal it for the secretariat first.</source>
        <translation>
            <numerusform>%n name was printed by consent. The proof of it goes too: seal it for the secretariat first.</numerusform>
            <numerusform>%n names were printed by consent. The proof of it goes too: seal it for the secretariat first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record will never be printed.</source>
        <translation>
            <numerusform>%n entry off the record will never be printed.</numerusform>
            <numerusform>%n entries off the record will never be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the inbox are not filed and will not be printed.</source>
        <translation>
            <numerusform>%n line in the inbox is not filed and will not be printed.</numerusform>
            <numerusform>%n lines in the inbox are not filed and will not be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to file</source>
        <translation>
            <numerusform>%n line to file</numerusform>
            <numerusform>%n lines to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s) stay on the desk.</source>
        <translation>
            <numerusform>%n private remark stays on the desk.</numerusform>
            <numerusform>%n private remarks stay on the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drafted from %n tag(s)</source>
        <translation>
            <numerusform>drafted from %n tag</numerusform>
            <numerusform>drafted from %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n item(s)</source>
        <translation>
            <numerusform>one over %n item</numerusform>
            <numerusform>one over %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n paragraph(s)</source>
        <translation>
            <numerusform>one over %n paragraph</numerusform>
            <numerusform>one over %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n sentence(s)</source>
        <translation>
            <numerusform>one over %n sentence</numerusform>
            <numerusform>one over %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one over %n word(s)</source>
        <translation>
            <numerusform>one over %n word</numerusform>
            <numerusform>one over %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n item(s)</source>
        <translation>
            <numerusform>over %n item</numerusform>
            <numerusform>over %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n paragraph(s)</source>
        <translation>
            <numerusform>over %n paragraph</numerusform>
            <numerusform>over %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n sentence(s)</source>
        <translation>
            <numerusform>over %n sentence</numerusform>
            <numerusform>over %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n word(s)</source>
        <translation>
            <numerusform>over %n word</numerusform>
            <numerusform>over %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crowds</name>
    <message numerus="yes">
        <source>{words} could be any of %n in the room.</source>
        <translation>
            <numerusform>{words} could only be %n in the room.</numerusform>
            <numerusform>{words} could be any of %n in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed.</source>
        <translation>
            <numerusform>{words} fits only %n in the room: it could be guessed.</numerusform>
            <numerusform>{words} fits only %n in the room: it could be guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} fits only %n in the room: it could be guessed. Wider: {wider}.</source>
        <translation>
            <numerusform>{words} fits only %n in the room: it could be guessed. Wider: {wider}.</numerusform>
            <numerusform>{words} fits only %n in the room: it could be guessed. Wider: {wider}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n line(s) had been changed elsewhere at the same time: the other wording is in the inbox.</source>
        <translation>
            <numerusform>%n line had been changed elsewhere at the same time: the other wording is in the inbox.</numerusform>
            <numerusform>%n lines had been changed elsewhere at the same time: the other wordings are in the inbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetCounts</name>
    <message numerus="yes">
        <source>%n abbreviation(s) of your own, written out as somebody of the roster</source>
        <translation>
            <numerusform>%n abbreviation of your own, written out as somebody of the roster</numerusform>
            <numerusform>%n abbreviations of your own, written out as somebody of the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) in the room</source>
        <translation>
            <numerusform>%n announcement in the room</numerusform>
            <numerusform>%n announcements in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), which hold all events: one new backup is made</source>
        <translation>
            <numerusform>%n backup, which holds all events: one new backup is made</numerusform>
            <numerusform>%n backups, which hold all events: one new backup is made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about names</source>
        <translation>
            <numerusform>%n decision about names</numerusform>
            <numerusform>%n decisions about names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that name nobody in the roster</source>
        <translation>
            <numerusform>%n decision about words that name nobody in the roster</numerusform>
            <numerusform>%n decisions about words that name nobody in the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) off the record</source>
        <translation>
            <numerusform>%n entry off the record</numerusform>
            <numerusform>%n entries off the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), as the public may read them, with the day and without the time</source>
        <translation>
            <numerusform>%n entry, as the public may read it, with the day and without the time</numerusform>
            <numerusform>%n entries, as the public may read them, with the day and without the time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with names in the heads of reports</source>
        <translation>
            <numerusform>%n field with names in the heads of reports</numerusform>
            <numerusform>%n fields with names in the heads of reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wording(s)</source>
        <translation>
            <numerusform>%n first wording</numerusform>
            <numerusform>%n first wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not entered yet</source>
        <translation>
            <numerusform>%n line not entered yet</numerusform>
            <numerusform>%n lines not entered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the roster</source>
        <translation>
            <numerusform>%n line of the roster</numerusform>
            <numerusform>%n lines of the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from an entry to a speaker or an owner</source>
        <translation>
            <numerusform>%n link from an entry to a speaker or an owner</numerusform>
            <numerusform>%n links from an entry to a speaker or an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) beside sentences that may be printed now: a phrase stands there then</source>
        <translation>
            <numerusform>%n name beside a sentence that may be printed now: a phrase stands there then</numerusform>
            <numerusform>%n names beside sentences that may be printed now: a phrase stands there then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside sentences: a phrase stands there then</source>
        <translation>
            <numerusform>%n name inside a sentence: a phrase stands there then</numerusform>
            <numerusform>%n names inside sentences: a phrase stands there then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these on the record, in the words that were said</source>
        <translation>
            <numerusform>%n of these on the record, in the words that were said</numerusform>
            <numerusform>%n of these on the record, in the words that were said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older version(s) or deleted entry(s)</source>
        <translation>
            <numerusform>%n older version or deleted entry</numerusform>
            <numerusform>%n older versions and deleted entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private remark(s)</source>
        <translation>
            <numerusform>%n private remark</numerusform>
            <numerusform>%n private remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) beside the log of approvals</source>
        <translation>
            <numerusform>%n proof beside the log of approvals</numerusform>
            <numerusform>%n proofs beside the log of approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public role(s)</source>
        <translation>
            <numerusform>%n public role</numerusform>
            <numerusform>%n public roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), with title</source>
        <translation>
            <numerusform>%n session, with its title</numerusform>
            <numerusform>%n sessions, with their titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the log of approvals, without anybody&apos;s name</source>
        <translation>
            <numerusform>%n step in the log of approvals, without anybody&apos;s name</numerusform>
            <numerusform>%n steps in the log of approvals, without anybody&apos;s name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of your own</source>
        <translation>
            <numerusform>%n tag of your own</numerusform>
            <numerusform>%n tags of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out</source>
        <translation>
            <numerusform>%n part left out</numerusform>
            <numerusform>%n parts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n line kept</numerusform>
            <numerusform>%n lines kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyLines</name>
    <message numerus="yes">
        <source>%n line(s): Enter makes one entry of them, Ctrl+Enter one of each</source>
        <translation>
            <numerusform>%n line: Enter makes one entry of it</numerusform>
            <numerusform>%n lines: Enter makes one entry of them, Ctrl+Enter one of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted is long: it stands in %n entry(s) now.</source>
        <translation>
            <numerusform>What was pasted is long: it stands in %n entry now.</numerusform>
            <numerusform>What was pasted is long: it stands in %n entries now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>%n named as speaking or acting</source>
        <translation>
            <numerusform>%n is named as speaking or acting</numerusform>
            <numerusform>%n are named as speaking or acting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named otherwise</source>
        <translation>
            <numerusform>%n is named otherwise</numerusform>
            <numerusform>%n are named otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCommands</name>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <translation>
            <numerusform>%n session changed.</numerusform>
            <numerusform>%n sessions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) made.</source>
        <translation>
            <numerusform>%n session made.</numerusform>
            <numerusform>%n sessions made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unchanged.</source>
        <translation>
            <numerusform>%n session unchanged.</numerusform>
            <numerusform>%n sessions unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeImportDialog</name>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>Nothing is imported while %n row cannot be taken: mend the table, or tick “Import only the good rows”.</numerusform>
            <numerusform>Nothing is imported while %n rows cannot be taken: mend the table, or tick “Import only the good rows”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message numerus="yes">
        <source>%n place(s) could still give somebody away; look before the file is handed on.</source>
        <translation>
            <numerusform>%n place could still give somebody away; look before the file is handed on.</numerusform>
            <numerusform>%n places could still give somebody away; look before the file is handed on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message numerus="yes">
        <source>Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.</source>
        <translation>
            <numerusform>Nothing is imported while %n row cannot be taken: mend the table, or tick “Import only the good rows”.</numerusform>
            <numerusform>Nothing is imported while %n rows cannot be taken: mend the table, or tick “Import only the good rows”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCounts</name>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>Approvals: %n waiting</source>
        <translation>
            <numerusform>Approvals: %n waiting</numerusform>
            <numerusform>Approvals: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepCounts</name>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n thing open</numerusform>
            <numerusform>%n things open</numerusform>
        </translation>
    </message>
</context>
</TS>
