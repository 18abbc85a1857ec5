<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AndMoreWords</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <translation>
            <numerusform>%1 og %2 til</numerusform>
            <numerusform>%1 og %2 til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 til</numerusform>
            <numerusform>%1 til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualExplanation</name>
    <message numerus="yes">
        <source>%1 %2 are recorded in %3; the year&apos;s target is %4.</source>
        <translation>
            <numerusform>Antall registrerte %2 i %3 er %1; årets mål er %4.</numerusform>
            <numerusform>%1 %2 er registrert i %3; årets mål er %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded in %3; the plan so far was %5 and the year&apos;s target is %4.</source>
        <translation>
            <numerusform>Antall registrerte %2 i %3 er %1; planen til nå var %5, og årets mål er %4.</numerusform>
            <numerusform>%1 %2 er registrert i %3; planen til nå var %5, og årets mål er %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year&apos;s target has been reached, and more than the ambition of %1.</source>
        <translation>Årets mål er nådd, og resultatet er over ambisjonen på %1.</translation>
    </message>
    <message>
        <source>The year&apos;s target has been reached.</source>
        <translation>Årets mål er nådd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is over, but the verdict awaits %2 missing figures.</source>
        <translation>
            <numerusform>%1 er over, men %2 tall mangler før resultatet er endelig.</numerusform>
            <numerusform>%1 er over, men %2 tall mangler før resultatet er endelig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is over, and its target was not reached.</source>
        <translation>Året er over, og årets mål ble ikke nådd.</translation>
    </message>
    <message>
        <source>The target was missed in %1.</source>
        <translation>Målet ble ikke nådd i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 years so far are met.</source>
        <translation>
            <numerusform>Målet er nådd i %1 av %2 år så langt.</numerusform>
            <numerusform>Målet er nådd i %1 av %2 år så langt.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Number of %1 recorded: %2.</source>
        <translation>Antall registrerte %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The time is over, and %1 of %2 years met the target.</source>
        <translation>
            <numerusform>Programperioden er over, og målet ble nådd i %1 av %2 år.</numerusform>
            <numerusform>Programperioden er over, og målet ble nådd i %1 av %2 år.</numerusform>
        </translation>
    </message>
    <message>
        <source>No target is set for it, so it has no status.</source>
        <translation>Det er ikke satt noe måltall, og derfor gis det ingen status.</translation>
    </message>
    <message>
        <source>The target for each year is a number of %2 of %1.</source>
        <translation>Målet for hvert år er et antall %2 på %1.</translation>
    </message>
</context>
<context>
    <name>BoardReportWords</name>
    <message>
        <source>made %1</source>
        <translation>laget %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of them preliminary (*)</source>
        <translation>
            <numerusform>%1, %2 av dem foreløpig (*)</numerusform>
            <numerusform>%1, %2 av dem foreløpige (*)</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>as-of quarter</comment>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Board report: %1, %2</source>
        <translation>Styrerapport: %1, %2</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Styrerapport</translation>
    </message>
    <message>
        <source>Example figures</source>
        <translation>Eksempeltall</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>CalculationWords</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Resultat hittil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Plan now, for the figures received</source>
        <translation>Plan nå, for de tallene som er mottatt</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>On track from</source>
        <translation>I rute fra og med</translation>
    </message>
    <message>
        <source>Behind plan below</source>
        <translation>Bak plan under</translation>
    </message>
    <message>
        <source>Pace the outlook builds on</source>
        <translation>Tempo som utsikten bygger på</translation>
    </message>
    <message>
        <source>%1 in %2 quarters</source>
        <translation>%1 på %2 kvartal</translation>
    </message>
    <message>
        <source>Quarters not yet reported</source>
        <translation>Kvartal som ennå ikke er rapportert</translation>
    </message>
    <message>
        <source>Expected from them</source>
        <translation>Forventet fra dem</translation>
    </message>
    <message>
        <source>Spread beyond pure chance (1 = none)</source>
        <translation>Spredning ut over tilfeldighet (1 = ingen)</translation>
    </message>
    <message>
        <source>Mean of the last four quarters</source>
        <translation>Snitt for de siste fire kvartalene</translation>
    </message>
    <message>
        <source>Spread from quarter to quarter</source>
        <translation>Spredning fra kvartal til kvartal</translation>
    </message>
    <message>
        <source>Uncertainty of the final level</source>
        <translation>Usikkerhet i sluttnivået</translation>
    </message>
    <message>
        <source>Quarters since the latest measurement until the end</source>
        <translation>Kvartal fra siste måling til slutten</translation>
    </message>
    <message>
        <source>Outlook: low, middle, high</source>
        <translation>Utsikt: lav, midt, høy</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Figures received</source>
        <translation>Mottatte tall</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Pace needed from now on</source>
        <translation>Nødvendig tempo fra nå av</translation>
    </message>
    <message>
        <source>%1 times the plan</source>
        <translation>%1 ganger planen</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>no figures yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>plan now %1</source>
        <translation>plan nå %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>CellMeaningWords</name>
    <message>
        <source>The figure has been reported. Zero is a figure as well.</source>
        <translation>Tallet er rapportert. Null er også et tall.</translation>
    </message>
    <message>
        <source>The figure is due and nobody has reported it. That is not the same as zero.</source>
        <translation>Tallet skulle vært inne, men ingen har rapportert det. Det er ikke det samme som null.</translation>
    </message>
    <message>
        <source>Somebody has said that there is no such figure here. It is not missing.</source>
        <translation>Noen har sagt at dette tallet ikke finnes her. Det mangler ikke.</translation>
    </message>
    <message>
        <source>The quarter has not closed yet. What is entered counts when it has.</source>
        <translation>Kvartalet er ikke avsluttet ennå. Det som registreres, teller når det er det.</translation>
    </message>
    <message>
        <source>The figure is reported for the whole region, in the last column.</source>
        <translation>Tallet rapporteres for hele regionen, i den siste kolonnen.</translation>
    </message>
    <message>
        <source>Computed from the cells beside or above it.</source>
        <translation>Regnet ut fra cellene ved siden av eller over.</translation>
    </message>
    <message>
        <source>Preliminary: it may still be changed by whoever reported it.</source>
        <translation>Foreløpig: den som har rapportert tallet, kan fortsatt endre det.</translation>
    </message>
    <message>
        <source>Corrected: it has said something else before; the log says what.</source>
        <translation>Rettet: cellen har vist noe annet før; loggen sier hva.</translation>
    </message>
    <message>
        <source>Unusual: it lies outside what the cell has shown before. It is kept; confirm or correct it.</source>
        <translation>Uvanlig: tallet ligger utenfor det cellen har vist før. Det er registrert; bekreft eller rett det.</translation>
    </message>
</context>
<context>
    <name>CellSnapshotWords</name>
    <message>
        <source>preliminary</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>The figures here have been between %1 and %2. Is %3 right?</source>
        <translation>Tallene her har ligget mellom %1 og %2. Er %3 riktig?</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>Last eight</source>
        <translation>Siste åtte</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 tall</numerusform>
            <numerusform>%1 tall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormWords</name>
    <message>
        <source>One by one</source>
        <translation>Én for én</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Akkumulert</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>Per quarter</source>
        <translation>Per kvartal</translation>
    </message>
    <message>
        <source>Per municipality</source>
        <translation>Per kommune</translation>
    </message>
</context>
<context>
    <name>ChartHeadingWords</name>
    <message>
        <source>%1, %2, at %3</source>
        <comment>what, where, when</comment>
        <translation>%1, %2, per %3</translation>
    </message>
    <message>
        <source>the whole region</source>
        <translation>hele regionen</translation>
    </message>
