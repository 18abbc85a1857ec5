<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AndMoreWords</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualExplanation</name>
    <message numerus="yes">
        <source>%1 %2 are recorded in %3; the year&apos;s target is %4.</source>
        <translation>
            <numerusform>The number of %2 recorded in %3 is %1; the year&apos;s target is %4.</numerusform>
            <numerusform>%1 %2 are recorded in %3; the year&apos;s target is %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded in %3; the plan so far was %5 and the year&apos;s target is %4.</source>
        <translation>
            <numerusform>The number of %2 recorded in %3 is %1; the plan so far was %5 and the year&apos;s target is %4.</numerusform>
            <numerusform>%1 %2 are recorded in %3; the plan so far was %5 and the year&apos;s target is %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is over, but the verdict awaits %2 missing figures.</source>
        <translation>
            <numerusform>%1 is over, but the verdict awaits %2 missing figure.</numerusform>
            <numerusform>%1 is over, but the verdict awaits %2 missing figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 years so far are met.</source>
        <translation>
            <numerusform>The target was met in %1 of %2 year so far.</numerusform>
            <numerusform>The target was met in %1 of %2 years so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time is over, and %1 of %2 years met the target.</source>
        <translation>
            <numerusform>The time is over, and the target was met in %1 of %2 year.</numerusform>
            <numerusform>The time is over, and the target was met in %1 of %2 years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardReportWords</name>
    <message numerus="yes">
        <source>%1, %2 of them preliminary (*)</source>
        <translation>
            <numerusform>%1, %2 of them preliminary (*)</numerusform>
            <numerusform>%1, %2 of them preliminary (*)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 figure</numerusform>
            <numerusform>%1 figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message numerus="yes">
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>
            <numerusform>%1 (%2)</numerusform>
            <numerusform>%1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of the programme</source>
        <translation>
            <numerusform>%n revision of the programme</numerusform>
            <numerusform>%n revisions of the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n figure(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n figure to %1.</numerusform>
            <numerusform>Wrote %n figures to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was imported, because %n line(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>%1: nothing was imported, because %n line cannot be taken. Mend it and import again.</numerusform>
            <numerusform>%1: nothing was imported, because %n lines cannot be taken. Mend them and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was imported, because %n cell(s) cannot be taken. Answer what is asked, or leave them out with --skip-refused.</source>
        <translation>
            <numerusform>%1: nothing was imported, because %n cell cannot be taken. Answer what is asked, or leave it out with --skip-refused.</numerusform>
            <numerusform>%1: nothing was imported, because %n cells cannot be taken. Answer what is asked, or leave them out with --skip-refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n refused and left out</source>
        <translation>
            <numerusform>  %n refused and left out</numerusform>
            <numerusform>  %n refused and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n figure(s) that the programme no longer has room for; they are in the log.</source>
        <translation>
            <numerusform>Left out %n figure that the programme no longer has room for; it is in the log.</numerusform>
            <numerusform>Left out %n figures that the programme no longer has room for; they are in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its log begins with %n entry(ies) of the package.</source>
        <translation>
            <numerusform>Its log begins with %n entry of the package.</numerusform>
            <numerusform>Its log begins with %n entries of the package.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyDifferenceWords</name>
    <message numerus="yes">
        <source>It lacks %n comments.</source>
        <translation>
            <numerusform>It lacks %n comment.</numerusform>
            <numerusform>It lacks %n comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n comments more.</source>
        <translation>
            <numerusform>It has %n comment more.</numerusform>
            <numerusform>It has %n comments more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n changes of the programme.</source>
        <translation>
            <numerusform>It lacks %n change of the programme.</numerusform>
            <numerusform>It lacks %n changes of the programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n changes of the programme more.</source>
        <translation>
            <numerusform>It has %n change of the programme more.</numerusform>
            <numerusform>It has %n changes of the programme more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are different in the copy.</source>
        <translation>
            <numerusform>%n figure is different in the copy.</numerusform>
            <numerusform>%n figures are different in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n figures.</source>
        <translation>
            <numerusform>The copy holds %n figure.</numerusform>
            <numerusform>The copy holds %n figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message numerus="yes">
        <source>%1 earlier corrections stand in the log.</source>
        <translation>
            <numerusform>%1 earlier correction stands in the log.</numerusform>
            <numerusform>%1 earlier corrections stand in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CumulativeExplanation</name>
    <message numerus="yes">
        <source>%1 %2 are recorded.</source>
        <translation>
            <numerusform>The number of %2 recorded is %1.</numerusform>
            <numerusform>%1 %2 are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded; the plan was %3.</source>
        <translation>
            <numerusform>The number of %2 recorded is %1; the plan was %3.</numerusform>
            <numerusform>%1 %2 are recorded; the plan was %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded; the target was %3.</source>
        <translation>
            <numerusform>The number of %2 recorded is %1; the target was %3.</numerusform>
            <numerusform>%1 %2 are recorded; the target was %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time is over, and %1 are lacking. The target was not reached.</source>
        <translation>
            <numerusform>The time is over, and %1 is lacking. The target was not reached.</numerusform>
            <numerusform>The time is over, and %1 are lacking. The target was not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target is %1 %2.</source>
        <translation>
            <numerusform>The target for the number of %2 is %1.</numerusform>
            <numerusform>The target is %1 %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message numerus="yes">
        <source>, %n categories</source>
        <translation>
            <numerusform>, %n category</numerusform>
            <numerusform>, %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), which are not followed:</source>
        <translation>
            <numerusform>%n link, which is not followed:</numerusform>
            <numerusform>%n links, which are not followed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryGridWords</name>
    <message numerus="yes">
        <source>All %1 figures are in.</source>
        <translation>
            <numerusform>%1 figure is in, none is missing.</numerusform>
            <numerusform>All %1 figures are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 are missing.</source>
        <translation>
            <numerusform>%1, %2 is missing.</numerusform>
            <numerusform>%1, %2 are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPromptWords</name>
    <message numerus="yes">
        <source>%n figures that you have typed are not recorded.</source>
        <translation>
            <numerusform>%n figure that you have typed is not recorded.</numerusform>
            <numerusform>%n figures that you have typed are not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%1 has too many decimals. Write it with at most %2 decimals.</source>
        <translation>
            <numerusform>%1 has too many decimals. Write it with at most %2 decimal.</numerusform>
            <numerusform>%1 has too many decimals. Write it with at most %2 decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many decimals for “%3”. Write it with at most %2 decimals.</source>
        <translation>
            <numerusform>%1 has too many decimals for “%3”. Write it with at most %2 decimal.</numerusform>
            <numerusform>%1 has too many decimals for “%3”. Write it with at most %2 decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the programme definition is too long. At most %2 quarters are allowed.</source>
        <translation>
            <numerusform>%1 in the programme definition is too long. At most %2 quarter is allowed.</numerusform>
            <numerusform>%1 in the programme definition is too long. At most %2 quarters are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %1 cells, but needs %2. Add what is missing.</source>
        <translation>
            <numerusform>The line has %1 cell, but needs %2. Add what is missing.</numerusform>
            <numerusform>The line has %1 cells, but needs %2. Add what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the programme definition has too many decimals. Write it with at most %2 decimals.</source>
        <translation>
            <numerusform>%1 in the programme definition has too many decimals. Write it with at most %2 decimal.</numerusform>
            <numerusform>%1 in the programme definition has too many decimals. Write it with at most %2 decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>
            <numerusform>%1 did not answer within %2 second. Try again later.</numerusform>
            <numerusform>%1 did not answer within %2 seconds. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) would no longer count, or mean something else. Change the programme otherwise, or confirm that (--force); the figures stay in the log.</source>
        <translation>
            <numerusform>%1 figure would no longer count, or mean something else. Change the programme otherwise, or confirm that (--force); the figure stays in the log.</numerusform>
            <numerusform>%1 figures would no longer count, or mean something else. Change the programme otherwise, or confirm that (--force); the figures stay in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchPromptWords</name>
    <message numerus="yes">
        <source>%1
