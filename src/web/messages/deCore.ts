import { deBody } from './body/deBody.ts';
import type { CoreCatalogue } from './en.ts';

/** Sentences of the lower folders in German. What is missing is shown in English. */
export const deCore: CoreCatalogue = {
  'place.interval': ' (95-%-Intervall {low} bis {high})',
  'statement.TORSION_NOT_SEARCHED':
    'Die Rollung wurde aufgezeichnet. Ihr Anteil an den Sakkaden wird gemessen, aber nach einer Bewegung allein in der Rollung wird nicht gesucht.',
  'statement.VERDICT_NOTHING': 'Es gibt keine Augenposition, die ausgewertet werden könnte.',
  'statement.VERDICT_OPSOCLONUS':
    'Sakkaden ohne Pause in mehrere Richtungen wurden gefunden (Form des Opsoklonus): {bursts, plural, one {eine Salve} other {# Salven}} mit {saccades} Sakkaden in {seconds} s brauchbarer Aufzeichnung.',
  'statement.VERDICT_FLUTTER':
    'Sakkaden ohne Pause in einer Ebene wurden gefunden (Form des Ocular Flutter): {bursts, plural, one {eine Salve} other {# Salven}} mit {saccades} Sakkaden in {seconds} s brauchbarer Aufzeichnung.',
  'statement.VERDICT_MICROFLUTTER':
    'Sehr kleine Sakkaden ohne Pause wurden gefunden (Form des Mikroflatterns): {bursts, plural, one {eine Salve} other {# Salven}} in {seconds} s brauchbarer Aufzeichnung.',
  'statement.VERDICT_SQUARE_WAVE_JERKS':
    'Square-Wave-Jerks wurden gefunden: Paare von Sakkaden mit einer Pause dazwischen, nicht unmittelbar hintereinander.',
  'statement.VERDICT_MACROSACCADIC':
    'Eine makrosakkadische Oszillation wurde gefunden: Sakkaden um das Ziel herum mit Pausen dazwischen.',
  'statement.VERDICT_JERK_NYSTAGMUS':
    'Ein langsames Driften mit schnellem Rücksprung wurde gefunden (Form des Rucknystagmus), keine Sakkaden ohne Pause.',
  'statement.VERDICT_PENDULAR_NYSTAGMUS':
    'Eine gleichmäßige Schwingung wurde gefunden (Form des Pendelnystagmus), keine Sakkaden ohne Pause.',
  'statement.VERDICT_VOLUNTARY':
    'Sakkaden ohne Pause wurden gefunden, die wie willkürlicher Nystagmus aussehen: schnell, klein, waagrecht; {bursts, plural, one {eine Salve} other {# Salven}} in {seconds} s brauchbarer Aufzeichnung.',
  'statement.VERDICT_NONE':
    'In {seconds} s brauchbarer Aufzeichnung wurden weder Sakkaden ohne Pause noch ein Nystagmus gefunden.',
  'statement.VERDICT_CANNOT_TELL': 'Aus dieser Aufzeichnung lässt sich die Art der Augenbewegung nicht bestimmen.',
  'statement.VERDICT_BURSTS_TOO':
    'Salven unmittelbar aufeinander folgender Sakkaden: {bursts}; sie füllen {percent} % der brauchbaren Zeit{interval}.',
  'statement.VERDICT_SHARE': 'Sie füllen {percent} % der brauchbaren Zeit{interval}.',
  'statement.VERDICT_SIZE': 'Mittlere Größe (Median) {amplitude}°, {frequency} Schwingungen pro Sekunde{interval}.',
  'statement.VERDICT_LIMIT': 'Schwingungen unter etwa {floor} {unit} wären nicht zu sehen gewesen.',
  'statement.VERDICT_ALTERNATIVE': 'Es könnte auch sein: {alternative}.',
  'statement.VERDICT_QUALITY': '{percent} % der Aufzeichnung waren brauchbar; Abtastrate {rate} Hz.',
  'statement.VERDICT_NO_DIAGNOSIS': 'Dies ist eine Messung, keine Diagnose.',
  'statement.OTHER_RATES_LEFT_OUT':
    '{samples} Messwerte haben eine andere Rate oder Einheit als der Hauptteil ({rate} Hz) und wurden nicht mit ihm gemessen.',
  'statement.OVERLAP_LEFT_OUT':
    '{count, plural, one {Ein Abschnitt deckt} other {# Abschnitte decken}} dieselbe Zeit wie ein anderer ab (zwei Augen mit eigenen Uhren) und zählt nicht doppelt.',

  'statement.no-usable-samples': 'In dieser Aufzeichnung gibt es keine brauchbare Augenposition.',
  'statement.needs-degrees':
    'Braucht Positionen in Grad; diese Aufzeichnung hat {unit}. Mit Größe und Abstand des Bildschirms lässt es sich berechnen.',
  'statement.needs-vertical': 'Braucht die senkrechte Position; diese Aufzeichnung hat nur die waagrechte.',
  'statement.needs-torsion': 'Braucht die Verrollung des Auges; diese Aufzeichnung hat keine.',
  'statement.needs-both-eyes': 'Braucht beide Augen; diese Aufzeichnung hat eines.',
  'statement.needs-rate': 'Braucht mindestens {needed} Messwerte pro Sekunde; diese Aufzeichnung hat {rate}.',
  'statement.needs-square-units':
    'Braucht waagrechte und senkrechte Positionen in derselben Längeneinheit; diese Aufzeichnung hat {unit}.',
  'statement.needs-more-time': 'Braucht mindestens {needed} s brauchbare Aufzeichnung; diese hat {found} s.',
  'statement.too-broken':
    'Zu zerstückelt: nur {percent} % der brauchbaren Messwerte liegen in Stücken, die lang genug für eine Sakkade sind.',
  'statement.too-few-saccades': 'Braucht mindestens {needed} Sakkaden; gefunden: {found}.',
  'statement.too-few-intervals': 'Braucht mindestens {needed} Abstände zwischen Sakkaden; gefunden: {found}.',
  'statement.too-few-burst-intervals': 'Braucht mindestens {needed} Abstände innerhalb von Salven; gefunden: {found}.',
  'statement.too-few-bursts': 'Braucht mindestens {needed} ganze Salven; gefunden: {found}.',
  'statement.amplitudes-too-alike':
    'Braucht kleine und große Sakkaden (größte mindestens {needed}° und doppelt so groß wie die kleinste); hier liegen 90 % zwischen {low}° und {high}°.',
  'statement.no-fit': 'Keine Hauptsequenz-Kurve passt zu diesen Sakkaden.',
  'statement.no-spectral-peak':
    'Das Spektrum hat keinen Gipfel, der heraussticht (nötig mindestens das {needed}-Fache des Hintergrunds, gefunden {found}).',
  'statement.frequency-beyond-rate':
    'Die Sakkaden folgen schneller aufeinander, als {rate} Messwerte pro Sekunde zeigen können; nötig wären mindestens {needed}.',
  'statement.no-slow-samples': 'Braucht mindestens {needed} s zwischen den Sakkaden; gefunden: {found} s.',
  'statement.none-found-size': 'Keine gefunden. Sakkaden unter etwa {limit}° wären nicht zu sehen gewesen.',
  'statement.none-found-speed': 'Keine gefunden. Sakkaden langsamer als {limit} {unit}/s wären nicht zu sehen gewesen.',
  'statement.bursts-cut-by-edge':
    '{count, plural, one {Eine Salve stößt} other {# Salven stoßen}} an Anfang, Ende oder einen Ausfall und dauerte länger, als zu sehen war.',
  'statement.near-blink-left-out':
    '{count, plural, one {Eine Sakkade} other {# Sakkaden}} im Umkreis von 100 ms um Lidschlag oder Ausfall ausgelassen.',
  'statement.near-blink-kept':
    '{count, plural, one {Eine Sakkade liegt} other {# Sakkaden liegen}} im Umkreis von 100 ms um Lidschlag oder Ausfall; das sind die meisten, darum zählen sie mit.',
  'statement.near-blink-many':
    '{percent} % der Sakkaden liegen im Umkreis von 100 ms um Lidschlag oder Ausfall, wo Lidschläge wie Sakkaden aussehen können.',
  'statement.rate-lowers-amplitude': 'Bei {rate} Messwerten pro Sekunde fallen Amplituden bis zu 15 % zu klein aus.',
  'statement.rate-lowers-speed':
    'Bei {rate} Messwerten pro Sekunde fallen Höchstgeschwindigkeiten bis zu 10 % zu klein aus.',
  'statement.below-noise-floor': 'Der Wert liegt unter dem, was sich hier vom Rauschen unterscheiden lässt.',
  'statement.square-pixels-assumed': 'Die Positionen sind in Pixeln, die als gleich breit und hoch gelten.',
  'statement.spectrum-of-bursts': 'Aus {seconds} s innerhalb von Salven.',
  'statement.spectrum-of-all': 'Keine Salve ist lang genug; aus {seconds} s der ganzen Aufzeichnung.',
  'statement.expected-frequency':
    'Bei der mittleren Größe von {amplitude}° ergäben Sakkaden ohne Pause {frequency} Hz.',
  'statement.clipped-by-recording':
    'Die Ruhe reicht bis an Anfang oder Ende eines Abschnitts; sie kann länger gewesen sein.',

  'statement.wave-too-short':
    'Nur {seconds} s sind brauchbar; mindestens {needed} s sind nötig, um die Art der Bewegung zu bestimmen.',
  'statement.wave-too-slow-rate':
    'Die Aufzeichnung hat {rate} Messwerte pro Sekunde; mindestens {needed} sind nötig, um die Art der Bewegung zu bestimmen.',
  'statement.wave-too-much-loss': 'Nur {percent} % der Aufzeichnung sind brauchbar; mindestens {needed} % sind nötig.',
  'statement.wave-too-noisy': 'Das Rauschen verdeckt alle Sakkaden unter etwa {limit}°.',
  'statement.wave-bursts':
    '{beats} Sakkaden in {bursts, plural, one {eine Salve} other {# Salven}}, ohne Pause dazwischen.',
  'statement.wave-no-bursts': 'Keine Salven von Sakkaden ohne Pause.',
  'statement.wave-few-beats':
    'Nur {beats} Sakkaden ohne Pause; {needed}, oder {long} in einer Salve, sind nötig, um ihre Art zu bestimmen.',
  'statement.wave-beats-saccadic': '{percent} % davon sind so schnell wie Sakkaden ihrer Größe.',
  'statement.wave-beats-slow': 'Nur {percent} % davon sind so schnell wie Sakkaden ihrer Größe.',
  'statement.wave-on-curve': 'Ihre Frequenz ist das {ratio}-Fache der von Sakkaden ihrer Größe ganz ohne Pause.',
  'statement.wave-below-curve':
    'Ihre Frequenz ist nur das {ratio}-Fache der von Sakkaden ihrer Größe ganz ohne Pause, wie bei Tics oder langsamen Schwingungen.',
  'statement.wave-one-plane': 'Sie gehen in einer Ebene hin und her (kurze zu langer Achse {ratio}).',
  'statement.wave-many-planes': 'Sie gehen in mehrere Richtungen (kurze zu langer Achse {ratio}).',
  'statement.wave-plane-unclear': 'Es ist nicht klar, ob sie in einer Ebene bleiben (kurze zu langer Achse {ratio}).',
  'statement.wave-plane-not-horizontal': 'Die Ebene ist um {degrees}° aus der Waagrechten gedreht.',
  'statement.wave-one-axis':
    'Nur waagrechte Positionen wurden aufgezeichnet; ob sie in einer Ebene bleiben, ist nicht zu sagen.',
  'statement.wave-beats-small': 'Sie sind sehr klein ({amplitude}°).',
  'statement.wave-beats-near-blinks': 'Fast alle liegen neben Lidschlägen oder Ausfällen.',
  'statement.wave-could-be-voluntary':
    'Kleine, schnelle, waagrechte Bewegungen wie diese lassen sich auch willentlich machen.',
  'statement.wave-fatigue': 'Sie werden innerhalb einer Salve um {percent} % kleiner, wie willkürliche.',
  'statement.wave-no-fatigue': 'Sie werden innerhalb einer Salve nicht kleiner.',
  'statement.wave-convergence': 'Die Augen konvergieren in den Salven um {degrees}°, wie beim willkürlichen Nystagmus.',
  'statement.wave-pupil': 'Die Pupille verengt sich in den Salven um {percent} %, wie beim Konvergieren.',
  'statement.wave-micro':
    'Eine sehr kleine schnelle Schwingung ({amplitude}°, {frequency} Hz) in {count} von {windows} Abschnitten zu 0,2 s.',
  'statement.wave-micro-blind':
    'Bei {rate} Messwerten pro Sekunde sind sehr kleine Schwingungen (Mikroflattern) nicht zu sehen.',
  'statement.wave-drift-reset': '{percent} % des langsamen Driftens macht die Sakkade danach rückgängig.',
  'statement.wave-sawtooth':
    '{percent} % der Zeit geht das Auge hin und her, langsam in die eine und mindestens doppelt so schnell in die andere Richtung.',
  'statement.wave-quick-one-way': 'Benachbarte gehen in dieselbe Richtung (Übereinstimmung {agreement} von 1).',
  'statement.wave-quick-both-ways': 'Benachbarte gehen in beide Richtungen (Übereinstimmung {agreement} von 1).',
  'statement.wave-slow-speed':
    'Das Driften zwischen den Sakkaden hat {speed} {unit}/s und füllt {percent} % eines Schlags.',
  'statement.wave-no-drift': 'Zwischen den Sakkaden gibt es kein Driften, das sie rückgängig machen würden.',
  'statement.wave-sinusoid':
    '{percent} % der Zeit zwischen Sakkaden sind eine gleichmäßige Schwingung von {frequency} Hz und {size} {unit}.',
  'statement.wave-no-sinusoid': 'Zwischen den Sakkaden gibt es keine gleichmäßige Schwingung.',
  'statement.wave-pairs':
    '{pairs} Sakkaden wurden nach einer Pause von {pause} ms von einer gleich großen zurück beantwortet; diese Paare sind {percent} % aller Sakkaden.',
  'statement.wave-pairs-small':
    'Sie sind klein ({amplitude}°) und kommen {perMin}-mal pro Minute; Gesunde machen etwa 18 pro Minute von 0,6°.',
  'statement.wave-few-pairs':
    'Wenige Sakkaden wurden von einer gleich großen zurück beantwortet: {pairs}, oder {percent} % aller Sakkaden.',
  'statement.wave-chains': '{percent} % davon gehören zu langen Ketten hin und her.',
  'statement.wave-no-chains': 'Sie stehen allein, nicht in langen Ketten hin und her.',
  'statement.wave-one-base': 'Das Auge springt von einem Ort weg und dorthin zurück.',
  'statement.wave-about-centre':
    'Das Auge schwingt um eine Mitte ({signs} von 4 Zeichen: beide Seiten unstet, Pausen gleich, Größen an- und abschwellend, erste und letzte klein).',
  'statement.eye-only-one': 'Nur ein Auge wurde aufgezeichnet.',
  'statement.camera-units':
    'Die Positionen sind rohe Kamerawerte, die nicht sagen, wohin das Auge sah; sie wurden nicht ausgewertet.',
  'statement.no-eye-position':
    'Ein Teil der Aufzeichnung hat keine waagrechte Augenposition; er wurde nicht ausgewertet.',
  'statement.only-vertical':
    'Ein Teil der Aufzeichnung hat nur die senkrechte Augenposition (oder eine waagrechte, die sich nie ändert). Eine waagrechte ist nötig; er wurde nicht ausgewertet.',
  'statement.only-horizontal':
    'Nur die waagrechte Augenposition wurde aufgezeichnet (oder die senkrechte ändert sich nie): Größen und Geschwindigkeiten sind die des waagrechten Anteils jeder Bewegung.',
  'statement.eyes-move-apart':
    'Das {moving, select, left {linke} other {rechte}} Auge macht schnelle Bewegungen, die das {still, select, left {linke} other {rechte}} nicht macht ({ratio}-mal so viel Bewegung). Augen bewegen sich gemeinsam, auch bei Opsoklonus; suchen Sie erst nach einem Fehler der Messung, bevor Sie der Bewegung nur eines Auges glauben.',
  'statement.frozen-throughout':
    'Die Augenposition ändert sich nie, was kein lebendes Auge tut; es konnte nichts gemessen werden.',
  'statement.frozen-stretches':
    'Während {seconds} s ändert sich die Augenposition gar nicht, was kein lebendes Auge tut; das wurde als Verlust ausgelassen.',
  'statement.eye-frozen-throughout':
    'Die Position des {eye, select, left {linken} other {rechten}} Auges ändert sich nie, was kein lebendes Auge tut; dieses Auge wurde nicht verwendet.',
  'statement.eye-frozen-stretches':
    'Während {seconds} s ändert sich die Position des {eye, select, left {linken} other {rechten}} Auges gar nicht, was kein lebendes Auge tut; das wurde als Verlust ausgelassen.',
  'statement.samples-held':
    'Jede Augenposition wird wiederholt: Etwa {rate} neue je Sekunde sind als {written} geschrieben. Die Aufzeichnung wurde als eine mit {rate} Messwerten je Sekunde gemessen.',
  'statement.samples-held-twice':
    'Viele Augenpositionen werden wiederholt: Etwa {rate} neue je Sekunde sind als {written} geschrieben. Spitzengeschwindigkeiten können zu hoch sein.',
  'statement.samples-held-unevenly':
    'Augenpositionen werden ungleichmäßig wiederholt: Nur etwa {rate} neue je Sekunde sind als {written} geschrieben. Zeiten und Geschwindigkeiten lassen sich daraus nicht bestimmen; das wurde nicht ausgewertet.',
  'statement.looks-smoothed':
    'Die Sakkaden wirken geglättet: Sie sind langsam für ihre Größe ({percent} % der üblichen Geschwindigkeit), und nichts Schnelles ist im Signal übrig. Größen und Geschwindigkeiten sind Untergrenzen, es sei denn, die Sakkaden selbst sind langsam.',
  'statement.slow-phases-need-degrees':
    'Fixation und Folgebewegung wurden nicht unterschieden, weil die Positionen in {unit} sind, nicht in Grad.',
  'statement.slow-phases-too-noisy':
    'Fixation und Folgebewegung wurden nicht unterschieden, weil der Blick auch zwischen Sakkaden um {noise}° zittert oder schwingt; höchstens {limit}° wären gut.',
  'statement.slow-phases-low-rate':
    'Bei {rate} Messwerten pro Sekunde kann eine kleine Sakkade als Folgebewegung durchgehen; mindestens {needed} wären nötig.',

  'measure.saccade-rate': 'Sakkaden pro Sekunde',
  'measure.burst-rate': 'Salven pro Minute',
  'measure.opsoclonus-time-share': 'Anteil der Zeit in Salven',
  'measure.burst-duration': 'Dauer der Salven, Median',
  'measure.longest-quiet': 'Längste Zeit ohne Salve',
  'measure.intersaccadic-interval': 'Pause zwischen Sakkaden, Median',
  'measure.short-interval-share': 'Anteil der Sakkaden ohne Pause',
  'measure.oscillation-frequency': 'Frequenz der Schwingung',
  'measure.spectral-frequency': 'Gipfel des Geschwindigkeitsspektrums',
  'measure.spectral-bandwidth': 'Breite des Gipfels im Spektrum',
  'measure.spectral-entropy': 'Unregelmäßigkeit des Spektrums',
  'measure.amplitude-frequency-ratio': 'Frequenz zu erwarteter Frequenz',
  'measure.amplitude-median': 'Amplitude, Median',
  'measure.amplitude-p90': 'Amplitude, 90. Perzentil',
  'measure.peak-velocity-median': 'Höchstgeschwindigkeit, Median',
  'measure.peak-velocity-p90': 'Höchstgeschwindigkeit, 90. Perzentil',
  'measure.main-sequence-asymptote': 'Hauptsequenz: höchste Geschwindigkeit',
  'measure.main-sequence-scale': 'Hauptsequenz: Skala',
  'measure.main-sequence-deviation': 'Anteil der Sakkaden neben der Hauptsequenz',
  'measure.direction-axis-ratio': 'Richtungen: kurze zu langer Achse',
  'measure.direction-entropy': 'Richtungen: wie gleichmäßig verteilt',
  'measure.horizontal-share': 'Waagrechter Anteil',
  'measure.vertical-share': 'Senkrechter Anteil',
  'measure.torsional-share': 'Anteil der Verrollung',
  'measure.conjugacy-lag': 'Verzug des rechten Auges hinter dem linken',
  'measure.conjugacy-gain': 'Sakkadengeschwindigkeit links zu rechts',
  'measure.conjugacy-correlation': 'Korrelation der Geschwindigkeiten beider Augen',
  'measure.near-blink-share': 'Anteil der Sakkaden neben Lidschlägen',
  'measure.retinal-slip-rms': 'Retinaler Schlupf, quadratisches Mittel',
  'measure.retinal-slip-median': 'Retinaler Schlupf, Median',
  'measure.slow-phase-speed': 'Geschwindigkeit zwischen Sakkaden, Median',

  'counts.saccades': 'Sakkaden',
  'counts.bursts': 'Salven',
  'counts.intervals': 'Abstände',
  'counts.intervals within bursts': 'Abstände innerhalb von Salven',
  'counts.pieces of recording': 'Stücke der Aufzeichnung',
  'counts.saccades seen by both eyes': 'Sakkaden in beiden Augen',
  'counts.blocks of one second': 'Blöcke von einer Sekunde',

  'issue.FILE_EMPTY': 'Die Datei ist leer (0 Byte).',
  'hint.FILE_EMPTY': 'Exportieren Sie die Aufzeichnung erneut; eine abgebrochene Kopie hat oft 0 Byte.',
  'issue.FORMAT_UNKNOWN': 'Der Inhalt ist in keinem Format, das Kinsbourne liest. Er beginnt mit: {head}',
  'hint.FORMAT_UNKNOWN':
    'Bei einer Zahlentabelle ordnen Sie die Spalten zu; sonst exportieren Sie als Text (bei EyeLink: edf2asc).',
  'issue.ZIP_UNKNOWN': 'In dieser Zip-Datei ist keine Aufzeichnung, die Kinsbourne kennt. Sie enthält: {names}',
  'hint.ZIP_UNKNOWN':
    'Zip-Dateien von Sensor Logger, phyphox, Apple Health und ActiGraph (.gt3x) werden gelesen, wie sie sind. Entpacken Sie jede andere und öffnen Sie die Aufzeichnung darin; speichern Sie eine Tabelle (.xlsx) vorher als CSV.',
  'issue.EYELINK_BINARY_EDF': 'Dies ist eine binäre EyeLink-Aufzeichnung (.edf), keine EDF+-Biosignaldatei.',
  'hint.EYELINK_BINARY_EDF': 'Wandeln Sie sie mit edf2asc von SR Research um und öffnen Sie die .asc-Datei.',
  'issue.FILE_CUT_SHORT': 'Die Datei endet mitten in {what}; alles davor wurde gelesen.',
  'hint.FILE_CUT_SHORT': 'Exportieren oder kopieren Sie erneut, falls das Ende wichtig ist.',
  'issue.LAST_VALUE_OPEN':
    'Die letzte Zeile hat kein Zeilenende, ihr letzter Wert ist also vielleicht unvollständig; er wurde nicht verwendet.',
  'issue.FILE_DAMAGED': 'Die gepackte Datei ist beschädigt: Ihre Prüfsumme passt nicht zum Inhalt.',
  'hint.FILE_DAMAGED': 'Kopieren oder exportieren Sie erneut; Zahlen aus einer beschädigten Kopie können falsch sein.',
  'issue.LINE_UNREADABLE': 'Eine Zeile war nicht als {expected} zu lesen: {found}',
  'hint.LINE_UNREADABLE': 'Die Zeile wurde übersprungen, alle anderen gelesen.',
  'issue.LINE_SHORT': 'Eine Zeile hat {found} Felder statt {expected}.',
  'hint.LINE_SHORT': 'Die fehlenden Felder zählen als Ausfall.',
  'issue.NUMBER_UNREADABLE': 'In Spalte {column} ist {found} keine Zahl.',
  'hint.NUMBER_UNREADABLE': 'Der Messwert zählt als Ausfall.',
  'issue.TIME_GOES_BACK': 'Die Zeit springt von {before} s auf {after} s zurück.',
  'hint.TIME_GOES_BACK': 'Messwerte, deren Zeit nicht vorangeht, wurden ausgelassen.',
  'issue.RATE_DIFFERS': 'Die Datei nennt {stated} Hz, ihre Uhr {measured} Hz. Die Uhr gilt.',
  'issue.RATE_UNEVEN':
    'Der Abtastabstand schwankt: {fraction} der Abstände weichen um mehr als einen halben Messwert von {rate} Hz ab.',
  'hint.RATE_UNEVEN': 'Fehlende Messwerte zählen als Ausfall; nichts wurde interpoliert.',
  'issue.SAMPLES_MISSING': '{count} Lücken in der Uhr, zusammen {seconds} s.',
  'issue.COLUMN_ABSENT': 'Die Spalte {column} fehlt.',
  'issue.GEOMETRY_MISSING':
    'Die Datei sagt nicht, wie groß der Bildschirm war oder wie weit entfernt; die Positionen bleiben in {unit}.',
  'hint.GEOMETRY_MISSING': 'Geben Sie Bildschirmgröße und Abstand an; bis dahin werden Messgrößen in Grad verweigert.',
  'issue.GEOMETRY_ODD': 'Der Bildschirm ist angegeben als {found}; verwendet wurde {used}.',
  'issue.COORDINATES_RAW': 'Die Positionen sind rohe Kamerawerte, aus denen keine Grad werden können.',
  'hint.COORDINATES_RAW': 'Zeichnen oder exportieren Sie kalibrierten Blick (GAZE oder HREF).',
  'issue.BLOCK_EMPTY': 'Ein Aufzeichnungsblock hat keine Messwerte.',
  'issue.BLOCK_NOT_CLOSED': 'Ein Aufzeichnungsblock hat keine Endmarke.',
  'hint.BLOCK_NOT_CLOSED': 'Seine Messwerte wurden dennoch gelesen.',
  'issue.BLINKS_NOT_CODED':
    'Die Aufzeichnung hat weder Pupillengröße noch Lidöffnung; Lidschläge werden nur aus der Augenbewegung erschlossen.',
  'issue.BANDWIDTH_LOW':
    'Das Signal wurde bei {cutoff} Hz tiefpassgefiltert; das verdeckt oder glättet Sakkaden ohne Pause.',
  'hint.BANDWIDTH_LOW': 'Exportieren Sie ungefiltert, oder lesen Sie Größen und Geschwindigkeiten als Untergrenzen.',
  'issue.SIDECAR_MISSING': 'Die Beschreibung {name}, die zu dieser Datei gehört, fehlt.',
  'hint.SIDECAR_MISSING': 'Legen Sie sie zusammen mit der Datendatei ab.',
  'issue.NO_SAMPLES': 'In der Datei wurde kein Messwert einer Augenposition gefunden.',
  'hint.NO_SAMPLES': 'Exportieren Sie die Aufzeichnung mit ihren Messwerten (Rohdaten), nicht nur Ereignisse.',
  'issue.COLUMNS_UNKNOWN': 'Dies ist eine Zahlentabelle, deren Spalten nicht sagen, was sie bedeuten: {columns}',
  'hint.COLUMNS_UNKNOWN': 'Sagen Sie, welche Spalte die Zeit ist, welche die Augenpositionen, und in welcher Einheit.',
  'issue.RECORDINGS_SEVERAL': 'Die Datei enthält {count} Aufzeichnungen; nur die erste wurde gelesen.',
  'hint.RECORDINGS_SEVERAL': 'Exportieren Sie jede Aufzeichnung in eine eigene Datei.',
  'issue.EYE_LOST': 'Ein Auge fehlte während {fraction} der Aufzeichnung.',
  'issue.NOT_WORN': 'Die Brille wurde während einiger Messwerte nicht getragen; diese zählen als Ausfall.',
  'issue.ENCODING_BROKEN': 'Ein Teil des Texts ist kein gültiges {encoding}.',
  'hint.ENCODING_BROKEN': 'Zahlen sind nicht betroffen; Namen und Nachrichten können Ersatzzeichen zeigen.',
  'issue.TIME_UNREADABLE': 'Eine Zeile hat keine lesbare Zeit ({found}).',
  'hint.TIME_UNREADABLE': 'Die Zeile wurde ausgelassen.',
  'issue.UNITS_MIXED':
    'Ereignisse sind in {events}, Messwerte in {samples}; die Ereignisse des Geräts wurden nicht verwendet.',
  'issue.HEADER_UNREADABLE': 'Der Dateikopf ist nicht lesbar: {field} ist {found}.',
  'hint.HEADER_UNREADABLE': 'Exportieren oder kopieren Sie die Aufzeichnung erneut.',
  'issue.HEADER_ODD': 'Der Dateikopf widerspricht der Datei ({stated}); verwendet wurde {used}.',
  'issue.CHANNELS_ABSENT': 'Kein Augenkanal gefunden. Die Datei hat: {channels}.',
  'hint.CHANNELS_ABSENT': 'Sagen Sie, welcher Kanal das waagrechte und welcher das senkrechte Augensignal enthält.',
  'issue.CALIBRATION_UNUSABLE':
    'Der Kanal {channel} hat keine brauchbare Kalibrierung ({found}) und wurde ausgelassen.',
  'hint.CALIBRATION_UNUSABLE': 'Exportieren Sie ihn erneut mit seinem physikalischen Bereich.',
  'issue.SIGNAL_CLIPPED': 'Das Signal {column} blieb am Ende seines Bereichs; der Verstärker war übersteuert.',
  'hint.SIGNAL_CLIPPED': 'Diese Messwerte zählen als Ausfall. Zeichnen Sie mit größerem Bereich auf.',
  'issue.HIGH_PASS_SET':
    'Das Signal wurde bei {cutoff} Hz hochpassgefiltert: Langsames Driften ist verzerrt, schnelle Bewegungen nicht.',
  'issue.BLOCK_NOT_GAZE': 'Ein Block enthält {what}, keine Augenposition, und wurde ausgelassen.',
  'issue.CONFIDENCE_LOW': 'In {column} zählen Messwerte mit einer Sicherheit unter {limit} als Ausfall.',
  'statement.spectral-peak-at-edge':
    'Das Spektrum ist an seinem unteren Ende, {edge} Hz, am höchsten: Darüber gibt es keine Schwingung.',
  'statement.directions-of-bursts': 'Aus {count} Sakkaden in Salven.',
  'statement.directions-of-all': 'Es gibt zu wenige Salven; aus allen Sakkaden.',
  'statement.wave-stray-beats': 'Nur {beats} Sakkaden ohne Pause in {seconds} s: zu wenige, um etwas zu bedeuten.',
  'statement.eye-asked': 'Das {eye, select, left {linke} other {rechte}} Auge wurde gemessen, wie gewünscht.',
  'statement.eye-asked-absent':
    'Gewünscht war das {asked, select, left {linke} other {rechte}} Auge, aufgezeichnet ist nur das {eye, select, left {linke} other {rechte}}; dieses wurde gemessen.',
  'statement.eye-less-loss':
    'Das {eye, select, left {linke} other {rechte}} Auge wurde gemessen, weil weniger Messwerte fehlen (links {left} %, rechts {right} %).',
  'statement.eye-less-noise':
    'Das {eye, select, left {linke} other {rechte}} Auge wurde gemessen, weil sein Signal weniger rauscht; das andere Auge hat das {ratio}-Fache.',
  'statement.eye-equal':
    'Beide Augen sind gleich gut aufgezeichnet; nach Übereinkunft wurde das {eye, select, left {linke} other {rechte}} gemessen.',
  'hint.COLUMN_ABSENT': 'Exportieren Sie sie mit der Aufzeichnung, um mehr zu erhalten: {consequence}.',
  'issue.UNIT_UNKNOWN': 'Die Einheit {unit} von {column} ist nicht bekannt; die Werte bleiben rohe Zahlen.',
  'hint.UNIT_UNKNOWN': 'Geben Sie die Einheit an, um Messgrößen darin zu erhalten.',
  'issue.POLARITY_ASSUMED':
    'Die Datei sagt nicht, welche Richtung von {column} positiv ist; angenommen wurde {direction}.',
  'issue.CLOCKS_DIFFER': '{what} hat eine eigene Uhr; {done}.',
  'issue.POSITIONS_FILTERED':
    'Die Datei hat nur Positionen nach einem Fixationsfilter ({column}), der kleine und schnelle Bewegungen verdeckt.',
  'hint.POSITIONS_FILTERED': 'Exportieren Sie auch den ungefilterten Blick (BPOG oder jedes Auge).',
  'issue.SCENE_CAMERA_ONLY':
    'Die Positionen sind Orte im Bild der Kopfkamera, aus denen hier keine Grad werden können.',
  'hint.SCENE_CAMERA_ONLY': 'Exportieren Sie auch {wanted}.',
  'issue.SIDECAR_UNREADABLE': 'Die Beschreibung {name} ist kein gültiges JSON ({detail}); sie wurde nicht verwendet.',
  'issue.CLOCK_RESTARTS': 'Die Uhr beginnt in {what} von vorn; ihre Zeiten wurden hinter die vorigen gesetzt.',
  'issue.EXPORT_MAY_BE_SMOOTHED':
    '{software} kann den Export glätten oder bereinigen; das kann Sakkaden ohne Pause verdecken.',
  'hint.EXPORT_MAY_BE_SMOOTHED': 'Wo wenig gefunden wird, sehen Sie auch das Augenvideo an.',
  'statement.not-defined':
    'Diese Aufzeichnung ergibt hier keine Zahl: Geteilt würde durch 0, oder das Signal ändert sich nicht.',
  'statement.median-frequency': 'Aus dem Median statt dem Mittelwert der Abstände: {value} Hz.',
  'statement.rate-hides-beats':
    'Bei {rate} Messwerten pro Sekunde verschwimmen Sakkaden ohne Pause und sind nicht zu zählen; mindestens {needed} sind nötig.',
  'statement.rate-hides-peaks':
    'Bei {rate} Messwerten pro Sekunde fallen Höchstgeschwindigkeiten zu klein aus; mindestens {needed} sind nötig.',
  'statement.rate-hides-swings':
    'Bei {rate} Messwerten pro Sekunde ist das Nachschwingen der Pupille nach einer Sakkade nicht zu erkennen; mindestens {needed} sind nötig.',
  'statement.rate-hides-pauses':
    'Bei {rate} Messwerten pro Sekunde sind Pausen unter 20 ms nicht von keiner Pause zu unterscheiden; mindestens {needed} sind nötig.',
  'statement.threshold-from-noise':
    'Die Positionen sind in {unit}; Sakkaden wurden nur anhand des Rauschens von Ruhe unterschieden. Kleine Bewegungen eines verrauschten Geräts können mitzählen.',
  'statement.noise-from-jitter':
    'Kaum ein Abschnitt ist ruhig; das Rauschen wurde aus dem Zittern benachbarter Messwerte bestimmt.',
  ...deBody,
};
