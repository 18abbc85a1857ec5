<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AnnualExplanation</name>
    <message numerus="yes">
        <source>%1 %2 are recorded in %3; the year&apos;s target is %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded in %3; the plan so far was %5 and the year&apos;s target is %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The year&apos;s target has been reached, and more than the ambition of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year&apos;s target has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is over, but the verdict awaits %2 missing figures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The year is over, and its target was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was missed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 years so far are met.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of %1 recorded: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The time is over, and %1 of %2 years met the target.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No target is set for it, so it has no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target for each year is a number of %2 of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CumulativeExplanation</name>
    <message numerus="yes">
        <source>%1 %2 are recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded; the plan was %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded; the target was %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rest must go %1 times as fast as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is enough that the rest goes %1 times as fast as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest must go as fast as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The time is over, and %1 are lacking. The target was not reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The target has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set for it, so it has no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The target is %1 %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorFactWords</name>
    <message>
        <source>the name of the person who records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number without quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in curly brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>“%1” is not a number. Write it with digits, for example 12.5 or -3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3. Write %4 or %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many decimals. Write it with at most %2 decimals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too large. A figure is at most 100,000,000,000; check what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too low for “%3”. The lowest value allowed is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too high for “%3”. The highest value allowed is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many decimals for “%3”. Write it with at most %2 decimals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a quarter. Write it like 2016K4 or Q4 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day, for example 2017-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment in time. Write it like 2017-07-01 or 2017-07-01T12:30Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not speak “%1”. Choose nb (Bokmål) or en (English).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing: %1. Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: %1. Shorten it to %2 bytes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not readable text (UTF-8): %1. Write it anew or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no indicator “%1”. Choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no place “%1”. Choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits more than one place. Choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is reported for the region as a whole, not for “%2”. Use the place region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is reported by each municipality, not for the region. Choose a municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 already has an entry: %4. Give a reason for changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 has no figure to withdraw. Check indicator, place and quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 was changed meanwhile: %5 recorded %4 on %6. Nothing of yours was recorded; look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme was changed meanwhile by %1 on %2 (%3). Nothing of yours was recorded; look at the change and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was known on %1: the programme began on %2. Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision %1 of the programme. The newest one is %2; choose one up to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that you have access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Målbilde file. Check that you have chosen the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Målbilde (format %2; this one knows up to %3). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Use a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: %3 of %2 bytes are there. Copy it anew or use a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Give yourself permission to write to it, or make a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full, and nothing was written. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains something that Målbilde did not put there (%2). Use a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large. At most %2 bytes are read; divide the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the entry because it would break a promise of the log (%2). Nothing was written; open the file anew and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme definition is not valid JSON: %2. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme definition lacks %1. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme definition has an unknown field, %1. Check the spelling or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme definition has %1 twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition is of the wrong kind. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition cannot be “%2”. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition cannot have the id “%2”. Use a–z, digits and hyphens, and not the word region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition repeats the id “%2”. Give it an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition speaks of “%2”, which does not exist there. Correct the id or add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition is not a quarter: “%2”. Write it like 2016K4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition is not a date: “%2”. Write it like 2016-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition is not a municipality number: “%2”. Write four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition: the municipality number %2 is valid at the same time as another. Correct from and until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition ends before it begins. Swap the quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in the programme definition is too long. At most %2 quarters are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the programme definition must lie between %2 and %3. Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition has its lower limit above the upper one. Swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition: the milestone in %2 lies outside the period. Move it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition: the milestone in %2 breaks the order of time or has a lower share than the one before. Correct quarter or share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition: the share at the end of the period is always 1. Write 1 or remove the milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition has no share for “%2”. Give every municipality a share, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition add up to more than 1. Reduce the shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the programme definition: the rule %2 does not fit the indicator “%3”. An index needs an indicator with the latest level, the other rules one that is summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The change would remove the %1 “%2”, which has %3 figures. Keep it, or confirm that it goes; the figures stay in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change to “%1” (%2) does not fit %3 of its figures. Leave it as it was, or confirm the change; the figures stay in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The data file has no header. Put indicator, place, quarter and value on the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file lacks the column “%1”. Add it to the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file has the column “%1” twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens on line %1 is never closed. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The line has %1 cells, but needs %2. Add what is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The line has %1 cells, but the header has %2. Put quotation marks around text that holds the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says something else of the same cell than line %1. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say whether the figure is preliminary. Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a state that a figure can have. Write number or na.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexExplanation</name>
    <message>
        <source>The index stands at %1 (uncertainty ± %2 points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline and target are set for the index; the board&apos;s own assessment in words stands instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is to rise from %1 to %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is to stay at %1 points or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measurements of the index are more than four quarters old; a new one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index has not been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 has been reached, but must be held to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is within the uncertainty of measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is ahead of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is further behind the plan than the uncertainty of measurement explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is below the baseline of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is clearly behind the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early to say how likely the target is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, and the target has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, and the target was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lacking is no more than one measurement is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>a minimum in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a net change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or above the target, which must be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the year&apos;s ambition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the uncertainty of measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier year was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaiting the last figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pace is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetExplanation</name>
    <message numerus="yes">
        <source>The net result so far is %1 %2; the plan was %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The net result is %1 %2; the target was %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The target of %1 has been reached, but must be held to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace it will hardly be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, and the target has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, and the target was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The target is a net change of %1 %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is too early for an outlook: that takes figures from two quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for an outlook: that takes figures from four quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace so far, %1 most likely ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace so far, %1 ends between %2 and %3 in 8 of 10 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the level holds, we end between %1 and %2 in 8 of 10 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the level holds, we most likely end at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace of the last four quarters we end between %1 and %2 in 8 of 10 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace of the last four quarters we most likely end at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching %1 is %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outlook, because fewer than half of the figures have been received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outlook, because nothing was recorded in the last four quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outlook, because the figures do not vary from quarter to quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are in, so there is nothing left to forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outlook, because nothing has been measured in the last four quarters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1 on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with no target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 targets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceListWords</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusReportWords</name>
    <message>
        <source>%1 – status at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example figures: invented, not a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 figures received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetRowWords</name>
    <message>
        <source>%1–%2 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>unit of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan now %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>That is ahead of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is as good as on plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is within ordinary variation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But at this pace the target will hardly be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is further behind the plan than ordinary variation explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is clearly behind the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures have been received (0 of %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 figures have been received, too few for a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 figures have been received; the plan counts the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 figures have been received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The time is over, but the verdict awaits %1 missing figures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No quarter of the programme has closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