</context>
<context>
    <name>ChartTableWords</name>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hittil</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til sammen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittil</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Offisielle tall</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Måling</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>plan</source>
        <comment>the name of a line</comment>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>ColumnChartWords</name>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>outlook %1</source>
        <translation>utsikt %1</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>not started</source>
        <translation>ikke startet</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>hele året</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>%1. kvartal</translation>
    </message>
    <message>
        <source>quarters %1–%2</source>
        <translation>%1.–%2. kv.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hittil</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>a quarter below its column</comment>
        <translation>%1. kv.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>
            <numerusform>%1 (%2)</numerusform>
            <numerusform>%1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, figures missing</source>
        <translation>%1, tall mangler</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Målbilde: does a regional development programme reach its goals?</source>
        <translation>Målbilde: når et regionalt utviklingsprogram målene sine?</translation>
    </message>
    <message>
        <source>nb (Bokmål) or en (English)</source>
        <translation>nb (bokmål) eller en (engelsk)</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>skriv ut denne hjelpen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versjonen</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>%1 cannot be used together.</source>
        <translation>%1 kan ikke brukes sammen.</translation>
    </message>
    <message>
        <source>%1 has no value, or more than one.</source>
        <translation>%1 har ingen verdi, eller mer enn én.</translation>
    </message>
    <message>
        <source>%1 See %2.</source>
        <translation>%1 Se %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandoen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>En kommando mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n registrering</numerusform>
            <numerusform>%n registreringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of the programme</source>
        <translation>
            <numerusform>%n utgave av programmet</numerusform>
            <numerusform>%n utgaver av programmet</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file and the promises of its log</source>
        <translation>Sjekk filen og løftene i loggen</translation>
    </message>
    <message>
        <source>the Målbilde file</source>
        <translation>Målbilde-filen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n figure(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n tall til %1.</numerusform>
            <numerusform>Skrev %n tall til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  %3, %4, %5: %6</source>
        <comment>time, author, indicator, place, quarter: change</comment>
        <translation>%1  %2  %3, %4, %5: %6</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrunnelse</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>only of this indicator</source>
        <translation>bare for denne indikatoren</translation>
    </message>
    <message>
        <source>only of this place</source>
        <translation>bare for dette stedet</translation>
    </message>
    <message>
        <source>only of this quarter</source>
        <translation>bare for dette kvartalet</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>for programmer</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was imported, because %n line(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>%1: ingenting er importert, fordi %n linje ikke kan tas inn. Rett den og importer på nytt.</numerusform>
            <numerusform>%1: ingenting er importert, fordi %n linjer ikke kan tas inn. Rett dem og importer på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would import %1:</source>
        <translation>Ville ha importert %1:</translation>
    </message>
    <message>
        <source>Imported %1:</source>
        <translation>Importerte %1:</translation>
    </message>
    <message>
        <source>who imports them</source>
        <translation>hvem som importerer</translation>
    </message>
    <message>
        <source>source of figures without one of their own</source>
        <translation>kilde for tall som ikke har sin egen</translation>
    </message>
    <message>
        <source>why, where figures are corrected</source>
        <translation>hvorfor, der tall blir rettet</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>si bare hva som ville ha skjedd</translation>
    </message>
    <message>
        <source>Made %1 with the programme “%2”.</source>
        <translation>Laget %1 med programmet «%2».</translation>
    </message>
    <message>
        <source>Make a new file with a programme</source>
        <translation>Lag en ny fil med et program</translation>
    </message>
    <message>
        <source>definition in JSON (Elverumregionen if left out)</source>
        <translation>definisjon i JSON (Elverumregionen hvis den utelates)</translation>
    </message>
    <message>
        <source>who makes it</source>
        <translation>hvem som lager filen</translation>
    </message>
    <message>
        <source>Unchanged: the programme is already so.</source>
        <translation>Uendret: programmet er allerede slik.</translation>
    </message>
    <message>
        <source>The programme is now revision %1.</source>
        <translation>Programmet er nå utgave %1.</translation>
    </message>
    <message>
        <source>Print the programme&apos;s definition, or revise it</source>
        <translation>Skriv ut programmets definisjon, eller endre den</translation>
    </message>
    <message>
        <source>who revises it</source>
        <translation>hvem som endrer</translation>
    </message>
    <message>
        <source>the new definition in JSON</source>
        <translation>den nye definisjonen i JSON</translation>
    </message>
    <message>
        <source>even where entered figures no longer count</source>
        <translation>også der registrerte tall ikke lenger teller</translation>
    </message>
    <message>
        <source>print it as it was at this time</source>
        <translation>skriv det ut slik det var på dette tidspunktet</translation>
    </message>
    <message>
        <source>list every revision</source>
        <translation>list opp alle utgaver</translation>
    </message>
    <message>
        <source>corrected to %1</source>
        <translation>rettet til %1</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: uendret</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell: what was recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter, correct or withdraw one figure</source>
        <translation>Registrer, rett eller trekk tilbake ett tall</translation>
    </message>
    <message>
        <source>indicator, by id or name</source>
        <translation>indikator, med id eller navn</translation>
    </message>
    <message>
        <source>municipality by id, name or number, or region</source>
        <translation>kommune med id, navn eller nummer, eller region</translation>
    </message>
    <message>
        <source>quarter, such as 2016K1</source>
        <translation>kvartal, for eksempel 2016K1</translation>
    </message>
    <message>
        <source>a number, na (not applicable) or withdraw</source>
        <translation>et tall, na (ikke aktuelt) eller withdraw (trekk tilbake)</translation>
    </message>
    <message>
        <source>who records it</source>
        <translation>hvem som registrerer</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <translation>hvor tallet kommer fra</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>en merknad</translation>
    </message>
    <message>
        <source>why, for a correction or withdrawal</source>
        <translation>hvorfor, ved retting eller tilbaketrekking</translation>
    </message>
    <message>
        <source>the figure is preliminary</source>
        <translation>tallet er foreløpig</translation>
    </message>
    <message>
        <source>Print status and outlook of every target</source>
        <translation>Skriv ut status og utsikt for hvert mål</translation>
    </message>
    <message>
        <source>at the end of this quarter (the last one closed, if left out)</source>
        <translation>ved slutten av dette kvartalet (det siste avsluttede hvis det utelates)</translation>
    </message>
    <message>
        <source>by what was known at this time</source>
        <translation>etter det som var kjent på dette tidspunktet</translation>
    </message>
    <message>
        <source>as if today were this date</source>
        <translation>som om dette var dagens dato</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALG</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(må oppgis)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Without a command a window opens:
  maalbilde [FILE] [--page P] [--as-of Q] [--place P] [--language nb|en] [--theme light|dark]</source>
        <translation>Uten en kommando åpnes et vindu:
  maalbilde [FIL] [--page SIDE] [--as-of KVARTAL] [--place STED] [--language nb|en] [--theme light|dark]</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Resultatet</translation>
    </message>
    <message>
        <source>“%1” is no theme; choose light or dark.</source>
        <translation>«%1» er ikke et fargevalg. Velg light eller dark.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start the program on a desktop, or use a command; see maalbilde --help.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på. Start programmet på et skrivebord, eller bruk en kommando; se maalbilde --help.</translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3 and %4.</source>
        <translation>%1 er i orden: %2, %3 og %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: the comment is kept</source>
        <comment>target, quarter</comment>
        <translation>%1, %2: kommentaren er lagret</translation>
    </message>
    <message>
        <source>Say something of a target at a quarter</source>
        <translation>Kommenter et mål for et kvartal</translation>
    </message>
    <message>
        <source>target, by id or name</source>
        <translation>mål, med id eller navn</translation>
    </message>
    <message>
        <source>what there is to say</source>
        <translation>det som er å si</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>hvem som sier det</translation>
    </message>
    <message>
        <source>Print every entry and comment of the log, oldest first</source>
        <translation>Skriv ut hele loggen med kommentarer, eldste først</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4: comment
    %5</source>
        <comment>time, author, target, quarter, text</comment>
        <translation>%1  %2  %3, %4: kommentar
    %5</translation>
    </message>
    <message>
        <source>only this dataset of the file, counted from 1</source>
        <translation>bare dette datasettet i filen, talt fra 1</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was imported, because %n cell(s) cannot be taken. Answer what is asked, or leave them out with --skip-refused.</source>
        <translation>
            <numerusform>%1: ingenting er importert, fordi %n celle ikke kan tas inn. Svar på det som spørres om, eller utelat den med --skip-refused.</numerusform>
            <numerusform>%1: ingenting er importert, fordi %n celler ikke kan tas inn. Svar på det som spørres om, eller utelat dem med --skip-refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n refused and left out</source>
        <translation>
            <numerusform>  %n avvist og utelatt</numerusform>
            <numerusform>  %n avvist og utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>let official figures take the place of figures that people have recorded</source>
        <translation>la offisielle tall erstatte tall som noen har registrert</translation>
    </message>
    <message>
        <source>import the others where some cannot be taken</source>
        <translation>importer resten når noe ikke kan tas inn</translation>
    </message>
    <message>
        <source>what is what in a table: CODE=INDICATOR[@change|@ytd|@end|@start], or DIMENSION=place|quarter|indicator|sum|CODE; may be given several times</source>
        <translation>hva som er hva i en tabell: KODE=INDIKATOR[@change|@ytd|@end|@start] eller DIMENSJON=place|quarter|indicator|sum|KODE; kan gis flere ganger</translation>
    </message>
    <message>
        <source>what separates decimals in a CSV file: point or comma</source>
        <translation>hva som skiller desimaler i en CSV-fil: point eller comma</translation>
    </message>
    <message>
        <source>number of the table at Statistics Norway, where the file does not say it</source>
        <translation>nummeret på tabellen hos SSB, når filen ikke sier det</translation>
    </message>
    <message>
        <source>Import figures from CSV, JSON-stat or a data package, all or nothing</source>
        <translation>Importer tall fra CSV, JSON-stat eller en datapakke, alt eller ingenting</translation>
    </message>
    <message>
        <source>the file with the figures</source>
        <translation>filen med tallene</translation>
    </message>
    <message>
        <source>Say what a file of statistics, or a picture, holds</source>
        <translation>Si hva en statistikkfil eller et bilde inneholder</translation>
    </message>
    <message>
        <source>a CSV file, a JSON-stat file, a data package, or a PNG or SVG from Målbilde</source>
        <translation>en CSV-fil, en JSON-stat-fil, en datapakke, eller en PNG eller SVG fra Målbilde</translation>
    </message>
    <message>
        <source>print the data as CSV, one cell a row</source>
        <translation>skriv dataene som CSV, én celle per rad</translation>
    </message>
    <message>
        <source>%1: words and data are as they were saved</source>
        <translation>%1: ord og data er slik de ble lagret</translation>
    </message>
    <message>
        <source>%1: does not fit; words or data were changed after it was saved</source>
        <translation>%1: stemmer ikke; ord eller data er endret etter at bildet ble lagret</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Bildetekst</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>invented, an example</source>
        <translation>oppdiktede, et eksempel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>the target&apos;s id or name</source>
        <translation>målets id eller navn</translation>
    </message>
    <message>
        <source>the picture: .png, .svg or .pdf; an existing one is replaced</source>
        <translation>bildet: .png, .svg eller .pdf; et som finnes, blir erstattet</translation>
    </message>
    <message>
        <source>yearly, quarterly, cumulative, multiples or card (what fits the target best, if left out)</source>
        <translation>yearly (per år), quarterly (per kvartal), cumulative (akkumulert), multiples (per kommune) eller card (kortet); det som passer målet best hvis den utelates</translation>
    </message>
    <message>
        <source>one municipality (the whole region, if left out)</source>
        <translation>én kommune (hele regionen hvis den utelates)</translation>
    </message>
    <message>
        <source>half or full page of a document, slide, 16x10cm or 1600x900 pixels (half, if left out)</source>
        <translation>half eller full (halv eller hel side i et dokument), slide (lysbilde), 16x10cm eller 1600x900 piksler (half hvis den utelates)</translation>
    </message>
    <message>
        <source>dots per inch of a PNG (300, if left out)</source>
        <translation>punkter per tomme i en PNG (300 hvis den utelates)</translation>
    </message>
    <message>
        <source>the date that the picture bears (now, if left out)</source>
        <translation>datoen som bildet bærer (nå hvis den utelates)</translation>
    </message>
    <message>
        <source>told apart without colours, for printing in black</source>
        <translation>skilles uten farger, for svart-hvit utskrift</translation>
    </message>
    <message>
        <source>without the title</source>
        <translation>uten tittelen</translation>
    </message>
    <message>
        <source>Save a target&apos;s chart as a picture</source>
        <translation>Lagre diagrammet til et mål som bilde</translation>
    </message>
    <message>
        <source>the report: .pdf or .odt; an existing one is replaced</source>
        <translation>rapporten: .pdf eller .odt; en som finnes, blir erstattet</translation>
    </message>
    <message>
        <source>the date that the report bears (now, if left out)</source>
        <translation>datoen rapporten bærer (nå, hvis utelatt)</translation>
    </message>
    <message>
        <source>Write the board report, as PDF or as a document</source>
        <translation>Skriv styrerapporten, som PDF eller som dokument</translation>
    </message>
    <message numerus="yes">
        <source>Left out %n figure(s) that the programme no longer has room for; they are in the log.</source>
        <translation>
            <numerusform>Utelot %n tall som programmet ikke lenger har plass til; det står i loggen.</numerusform>
            <numerusform>Utelot %n tall som programmet ikke lenger har plass til; de står i loggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the current figures to a workbook, a CSV file or a data package</source>
        <translation>Skriv de gjeldende tallene til en arbeidsbok, en CSV-fil eller en datapakke</translation>
    </message>
    <message>
        <source>what to write: a workbook .xlsx, a file .csv, or the folder of a data package; what is there is replaced</source>
        <translation>hva som skal skrives: en arbeidsbok .xlsx, en fil .csv eller mappen til en datapakke; det som ligger der, blir erstattet</translation>
    </message>
    <message>
        <source>only figures up to this quarter; a workbook has its status at the last one closed, if left out</source>
        <translation>bare tall til og med dette kvartalet; en arbeidsbok viser status ved det siste avsluttede hvis det utelates</translation>
    </message>
    <message>
        <source>the date it says it was made (now, if left out)</source>
        <translation>når det sies å være laget (nå hvis det utelates)</translation>
    </message>
    <message numerus="yes">
        <source>Its log begins with %n entry(ies) of the package.</source>
        <translation>
            <numerusform>Loggen begynner med %n registrering fra pakken.</numerusform>
            <numerusform>Loggen begynner med %n registreringer fra pakken.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of a data package that Målbilde made: with its figures, its log and its comments</source>
        <translation>mappen til en datapakke som Målbilde har laget: med tallene, loggen og kommentarene</translation>
    </message>
    <message>
        <source>There is no template “%1”; choose one of these: %2.</source>
        <translation>Det finnes ingen mal «%1»; velg en av disse: %2.</translation>
    </message>
    <message>
        <source>a programme to start from: elverumregionen, one-municipality or ten-municipalities</source>
        <translation>programmet å starte fra: elverumregionen, one-municipality eller ten-municipalities</translation>
    </message>
    <message>
        <source>Table %1 is to be fetched from %2. What is sent there are the numbers of the municipalities, the quarters and what is wanted of the table, and none of the figures in the file. Allow this from now on? [y/N]</source>
        <translation>Tabell %1 skal hentes fra %2. Det som sendes dit, er kommunenumrene, kvartalene og hva som ønskes av tabellen, og ingen av tallene i filen. Tillate dette fra nå av? [j/N]</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabell %1</translation>
    </message>
    <message>
        <source>number of the table, such as 01222</source>
        <translation>nummeret på tabellen, for eksempel 01222</translation>
    </message>
    <message>
        <source>codes of what is wanted of the table; without it, all that is an indicator of the programme</source>
        <translation>koder for det som ønskes av tabellen; uten: alt som er en indikator i programmet</translation>
    </message>
    <message>
        <source>first quarter, such as 2016K1</source>
        <translation>første kvartal, for eksempel 2016K1</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>siste kvartal</translation>
    </message>
    <message>
        <source>another address than that of Statistics Norway</source>
        <translation>en annen adresse enn den til Statistisk sentralbyrå</translation>
    </message>
    <message>
        <source>agree that the question is sent; it is remembered</source>
        <translation>samtykk i at spørringen sendes; det huskes</translation>
    </message>
    <message>
        <source>Fetch figures from Statistics Norway and import them, all or nothing</source>
        <translation>Hent tall fra Statistisk sentralbyrå og importer dem, alt eller ingenting</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>måling</translation>
    </message>
    <message>
        <source>the day on which a survey ended</source>
        <translation>datoen da en måling ble avsluttet</translation>
    </message>
    <message>
        <source>how many answered the survey</source>
        <translation>hvor mange som svarte på målingen</translation>
    </message>
    <message>
        <source>why; needed where a number changes</source>
        <translation>hvorfor; må oppgis når et tall endres</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>ikke sammen med</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>bare sammen med</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>%1 · %2, %3</source>
        <comment>quarter, author, moment</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <comment>author, quarter</comment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>The board&apos;s assessment</source>
        <translation>Styrets vurdering</translation>
    </message>
    <message>
        <source>Write the board&apos;s assessment</source>
        <translation>Skriv styrets vurdering</translation>
    </message>
    <message>
        <source>How does the board judge %1?</source>
        <translation>Hvordan vurderer styret %1?</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Skriv en kommentar</translation>
    </message>
    <message>
        <source>What happened in %1, and what is done about it?</source>
        <translation>Hva skjedde i %1, og hva gjøres med det?</translation>
    </message>
    <message>
        <source>The board&apos;s assessment, %2 (%1):</source>
        <comment>author, quarter</comment>
        <translation>Styrets vurdering, %2 (%1):</translation>
    </message>
    <message>
        <source>No goal is set in numbers: write how the board itself judges it.</source>
        <translation>Målet har ikke noe måltall. Skriv hvordan styret selv vurderer det.</translation>
    </message>
    <message>
        <source>The status is “%1”: say in a comment what happened and what is done about it.</source>
        <translation>Status er «%1»: Skriv i en kommentar hva som har skjedd, og hva som gjøres med det.</translation>
    </message>
</context>
<context>
    <name>ContributionWords</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>CopyDifferenceWords</name>
    <message numerus="yes">
        <source>It lacks %n comments.</source>
        <translation>
            <numerusform>Den mangler %n kommentar.</numerusform>
            <numerusform>Den mangler %n kommentarer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n comments more.</source>
        <translation>
            <numerusform>Den har %n kommentar mer.</numerusform>
            <numerusform>Den har %n kommentarer mer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n changes of the programme.</source>
        <translation>
            <numerusform>Den mangler %n endring av programmet.</numerusform>
            <numerusform>Den mangler %n endringer av programmet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n changes of the programme more.</source>
        <translation>
            <numerusform>Den har %n endring av programmet mer.</numerusform>
            <numerusform>Den har %n endringer av programmet mer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are different in the copy.</source>
        <translation>
            <numerusform>%n tall er annerledes i kopien.</numerusform>
            <numerusform>%n tall er annerledes i kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every figure is the same in the copy.</source>
        <translation>Alle tall er de samme i kopien.</translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n figures.</source>
        <translation>
            <numerusform>Kopien har %n tall.</numerusform>
            <numerusform>Kopien har %n tall.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last thing recorded in it is from %2.</source>
        <translation>%1 Det siste som er registrert i den, er fra %2.</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Source and reason</source>
        <translation>Kilde og begrunnelse</translation>
    </message>
    <message>
        <source>Changed since %1 closed, of figures up to that quarter:</source>
        <translation>Endret etter at %1 ble avsluttet, av tall til og med det kvartalet:</translation>
    </message>
    <message>
        <source>No figure up to %1 has been changed since that quarter closed.</source>
        <translation>Ingen tall til og med %1 er endret etter at kvartalet ble avsluttet.</translation>
    </message>
    <message>
        <source>Corrections since the last quarter</source>
        <translation>Rettinger siden forrige kvartal</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier corrections stand in the log.</source>
        <translation>
            <numerusform>%1 tidligere retting står i loggen.</numerusform>
            <numerusform>%1 tidligere rettinger står i loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>CumulativeChartWords</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>quarter, number, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3, plan %4</source>
        <comment>quarter, number, unit, plan</comment>
        <translation>%1: %2 %3, plan %4</translation>
    </message>
</context>
<context>
    <name>CumulativeExplanation</name>
    <message numerus="yes">
        <source>%1 %2 are recorded.</source>
        <translation>
            <numerusform>Antall registrerte %2 er %1.</numerusform>
            <numerusform>%1 %2 er registrert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded; the plan was %3.</source>
        <translation>
            <numerusform>Antall registrerte %2 er %1; planen var %3.</numerusform>
            <numerusform>%1 %2 er registrert; planen var %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 are recorded; the target was %3.</source>
        <translation>
            <numerusform>Antall registrerte %2 er %1; målet var %3.</numerusform>
            <numerusform>%1 %2 er registrert; målet var %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest must go %1 times as fast as planned.</source>
        <translation>Resten må gå %1 ganger så fort som planlagt.</translation>
    </message>
    <message>
        <source>It is enough that the rest goes %1 times as fast as planned.</source>
        <translation>Det holder at resten går %1 ganger så fort som planlagt.</translation>
    </message>
    <message>
        <source>The rest must go as fast as planned.</source>
        <translation>Resten må gå like fort som planlagt.</translation>
    </message>
    <message numerus="yes">
        <source>The time is over, and %1 are lacking. The target was not reached.</source>
        <translation>
            <numerusform>Programperioden er over, og det mangler %1. Målet ble ikke nådd.</numerusform>
            <numerusform>Programperioden er over, og det mangler %1. Målet ble ikke nådd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target has been reached.</source>
        <translation>Målet er nådd.</translation>
    </message>
    <message>
        <source>No target is set for it, so it has no status.</source>
        <translation>Det er ikke satt noe måltall, og derfor gis det ingen status.</translation>
    </message>
    <message numerus="yes">
        <source>The target is %1 %2.</source>
        <translation>
            <numerusform>Målet for antall %2 er %1.</numerusform>
            <numerusform>Målet er %1 %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>CSV with periods as columns</source>
        <translation>CSV med perioder som kolonner</translation>
    </message>
    <message>
        <source>data package</source>
        <translation>datapakke</translation>
    </message>
    <message>
        <source>semicolon between cells</source>
        <translation>semikolon mellom cellene</translation>
    </message>
    <message>
        <source>TAB between cells</source>
        <translation>TAB mellom cellene</translation>
    </message>
    <message>
        <source>comma between cells</source>
        <translation>komma mellom cellene</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>desimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>desimalpunktum</translation>
    </message>
    <message>
        <source>header on line %1</source>
        <translation>kolonnenavn på linje %1</translation>
    </message>
    <message>
        <source>none: a description without figures</source>
        <translation>ingen: en beskrivelse uten tall</translation>
    </message>
    <message>
        <source>%1, of which %2 with a value</source>
        <translation>%1, hvorav %2 med verdi</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>; marks: %1</source>
        <translation>; merker: %1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>hva som telles</translation>
    </message>
    <message numerus="yes">
        <source>, %n categories</source>
        <translation>
            <numerusform>, %n kategori</numerusform>
            <numerusform>, %n kategorier</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Datasett %1</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>En tabell uten tittel</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), which are not followed:</source>
        <translation>
            <numerusform>%n lenke, som ikke følges:</numerusform>
            <numerusform>%n lenker, som ikke følges:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>counted from %1 on %2 (%3)</source>
        <translation>regnet fra %1 den %2 (%3)</translation>
    </message>
    <message>
        <source>from %1, measured within ±%2</source>
        <translation>fra %1, målt med usikkerhet ±%2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>share of the goal, quarter</comment>
        <translation>%1 innen %2</translation>
    </message>
    <message>
        <source>milestones %1</source>
        <translation>milepæler %1</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>mål ikke satt</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>measured by “%1”</source>
        <translation>målt med «%1»</translation>
    </message>
    <message>
        <source>summed over quarters and places</source>
        <translation>summeres over kvartaler og steder</translation>
    </message>
    <message>
        <source>the latest level counts</source>
        <translation>siste nivå gjelder</translation>
    </message>
    <message>
        <source>the region as a whole</source>
        <translation>regionen samlet</translation>
    </message>
    <message>
        <source>each municipality</source>
        <translation>hver kommune</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Slik regnes det sammen</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporteres av</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisjoner</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Dette telles</translation>
    </message>
</context>
<context>
    <name>EntryCellWords</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>region only</source>
        <translation>bare regionen</translation>
    </message>
    <message>
        <source>unusual?</source>
        <translation>uvanlig?</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>EntryGridWords</name>
    <message>
        <source>%1 of %2 figures are in</source>
        <translation>%1 av %2 tall er inne</translation>
    </message>
    <message numerus="yes">
        <source>All %1 figures are in.</source>
        <translation>
            <numerusform>%1 tall er inne, ingen mangler.</numerusform>
            <numerusform>Alle %1 tall er inne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 are missing.</source>
        <translation>
            <numerusform>%1, %2 mangler.</numerusform>
            <numerusform>%1, %2 mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>EntryPromptWords</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Who is typing?</source>
        <translation>Hvem registrerer?</translation>
    </message>
    <message>
        <source>Your name stands beside everything that you record.
It is asked once and can be changed in the menu Edit.</source>
        <translation>Navnet ditt står ved alt du registrerer.
Du blir spurt én gang og kan endre det i menyen Rediger.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Det er meg</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Hvorfor endres det?</translation>
    </message>
    <message>
        <source>%1 has been recorded before. The reason stands in the log.</source>
        <translation>%1 er registrert før. Begrunnelsen står i loggen.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>nothing (withdrawn)</source>
        <translation>ingenting (trukket tilbake)</translation>
    </message>
    <message>
        <source>%1 was changed while you were typing.

%2 recorded %3.
You typed %4.</source>
        <translation>%1 ble endret mens du skrev.

%2 registrerte %3.
Du skrev %4.</translation>
    </message>
    <message>
        <source>Two figures for the same cell</source>
        <translation>To tall for samme celle</translation>
    </message>
    <message>
        <source>Record mine</source>
        <translation>Registrer mitt</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Behold det andre</translation>
    </message>
    <message>
        <source>Not everything is recorded</source>
        <translation>Ikke alt er registrert</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you have typed are not recorded.</source>
        <translation>
            <numerusform>%n tall som du har skrevet, er ikke registrert.</numerusform>
            <numerusform>%n tall som du har skrevet, er ikke registrert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Gå videre uten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>A comment is not kept yet</source>
        <translation>En kommentar er ikke lagret</translation>
    </message>
    <message>
        <source>You have written a comment that is not kept.</source>
        <translation>Du har skrevet en kommentar som ikke er lagret.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Gå videre uten den</translation>
    </message>
    <message>
        <source>The programme is not changed yet</source>
        <translation>Programmet er ikke endret ennå</translation>
    </message>
    <message>
        <source>You have typed changes of the programme that are not made.</source>
        <translation>Du har skrevet endringer i programmet som ikke er gjort.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <source>%1 (preliminary)</source>
        <translation>%1 (foreløpig)</translation>
    </message>
</context>
<context>
    <name>ErrorFactWords</name>
    <message>
        <source>the name of the person who records</source>
        <translation>navnet på den som registrerer</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>begrunnelsen</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kilden</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>merknaden</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>navnet</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tekst i anførselstegn</translation>
    </message>
    <message>
        <source>a number without quotation marks</source>
        <translation>et tall uten anførselstegn</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et heltall</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>en liste i hakeparenteser</translation>
    </message>
    <message>
        <source>an object in curly brackets</source>
        <translation>et objekt i krøllparenteser</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>a withdrawal</source>
        <translation>en tilbaketrekking</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>kommentaren</translation>
    </message>
    <message>
        <source>links to other documents</source>
        <translation>lenker til andre dokumenter</translation>
    </message>
    <message>
        <source>a description of its table</source>
        <translation>en beskrivelse av tabellen</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>en tom liste</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>“%1” is not a number. Write it with digits, for example 12.5 or -3.</source>
        <translation>«%1» er ikke et tall. Skriv det med sifre, for eksempel 12,5 eller -3.</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3. Write %4 or %5.</source>
        <translation>%1 kan bety %2 eller %3. Skriv %4 eller %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many decimals. Write it with at most %2 decimals.</source>
        <translation>
            <numerusform>%1 har for mange desimaler. Skriv tallet med høyst %2 desimal.</numerusform>
            <numerusform>%1 har for mange desimaler. Skriv tallet med høyst %2 desimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too large. A figure is at most 100,000,000,000; check what was written.</source>
        <translation>%1 er for stort. Et tall kan høyst være 100&#xa0;000&#xa0;000&#xa0;000; sjekk hva som er skrevet.</translation>
    </message>
    <message>
        <source>%1 is too low for “%3”. The lowest value allowed is %2.</source>
        <translation>%1 er for lavt for «%3». Laveste tillatte verdi er %2.</translation>
    </message>
    <message>
        <source>%1 is too high for “%3”. The highest value allowed is %2.</source>
        <translation>%1 er for høyt for «%3». Høyeste tillatte verdi er %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many decimals for “%3”. Write it with at most %2 decimals.</source>
        <translation>
            <numerusform>%1 har for mange desimaler for «%3». Skriv tallet med høyst %2 desimal.</numerusform>
            <numerusform>%1 har for mange desimaler for «%3». Skriv tallet med høyst %2 desimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a quarter. Write it like 2016K4 or Q4 2016.</source>
        <translation>«%1» er ikke et kvartal. Skriv det som 2016K4 eller 4. kvartal 2016.</translation>
    </message>
    <message>
        <source>“%1” is not a moment in time. Write it like 2017-07-01 or 2017-07-01T12:30Z.</source>
        <translation>«%1» er ikke et tidspunkt. Skriv det som 2017-07-01 eller 2017-07-01T12:30Z.</translation>
    </message>
    <message>
        <source>The program does not speak “%1”. Choose nb (Bokmål) or en (English).</source>
        <translation>Programmet kan ikke språket «%1». Velg nb (bokmål) eller en (engelsk).</translation>
    </message>
    <message>
        <source>This is missing: %1. Fill it in and try again.</source>
        <translation>Dette mangler: %1. Fyll det ut og prøv igjen.</translation>
    </message>
    <message>
        <source>This is too long: %1. Shorten it to %2 bytes at most.</source>
        <translation>Dette er for langt: %1. Kort det ned til høyst %2 byte.</translation>
    </message>
    <message>
        <source>This is not readable text (UTF-8): %1. Write it anew or save the file as UTF-8.</source>
        <translation>Dette er ikke lesbar tekst (UTF-8): %1. Skriv det på nytt, eller lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>The programme has no indicator “%1”. Choose one of these: %2.</source>
        <translation>Programmet har ingen indikator «%1». Velg en av disse: %2.</translation>
    </message>
    <message>
        <source>The programme has no place “%1”. Choose one of these: %2.</source>
        <translation>Programmet har ikke stedet «%1». Velg et av disse: %2.</translation>
    </message>
    <message>
        <source>“%1” fits more than one place. Choose one of these: %2.</source>
        <translation>«%1» passer til flere steder. Velg et av disse: %2.</translation>
    </message>
    <message>
        <source>“%1” is reported for the region as a whole, not for “%2”. Use the place region.</source>
        <translation>«%1» rapporteres for hele regionen, ikke for «%2». Bruk stedet region.</translation>
    </message>
    <message>
        <source>“%1” is reported by each municipality, not for the region. Choose a municipality.</source>
        <translation>«%1» rapporteres av hver kommune, ikke for regionen. Velg en kommune.</translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 already has an entry: %4. Give a reason for changing it.</source>
        <translation>«%1» for %2 i %3 er allerede registrert: %4. Oppgi en begrunnelse for å endre det.</translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 has no figure to withdraw. Check indicator, place and quarter.</source>
        <translation>«%1» for %2 i %3 har ikke noe tall å trekke tilbake. Sjekk indikator, sted og kvartal.</translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 was changed meanwhile: %5 recorded %4 on %6. Nothing of yours was recorded; look at it and try again.</source>
        <translation>«%1» for %2 i %3 er endret i mellomtiden: %5 registrerte %4 den %6. Ingenting av ditt er registrert; se på endringen og prøv igjen.</translation>
    </message>
    <message>
        <source>The programme was changed meanwhile by %1 on %2 (%3). Nothing of yours was recorded; look at the change and try again.</source>
        <translation>Programmet er endret i mellomtiden av %1 den %2 (%3). Ingenting av ditt er registrert; se på endringen og prøv igjen.</translation>
    </message>
    <message>
        <source>Nothing was known on %1: the programme began on %2. Choose a later time.</source>
        <translation>Ingenting var kjent den %1: programmet ble opprettet den %2. Velg et senere tidspunkt.</translation>
    </message>
    <message>
        <source>There is no revision %1 of the programme. The newest one is %2; choose one up to that.</source>
        <translation>Programmet har ingen utgave %1. Den nyeste er %2; velg en til og med den.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 finnes ikke. Sjekk navnet og mappen.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 finnes fra før og er ikke endret. Velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that you have access to it.</source>
        <translation>%1 kan ikke leses (%2). Sjekk at du har tilgang til filen.</translation>
    </message>
    <message>
        <source>%1 is not a Målbilde file. Check that you have chosen the right file.</source>
        <translation>%1 er ikke en Målbilde-fil. Sjekk at du har valgt riktig fil.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Målbilde (format %2; this one knows up to %3). Update the program to open it.</source>
        <translation>%1 er laget med en nyere utgave av Målbilde (format %2; denne kjenner til og med %3). Oppdater programmet for å åpne filen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Use a backup copy.</source>
        <translation>%1 er skadet (%2) og er ikke endret. Bruk en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 is cut short: %3 of %2 bytes are there. Copy it anew or use a backup copy.</source>
        <translation>%1 er avkortet: %3 av %2 byte finnes. Kopier filen på nytt, eller bruk en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 is read-only. Give yourself permission to write to it, or make a copy.</source>
        <translation>%1 er skrivebeskyttet. Gi deg selv skrivetilgang, eller lag en kopi.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another folder.</source>
        <translation>Det går ikke an å skrive i mappen %1. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Wait a moment and try again.</source>
        <translation>%1 er i bruk av et annet program. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk with %1 is full, and nothing was written. Make room and try again.</source>
        <translation>Disken med %1 er full, og ingenting er skrevet. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 contains something that Målbilde did not put there (%2). Use a backup copy.</source>
        <translation>%1 inneholder noe som Målbilde ikke har lagt der (%2). Bruk en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the disk and try again.</source>
        <translation>%1 kunne ikke skrives (%2). Sjekk disken og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is too large. At most %2 bytes are read; divide the file.</source>
        <translation>%1 er for stor. Høyst %2 byte kan leses; del opp filen.</translation>
    </message>
    <message>
        <source>%1 refused the entry because it would break a promise of the log (%2). Nothing was written; open the file anew and try again.</source>
        <translation>%1 avviste registreringen fordi den ville bryte et løfte i loggen (%2). Ingenting er skrevet; åpne filen på nytt og prøv igjen.</translation>
    </message>
    <message>
        <source>The programme definition is not valid JSON: %2. Correct it and try again.</source>
        <translation>Programdefinisjonen er ikke gyldig JSON: %2. Rett den og prøv igjen.</translation>
    </message>
    <message>
        <source>The programme definition lacks %1. Add it.</source>
        <translation>Programdefinisjonen mangler %1. Legg det til.</translation>
    </message>
    <message>
        <source>The programme definition has an unknown field, %1. Check the spelling or remove it.</source>
        <translation>Programdefinisjonen har et ukjent felt, %1. Sjekk stavemåten, eller fjern feltet.</translation>
    </message>
    <message>
        <source>The programme definition has %1 twice. Remove one of them.</source>
        <translation>Programdefinisjonen har %1 to ganger. Fjern det ene.</translation>
    </message>
    <message>
        <source>%1 in the programme definition is of the wrong kind. Write it as %2.</source>
        <translation>%1 i programdefinisjonen er av feil type. Skriv det som %2.</translation>
    </message>
    <message>
        <source>%1 in the programme definition cannot be “%2”. Allowed: %3.</source>
        <translation>%1 i programdefinisjonen kan ikke være «%2». Tillatt: %3.</translation>
    </message>
    <message>
        <source>%1 in the programme definition is empty. Fill it in.</source>
        <translation>%1 i programdefinisjonen er tom. Fyll ut feltet.</translation>
    </message>
    <message>
        <source>%1 in the programme definition cannot have the id “%2”. Use a–z, digits and hyphens, and not the word region.</source>
        <translation>%1 i programdefinisjonen kan ikke ha id-en «%2». Bruk a–z, sifre og bindestrek, og ikke ordet region.</translation>
    </message>
    <message>
        <source>%1 in the programme definition repeats the id “%2”. Give it an id of its own.</source>
        <translation>%1 i programdefinisjonen gjentar id-en «%2». Gi den en egen id.</translation>
    </message>
    <message>
        <source>%1 in the programme definition speaks of “%2”, which does not exist there. Correct the id or add what is missing.</source>
        <translation>%1 i programdefinisjonen viser til «%2», som ikke finnes der. Rett id-en, eller legg til det som mangler.</translation>
    </message>
    <message>
        <source>%1 in the programme definition is not a quarter: “%2”. Write it like 2016K4.</source>
        <translation>%1 i programdefinisjonen er ikke et kvartal: «%2». Skriv det som 2016K4.</translation>
    </message>
    <message>
        <source>%1 in the programme definition is not a date: “%2”. Write it like 2016-01-01.</source>
        <translation>%1 i programdefinisjonen er ikke en dato: «%2». Skriv den som 2016-01-01.</translation>
    </message>
    <message>
        <source>%1 in the programme definition is not a municipality number: “%2”. Write four digits.</source>
        <translation>%1 i programdefinisjonen er ikke et kommunenummer: «%2». Skriv fire sifre.</translation>
    </message>
    <message>
        <source>%1 in the programme definition: the municipality number %2 is valid at the same time as another. Correct from and until.</source>
        <translation>%1 i programdefinisjonen: kommunenummeret %2 gjelder samtidig med et annet. Rett from og until.</translation>
    </message>
    <message>
        <source>%1 in the programme definition ends before it begins. Swap the quarters.</source>
        <translation>%1 i programdefinisjonen slutter før den begynner. Bytt om kvartalene.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the programme definition is too long. At most %2 quarters are allowed.</source>
        <translation>
            <numerusform>%1 i programdefinisjonen er for lang. Høyst %2 kvartal er tillatt.</numerusform>
            <numerusform>%1 i programdefinisjonen er for lang. Høyst %2 kvartal er tillatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the programme definition must lie between %2 and %3. Correct the number.</source>
        <translation>%1 i programdefinisjonen må ligge mellom %2 og %3. Rett tallet.</translation>
    </message>
    <message>
        <source>%1 in the programme definition has its lower limit above the upper one. Swap them.</source>
        <translation>%1 i programdefinisjonen har en nedre grense over den øvre. Bytt om grensene.</translation>
    </message>
    <message>
        <source>%1 in the programme definition: the milestone in %2 lies outside the period. Move it or remove it.</source>
        <translation>%1 i programdefinisjonen: milepælen i %2 ligger utenfor perioden. Flytt den, eller fjern den.</translation>
    </message>
    <message>
        <source>%1 in the programme definition: the milestone in %2 breaks the order of time or has a lower share than the one before. Correct quarter or share.</source>
        <translation>%1 i programdefinisjonen: milepælen i %2 bryter tidsrekkefølgen eller har en lavere andel enn den forrige. Rett kvartalet eller andelen.</translation>
    </message>
    <message>
        <source>%1 in the programme definition: the share at the end of the period is always 1. Write 1 or remove the milestone.</source>
        <translation>%1 i programdefinisjonen: andelen ved slutten av perioden er alltid 1. Skriv 1, eller fjern milepælen.</translation>
    </message>
    <message>
        <source>%1 in the programme definition has no share for “%2”. Give every municipality a share, or none.</source>
        <translation>%1 i programdefinisjonen mangler andel for «%2». Gi alle kommuner en andel, eller ingen.</translation>
    </message>
    <message>
        <source>%1 in the programme definition add up to more than 1. Reduce the shares.</source>
        <translation>%1 i programdefinisjonen blir til sammen mer enn 1. Reduser andelene.</translation>
    </message>
    <message>
        <source>%1 in the programme definition: the rule %2 does not fit the indicator “%3”. An index needs an indicator with the latest level, the other rules one that is summed.</source>
        <translation>%1 i programdefinisjonen: regelen %2 passer ikke til indikatoren «%3». En indeks trenger en indikator med siste nivå (latest), de andre reglene en som summeres (sum).</translation>
    </message>
    <message>
        <source>The data file has no header. Put indicator, place, quarter and value on the first line.</source>
        <translation>Datafilen mangler overskriftsrad. Skriv indikator, sted, kvartal og verdi på første linje.</translation>
    </message>
    <message>
        <source>The data file lacks the column “%1”. Add it to the header.</source>
        <translation>Datafilen mangler kolonnen «%1». Legg den til i overskriftsraden.</translation>
    </message>
    <message>
        <source>The data file has the column “%1” twice. Keep one of them.</source>
        <translation>Datafilen har kolonnen «%1» to ganger. Behold bare den ene.</translation>
    </message>
    <message>
        <source>The quotation mark that opens on line %1 is never closed. Close it.</source>
        <translation>Anførselstegnet som åpnes på linje %1, blir aldri lukket. Lukk det.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %1 cells, but needs %2. Add what is missing.</source>
        <translation>
            <numerusform>Linjen har %1 celle, men trenger %2. Legg til det som mangler.</numerusform>
            <numerusform>Linjen har %1 celler, men trenger %2. Legg til det som mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line has %1 cells, but the header has %2. Put quotation marks around text that holds the separator.</source>
        <translation>Linjen har %1 celler, men overskriftsraden har %2. Sett anførselstegn rundt tekst som inneholder skilletegnet.</translation>
    </message>
    <message>
        <source>The line says something else of the same cell than line %1. Keep one of them.</source>
        <translation>Linjen sier noe annet om samme celle enn linje %1. Behold bare den ene.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the figure is preliminary. Write yes or no.</source>
        <translation>«%1» sier ikke om tallet er foreløpig. Skriv ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” is not a state that a figure can have. Write number or na.</source>
        <translation>«%1» er ikke en tilstand et tall kan ha. Skriv number (tall) eller na (ikke aktuelt).</translation>
    </message>
    <message>
        <source>%1 in the programme definition are all 0. Give at least one share above 0, or none.</source>
        <translation>%1 i programdefinisjonen er alle 0. Gi minst én andel over 0, eller ingen andeler.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the programme definition has too many decimals. Write it with at most %2 decimals.</source>
        <translation>
            <numerusform>%1 i programdefinisjonen har for mange desimaler. Skriv tallet med høyst %2 desimal.</numerusform>
            <numerusform>%1 i programdefinisjonen har for mange desimaler. Skriv tallet med høyst %2 desimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme has no target “%1”. Choose one of these: %2.</source>
        <translation>Programmet har ikke målet «%1». Velg et av disse: %2.</translation>
    </message>
    <message>
        <source>What is shown is what was known on %1. Nothing is recorded there; return to the present first.</source>
        <translation>Vinduet viser det som var kjent %1. Der registreres ingenting; gå tilbake til nå først.</translation>
    </message>
    <message>
        <source>The data file is not text. Save it as CSV or JSON-stat and try again.</source>
        <translation>Datafilen er ikke tekst. Lagre den som CSV eller JSON-stat og prøv igjen.</translation>
    </message>
    <message>
        <source>The data file is not valid JSON from line %1, column %2 on. Fetch it anew or mend it there.</source>
        <translation>Datafilen er ikke gyldig JSON fra linje %1, kolonne %2. Hent den på nytt, eller rett den der.</translation>
    </message>
    <message>
        <source>The data file is nested more than %1 levels deep, which no statistics are. Fetch it anew.</source>
        <translation>Datafilen er nøstet mer enn %1 nivåer dypt, og det er ingen statistikk. Hent den på nytt.</translation>
    </message>
    <message>
        <source>The data file holds more than can be read at once. Choose a smaller extract.</source>
        <translation>Datafilen inneholder mer enn det som kan leses på én gang. Velg et mindre utdrag.</translation>
    </message>
    <message>
        <source>The table in the data file spans more than %1 cells. Choose fewer places, periods or variables.</source>
        <translation>Tabellen i datafilen spenner over mer enn %1 celler. Velg færre steder, perioder eller variabler.</translation>
    </message>
    <message>
        <source>The data file is JSON, but neither JSON-stat nor a data package. Fetch it in one of these formats.</source>
        <translation>Datafilen er JSON, men verken JSON-stat eller en datapakke. Hent den i et av disse formatene.</translation>
    </message>
    <message>
        <source>The data file holds no statistics but the answer of a service that failed: %1. Fetch it anew.</source>
        <translation>Datafilen inneholder ingen statistikk, men svaret fra en tjeneste som ikke lyktes: %1. Hent den på nytt.</translation>
    </message>
    <message>
        <source>The data file lacks %1, so that its figures cannot be told apart. Fetch it anew.</source>
        <translation>Datafilen mangler %1, så tallene i den kan ikke skilles fra hverandre. Hent den på nytt.</translation>
    </message>
    <message>
        <source>%1 in the data file is of the wrong kind; it should be %2. Fetch it anew.</source>
        <translation>%1 i datafilen er av feil slag; det skulle vært %2. Hent filen på nytt.</translation>
    </message>
    <message>
        <source>%1 in the data file has “%2” twice. Fetch it anew or remove one of them.</source>
        <translation>%1 i datafilen har «%2» to ganger. Hent filen på nytt, eller fjern den ene.</translation>
    </message>
    <message>
        <source>%1 in the data file has %2 items and should have %3. Fetch it anew.</source>
        <translation>%1 i datafilen har %2 elementer og skulle hatt %3. Hent filen på nytt.</translation>
    </message>
    <message>
        <source>The position of the category %1 in the data file is not a free place in its dimension. Fetch it anew.</source>
        <translation>Plasseringen av kategorien %1 i datafilen er ikke en ledig plass i dimensjonen. Hent filen på nytt.</translation>
    </message>
    <message>
        <source>%1 in the data file speaks of the cell “%2”, but the table has %3 cells. Fetch it anew.</source>
        <translation>%1 i datafilen viser til cellen «%2», men tabellen har %3 celler. Hent filen på nytt.</translation>
    </message>
    <message>
        <source>The data file holds no figures, only %1. Fetch the table itself.</source>
        <translation>Datafilen inneholder ingen tall, bare %1. Hent selve tabellen.</translation>
    </message>
    <message>
        <source>There is no dataset %1 in the data file, which holds %2. Choose one of these.</source>
        <translation>Det finnes ikke noe datasett %1 i datafilen, som inneholder %2. Velg et av disse.</translation>
    </message>
    <message>
        <source>The data file has no table: a line with the names of the columns and figures under it. Choose another file.</source>
        <translation>Datafilen har ingen tabell: en linje med kolonnenavn og tall under. Velg en annen fil.</translation>
    </message>
    <message>
        <source>Line %1 of the data file has %2 cells, but its header has %3. Put quotation marks around text that holds the separator.</source>
        <translation>Linje %1 i datafilen har %2 celler, men linjen med kolonnenavn har %3. Sett anførselstegn rundt tekst som inneholder skilletegnet.</translation>
    </message>
    <message>
        <source>None of the dimensions of the table (%1) is known to hold places. Say which one does, for example --map Region=place.</source>
        <translation>Ingen av dimensjonene i tabellen (%1) er kjent som steder. Oppgi hvilken det er, for eksempel --map Region=place.</translation>
    </message>
    <message>
        <source>None of the dimensions of the table (%1) is known to hold periods. Say which one does, for example --map Tid=quarter.</source>
        <translation>Ingen av dimensjonene i tabellen (%1) er kjent som perioder. Oppgi hvilken det er, for eksempel --map Tid=quarter.</translation>
    </message>
    <message>
        <source>What the table counts (%1) fits no indicator of the programme. Say what it is, for example --map Nettoinnflytting9=residents.</source>
        <translation>Det tabellen teller (%1), passer ikke til noen indikator i programmet. Oppgi hva det er, for eksempel --map Nettoinnflytting9=residents.</translation>
    </message>
    <message>
        <source>The table divides its figures by “%1” (%2). Say which of these is meant, or --map %1=sum if they are to be added.</source>
        <translation>Tabellen deler tallene etter «%1» (%2). Oppgi hvilken av disse det gjelder, eller --map %1=sum hvis de skal legges sammen.</translation>
    </message>
    <message>
        <source>“%1” does not say what is what. Write --map CODE=INDICATOR or --map DIMENSION=place, quarter, indicator, sum or one of its codes.</source>
        <translation>«%1» sier ikke hva som er hva. Skriv --map KODE=INDIKATOR eller --map DIMENSJON=place, quarter, indicator, sum eller en av kodene.</translation>
    </message>
    <message>
        <source>Decimals are not separated by “%1”. Write --decimal point or --decimal comma.</source>
        <translation>Desimaler skilles ikke med «%1». Skriv --decimal point eller --decimal comma.</translation>
    </message>
    <message>
        <source>The table has no dimension or code “%1”. Look with maalbilde inspect.</source>
        <translation>Tabellen har ingen dimensjon eller kode «%1». Se etter med maalbilde inspect.</translation>
    </message>
    <message>
        <source>What the figures of “%1” are is known and cannot be said otherwise. Leave it out.</source>
        <translation>Hva tallene for «%1» er, er kjent og kan ikke sies annerledes. Utelat det.</translation>
    </message>
    <message>
        <source>“%1” does not fit the indicator “%2”: one is a change within the quarter, the other the number at its end. Choose another of the two.</source>
        <translation>«%1» passer ikke til indikatoren «%2»: Den ene er en endring i løpet av kvartalet, den andre antallet ved utgangen. Velg en annen av de to.</translation>
    </message>
    <message>
        <source>“%1” counts people where they live, not where they work. Take the series by place of work, or write @residence after the indicator.</source>
        <translation>«%1» teller folk der de bor, ikke der de arbeider. Bruk serien etter arbeidssted, eller skriv @residence etter indikatoren.</translation>
    </message>
    <message>
        <source>“%1” is the number when the period begins, and “%2” is reported for its end. Take the series for the end, or write @start after the indicator: then it is kept at the quarter before.</source>
        <translation>«%1» er antallet ved inngangen til perioden, mens «%2» rapporteres for utgangen. Bruk serien for utgangen, eller skriv @start etter indikatoren, så føres tallet på kvartalet før.</translation>
    </message>
    <message>
        <source>“%2” is reported every quarter, and a figure for the whole of %1 is not divided between them. Take a table by quarter.</source>
        <translation>«%2» rapporteres hvert kvartal, og et tall for hele %1 blir ikke fordelt på kvartalene. Bruk en tabell etter kvartal.</translation>
    </message>
    <message>
        <source>“%2” is reported every quarter, and %1 is a month. Take a table by quarter.</source>
        <translation>«%2» rapporteres hvert kvartal, og %1 er en måned. Bruk en tabell etter kvartal.</translation>
    </message>
    <message>
        <source>“%1” is neither a quarter nor a year. Take a table by quarter.</source>
        <translation>«%1» er verken et kvartal eller et år. Bruk en tabell etter kvartal.</translation>
    </message>
    <message>
        <source>The figures are for the year to date, and without the one of %1 this quarter cannot be reckoned. Take all quarters of the year.</source>
        <translation>Tallene gjelder hittil i år, og uten tallet for %1 kan ikke dette kvartalet regnes ut. Ta med alle kvartalene i året.</translation>
    </message>
    <message>
        <source>A part of the sum has no figure (%1), so that there is no sum. Take the total.</source>
        <translation>En del av summen har ikke tall (%1), så det finnes ingen sum. Bruk totalen.</translation>
    </message>
    <message>
        <source>Two rows give different figures for the same cell: %1 and %2. Take one of them.</source>
        <translation>To rader gir ulike tall for samme celle: %1 og %2. Bruk en av dem.</translation>
    </message>
    <message>
        <source>“%1” for %2 in %3 was recorded by %5 as %4 and is kept. Use --replace-typed to put the official figure in its place.</source>
        <translation>«%1» for %2 i %3 er registrert av %5 som %4 og blir stående. Bruk --replace-typed for å sette inn det offisielle tallet i stedet.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1. Let the name end with .png, .svg or .pdf.</source>
        <translation>Et bilde kan ikke lagres som %1. La navnet slutte på .png, .svg eller .pdf.</translation>
    </message>
    <message>
        <source>There is no form of chart “%1”. Choose one of these: %2.</source>
        <translation>Det finnes ingen diagramform «%1». Velg en av disse: %2.</translation>
    </message>
    <message>
        <source>“%2” cannot be drawn as “%1”. Choose one of these: %3.</source>
        <translation>«%2» kan ikke tegnes som «%1». Velg en av disse: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write half, full, slide, 16x10cm or 1600x900.</source>
        <translation>«%1» er ikke en størrelse. Skriv half, full, slide, 16x10cm eller 1600x900.</translation>
    </message>
    <message>
        <source>A picture cannot have the size %1. Choose between 5 and 140 cm, and at most 12,000 pixels, in each direction.</source>
        <translation>Et bilde kan ikke ha størrelsen %1. Velg mellom 5 og 140 cm, og høyst 12 000 piksler, i hver retning.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution. Write a whole number from %2 to %3, such as 300.</source>
        <translation>«%1» er ikke en oppløsning. Skriv et helt tall fra %2 til %3, for eksempel 300.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged and cannot be read. Use another copy.</source>
        <translation>Bildet %1 er skadet og kan ikke leses. Bruk en annen kopi.</translation>
    </message>
    <message>
        <source>The picture %1 does not say what it shows. Only a PNG or SVG that Målbilde has saved does.</source>
        <translation>Bildet %1 forteller ikke hva det viser. Det gjør bare PNG- og SVG-filer som Målbilde har lagret.</translation>
    </message>
    <message>
        <source>The folder %1 holds other files and was left as it is. Choose an empty folder or a new name.</source>
        <translation>Mappen %1 inneholder andre filer og er ikke rørt. Velg en tom mappe eller et nytt navn.</translation>
    </message>
    <message>
        <source>Nothing can be exported as %1. Choose a name that ends in .xlsx or .csv, or the name of a folder for a data package.</source>
        <translation>Ingenting kan eksporteres som %1. Velg et navn som slutter på .xlsx eller .csv, eller navnet på en mappe for en datapakke.</translation>
    </message>
    <message>
        <source>A sheet would need %1 rows, and a workbook has room for %2. Export a CSV file instead.</source>
        <translation>Et ark ville trengt %1 rader, og en arbeidsbok har plass til %2. Eksporter en CSV-fil i stedet.</translation>
    </message>
    <message>
        <source>%1 is not a data package from Målbilde. Choose the folder of one.</source>
        <translation>%1 er ikke en datapakke fra Målbilde. Velg mappen til en slik.</translation>
    </message>
    <message>
        <source>%1 in the data package cannot be read at line %2. Export the package anew.</source>
        <translation>%1 i datapakken kan ikke leses på linje %2. Eksporter pakken på nytt.</translation>
    </message>
    <message>
        <source>In the data package the figures and the log tell different things about “%1” for %2 in %3. Export the package anew.</source>
        <translation>I datapakken sier tallene og loggen forskjellige ting om «%1» for %2 i %3. Eksporter pakken på nytt.</translation>
    </message>
    <message>
        <source>Nothing was fetched: nobody has agreed yet that the numbers of the municipalities, the quarters and what is wanted of table %1 are sent to %2. Add --yes to agree; it is remembered.</source>
        <translation>Ingenting er hentet: Ingen har ennå samtykket i at kommunenumrene, kvartalene og det som ønskes fra tabell %1, sendes til %2. Legg til --yes for å samtykke; det huskes.</translation>
    </message>
    <message>
        <source>Statistics are not fetched from “%1”. Give an address that begins with https://.</source>
        <translation>Statistikk hentes ikke fra «%1». Oppgi en adresse som begynner med https://.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a table. Write five digits, for example 01222.</source>
        <translation>«%1» er ikke et tabellnummer. Skriv fem sifre, for eksempel 01222.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the connection and try again.</source>
        <translation>%1 kan ikke nås (%2). Sjekk forbindelsen og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is who it says (%2), so nothing was sent to it. Try from another network, or ask those who look after the machine.</source>
        <translation>%1 kunne ikke bevise hvem den er (%2), så ingenting er sendt dit. Prøv fra et annet nett, eller spør dem som drifter maskinen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>
            <numerusform>%1 svarte ikke innen %2 sekund. Prøv igjen senere.</numerusform>
            <numerusform>%1 svarte ikke innen %2 sekunder. Prøv igjen senere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is busy and asks us to wait (%2). Try again in a few minutes.</source>
        <translation>%1 er opptatt og ber oss vente (%2). Prøv igjen om noen minutter.</translation>
    </message>
    <message>
        <source>%1 is closed between 05:00 and 08:00. Try again after that.</source>
        <translation>%1 er stengt mellom klokken 05.00 og 08.00. Prøv igjen etter det.</translation>
    </message>
    <message>
        <source>The service refused the question: %1 (%2). Check table, contents and period.</source>
        <translation>Tjenesten avviste spørringen: %1 (%2). Sjekk tabell, innhold og periode.</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again later.</source>
        <translation>Noe gikk galt hos %1 (%2). Prøv igjen senere.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, and that is not followed. Check the address.</source>
        <translation>%1 viser videre til %2, og det følges ikke. Sjekk adressen.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes. Ask for fewer periods or less of the table.</source>
        <translation>%1 sendte mer enn %2 byte. Be om færre perioder eller mindre av tabellen.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off, and none of it was used. Try again.</source>
        <translation>Svaret fra %1 ble avbrutt, og ingenting av det er brukt. Prøv igjen.</translation>
    </message>
    <message>
        <source>%1 answered with something else than statistics. Check the address.</source>
        <translation>%1 svarte med noe annet enn statistikk. Sjekk adressen.</translation>
    </message>
    <message>
        <source>The fetch was cancelled. Nothing was changed.</source>
        <translation>Hentingen ble avbrutt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The table does not count “%1”. Choose among these: %2.</source>
        <translation>Tabellen teller ikke «%1». Velg blant disse: %2.</translation>
    </message>
    <message>
        <source>That would be %1 figures, and at most %2 are given at a time. Choose fewer periods or less of the table.</source>
        <translation>Det ville blitt %1 tall, og høyst %2 gis om gangen. Velg færre perioder eller mindre av tabellen.</translation>
    </message>
    <message>
        <source>Table %1 has none of the programme&apos;s municipalities. Choose another table.</source>
        <translation>Tabell %1 har ingen av kommunene i programmet. Velg en annen tabell.</translation>
    </message>
    <message>
        <source>Table %1 has nothing yet between %2 and %3. Choose another period, or wait for it to be published.</source>
        <translation>Tabell %1 har ennå ingenting mellom %2 og %3. Velg en annen periode, eller vent til det er publisert.</translation>
    </message>
    <message>
        <source>%1 in the programme definition: “%2” cannot be the official series beside “%3”. Choose another indicator that is summed, for a target that is summed.</source>
        <translation>%1 i programdefinisjonen: «%2» kan ikke være den offisielle tallserien ved siden av «%3». Velg en annen indikator som summeres, til et mål som summeres.</translation>
    </message>
    <message>
        <source>“%1” is not a number of answers. Write a whole number from 1 to %2.</source>
        <translation>«%1» er ikke et antall svar. Skriv et helt tall fra 1 til %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31.1.2017 or 2017-01-31.</source>
        <translation>«%1» er ikke en dato. Skriv den som 31.1.2017 eller 2017-01-31.</translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) would no longer count, or mean something else. Change the programme otherwise, or confirm that (--force); the figures stay in the log.</source>
        <translation>
            <numerusform>%1 tall ville ikke lenger telle med eller bety det samme. Endre programmet på en annen måte, eller bekreft det (--force); tallene blir stående i loggen.</numerusform>
            <numerusform>%1 tall ville ikke lenger telle med eller bety det samme. Endre programmet på en annen måte, eller bekreft det (--force); tallene blir stående i loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPromptWords</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Tall som CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open data: a folder with a data package (*)</source>
        <translation>Åpne data: en mappe med en datapakke (*)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Eksporter tallene</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