%n KB received</source>
        <translation>
            <numerusform>%1
%n KB received</numerusform>
            <numerusform>%1
%n KB received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSnapshotWords</name>
    <message numerus="yes">
        <source>%n more are not imported.</source>
        <translation>
            <numerusform>%n more is not imported.</numerusform>
            <numerusform>%n more are not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells without a figure are passed over.</source>
        <translation>
            <numerusform>%1 cell without a figure is passed over.</numerusform>
            <numerusform>%1 cells without a figure are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 figures</source>
        <translation>
            <numerusform>Import %1 figure</numerusform>
            <numerusform>Import %1 figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %1 that are refused</source>
        <translation>
            <numerusform>Leave out the %1 that is refused</numerusform>
            <numerusform>Leave out the %1 that are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let official figures take the place of %1 that people have recorded</source>
        <translation>
            <numerusform>Let official figures take the place of %1 that somebody has recorded</numerusform>
            <numerusform>Let official figures take the place of %1 that people have recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>  %n new figure(s)</source>
        <translation>
            <numerusform>  %n new figure</numerusform>
            <numerusform>  %n new figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n corrected</source>
        <translation>
            <numerusform>  %n corrected</numerusform>
            <numerusform>  %n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n unchanged</source>
        <translation>
            <numerusform>  %n unchanged</numerusform>
            <numerusform>  %n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n without a value, passed over</source>
        <translation>
            <numerusform>  %n without a value, passed over</numerusform>
            <numerusform>  %n without a value, passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n outside the programme&apos;s places and quarters, passed over</source>
        <translation>
            <numerusform>  %n outside the programme&apos;s places and quarters, passed over</numerusform>
            <numerusform>  %n outside the programme&apos;s places and quarters, passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cell(s) for a reason of the same kind</source>
        <translation>
            <numerusform>… and %n more cell for a reason of the same kind</numerusform>
            <numerusform>… and %n more cells for a reason of the same kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: the indicator leaves.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will no longer count: the indicator leaves.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will no longer count: the indicator leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: the municipality leaves.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will no longer count: the municipality leaves.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will no longer count: the municipality leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: they lie outside the period.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will no longer count: outside the period.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will no longer count: outside the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: others report them.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will no longer count: others report it.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will no longer count: others report them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will be reckoned with in another way: as a sum or as a level.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will be reckoned with in another way: as a sum or as a level.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will be reckoned with in another way: as a sum or as a level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will be read in another unit.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will be read in another unit.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will be read in another unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will have more decimals than are allowed.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will have more decimals than are allowed.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will have more decimals than are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will lie below the lowest possible.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will lie below the lowest possible.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will lie below the lowest possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will lie above the highest possible.</source>
        <translation>
            <numerusform>%1: %4 figure for %2, %3, will lie above the highest possible.</numerusform>
            <numerusform>%1: %4 figures for %2, %3, will lie above the highest possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 municipalities</source>
        <translation>
            <numerusform>%1 municipality</numerusform>
            <numerusform>%1 municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPlaceWords</name>
    <message numerus="yes">
        <source>%1: %2 missing</source>
        <translation>
            <numerusform>%1: %2 missing</numerusform>
            <numerusform>%1: %2 missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%1 places lack figures</source>
        <translation>
            <numerusform>%1 place lacks figures</numerusform>
            <numerusform>%1 places lack figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetExplanation</name>
    <message numerus="yes">
        <source>The net result so far is %1 %2; the plan was %3.</source>
        <translation>
            <numerusform>The net number of %2 so far is %1; the plan was %3.</numerusform>
            <numerusform>The net result so far is %1 %2; the plan was %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The net result is %1 %2; the target was %3.</source>
        <translation>
            <numerusform>The net number of %2 is %1; the target was %3.</numerusform>
            <numerusform>The net result is %1 %2; the target was %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target is a net change of %1 %2.</source>
        <translation>
            <numerusform>The target is a net change of %1 (number of %2).</numerusform>
            <numerusform>The target is a net change of %1 %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>… and %n more places</source>
        <translation>
            <numerusform>… and %n more place</numerusform>
            <numerusform>… and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%1 of %2 targets</source>
        <translation>
            <numerusform>%1 of %2 target</numerusform>
            <numerusform>%1 of %2 targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%1 missing</source>
        <translation>
            <numerusform>%1 missing</numerusform>
            <numerusform>%1 missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceGroupWords</name>
    <message numerus="yes">
        <source>the other %1</source>
        <translation>
            <numerusform>%1 other</numerusform>
            <numerusform>the other %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 places</source>
        <translation>
            <numerusform>All %1 places</numerusform>
            <numerusform>All %1 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeSummaryWords</name>
    <message numerus="yes">
        <source>%n municipality(ies), %1 – %2: %3</source>
        <translation>
            <numerusform>%n municipality, %1 – %2: %3</numerusform>
            <numerusform>%n municipalities, %1 – %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportingWords</name>
    <message numerus="yes">
        <source>%1 are missing</source>
        <comment>places lack figures</comment>
        <translation>
            <numerusform>%1 is missing</numerusform>
            <numerusform>%1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%1 more sources stand in the log.</source>
        <translation>
            <numerusform>%1 more source stands in the log.</numerusform>
            <numerusform>%1 more sources stand in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetRowWords</name>
    <message numerus="yes">
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>
            <numerusform>%1 (%2)</numerusform>
            <numerusform>%1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSectionWords</name>
    <message numerus="yes">
        <source>%1 older comments stand in the log.</source>
        <translation>
            <numerusform>%1 older comment stands in the log.</numerusform>
            <numerusform>%1 older comments stand in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>The time is over, but the verdict awaits %1 missing figures.</source>
        <translation>
            <numerusform>The time is over, but the verdict awaits %1 missing figure.</numerusform>
            <numerusform>The time is over, but the verdict awaits %1 missing figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::CommentPanel</name>
    <message numerus="yes">
        <source>All %n comments</source>
        <translation>
            <numerusform>All %n comments</numerusform>
            <numerusform>All %n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryPage</name>
    <message numerus="yes">
        <source>%n figures are typed but not recorded yet.</source>
        <translation>
            <numerusform>%n figure is typed but not recorded yet.</numerusform>
            <numerusform>%n figures are typed but not recorded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryTableView</name>
    <message numerus="yes">
        <source>%n cells of the block were left out: nothing can be entered there.</source>
        <translation>
            <numerusform>%n cell of the block was left out: nothing can be entered there.</numerusform>
            <numerusform>%n cells of the block were left out: nothing can be entered there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::FiguresExportFlow</name>
    <message numerus="yes">
        <source>Wrote %n figure(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n figure to %1.</numerusform>
            <numerusform>Wrote %n figures to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n figure(s) that the programme no longer has room for; they are in the log.</source>
        <translation>
            <numerusform>Left out %n figure that the programme no longer has room for; it is in the log.</numerusform>
            <numerusform>Left out %n figures that the programme no longer has room for; they are in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::ImportFlow</name>
    <message numerus="yes">
        <source>%n figure(s) from %1 are in the programme now.</source>
        <translation>
            <numerusform>%n figure from %1 is imported.</numerusform>
            <numerusform>%n figures from %1 are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::LogPage</name>
    <message numerus="yes">
        <source>%1 lines in the log, newest first.</source>
        <translation>
            <numerusform>%1 line in the log.</numerusform>
            <numerusform>%1 lines in the log, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::PartList</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::ProgrammeEditor</name>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n field must be mended first.</numerusform>
            <numerusform>%n fields must be mended first.</numerusform>
        </translation>
    </message>
</context>
</TS>