</context>
<context>
    <name>FetchPromptWords</name>
    <message>
        <source>Ask %1?</source>
        <translation>Spørre %1?</translation>
    </message>
    <message>
        <source>Table %1 is to be fetched from %2.</source>
        <translation>Tabell %1 skal hentes fra %2.</translation>
    </message>
    <message>
        <source>What is sent there are the numbers of the municipalities, the quarters and what is wanted of the table, and none of the figures in the file. Nothing is sent unless you ask for it. You are asked this once.</source>
        <translation>Det som sendes dit, er kommunenumrene, kvartalene og hva som ønskes av tabellen, og ingen av tallene i filen. Ingenting sendes uten at du ber om det. Du blir spurt om dette én gang.</translation>
    </message>
    <message>
        <source>Allow and fetch</source>
        <translation>Tillat og hent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Henter</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n KB received</source>
        <translation>
            <numerusform>%1
%n kB mottatt</numerusform>
            <numerusform>%1
%n kB mottatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldFaultWords</name>
    <message>
        <source>A share lies between 0 and 100%.</source>
        <translation>En andel ligger mellom 0 og 100 %.</translation>
    </message>
    <message>
        <source>The number must lie between %2 and %3.</source>
        <translation>Tallet må ligge mellom %2 og %3.</translation>
    </message>
    <message>
        <source>There is another milestone at the end of this quarter. Remove one.</source>
        <translation>Det finnes en annen milepæl i dette kvartalet. Fjern en av dem.</translation>
    </message>
    <message>
        <source>This is there already. Remove one of them.</source>
        <translation>Dette finnes allerede. Fjern en av dem.</translation>
    </message>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Et kommunenummer har fire sifre.</translation>
    </message>
    <message>
        <source>The number %2 is in force at the same time as another. Let one end before the other begins.</source>
        <translation>Nummeret %2 gjelder samtidig med et annet. La det ene slutte før det andre begynner.</translation>
    </message>
    <message>
        <source>The last quarter lies before the first. Swap them.</source>
        <translation>Siste kvartal ligger før det første. Bytt om på dem.</translation>
    </message>
    <message>
        <source>At most %2 quarters are possible.</source>
        <translation>Det kan være høyst %2 kvartaler.</translation>
    </message>
    <message>
        <source>The upper number lies below the lower one. Swap them.</source>
        <translation>Det øvre tallet ligger under det nedre. Bytt om på dem.</translation>
    </message>
    <message>
        <source>%2 lies outside the period of the programme.</source>
        <translation>%2 ligger utenfor programperioden.</translation>
    </message>
    <message>
        <source>The share is lower than at the milestone before. It can only grow.</source>
        <translation>Andelen er lavere enn ved milepælen før. Den kan bare øke.</translation>
    </message>
    <message>
        <source>At the end of the period the share is always 100%.</source>
        <translation>Ved slutten av perioden er andelen alltid 100 %.</translation>
    </message>
    <message>
        <source>Give every municipality a share, or none of them.</source>
        <translation>Gi alle kommunene en andel, eller ingen av dem.</translation>
    </message>
    <message>
        <source>The shares are more than 100% together.</source>
        <translation>Andelene er til sammen mer enn 100 %.</translation>
    </message>
    <message>
        <source>All shares are 0. Give at least one municipality more, or leave all empty.</source>
        <translation>Alle andelene er 0. Gi minst én kommune mer, eller la alle stå tomme.</translation>
    </message>
    <message>
        <source>An index needs an indicator whose latest figure counts; every other kind needs one whose figures are added up.</source>
        <translation>En indeks trenger en indikator der siste tall gjelder. De andre slagene trenger en der tallene legges sammen.</translation>
    </message>
    <message>
        <source>Choose an indicator.</source>
        <translation>Velg en indikator.</translation>
    </message>
    <message>
        <source>Only another indicator that is summed can be held against a target that is summed.</source>
        <translation>Bare en annen indikator som summeres, kan holdes opp mot et mål som summeres.</translation>
    </message>
</context>
<context>
    <name>FigureListWords</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Quarter no.</source>
        <translation>Kvartal nr.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Foreløpig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrert av</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>Registrert (UTC)</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Place id</source>
        <translation>Sted-id</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tall</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antall svar</translation>
    </message>
</context>
<context>
    <name>FilePromptWords</name>
    <message>
        <source>Målbilde files (*.maalbilde)</source>
        <translation>Målbilde-filer (*.maalbilde)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Where is the new programme to be kept?</source>
        <translation>Hvor skal det nye programmet lagres?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Programme definitions (*.json)</source>
        <translation>Programdefinisjoner (*.json)</translation>
    </message>
    <message>
        <source>Read a definition in</source>
        <translation>Les inn en definisjon</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>Lagre definisjonen</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importer tall</translation>
    </message>
    <message>
        <source>Figures and statistics (*.csv *.tsv *.txt *.tab *.json *.px.json)</source>
        <translation>Tall og statistikk (*.csv *.tsv *.txt *.tab *.json *.px.json)</translation>
    </message>
</context>
<context>
    <name>GoalChangeWords</name>
    <message>
        <source>the wording was changed; it was: %1</source>
        <translation>ordlyden ble endret; den var: %1</translation>
    </message>
    <message>
        <source>the rule behind the target was changed.</source>
        <translation>regelen bak målet ble endret.</translation>
    </message>
    <message>
        <source>the target was set to %1.</source>
        <translation>målet ble satt til %1.</translation>
    </message>
    <message>
        <source>the target of %1 was given up.</source>
        <translation>målet på %1 ble tatt bort.</translation>
    </message>
    <message>
        <source>the target was changed from %1 to %2.</source>
        <translation>målet ble endret fra %1 til %2.</translation>
    </message>
</context>
<context>
    <name>GoalStepWords</name>
    <message>
        <source>target %1 until %2</source>
        <translation>mål %1 til %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
</context>
<context>
    <name>ImportChoiceWords</name>
    <message>
        <source>only %1</source>
        <translation>bare %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>importeres ikke</translation>
    </message>
    <message>
        <source>number at the start</source>
        <translation>antall ved inngangen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle tallene</translation>
    </message>
</context>
<context>
    <name>ImportPageWords</name>
    <message>
        <source>Say which column or dimension (%1) holds the places.</source>
        <translation>Si hvilken kolonne eller dimensjon (%1) som har stedene.</translation>
    </message>
    <message>
        <source>Say which column or dimension (%1) holds the quarters.</source>
        <translation>Si hvilken kolonne eller dimensjon (%1) som har kvartalene.</translation>
    </message>
    <message>
        <source>What the table counts (%1) fits no indicator by its name. Say which indicator it is.</source>
        <translation>Det tabellen teller (%1), passer ikke til noen indikator etter navnet. Si hvilken indikator det er.</translation>
    </message>
    <message>
        <source>The table divides its figures by “%1” (%2). Choose one of these, or let them be added up.</source>
        <translation>Tabellen deler tallene etter «%1» (%2). Velg en av disse, eller la dem legges sammen.</translation>
    </message>
    <message>
        <source>“%1” does not fit the indicator “%2”: one is a change within the quarter, the other the number at its end. Choose another indicator.</source>
        <translation>«%1» passer ikke til indikatoren «%2»: Den ene er en endring i kvartalet, den andre er antallet ved utgangen. Velg en annen indikator.</translation>
    </message>
    <message>
        <source>“%1” counts people where they live, not where they work. Choose the series by place of work, or say that it may be used all the same.</source>
        <translation>«%1» teller folk der de bor, ikke der de arbeider. Velg serien etter arbeidssted, eller si at den kan brukes likevel.</translation>
    </message>
    <message>
        <source>“%1” is the number when the period begins, and “%2” is reported for its end. Choose the series for the end, or say that it belongs to the quarter before.</source>
        <translation>«%1» er antallet ved inngangen til perioden, og «%2» rapporteres for utgangen. Velg serien for utgangen, eller si at tallet hører til kvartalet før.</translation>
    </message>
    <message>
        <source>%5 has recorded %4 here, and that is kept.</source>
        <translation>%5 har registrert %4 her, og det blir stående.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Say what separates decimals in the file.</source>
        <translation>«%1» kan leses på to måter. Si hva som skiller desimalene i filen.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>det som telles</translation>
    </message>
    <message>
        <source>change, year to date or number</source>
        <translation>endring, hittil i år eller antall</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>legges sammen</translation>
    </message>
    <message>
        <source>only one of them</source>
        <translation>bare en av dem</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>brukes ikke</translation>
    </message>
    <message>
        <source>as the indicator</source>
        <translation>som indikatoren</translation>
    </message>
    <message>
        <source>change in the quarter</source>
        <translation>endring i kvartalet</translation>
    </message>
    <message>
        <source>year to date, made into quarters</source>
        <translation>hittil i år, gjøres om til kvartaler</translation>
    </message>
    <message>
        <source>number at the end</source>
        <translation>antall ved utgangen</translation>
    </message>
    <message>
        <source>number at the start, kept at the quarter before</source>
        <translation>antall ved inngangen, føres på kvartalet før</translation>
    </message>
</context>
<context>
    <name>ImportRowWords</name>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Utenfor</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>another place or quarter than the programme&apos;s</source>
        <translation>et annet sted eller kvartal enn programmets</translation>
    </message>
</context>
<context>
    <name>ImportSnapshotWords</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Avvist %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Endret %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nye %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Uendret %1</translation>
    </message>
    <message>
        <source>Outside the programme %1</source>
        <translation>Utenfor programmet %1</translation>
    </message>
    <message>
        <source>A list of figures: indicator, place, quarter and value on every line</source>
        <translation>En liste med tall: indikator, sted, kvartal og verdi på hver linje</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not imported.</source>
        <translation>
            <numerusform>%n til importeres ikke.</numerusform>
            <numerusform>%n til importeres ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells without a figure are passed over.</source>
        <translation>
            <numerusform>%1 celle uten tall er hoppet over.</numerusform>
            <numerusform>%1 celler uten tall er hoppet over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 figures</source>
        <translation>
            <numerusform>Importer %1 tall</numerusform>
            <numerusform>Importer %1 tall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %1 that are refused</source>
        <translation>
            <numerusform>Utelat %1 som er avvist</numerusform>
            <numerusform>Utelat de %1 som er avvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let official figures take the place of %1 that people have recorded</source>
        <translation>
            <numerusform>La offisielle tall ta plassen til %1 som noen har registrert</numerusform>
            <numerusform>La offisielle tall ta plassen til %1 som noen har registrert</numerusform>
        </translation>
    </message>
    <message>
        <source>Let official figures take the place of those that people have recorded</source>
        <translation>La offisielle tall ta plassen til tall som noen har registrert</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>Det er ikke noe nytt å importere.</translation>
    </message>
    <message>
        <source>None of the figures can be imported as they are.</source>
        <translation>Ingen av tallene kan importeres slik de er.</translation>
    </message>
    <message>
        <source>Some figures are refused. Answer what is asked, or leave them out.</source>
        <translation>Noen tall er avvist. Svar på det som er spurt om, eller utelat dem.</translation>
    </message>
    <message>
        <source>Say why figures are changed.</source>
        <translation>Skriv hvorfor tall endres.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message numerus="yes">
        <source>  %n new figure(s)</source>
        <translation>
            <numerusform>  %n nytt tall</numerusform>
            <numerusform>  %n nye tall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n corrected</source>
        <translation>
            <numerusform>  %n rettet</numerusform>
            <numerusform>  %n rettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n unchanged</source>
        <translation>
            <numerusform>  %n uendret</numerusform>
            <numerusform>  %n uendret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n without a value, passed over</source>
        <translation>
            <numerusform>  %n uten verdi, hoppet over</numerusform>
            <numerusform>  %n uten verdi, hoppet over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n outside the programme&apos;s places and quarters, passed over</source>
        <translation>
            <numerusform>  %n utenfor programmets steder og kvartaler, hoppet over</numerusform>
            <numerusform>  %n utenfor programmets steder og kvartaler, hoppet over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cell(s) for a reason of the same kind</source>
        <translation>
            <numerusform>… og %n celle til av en grunn av samme slag</numerusform>
            <numerusform>… og %n celler til av en grunn av samme slag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexExplanation</name>
    <message>
        <source>The index stands at %1 (uncertainty ± %2 points).</source>
        <translation>Indeksen er på %1 poeng (usikkerhet ± %2).</translation>
    </message>
    <message>
        <source>The index stands at %1.</source>
        <translation>Indeksen er på %1 poeng.</translation>
    </message>
    <message>
        <source>No baseline and target are set for the index; the board&apos;s own assessment in words stands instead.</source>
        <translation>Utgangspunkt og mål for indeksen er ikke satt; styrets egen vurdering i ord gjelder i stedet.</translation>
    </message>
    <message>
        <source>The index is to rise from %1 to %2 points.</source>
        <translation>Indeksen skal øke fra %1 til %2 poeng.</translation>
    </message>
    <message>
        <source>The index is to stay at %1 points or above.</source>
        <translation>Indeksen skal holde seg på minst %1 poeng.</translation>
    </message>
    <message>
        <source>The index has not been measured yet.</source>
        <translation>Indeksen er ikke målt ennå.</translation>
    </message>
    <message>
        <source>The target of %1 has been reached, but must be held to the end.</source>
        <translation>Målet på %1 er nådd, men må holdes ut perioden.</translation>
    </message>
    <message>
        <source>That is within the uncertainty of measurement.</source>
        <translation>Det er innenfor måleusikkerheten.</translation>
    </message>
    <message>
        <source>That is on plan.</source>
        <translation>Det er på plan.</translation>
    </message>
    <message>
        <source>That is ahead of the plan.</source>
        <translation>Det er foran planen.</translation>
    </message>
    <message>
        <source>That is further behind the plan than the uncertainty of measurement explains.</source>
        <translation>Avstanden til planen er større enn måleusikkerheten.</translation>
    </message>
    <message>
        <source>That is below the baseline of %1.</source>
        <translation>Det er lavere enn utgangspunktet på %1.</translation>
    </message>
    <message>
        <source>That is clearly behind the plan.</source>
        <translation>Det er klart bak planen.</translation>
    </message>
    <message>
        <source>It is too early to say how likely the target is.</source>
        <translation>Det er for tidlig å si hvor sannsynlig det er at målet nås.</translation>
    </message>
    <message>
        <source>The plan was %1.</source>
        <translation>Planen var %1.</translation>
    </message>
    <message>
        <source>The target was %1.</source>
        <translation>Målet var %1.</translation>
    </message>
    <message>
        <source>The time is over, and the target has been reached.</source>
        <translation>Programperioden er over, og målet er nådd.</translation>
    </message>
    <message>
        <source>The time is over, and the target was not reached.</source>
        <translation>Programperioden er over, og målet ble ikke nådd.</translation>
    </message>
    <message>
        <source>What is lacking is no more than one measurement is uncertain.</source>
        <translation>Det som mangler, er ikke mer enn usikkerheten i én måling.</translation>
    </message>
    <message>
        <source>All measurements of the index are at least four quarters old; a new one is needed.</source>
        <translation>Alle målinger av indeksen er minst fire kvartal gamle; det trengs en ny.</translation>
    </message>
</context>
<context>
    <name>IndicatorChapterWords</name>
    <message>
        <source>The quarters are added up.</source>
        <translation>Kvartalene legges sammen.</translation>
    </message>
    <message>
        <source>The latest figure counts; quarters are never added up.</source>
        <translation>Det siste tallet gjelder; kvartaler legges aldri sammen.</translation>
    </message>
    <message>
        <source>Each municipality reports its own.</source>
        <translation>Hver kommune rapporterer sitt.</translation>
    </message>
    <message>
        <source>Reported for the whole region.</source>
        <translation>Rapporteres for hele regionen.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Fra %1 til %2.</translation>
    </message>
    <message>
        <source>Never below %1.</source>
        <translation>Aldri under %1.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Det som telles</translation>
    </message>
    <message>
        <source>The indicators of the programme that is open.</source>
        <translation>Indikatorene i programmet som er åpent.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Slik telles den</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>LevelChartWords</name>
    <message>
        <source>baseline %1</source>
        <translation>utgangspunkt %1</translation>
    </message>
</context>
<context>
    <name>LogFilterWords</name>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Siste 12 måneder</translation>
    </message>
</context>
<context>
    <name>LogListWords</name>
    <message>
        <source>When (UTC)</source>
        <translation>Når (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Måling</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>made</source>
        <translation>laget</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: the indicator leaves.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: indikatoren går ut.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: indikatoren går ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: the municipality leaves.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: kommunen går ut.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: kommunen går ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: they lie outside the period.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: utenfor perioden.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: utenfor perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will no longer count: others report them.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: andre rapporterer tallene.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ikke lenger telle med: andre rapporterer tallene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will be reckoned with in another way: as a sum or as a level.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil bli regnet på en annen måte: som sum eller som nivå.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil bli regnet på en annen måte: som sum eller som nivå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will be read in another unit.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil bli lest med en annen enhet.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil bli lest med en annen enhet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will have more decimals than are allowed.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ha flere desimaler enn det er lov til.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ha flere desimaler enn det er lov til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will lie below the lowest possible.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ligge under det lavest mulige.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ligge under det lavest mulige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %4 figure(s) for %2, %3, will lie above the highest possible.</source>
        <translation>
            <numerusform>%1: %4 tall for %2, %3, vil ligge over det høyest mulige.</numerusform>
            <numerusform>%1: %4 tall for %2, %3, vil ligge over det høyest mulige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 municipalities</source>
        <translation>
            <numerusform>%1 kommune</numerusform>
            <numerusform>%1 kommuner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeaningWords</name>
    <message>
        <source>The result is on the plan, above it, or within usual variation.</source>
        <translation>Resultatet ligger på planen, over den eller innenfor vanlig variasjon.</translation>
    </message>
    <message>
        <source>The result is below the plan, or the pace is too low to reach the goal.</source>
        <translation>Resultatet ligger under planen, eller tempoet er for lavt til å nå målet.</translation>
    </message>
    <message>
        <source>The result is so far below the plan that it is not by chance.</source>
        <translation>Resultatet ligger så langt under planen at det ikke er tilfeldig.</translation>
    </message>
    <message>
        <source>The goal is reached. A minimum once reached stays reached.</source>
        <translation>Målet er nådd. Et minstemål som er nådd, forblir nådd.</translation>
    </message>
    <message>
        <source>The programme has ended. Some years reached the goal, others did not.</source>
        <translation>Programmet er slutt. Noen år nådde målet, andre ikke.</translation>
    </message>
    <message>
        <source>The period has ended, all figures are in, and the goal was not reached.</source>
        <translation>Perioden er slutt, alle tall er inne, og målet er ikke nådd.</translation>
    </message>
    <message>
        <source>Too few of the figures that are due have been reported to say anything.</source>
        <translation>For få av tallene som skulle vært inne, er rapportert til at noe kan sies.</translation>
    </message>
    <message>
        <source>The target has no number. The board&apos;s own assessment stands.</source>
        <translation>Målet har ikke noe måltall. Styrets egen vurdering gjelder.</translation>
    </message>
    <message>
        <source>No quarter has closed yet.</source>
        <translation>Ingen kvartaler er avsluttet ennå.</translation>
    </message>
    <message>
        <source>Some figures that are due are missing. A result is expected only of the quarters and places that have reported.</source>
        <translation>Noen tall som skulle vært inne, mangler. Det forventes bare resultat fra de kvartalene og stedene som har rapportert.</translation>
    </message>
    <message>
        <source>The result is at or above the goal now, but it only counts at the end: it must be held.</source>
        <translation>Resultatet er på eller over målet nå, men det teller først til slutt: det må holdes.</translation>
    </message>
    <message>
        <source>There are more than the upper ambition of the year. That is good, not a deviation.</source>
        <translation>Det er flere enn årets øvre ambisjon. Det er bra, ikke et avvik.</translation>
    </message>
    <message>
        <source>The measurements are more than four quarters old and do not count any more. Measure again.</source>
        <translation>Målingene er mer enn fire kvartaler gamle og teller ikke lenger. Mål på nytt.</translation>
    </message>
    <message>
        <source>The goal was not reached, but what is missing is less than the uncertainty of the measurement.</source>
        <translation>Målet ble ikke nådd, men det som mangler, er mindre enn usikkerheten i målingen.</translation>
    </message>
    <message>
        <source>A year before this one did not reach its goal. That cannot be made up for.</source>
        <translation>Et tidligere år nådde ikke målet sitt. Det kan ikke tas igjen.</translation>
    </message>
    <message>
        <source>The period has ended, but figures are missing. Nothing is settled until they are in.</source>
        <translation>Perioden er slutt, men tall mangler. Ingenting er avgjort før de er inne.</translation>
    </message>
</context>
<context>
    <name>MergePromptWords</name>
    <message>
        <source>Both of you have changed the programme</source>
        <translation>Begge har endret programmet</translation>
    </message>
    <message>
        <source>%1 has changed the programme meanwhile. All that only one of you changed is kept. What is to stand here, where you both did?</source>
        <translation>%1 har endret programmet imens. Alt som bare én av dere har endret, blir med. Hva skal stå her, der begge har endret?</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Gå videre med dette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation>%1 har</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>Du har</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>What both of you have changed</source>
        <translation>Det begge har endret</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mitt</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>det %1 har</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Behold for %1</translation>
    </message>
</context>
<context>
    <name>MethodWords</name>
    <message>
        <source>Status and outlook are two answers: status holds the result so far against the plan, the outlook says how likely it is that the target is reached.</source>
        <translation>Status og utsikt er to svar: Status holder resultatet hittil mot planen, utsikten sier hvor sannsynlig det er at målet nås.</translation>
    </message>
    <message>
        <source>A quarter counts once it has closed. The quarter in progress enters neither status nor outlook.</source>
        <translation>Et kvartal teller når det er avsluttet. Kvartalet som er i gang, er verken med i status eller utsikt.</translation>
    </message>
    <message>
        <source>A missing figure is not zero. The plan is counted for the figures received only; with fewer than half of them there is no status, unless the target is reached already.</source>
        <translation>Et tall som mangler, er ikke null. Planen regnes bare for de tallene som er mottatt. Er under halvparten mottatt, gis ingen status, med mindre målet allerede er nådd.</translation>
    </message>
    <message>
        <source>On track: at most 5% short of plan, or by no more than ordinary variation explains. Less than one job, firm or person is never a deviation.</source>
        <translation>I rute: høyst 5 % bak planen, eller ikke lenger bak enn vanlig variasjon forklarer. Mindre enn én arbeidsplass, bedrift eller person regnes aldri som avvik.</translation>
    </message>
    <message>
        <source>Behind plan: more than 40% short, and by more than variation explains in nine of ten cases. In between: at risk. The percentages are of the planned result or of what is left of the plan, whichever is less.</source>
        <translation>Bak plan: mer enn 40 % bak, og mer enn variasjonen forklarer i ni av ti tilfeller. Imellom: utsatt. Prosentene regnes av det planlagte resultatet eller av det som gjenstår av planen, etter hva som er minst.</translation>
    </message>
    <message>
        <source>On track becomes at risk where the probability of reaching the target is below 32.5%.</source>
        <translation>I rute blir til utsatt der sannsynligheten for å nå målet er under 32,5 %.</translation>
    </message>
    <message>
        <source>A minimum once reached stays reached. A net figure must hold until the end. Annual targets are judged calendar year by calendar year.</source>
        <translation>Et minimum som er nådd, forblir nådd. Et nettotall må holde helt til slutten. Årlige mål vurderes for hvert kalenderår.</translation>
    </message>
    <message>
        <source>An index is never summed: its latest measurement from the last four quarters is held against the planned way from baseline to target, and no more than the uncertainty of one measurement is no deviation.</source>
        <translation>En indeks summeres aldri: Siste måling fra de fire siste kvartalene holdes mot den planlagte veien fra utgangspunkt til mål, og et avvik innenfor usikkerheten i én måling regnes ikke.</translation>
    </message>
    <message>
        <source>Percentages by municipality are shown only where none has a negative figure. A municipality has a status of its own only where the target has been shared out.</source>
        <translation>Prosenter per kommune vises bare der ingen har et negativt tall. En kommune har egen status bare der målet er fordelt.</translation>
    </message>
    <message>
        <source>The outlook goes on at the recent pace; its interval is meant to hold in 8 of 10 cases. It fails more often where the pace rises steadily and no milestones were set.</source>
        <translation>Utsikten går videre i det tempoet som har vært; intervallet skal holde i 8 av 10 tilfeller. Det svikter oftere der tempoet stiger jevnt og ingen milepæler er satt.</translation>
    </message>
    <message>
        <source>The method in ten lines</source>
        <translation>Metoden i ti linjer</translation>
    </message>
</context>
<context>
    <name>MissingPlaceWords</name>
    <message numerus="yes">
        <source>%1: %2 missing</source>
        <translation>
            <numerusform>%1: %2 mangler</numerusform>
            <numerusform>%1: %2 mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello %1,

these figures of %2 are still missing:

</source>
        <translation>Hei, %1!

Vi mangler fortsatt disse tallene til %2:

</translation>
    </message>
    <message>
        <source>
Could you send them, with their source? Thank you.
</source>
        <translation>
Kan dere sende dem, med kilde? På forhånd takk.
</translation>
    </message>
</context>
<context>
    <name>MissingSectionWords</name>
    <message>
        <source>Figures missing</source>
        <translation>Tall som mangler</translation>
    </message>
    <message>
        <source>No figure that is due is missing.</source>
        <translation>Ingen tall som skulle vært rapportert, mangler.</translation>
    </message>
    <message>
        <source>Preliminary figures</source>
        <translation>Foreløpige tall</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 mangler %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 places lack figures</source>
        <translation>
            <numerusform>%1 sted mangler tall</numerusform>
            <numerusform>%1 steder mangler tall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>a minimum in all</source>
        <translation>et minimum i alt</translation>
    </message>
    <message>
        <source>a range every year</source>
        <translation>et antall hvert år</translation>
    </message>
    <message>
        <source>a net change</source>
        <translation>en nettoendring</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>en indeks</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>I rute</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Bak plan</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Delvis nådd</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Ikke nådd</translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation>Mangler tall</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>Mål ikke satt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>svært sannsynlig</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>sannsynlig</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>lite sannsynlig</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>svært lite sannsynlig</translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation>tall mangler</translation>
    </message>
    <message>
        <source>at or above the target, which must be held</source>
        <translation>målet er nådd, men må holdes</translation>
    </message>
    <message>
        <source>above the year&apos;s ambition</source>
        <translation>over årets ambisjon</translation>
    </message>
    <message>
        <source>measurements too old</source>
        <translation>for gamle målinger</translation>
    </message>
    <message>
        <source>within the uncertainty of measurement</source>
        <translation>innenfor måleusikkerheten</translation>
    </message>
    <message>
        <source>an earlier year was missed</source>
        <translation>målet ble ikke nådd et tidligere år</translation>
    </message>
    <message>
        <source>awaiting the last figures</source>
        <translation>venter på de siste tallene</translation>
    </message>
    <message>
        <source>short of the plan</source>
        <translation>avvik fra planen</translation>
    </message>
    <message>
        <source>the pace is too low</source>
        <translation>for lavt tempo</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Hele regionen</translation>
    </message>
</context>
<context>
    <name>NetExplanation</name>
    <message numerus="yes">
        <source>The net result so far is %1 %2; the plan was %3.</source>
        <translation>
            <numerusform>Netto antall %2 hittil er %1; planen var %3.</numerusform>
            <numerusform>Netto hittil er %1 %2; planen var %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The net result is %1 %2; the target was %3.</source>
        <translation>
            <numerusform>Netto antall %2 ble %1; målet var %3.</numerusform>
            <numerusform>Nettoresultatet ble %1 %2; målet var %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target of %1 has been reached, but must be held to the end.</source>
        <translation>Målet på %1 er nådd, men må holdes ut perioden.</translation>
    </message>
    <message>
        <source>At this pace it will hardly be held.</source>
        <translation>Med dette tempoet vil det neppe holde.</translation>
    </message>
    <message>
        <source>The time is over, and the target has been reached.</source>
        <translation>Programperioden er over, og målet er nådd.</translation>
    </message>
    <message>
        <source>The time is over, and the target was not reached.</source>
        <translation>Programperioden er over, og målet ble ikke nådd.</translation>
    </message>
    <message numerus="yes">
        <source>The target is a net change of %1 %2.</source>
        <translation>
            <numerusform>Målet er en nettoendring på %1 (antall %2).</numerusform>
            <numerusform>Målet er en nettoendring på %1 %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Missing: %1</source>
        <translation>Mangler: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more places</source>
        <translation>
            <numerusform>… og %n sted til</numerusform>
            <numerusform>… og %n steder til</numerusform>
        </translation>
    </message>
    <message>
        <source>Allocated to no municipality: %1</source>
        <translation>Ufordelt på kommunene: %1</translation>
    </message>
</context>
<context>
    <name>OfficialWords</name>
    <message>
        <source>official %1</source>
        <translation>offisielt %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>indicator, year, number, unit</comment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>◇ Official figures: %1</source>
        <translation>◇ Offisielle tall: %1</translation>
    </message>
</context>
<context>
    <name>OutlookSnapshotWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is too early for an outlook: that takes figures from two quarters.</source>
        <translation>Det er for tidlig å si noe om utsikten: Det trengs tall fra minst to kvartal.</translation>
    </message>
    <message>
        <source>It is too early for an outlook: that takes figures from four quarters.</source>
        <translation>Det er for tidlig å si noe om utsikten: Det trengs tall fra minst fire kvartal.</translation>
    </message>
    <message>
        <source>At the pace so far, %1 most likely ends at %2.</source>
        <translation>Med tempoet hittil ender %1 mest sannsynlig på %2.</translation>
    </message>
    <message>
        <source>At the pace so far, %1 ends between %2 and %3 in 8 of 10 cases.</source>
        <translation>Med tempoet hittil ender %1 i 8 av 10 tilfeller mellom %2 og %3.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omtrent %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>If the level holds, we end between %1 and %2 in 8 of 10 cases.</source>
        <translation>Hvis nivået holder seg, ender vi i 8 av 10 tilfeller mellom %1 og %2.</translation>
    </message>
    <message>
        <source>If the level holds, we most likely end at %1.</source>
        <translation>Hvis nivået holder seg, ender vi mest sannsynlig på %1.</translation>
    </message>
    <message>
        <source>At the pace of the last four quarters we end between %1 and %2 in 8 of 10 cases.</source>
        <translation>Med tempoet fra siste fire kvartal ender vi i 8 av 10 tilfeller mellom %1 og %2.</translation>
    </message>
    <message>
        <source>At the pace of the last four quarters we most likely end at %1.</source>
        <translation>Med tempoet fra siste fire kvartal ender vi mest sannsynlig på %1.</translation>
    </message>
    <message>
        <source>Reaching %1 is %2 (%3).</source>
        <translation>Å nå %1 er %2 (%3).</translation>
    </message>
    <message>
        <source>There is no outlook, because fewer than half of the figures have been received.</source>
        <translation>Utsikten kan ikke beregnes, fordi mindre enn halvparten av tallene er mottatt.</translation>
    </message>
    <message>
        <source>There is no outlook, because nothing was recorded in the last four quarters.</source>
        <translation>Utsikten kan ikke beregnes, fordi ingenting er registrert i de siste fire kvartalene med tall.</translation>
    </message>
    <message>
        <source>There is no outlook, because the figures do not vary from quarter to quarter.</source>
        <translation>Utsikten kan ikke beregnes, fordi tallene er like i alle kvartal.</translation>
    </message>
    <message>
        <source>All figures are in, so there is nothing left to forecast.</source>
        <translation>Alle tall er mottatt, så det er ingenting igjen å anslå.</translation>
    </message>
    <message>
        <source>There is no outlook, because nothing has been measured in the last four quarters.</source>
        <translation>Utsikten kan ikke beregnes, fordi indeksen ikke er målt i de siste fire kvartalene.</translation>
    </message>
</context>
<context>
    <name>OverviewSheetWords</name>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordlyd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grunn av</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Regnet</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Plan nå</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Upper goal</source>
        <translation>Øvre mål</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Outlook, low</source>
        <translation>Utsikt, lav</translation>
    </message>
    <message>
        <source>Outlook, middle</source>
        <translation>Utsikt, midt</translation>
    </message>
    <message>
        <source>Outlook, high</source>
        <translation>Utsikt, høy</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Outlook in words</source>
        <translation>Utsikt i ord</translation>
    </message>
    <message>
        <source>Figures received</source>
        <translation>Tall mottatt</translation>
    </message>
    <message>
        <source>Figures due</source>
        <translation>Tall ventet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Latest comment</source>
        <translation>Siste kommentar</translation>
    </message>
    <message>
        <source>Status at %1</source>
        <translation>Status ved %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Laget %1</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1 on track</source>
        <translation>%1 i rute</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 utsatt</translation>
    </message>
    <message>
        <source>%1 behind plan</source>
        <translation>%1 bak plan</translation>
    </message>
    <message>
        <source>%1 achieved</source>
        <translation>%1 nådd</translation>
    </message>
    <message>
        <source>%1 partly achieved</source>
        <translation>%1 delvis nådd</translation>
    </message>
    <message>
        <source>%1 not achieved</source>
        <translation>%1 ikke nådd</translation>
    </message>
    <message>
        <source>%1 with figures missing</source>
        <translation>%1 mangler tall</translation>
    </message>
    <message>
        <source>%1 with no target set</source>
        <translation>%1 uten måltall</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 ikke startet</translation>
    </message>
    <message>
        <source>The programme has no targets.</source>
        <translation>Programmet har ingen mål.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 targets</source>
        <translation>
            <numerusform>%1 av %2 mål</numerusform>
            <numerusform>%1 av %2 mål</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is on track.</source>
        <translation>Målet er i rute.</translation>
    </message>
    <message>
        <source>The target is at risk.</source>
        <translation>Målet er utsatt.</translation>
    </message>
    <message>
        <source>The target is behind plan.</source>
        <translation>Målet er bak plan.</translation>
    </message>
    <message>
        <source>The target is achieved.</source>
        <translation>Målet er nådd.</translation>
    </message>
    <message>
        <source>The target is partly achieved.</source>
        <translation>Målet er delvis nådd.</translation>
    </message>
    <message>
        <source>The target was not achieved.</source>
        <translation>Målet er ikke nådd.</translation>
    </message>
    <message>
        <source>Figures are missing for the target.</source>
        <translation>Målet mangler tall.</translation>
    </message>
    <message>
        <source>The target has no goal set.</source>
        <translation>Målet har ikke noe måltall.</translation>
    </message>
    <message>
        <source>The target has not started.</source>
        <translation>Målet er ikke startet.</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>Figures that the municipalities of %1 have reported every quarter, what each of them rests on, and what was said of them. A text that a spreadsheet would run as a formula has an apostrophe in front.</source>
        <translation>Tall som kommunene i %1 har rapportert hvert kvartal, hva hvert av dem bygger på, og hva som er sagt om dem. En tekst som et regneark ville kjørt som formel, har en apostrof foran.</translation>
    </message>
    <message>
        <source>Example figures: invented, not a result.</source>
        <translation>Eksempeltall: oppdiktet, ikke et resultat.</translation>
    </message>
    <message>
        <source>Figures in force</source>
        <translation>Gjeldende tall</translation>
    </message>
    <message>
        <source>Indicators, with their units</source>
        <translation>Indikatorer med enhet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Every entry since the beginning, corrected ones too</source>
        <translation>Alle registreringer fra starten av, også de som er rettet</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%1 missing</source>
        <translation>
            <numerusform>%1 mangler</numerusform>
            <numerusform>%1 mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
</context>
<context>
    <name>PartFormWords</name>
    <message>
        <source>for example Q1 2026</source>
        <translation>for eksempel 1. kvartal 2026</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vertskap</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First quarter</source>
        <translation>Første kvartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Siste kvartal</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Municipality numbers</source>
        <translation>Kommunenumre</translation>
    </message>
    <message>
        <source>Figures from Statistics Norway are matched by them. Give the quarters where the number has changed; empty means always.</source>
        <translation>Tall fra Statistisk sentralbyrå kjennes igjen på nummeret. Oppgi kvartaler der nummeret er endret. Tomt betyr alltid.</translation>
    </message>
    <message>
        <source>Number, from, to</source>
        <translation>Nummer, fra, til</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>From quarter</source>
        <translation>Fra og med kvartal</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>fra starten</translation>
    </message>
    <message>
        <source>To quarter</source>
        <translation>Til og med kvartal</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil videre</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Legg til et nummer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Name in Bokmål</source>
        <translation>Navn på bokmål</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Navn på engelsk</translation>
    </message>
    <message>
        <source>Unit in Bokmål</source>
        <translation>Enhet på bokmål</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>Enhet på engelsk</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Tallene</translation>
    </message>
    <message>
        <source>Over several quarters</source>
        <translation>Over flere kvartaler</translation>
    </message>
    <message>
        <source>the figures are added up</source>
        <translation>legges tallene sammen</translation>
    </message>
    <message>
        <source>the latest figure counts</source>
        <translation>gjelder siste tall</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporteres av</translation>
    </message>
    <message>
        <source>each municipality</source>
        <translation>hver kommune</translation>
    </message>
    <message>
        <source>the region as a whole</source>
        <translation>regionen samlet</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Desimaler</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation>Lavest mulig</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>Høyest mulig</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Innsatsområde</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til en kommune</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Legg til en indikator</translation>
    </message>
    <message>
        <source>Add a focus area</source>
        <translation>Legg til et innsatsområde</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Legg til et mål</translation>
    </message>
    <message>
        <source>Remove the municipality</source>
        <translation>Fjern kommunen</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Fjern indikatoren</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Fjern innsatsområdet</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Fjern målet</translation>
    </message>
</context>
<context>
    <name>PicturePromptWords</name>
    <message>
        <source>Where is the picture to be saved?</source>
        <translation>Hvor skal bildet lagres?</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Filnavn:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Source: %1, at %2</source>
        <comment>programme, quarter</comment>
        <translation>Kilde: %1, per %2</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>date</comment>
        <translation>laget %1</translation>
    </message>
</context>
<context>
    <name>PlaceGroupWords</name>
    <message numerus="yes">
        <source>the other %1</source>
        <translation>
            <numerusform>%1 annen</numerusform>
            <numerusform>de %1 andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 places</source>
        <translation>
            <numerusform>Alle %1 steder</numerusform>
            <numerusform>Alle %1 steder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceListWords</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>PlaceTableWords</name>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Latest level</source>
        <translation>Siste nivå</translation>
    </message>
</context>
<context>
    <name>PreliminaryWords</name>
    <message>
        <source>* Preliminary: %1</source>
        <translation>* Foreløpig: %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeSectionWords</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vertskap</translation>
    </message>
    <message>
        <source>Municipalities and their numbers</source>
        <translation>Kommunene og numrene deres</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>ikke satt (%1)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 per %2 (%3)</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>not set (uncertainty %1)</source>
        <translation>ikke satt (usikkerhet %1)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 innen %2</translation>
    </message>
    <message>
        <source>unallocated %1</source>
        <translation>ufordelt %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andeler</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Vurderes etter</translation>
    </message>
    <message>
        <source>Shown beside it</source>
        <translation>Vises ved siden av</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>made</source>
        <translation>laget</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Innsatsområder</translation>
    </message>
    <message>
        <source>Official series</source>
        <translation>Offisiell tallserie</translation>
    </message>
</context>
<context>
    <name>ProgrammeSnapshotWords</name>
    <message>
        <source>%1 has no targets of its own; the cards show what it has contributed.</source>
        <translation>%1 har ingen egne mål; kortene viser bidraget.</translation>
    </message>
    <message>
        <source>Example figures: invented, not a result.</source>
        <translation>Eksempeltall: oppdiktet, ikke et resultat.</translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation>Slik det var kjent %1.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSummaryWords</name>
    <message numerus="yes">
        <source>%n municipality(ies), %1 – %2: %3</source>
        <translation>
            <numerusform>%n kommune, %1 – %2: %3</numerusform>
            <numerusform>%n kommuner, %1 – %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis &amp;skjulte filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Gi &amp;nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>ReportFileWords</name>
    <message>
        <source>A board report cannot be saved as %1. Let the name end with .pdf or .odt.</source>
        <translation>En styrerapport kan ikke lagres som %1. La navnet slutte på .pdf eller .odt.</translation>
    </message>
</context>
<context>
    <name>ReportPromptWords</name>
    <message>
        <source>Where is the board report to be kept?</source>
        <translation>Hvor skal styrerapporten lagres?</translation>
    </message>
    <message>
        <source>PDF, to print and archive (*.pdf)</source>
        <translation>PDF, til utskrift og arkiv (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument, to go on writing in (*.odt)</source>
        <translation>OpenDocument, til å skrive videre i (*.odt)</translation>
    </message>
    <message>
        <source>Print the board report</source>
        <translation>Skriv ut styrerapporten</translation>
    </message>
    <message>
        <source>The board report as it would be printed</source>
        <translation>Styrerapporten slik den blir på papir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Større</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>S&amp;kriv ut …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ReportingWords</name>
    <message>
        <source>%1 missing</source>
        <comment>a place lacks figures</comment>
        <translation>%1 mangler</translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <comment>places lack figures</comment>
        <translation>
            <numerusform>%1 mangler</numerusform>
            <numerusform>%1 mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>og %1 til</numerusform>
            <numerusform>og %1 til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, preliminary</source>
        <translation>%1, foreløpig</translation>
    </message>
</context>
<context>
    <name>RestorePromptWords</name>
    <message>
        <source>Restore from a copy</source>
        <translation>Gjenopprett fra en kopi</translation>
    </message>
    <message>
        <source>Copies of the file, newest first</source>
        <translation>Kopier av filen, nyeste først</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>I filen nå</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>What is different in the copy</source>
        <translation>Det som er annerledes i kopien</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Gjenopprett denne kopien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Which copy is to take the place of %1? The file as it is now is kept among the copies, so that nothing is lost.</source>
        <translation>Hvilken kopi skal erstatte %1? Filen slik den er nå, blir liggende blant kopiene, så ingenting går tapt.</translation>
    </message>
</context>
<context>
    <name>RevisionPromptWords</name>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Etter endringen</translation>
    </message>
    <message>
        <source>What the change does to every target</source>
        <translation>Hva endringen gjør med hvert mål</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Endre programmet</translation>
    </message>
    <message>
        <source>&amp;Reason, for the log:</source>
        <translation>&amp;Begrunnelse, til loggen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This is what the change does at %1. What stood before stays in the log, with the reason.</source>
        <translation>Dette gjør endringen per %1. Det som sto før, blir stående i loggen sammen med begrunnelsen.</translation>
    </message>
    <message>
        <source>What figures that are entered lose:</source>
        <translation>Dette skjer med tall som er registrert:</translation>
    </message>
    <message>
        <source>What figures that are entered lose</source>
        <translation>Dette skjer med tall som er registrert</translation>
    </message>
    <message>
        <source>&amp;Yes, that is intended. The figures stay in the log.</source>
        <translation>&amp;Ja, slik skal det være. Tallene blir stående i loggen.</translation>
    </message>
    <message>
        <source>&amp;Reason, for the log, if you wish (no number is changed):</source>
        <translation>&amp;Begrunnelse til loggen, om du vil (ingen tall endres):</translation>
    </message>
</context>
<context>
    <name>RevisionWords</name>
    <message>
        <source>goal</source>
        <translation>måltall</translation>
    </message>
    <message>
        <source>at least, every year</source>
        <translation>minst, hvert år</translation>
    </message>
    <message>
        <source>at most, every year</source>
        <translation>høyst, hvert år</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>usikkerhet</translation>
    </message>
    <message>
        <source>kind of target</source>
        <translation>slags mål</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>utgangspunkt</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vertskap</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>første kvartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>siste kvartal</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>the programme itself</source>
        <translation>programmet selv</translation>
    </message>
    <message>
        <source>the municipality %1</source>
        <translation>kommunen %1</translation>
    </message>
    <message>
        <source>the indicator %1</source>
        <translation>indikatoren %1</translation>
    </message>
    <message>
        <source>the target %1</source>
        <translation>målet %1</translation>
    </message>
    <message>
        <source>the focus area %1</source>
        <translation>innsatsområdet %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Endret: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nytt: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Fjernet: %1.</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>Rekkefølgen er endret.</translation>
    </message>
    <message>
        <source>share of %1</source>
        <translation>andel for %1</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>ordlyd</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>milepæler</translation>
    </message>
    <message>
        <source>municipality numbers</source>
        <translation>kommunenumre</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>its figures</source>
        <translation>tallene</translation>
    </message>
</context>
<context>
    <name>SaveDialogWords</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Filnavn:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SchemaWords</name>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Year and number of the quarter, as Statistics Norway writes it: 2016K3</source>
        <translation>Kvartalets år og nummer, slik Statistisk sentralbyrå skriver det: 2016K3</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>In the unit of the indicator. Empty where the figure does not apply; what has not been reported has no line. Zero is a reported zero.</source>
        <translation>I indikatorens enhet. Tom der tallet ikke er aktuelt; det som ikke er rapportert, har ingen linje. Null er en rapportert null.</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Foreløpig</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>When it was recorded, in UTC</source>
        <translation>Når det ble registrert, i UTC</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrert av</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Name in Bokmål</source>
        <translation>Navn på bokmål</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Navn på engelsk</translation>
    </message>
    <message>
        <source>Unit in Bokmål</source>
        <translation>Enhet på bokmål</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>Enhet på engelsk</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Desimaler</translation>
    </message>
    <message>
        <source>How figures become one</source>
        <translation>Hvordan tall blir til ett</translation>
    </message>
    <message>
        <source>sum: figures of several quarters are added up; latest: they are levels, and the newest one counts</source>
        <translation>sum: tall fra flere kvartaler legges sammen; latest: de er nivåer, og det nyeste gjelder</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporteres av</translation>
    </message>
    <message>
        <source>Lowest value allowed</source>
        <translation>Laveste tillatte verdi</translation>
    </message>
    <message>
        <source>Highest value allowed</source>
        <translation>Høyeste tillatte verdi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Municipality numbers</source>
        <translation>Kommunenumre</translation>
    </message>
    <message>
        <source>The official numbers of every period, with spaces between them</source>
        <translation>De offisielle numrene fra hver periode, med mellomrom mellom</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>The entry that it corrects</source>
        <translation>Registreringen som den retter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>The day on which a survey ended</source>
        <translation>Datoen da målingen ble avsluttet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antall svar</translation>
    </message>
    <message>
        <source>How many answered the survey</source>
        <translation>Hvor mange som svarte</translation>
    </message>
</context>
<context>
    <name>ScoreRowWords</name>
    <message>
        <source>plan now %1 (%2)</source>
        <translation>plan nå %1 (%2)</translation>
    </message>
    <message>
        <source>plan now %1</source>
        <translation>plan nå %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>%1 in 8 of 10 cases.</source>
        <translation>%1 i 8 av 10 tilfeller.</translation>
    </message>
    <message>
        <source>Plan and target</source>
        <translation>Plan og mål</translation>
    </message>
    <message>
        <source>Since last quarter</source>
        <translation>Siden sist</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Utsikt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>SnapshotWords</name>
    <message>
        <source>%1 of %2 figures received</source>
        <translation>%1 av %2 tall mottatt</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>No source given</source>
        <translation>Ingen kilde oppgitt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Ingen tall ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more sources stand in the log.</source>
        <translation>
            <numerusform>%1 kilde til står i loggen.</numerusform>
            <numerusform>%1 kilder til står i loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusReportWords</name>
    <message>
        <source>%1 – status at %2</source>
        <translation>%1 – status per %2</translation>
    </message>
    <message>
        <source>Example figures: invented, not a result.</source>
        <translation>Eksempeltall: oppdiktede tall, ikke resultater.</translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation>Slik det var kjent %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures received.</source>
        <translation>%1 av %2 tall er mottatt.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>comment, author, quarter</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>SurveyTextWords</name>
    <message>
        <source>Latest survey, %1</source>
        <translation>Siste måling, %1</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>measured %1</source>
        <translation>målt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 svar</numerusform>
            <numerusform>%1 svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeoverWords</name>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>%1 has changed the programme meanwhile. %2 That is taken in when you go on.</source>
        <translation>%1 har endret programmet imens. %2 Det tas inn når du går videre.</translation>
    </message>
    <message>
        <source>%1 has changed the programme (%2). %3 That is taken in here: look it over, and go on.</source>
        <translation>%1 har endret programmet (%2). %3 Det er tatt inn her: se over, og gå videre.</translation>
    </message>
</context>
<context>
    <name>TargetChartWords</name>
    <message>
        <source>by quarter</source>
        <translation>per kvartal</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>per år</translation>
    </message>
    <message>
        <source>largest places</source>
        <translation>de største stedene</translation>
    </message>
</context>
<context>
    <name>TargetFormWords</name>
    <message>
        <source>Judged by</source>
        <translation>Vurderes etter</translation>
    </message>
    <message>
        <source>Shown beside it</source>
        <translation>Vises ved siden av</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Short name in Bokmål</source>
        <translation>Kort navn på bokmål</translation>
    </message>
    <message>
        <source>Short name in English</source>
        <translation>Kort navn på engelsk</translation>
    </message>
    <message>
        <source>Wording in Bokmål</source>
        <translation>Ordlyd på bokmål</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation>Ordlyd på engelsk</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>At least, every year</source>
        <translation>Minst, hvert år</translation>
    </message>
    <message>
        <source>At most, every year</source>
        <translation>Høyst, hvert år</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>Uncertainty of a survey (±)</source>
        <translation>Usikkerhet i en måling (±)</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Dato for utgangspunktet</translation>
    </message>
    <message>
        <source>Source of the baseline</source>
        <translation>Kilde for utgangspunktet</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>How much of the goal is to be reached by the end of a quarter. Without milestones the plan grows evenly.</source>
        <translation>Hvor mye av målet som skal være nådd ved utgangen av et kvartal. Uten milepæler vokser planen jevnt.</translation>
    </message>
    <message>
        <source>Quarter, share in %</source>
        <translation>Kvartal, andel i %</translation>
    </message>
    <message>
        <source>Quarter of the milestone</source>
        <translation>Milepælens kvartal</translation>
    </message>
    <message>
        <source>Share of the goal in per cent</source>
        <translation>Andel av målet i prosent</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Legg til en milepæl</translation>
    </message>
    <message>
        <source>Shares of the municipalities</source>
        <translation>Kommunenes andeler</translation>
    </message>
    <message>
        <source>In per cent of the goal. Leave all empty where none have been agreed.</source>
        <translation>I prosent av målet. La alle stå tomme hvis ingen er avtalt.</translation>
    </message>
    <message>
        <source>Unallocated: %1</source>
        <translation>Ufordelt: %1</translation>
    </message>
    <message>
        <source>Official series</source>
        <translation>Offisiell tallserie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Without a goal and a baseline no status is computed: the board&apos;s own words on the page of the target stand instead.</source>
        <translation>Uten måltall og utgangspunkt regnes det ikke ut noen status: da står styrets egne ord på målets side i stedet.</translation>
    </message>
    <message>
        <source>for example 31.12.2025</source>
        <translation>for eksempel 31.12.2025</translation>
    </message>
</context>
<context>
    <name>TargetRowWords</name>
    <message>
        <source>%1–%2 a year</source>
        <translation>%1–%2 i året</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 i året</translation>
    </message>
    <message>
        <source>plan now %1 (%2)</source>
        <translation>plan nå %1 (%2)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 av %2 mottatt</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hittil</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
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
    <message>
        <source>Chart: %1. %2. %3.</source>
        <translation>Diagram: %1. %2. %3.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Mangler: %1.</translation>
    </message>
    <message>
        <source>All places, largest first (%1)</source>
        <translation>Alle steder, størst først (%1)</translation>
    </message>
    <message>
        <source>In figures (%1)</source>
        <translation>I tall (%1)</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Dette sier tallene</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Endret: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Shown beside the target, never counted into it</source>
        <translation>Vises ved siden av målet, regnes aldri med</translation>
    </message>
    <message numerus="yes">
        <source>%1 older comments stand in the log.</source>
        <translation>
            <numerusform>%1 eldre kommentar står i loggen.</numerusform>
            <numerusform>%1 eldre kommentarer står i loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSheetWords</name>
    <message>
        <source>Status at %1</source>
        <translation>Status ved %1</translation>
    </message>
    <message>
        <source>%1, %2. A grey cell: the figure is missing. Italics: preliminary.</source>
        <translation>%1, %2. Grå celle: tallet mangler. Kursiv: foreløpig.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>TargetSnapshotWords</name>
    <message>
        <source>%1 has no target of its own here; the figures show what it has contributed.</source>
        <translation>%1 har ikke noe eget mål her; tallene viser bidraget.</translation>
    </message>
    <message>
        <source>This is reported for the whole region; the figures are the region&apos;s.</source>
        <translation>Dette rapporteres for hele regionen; tallene gjelder regionen.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hittil</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, mål %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>no figures yet, target %1</source>
        <translation>ingen tall ennå, mål %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>, plan now %1 (%2)</source>
        <translation>, plan nå %1 (%2)</translation>
    </message>
    <message>
        <source>the quarter before: %1</source>
        <translation>forrige kvartal: %1</translation>
    </message>
    <message>
        <source>no new figures last quarter</source>
        <translation>ingen nye tall siste kvartal</translation>
    </message>
    <message>
        <source>%1 last quarter</source>
        <translation>%1 siste kvartal</translation>
    </message>
    <message>
        <source>at least %1 in %2</source>
        <translation>minst %1 i %2</translation>
    </message>
</context>
<context>
    <name>TemplatePromptWords</name>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>What is the new programme to start from? Everything can be changed afterwards, on the page The programme.</source>
        <translation>Hva skal det nye programmet starte fra? Alt kan endres etterpå, på siden Programmet.</translation>
    </message>
    <message>
        <source>Start from this</source>
        <translation>Start fra denne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>That is ahead of the plan.</source>
        <translation>Det er foran planen.</translation>
    </message>
    <message>
        <source>That is on plan.</source>
        <translation>Det er på plan.</translation>
    </message>
    <message>
        <source>That is as good as on plan.</source>
        <translation>Det er så godt som på plan.</translation>
    </message>
    <message>
        <source>That is within ordinary variation.</source>
        <translation>Det er innenfor vanlig variasjon.</translation>
    </message>
    <message>
        <source>But at this pace the target will hardly be reached.</source>
        <translation>Men med dette tempoet blir målet neppe nådd.</translation>
    </message>
    <message>
        <source>That is further behind the plan than ordinary variation explains.</source>
        <translation>Avstanden til planen er større enn vanlig variasjon.</translation>
    </message>
    <message>
        <source>That is clearly behind the plan.</source>
        <translation>Det er klart bak planen.</translation>
    </message>
    <message>
        <source>No figures have been received (0 of %1).</source>
        <translation>Ingen tall er mottatt (0 av %1).</translation>
    </message>
    <message>
        <source>Only %1 of %2 figures have been received, too few for a status.</source>
        <translation>Bare %1 av %2 tall er mottatt, og det er for få til å gi en status.</translation>
    </message>
    <message>
        <source>%1 of %2 figures have been received; the plan counts the same ones.</source>
        <translation>%1 av %2 tall er mottatt; planen er regnet for de samme tallene.</translation>
    </message>
    <message>
        <source>%1 of %2 figures have been received.</source>
        <translation>%1 av %2 tall er mottatt.</translation>
    </message>
    <message numerus="yes">
        <source>The time is over, but the verdict awaits %1 missing figures.</source>
        <translation>
            <numerusform>Programperioden er over, men %1 tall mangler før resultatet er endelig.</numerusform>
            <numerusform>Programperioden er over, men %1 tall mangler før resultatet er endelig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quarter of the programme has closed yet.</source>
        <translation>Ingen kvartal i programmet er avsluttet ennå.</translation>
    </message>
</context>
<context>
    <name>WorkbookWords</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Status at %1</source>
        <translation>Status ved %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Laget %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::CardFooter</name>
    <message>
        <source>%1 In 8 of 10 cases: %2</source>
        <translation>%1 I 8 av 10 tilfeller: %2</translation>
    </message>
</context>
<context>
    <name>maalbilde::CellPanel</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Preliminary figure</source>
        <translation>&amp;Foreløpig tall</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Ja, det er riktig</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Kilde for tallet</translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>Merknad til tallet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
</context>
<context>
    <name>maalbilde::ChartSwitch</name>
    <message>
        <source>Way of drawing the target</source>
        <translation>Måte å tegne målet på</translation>
    </message>
    <message>
        <source>Ways of drawing the target</source>
        <translation>Måter å tegne målet på</translation>
    </message>
</context>
<context>
    <name>maalbilde::ChartTableView</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>Tallene i diagrammet</translation>
    </message>
</context>
<context>
    <name>maalbilde::CommentForm</name>
    <message>
        <source>&amp;Keep the comment</source>
        <translation>&amp;Lagre kommentaren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>maalbilde::CommentPanel</name>
    <message>
        <source>unfolded</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>The latest only</source>
        <translation>Bare de siste</translation>
    </message>
    <message numerus="yes">
        <source>All %n comments</source>
        <translation>
            <numerusform>Alle %n kommentarer</numerusform>
            <numerusform>Alle %n kommentarer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::ConfirmBar</name>
    <message>
        <source>Why are figures changed?</source>
        <translation>Hvorfor endres tall?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading and comparing the figures</source>
        <translation>Leser og sammenligner tallene</translation>
    </message>
</context>
<context>
    <name>maalbilde::ContributionLine</name>
    <message>
        <source>Contributions by place</source>
        <translation>Bidrag per sted</translation>
    </message>
</context>
<context>
    <name>maalbilde::Document</name>
    <message>
        <source>corrected while entering</source>
        <translation>rettet under registrering</translation>
    </message>
    <message>
        <source>source or note changed</source>
        <translation>kilde eller merknad endret</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>gjort om</translation>
    </message>
    <message>
        <source>survey changed</source>
        <translation>målingen endret</translation>
    </message>
</context>
<context>
    <name>maalbilde::DraftForm</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::EffectPanel</name>
    <message>
        <source>What the change does</source>
        <translation>Det endringen gjør</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>går ut</translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryCellDelegate</name>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryChooser</name>
    <message>
        <source>What to fill in</source>
        <translation>Hva som skal fylles ut</translation>
    </message>
    <message>
        <source>Quarter or year</source>
        <translation>Kvartal eller år</translation>
    </message>
    <message>
        <source>One quarter, all figures</source>
        <translation>Ett kvartal, alle tall</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryGridModel</name>
    <message>
        <source>Waits until the rest of what was pasted is in order.</source>
        <translation>Venter til resten av det som ble limt inn, er i orden.</translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryPage</name>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>A figure is kept when you leave its cell. Ctrl+Z takes it back. Ctrl+V pastes a block from a spreadsheet. F6 goes to its source and note.</source>
        <translation>Tall lagres idet du forlater cellen. Ctrl+Z angrer. Ctrl+V limer inn en blokk fra et regneark. F6 går til kilde og merknad.</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Tall: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are typed but not recorded yet.</source>
        <translation>
            <numerusform>%n tall er skrevet, men ikke registrert ennå.</numerusform>
            <numerusform>%n tall er skrevet, men ikke registrert ennå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::EntryTableView</name>
    <message>
        <source>The block has %1 rows and %2 columns; it does not fit below and to the right of this cell. Nothing was pasted.</source>
        <translation>Blokken har %1 rader og %2 kolonner; det er ikke plass til den nedenfor og til høyre for denne cellen. Ingenting ble limt inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the block were left out: nothing can be entered there.</source>
        <translation>
            <numerusform>%n celle i blokken ble utelatt: der kan ingenting registreres.</numerusform>
            <numerusform>%n celler i blokken ble utelatt: der kan ingenting registreres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::FetchFlow</name>
    <message>
        <source>Population and changes, by quarter</source>
        <translation>Befolkning og endringer, kvartalsvis</translation>
    </message>
    <message>
        <source>Population and changes, year to date</source>
        <translation>Befolkning og endringer, hittil i år</translation>
    </message>
    <message>
        <source>Fetching table %1 from %2 …</source>
        <translation>Henter tabell %1 fra %2 …</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabell %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::FetchWishDialog</name>
    <message>
        <source>Fetch from Statistics Norway</source>
        <translation>Hent fra SSB</translation>
    </message>
    <message>
        <source>all that the programme follows</source>
        <translation>alt programmet følger</translation>
    </message>
    <message>
        <source>Only the programme&apos;s municipalities and quarters are asked for. You see every figure before anything is recorded.</source>
        <translation>Det spørres bare om kommunene og kvartalene i programmet. Du ser hvert tall før noe blir registrert.</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabell:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Fra og med:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>Til &amp;og med:</translation>
    </message>
    <message>
        <source>&amp;Contents (codes):</source>
        <translation>&amp;Innhold (koder):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>maalbilde::FigureRecorder</name>
    <message>
        <source>confirmed</source>
        <translation>bekreftet</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (bekreftet)</translation>
    </message>
</context>
<context>
    <name>maalbilde::FiguresExportFlow</name>
    <message numerus="yes">
        <source>Wrote %n figure(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n tall til %1.</numerusform>
            <numerusform>Skrev %n tall til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n figure(s) that the programme no longer has room for; they are in the log.</source>
        <translation>
            <numerusform>Utelot %n tall som programmet ikke lenger har plass til; det står i loggen.</numerusform>
            <numerusform>Utelot %n tall som programmet ikke lenger har plass til; de står i loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::FileFlow</name>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
</context>
<context>
    <name>maalbilde::Head</name>
    <message>
        <source>The whole region</source>
        <translation>Hele regionen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Status at</source>
        <translation>Status per</translation>
    </message>
    <message>
        <source>Place that all pages speak of</source>
        <translation>Stedet som alle sider gjelder</translation>
    </message>
    <message>
        <source>Quarter that all pages speak of</source>
        <translation>Kvartalet som alle sider gjelder</translation>
    </message>
</context>
<context>
    <name>maalbilde::HeadFlow</name>
    <message>
        <source>No figures have been entered yet. Record or import them, and they appear here.</source>
        <translation>Ingen tall er registrert ennå. Registrer eller importer dem, så vises de her.</translation>
    </message>
    <message>
        <source>%1 is the last quarter with figures; %2 has none yet.</source>
        <translation>%1 er det siste kvartalet med tall; %2 har ingen ennå.</translation>
    </message>
    <message>
        <source>You are looking at what was known on %1. Nothing can be changed here.</source>
        <translation>Du ser det som var kjent %1. Her kan ingenting endres.</translation>
    </message>
</context>
<context>
    <name>maalbilde::HelpWindow</name>
    <message>
        <source>Help – Målbilde</source>
        <translation>Hjelp – Målbilde</translation>
    </message>
    <message>
        <source>Chapters of the help</source>
        <translation>Kapitlene i hjelpen</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Kapitlet</translation>
    </message>
</context>
<context>
    <name>maalbilde::ImportFlow</name>
    <message>
        <source>What was copied</source>
        <translation>Det som ble kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) from %1 are in the programme now.</source>
        <translation>
            <numerusform>%n tall fra %1 er importert.</numerusform>
            <numerusform>%n tall fra %1 er importert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::ImportPreviewModel</name>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Place in the source, or why not</source>
        <translation>Plass i kilden, eller hvorfor ikke</translation>
    </message>
</context>
<context>
    <name>maalbilde::ImportStart</name>
    <message>
        <source>Bring in figures from elsewhere</source>
        <translation>Hent inn tall fra andre steder</translation>
    </message>
    <message>
        <source>Drop a file on the window, open one, or paste a block that was copied from a spreadsheet: CSV in any dialect, JSON-stat from Statistics Norway, a data package. You see how it is understood and what will change, and nothing is written before you say so.</source>
        <translation>Slipp en fil på vinduet, åpne en, eller lim inn et område som er kopiert fra et regneark: CSV i alle varianter, JSON-stat fra Statistisk sentralbyrå, en datapakke. Du ser hvordan den er forstått og hva som vil endres, og ingenting skrives før du bekrefter.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Åpne en fil …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Fetch from Statistics Norway …</source>
        <translation>Hent fra SSB …</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Angre importen</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Vis i loggen</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Registrering</translation>
    </message>
</context>
<context>
    <name>maalbilde::LogActions</name>
    <message>
        <source>Go to the cell</source>
        <translation>Gå til cellen</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>Angre denne registreringen</translation>
    </message>
    <message>
        <source>Show what was known then</source>
        <translation>Vis det som var kjent da</translation>
    </message>
</context>
<context>
    <name>maalbilde::LogFilterBar</name>
    <message>
        <source>All targets</source>
        <translation>Alle mål</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>Hvilket mål</translation>
    </message>
    <message>
        <source>Of which place</source>
        <translation>Hvilket sted</translation>
    </message>
    <message>
        <source>Recorded when</source>
        <translation>Registrert når</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Søk i loggen</translation>
    </message>
    <message>
        <source>Find in the log: a name, a place, a quarter, a date or any other word</source>
        <translation>Søk i loggen: et navn, et sted, et kvartal, en dato eller et annet ord</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
</context>
<context>
    <name>maalbilde::LogModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Source, note and reason</source>
        <translation>Kilde, merknad og begrunnelse</translation>
    </message>
</context>
<context>
    <name>maalbilde::LogPage</name>
    <message>
        <source>The log, newest first; Enter goes to the cell of a figure</source>
        <translation>Loggen, nyeste først; Enter går til cellen som tallet står i</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines in the log, newest first.</source>
        <translation>
            <numerusform>%1 linje i loggen.</numerusform>
            <numerusform>%1 linjer i loggen, nyeste først.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines found.</source>
        <translation>%1 av %2 linjer funnet.</translation>
    </message>
    <message>
        <source>A comment stays. Write another one to correct it.</source>
        <translation>En kommentar blir stående. Skriv en ny for å rette den.</translation>
    </message>
    <message>
        <source>A change of the programme stays. Change the programme once more.</source>
        <translation>En endring av programmet blir stående. Endre programmet en gang til.</translation>
    </message>
    <message>
        <source>The cell has been changed since. Only its newest entry can be undone.</source>
        <translation>Cellen er endret senere. Bare den nyeste registreringen i den kan angres.</translation>
    </message>
</context>
<context>
    <name>maalbilde::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New programme …</source>
        <translation>&amp;Nytt program …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Åpne …</translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation>Se på &amp;eksempelet</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Lagre en &amp;kopi …</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy …</source>
        <translation>&amp;Gjenopprett fra en kopi …</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Lagre &amp;bilde …</translation>
    </message>
    <message>
        <source>&amp;Import figures …</source>
        <translation>&amp;Importer tall …</translation>
    </message>
    <message>
        <source>I&amp;mport what was copied</source>
        <translation>Im&amp;porter det som er kopiert</translation>
    </message>
    <message>
        <source>&amp;Fetch from Statistics Norway …</source>
        <translation>&amp;Hent fra SSB …</translation>
    </message>
    <message>
        <source>E&amp;xport figures …</source>
        <translation>E&amp;ksporter tall …</translation>
    </message>
    <message>
        <source>Make the &amp;board report …</source>
        <translation>Lag &amp;styrerapport …</translation>
    </message>
    <message>
        <source>Pre&amp;view the printed report …</source>
        <translation>&amp;Forhåndsvis utskrift …</translation>
    </message>
    <message>
        <source>&amp;Print the board report …</source>
        <translation>S&amp;kriv ut …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>&amp;Tilbake til nå</translation>
    </message>
    <message>
        <source>&amp;Who is typing …</source>
        <translation>Hvem som &amp;registrerer …</translation>
    </message>
    <message>
        <source>&amp;Who is typing: %1 …</source>
        <translation>Hvem som &amp;registrerer: %1 …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om: %1</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Sider</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;tørre tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>M&amp;indre tekst</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>&amp;Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>&amp;Skrivebordets farger</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Fullskjerm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Help about this &amp;page</source>
        <translation>Hjelp om denne &amp;siden</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Hva er dette?</translation>
    </message>
    <message>
        <source>How &amp;status is computed</source>
        <translation>Slik &amp;beregnes status</translation>
    </message>
    <message>
        <source>What the &amp;outlook can say</source>
        <translation>Hva &amp;utsikten kan si</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Taster</translation>
    </message>
    <message>
        <source>&amp;About Målbilde</source>
        <translation>&amp;Om Målbilde</translation>
    </message>
    <message>
        <source>&amp;Find in the log …</source>
        <translation>&amp;Finn i loggen …</translation>
    </message>
</context>
<context>
    <name>maalbilde::MainWindow</name>
    <message>
        <source>There is no page “%1”. Choose one of these: %2.</source>
        <translation>Siden «%1» finnes ikke. Velg en av disse: %2.</translation>
    </message>
    <message>
        <source>%1 – Målbilde</source>
        <translation>%1 – Målbilde</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>What you enter is kept, but today&apos;s backup copy could not be made. %1</source>
        <translation>Det du registrerer, er tatt vare på, men dagens sikkerhetskopi kunne ikke lages. %1</translation>
    </message>
    <message>
        <source>Figures are imported into a programme. Open one first, and drop the figures then.</source>
        <translation>Tall importeres til et program. Åpne et først, og slipp tallene etterpå.</translation>
    </message>
</context>
<context>
    <name>maalbilde::MappingPanel</name>
    <message>
        <source>How the table is understood</source>
        <translation>Slik er tabellen forstått</translation>
    </message>
    <message>
        <source>What is counted, and which indicator it is</source>
        <translation>Det som telles, og hvilken indikator det er</translation>
    </message>
    <message>
        <source>What separates decimals in the file?</source>
        <translation>Hva skiller desimalene i filen?</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>comma: 29.040 is 29 040</source>
        <translation>komma: 29.040 er 29 040</translation>
    </message>
    <message>
        <source>point: 29.040 is 29.04</source>
        <translation>punktum: 29.040 er 29,04</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Hva «%1» er</translation>
    </message>
    <message>
        <source>Which indicator “%1” is</source>
        <translation>Hvilken indikator «%1» er</translation>
    </message>
    <message>
        <source>What the figures of “%1” are</source>
        <translation>Hva tallene i «%1» er</translation>
    </message>
    <message>
        <source>Counted where people live: use it all the same</source>
        <translation>Telt der folk bor: bruk den likevel</translation>
    </message>
</context>
<context>
    <name>maalbilde::MilestoneChart</name>
    <message>
        <source>The plan, drawn through the milestones</source>
        <translation>Planen, tegnet gjennom milepælene</translation>
    </message>
    <message>
        <source>Drag a milestone up or down, or type its share below.</source>
        <translation>Dra en milepæl opp eller ned, eller skriv andelen nedenfor.</translation>
    </message>
</context>
<context>
    <name>maalbilde::MissingPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Dette mangler</translation>
    </message>
    <message>
        <source>What is missing, by place</source>
        <translation>Dette mangler, per sted</translation>
    </message>
    <message>
        <source>Copy as an e-mail to %1</source>
        <translation>Kopier som e-post til %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::NoticeLine</name>
    <message>
        <source>Put the message away</source>
        <translation>Fjern meldingen</translation>
    </message>
</context>
<context>
    <name>maalbilde::NumberLine</name>
    <message>
        <source>no figures</source>
        <translation>ingen tall</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>plan now %1</source>
        <translation>plan nå %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>avvik %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::OverviewCard</name>
    <message>
        <source>Since the start:</source>
        <translation>Siden starten:</translation>
    </message>
</context>
<context>
    <name>maalbilde::OverviewPage</name>
    <message>
        <source>Overview of %1</source>
        <translation>Oversikt over %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::PartList</name>
    <message>
        <source>Parts of the programme</source>
        <translation>Deler av programmet</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Innsatsområder</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(uten navn)</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n å rette</numerusform>
            <numerusform>%n å rette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maalbilde::PartTools</name>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
</context>
<context>
    <name>maalbilde::PastLine</name>
    <message>
        <source>Back to the present</source>
        <translation>Tilbake til nå</translation>
    </message>
</context>
<context>
    <name>maalbilde::PictureFlow</name>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Bildet er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>maalbilde::PictureMenu</name>
    <message>
        <source>Save picture …</source>
        <translation>Lagre bilde …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopier bilde</translation>
    </message>
</context>
<context>
    <name>maalbilde::PictureWishDialog</name>
    <message>
        <source>&amp;Title above the chart</source>
        <translation>&amp;Tittel over diagrammet</translation>
    </message>
    <message>
        <source>Told apart without colours, for printing in &amp;black</source>
        <translation>Skilles uten farger, for &amp;svart-hvit utskrift</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Lagre bilde</translation>
    </message>
    <message>
        <source>PNG, for documents and slides</source>
        <translation>PNG, for dokumenter og lysbilder</translation>
    </message>
    <message>
        <source>SVG, for web pages and drawing programs</source>
        <translation>SVG, for nettsider og tegneprogrammer</translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation>PDF, for utskrift</translation>
    </message>
    <message>
        <source>Half a page (16 × 10 cm)</source>
        <translation>Halv side (16 × 10 cm)</translation>
    </message>
    <message>
        <source>A full page (16 × 23 cm)</source>
        <translation>Hel side (16 × 23 cm)</translation>
    </message>
    <message>
        <source>A slide (16:9)</source>
        <translation>Lysbilde (16:9)</translation>
    </message>
    <message>
        <source>A size of my own</source>
        <translation>Egen størrelse</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>St&amp;ørrelse:</translation>
    </message>
    <message>
        <source>&amp;My own size:</source>
        <translation>&amp;Egen størrelse:</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>maalbilde::PlaceRows</name>
    <message>
        <source>Contributions by place</source>
        <translation>Bidrag per sted</translation>
    </message>
</context>
<context>
    <name>maalbilde::PreviewPanel</name>
    <message>
        <source>What the import does with every cell</source>
        <translation>Hva importen gjør med hver celle</translation>
    </message>
</context>
<context>
    <name>maalbilde::ProgrammeChange</name>
    <message>
        <source>The programme is already as %1 says.</source>
        <translation>Programmet er allerede slik %1 sier.</translation>
    </message>
</context>
<context>
    <name>maalbilde::ProgrammeEditor</name>
    <message>
        <source>Show what to mend</source>
        <translation>Vis hva som må rettes</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n felt må rettes først.</numerusform>
            <numerusform>%n felt må rettes først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed in the file yet.</source>
        <translation>Ingenting er endret i filen ennå.</translation>
    </message>
    <message>
        <source>Change what is to be different.</source>
        <translation>Endre det som skal være annerledes.</translation>
    </message>
    <message>
        <source>See what the change does …</source>
        <translation>Se hva endringen gjør …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>maalbilde::ProgrammeFlow</name>
    <message>
        <source>The definition is saved in %1.</source>
        <translation>Definisjonen er lagret i %1.</translation>
    </message>
</context>
<context>
    <name>maalbilde::ProgrammePage</name>
    <message>
        <source>Read another definition in …</source>
        <translation>Les inn en annen definisjon …</translation>
    </message>
    <message>
        <source>Save the definition …</source>
        <translation>Lagre definisjonen …</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Endre programmet</translation>
    </message>
</context>
<context>
    <name>maalbilde::RankedPlaces</name>
    <message>
        <source>Find a place</source>
        <translation>Finn et sted</translation>
    </message>
    <message>
        <source>Find a place by its name</source>
        <translation>Finn et sted etter navn</translation>
    </message>
    <message>
        <source>Contributions by place</source>
        <translation>Bidrag per sted</translation>
    </message>
</context>
<context>
    <name>maalbilde::RankedPlacesModel</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>maalbilde::ReportFlow</name>
    <message>
        <source>The board report was saved as %1.</source>
        <translation>Styrerapporten er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>maalbilde::SafetyFlow</name>
    <message>
        <source>%1 could not be read any more. You are working in %2 now, which holds everything.</source>
        <translation>%1 kunne ikke lenger leses. Nå arbeider du i %2, som har alt.</translation>
    </message>
    <message>
        <source>There is no copy of the file yet. One is made before the first change of a day.</source>
        <translation>Det finnes ingen kopi av filen ennå. En kopi lages før den første endringen hver dag.</translation>
    </message>
    <message>
        <source>The file is as it was in the copy: %1. What it was before is kept among the copies.</source>
        <translation>Filen er slik den var i kopien: %1. Slik den var før, ligger den blant kopiene.</translation>
    </message>
    <message>
        <source>There are copies of it: choose Restore from a copy in the menu File.</source>
        <translation>Det finnes kopier av den: Velg Gjenopprett fra en kopi i menyen Fil.</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>Erstattet %1</translation>
    </message>
    <message>
        <source>Before a new format: %1</source>
        <translation>Før nytt filformat: %1</translation>
    </message>
    <message>
        <source>The file lies in a folder that %1 copies between machines. Let one person at a time work in it, and wait until it is copied before you close the machine.</source>
        <translation>Filen ligger i en mappe som %1 kopierer mellom maskiner. La én person om gangen arbeide i den, og vent til den er kopiert før du slår av maskinen.</translation>
    </message>
    <message>
        <source>The file lies on a network drive. Several can have it open; if the connection breaks, what you type waits until it is back.</source>
        <translation>Filen ligger på en nettverksdisk. Flere kan ha den åpen. Hvis forbindelsen brytes, venter det du skriver til den er tilbake.</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>En kopi er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>maalbilde::SourcePanel</name>
    <message>
        <source>Put away</source>
        <translation>Legg bort</translation>
    </message>
    <message>
        <source>Forget this source; nothing has been written</source>
        <translation>Glem denne kilden; ingenting er skrevet</translation>
    </message>
    <message>
        <source>Which of the tables is to be imported</source>
        <translation>Hvilken av tabellene som skal importeres</translation>
    </message>
    <message>
        <source>for example 01222</source>
        <translation>for eksempel 01222</translation>
    </message>
    <message>
        <source>Number of the table at Statistics Norway, if it comes from there</source>
        <translation>Tabellnummer hos SSB, hvis den er derfra</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Table in the file</source>
        <translation>Tabell i filen</translation>
    </message>
    <message>
        <source>Source that the figures are given</source>
        <translation>Kilde som tallene får</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>maalbilde::StartPage</name>
    <message>
        <source>See whether the programme reaches its goals, quarter by quarter and place by place. Open a file, make one, or drop one on the window.</source>
        <translation>Se om programmet når målene sine, kvartal for kvartal og sted for sted. Åpne en fil, lag en ny, eller slipp en fil på vinduet.</translation>
    </message>
    <message>
        <source>Make the programme of Elverumregionen</source>
        <translation>Lag programmet for Elverumregionen</translation>
    </message>
    <message>
        <source>A new file with its four targets, ready for figures</source>
        <translation>En ny fil med de fire målene, klar for tall</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Se på eksempelet</translation>
    </message>
    <message>
        <source>Invented figures, to try out everything without harm</source>
        <translation>Oppdiktede tall, så du trygt kan prøve alt</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>One that you or somebody else has made</source>
        <translation>En fil som du eller andre har laget</translation>
    </message>
    <message>
        <source>Make the programme of another region</source>
        <translation>Lag programmet for en annen region</translation>
    </message>
    <message>
        <source>From a template: one municipality alone, or a region of ten</source>
        <translation>Fra en mal: én kommune alene, eller en region med ti</translation>
    </message>
</context>
<context>
    <name>maalbilde::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ingen status</translation>
    </message>
</context>
<context>
    <name>maalbilde::StatusPanel</name>
    <message>
        <source>Explanation: %1</source>
        <translation>Forklaring: %1</translation>
    </message>
    <message>
        <source>Copy for the minutes</source>
        <translation>Kopier til referatet</translation>
    </message>
    <message>
        <source>Copy the explanation for the minutes</source>
        <translation>Kopier forklaringen til referatet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>How the status is computed</source>
        <translation>Slik er status beregnet</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>maalbilde::SupportingLine</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Supporting indicators</source>
        <translation>Støtteindikatorer</translation>
    </message>
</context>
<context>
    <name>maalbilde::SupportingPanel</name>
    <message>
        <source>no figures yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>Supporting indicator: %1</source>
        <translation>Støtteindikator: %1</translation>
    </message>
</context>
<context>
    <name>maalbilde::SurveyFields</name>
    <message>
        <source>&amp;Measured on</source>
        <translation>M&amp;åledato</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Antall svar</translation>
    </message>
    <message>
        <source>Day on which the survey ended</source>
        <translation>Datoen da målingen ble avsluttet</translation>
    </message>
    <message>
        <source>How many answered the survey</source>
        <translation>Hvor mange som svarte</translation>
    </message>
    <message>
        <source>15.11.2016</source>
        <comment>a date as it is typed</comment>
        <translation>15.11.2016</translation>
    </message>
</context>
<context>
    <name>maalbilde::TargetPage</name>
    <message>
        <source>%1 · responsible: %2</source>
        <translation>%1 · ansvarlig: %2</translation>
    </message>
</context>
</TS>
