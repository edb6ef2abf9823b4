import type { CohortKey } from './en.ts';

export const de: Readonly<Record<CohortKey, string>> = {
  title: 'Eine Kohorte virtueller Menschen',
  intro:
    'Viele erfundene Menschen unter bis zu vier Behandlungen. Der Mensch einer Nummer ist in jedem Arm dasselbe Kind mit demselben Schicksal.',
  circular:
    'Eine Hilfe zur Planung, kein Beleg: Das Modell wurde aus veröffentlichten Ergebnissen gemacht, also kann, was es wiedergibt, sie nicht bestätigen; ein Unterschied zwischen Armen ist keiner zwischen Behandlungen.',
  inputsIntro:
    'Jede Zahl, von der die Verläufe dieser Menschen abhängen. Die meisten sind Annahmen: Was herauskommt, folgt aus ihnen. Die Breite sagt, wie weit eine Zahl danebenliegen kann (Standardabweichung ihres Logarithmus), vor und nach der Anpassung an veröffentlichte Verläufe, wo es eine gibt; in Klammern, wie viel davon die Anpassung übrig ließ. Die Anmerkungen sind auf Englisch geführt.',
  settings: 'Die Kohorte',
  population: 'Wer sie sind',
  notFitted:
    'Die Zahlen dieser Gruppe sind Annahmen und nicht an veröffentlichte Verläufe angepasst. Die Bereiche zeigen, wie weit die Annahmen reichen, nicht, was gesehen wurde.',
  arms: 'Zu vergleichende Behandlungen',
  armsHint: 'Eine bis vier, jede so, wie eine Arbeit sie angibt.',
  people: 'Menschen in jedem Arm',
  years: 'Jahre ab Behandlungsbeginn',
  seed: 'Nummer der Ziehung',
  seedHint: 'Dieselbe Nummer ergibt dieselben Menschen, auf jedem Rechner.',
  members: 'Parametersätze',
  membersHint:
    'Die Menschen verteilen sich auf so viele mögliche Zahlensätze. Ab 20 sind die Bereiche 95 % der Sätze; bei 1 kennen sie nur den Zufall.',
  run: 'Rechnen',
  cancel: 'Anhalten und Fertiges behalten',
  running: 'Es wird gerechnet: {people} von {all} Menschen sind in jedem Arm fertig',
  problem: '„{field}“ muss zwischen {low} und {high} liegen; angegeben ist {got}.',
  problemWhole: '„{field}“ muss eine ganze Zahl zwischen {low} und {high} sein; angegeben ist {got}.',
  problemArms:
    '„{field}“: wählen Sie eine bis {most}; {got, plural, =0 {keine ist gewählt} one {# ist gewählt} other {# sind gewählt}}.',
  noNumber: 'keine Zahl',
  morePeople: 'Für mehr Menschen nehmen Sie die Befehlszeile: {command}',
  nothingSimulated: 'Nichts wird gerechnet, bis das berichtigt ist.',
  failed: 'Die Rechnung endete mit einem Fehler des Programms. Bitte melden Sie ihn mit diesen Worten: {message}',
  nobody: 'Die Rechnung wurde angehalten, bevor jemand fertig war.',
  idle: 'Wählen Sie Behandlungen und drücken Sie „Rechnen“. Gerechnet wird auf diesem Rechner; die Seite bleibt bedienbar.',
  changed: 'Die Einstellungen wurden nach dieser Rechnung geändert.',
  'keeping.kept':
    'Was fertig ist, bleibt auf diesem Gerät: Nach neuem Laden oder geschlossenem Tab können Sie von dort weitermachen.',
  'keeping.refused':
    'Dieser Browser bewahrt nicht auf, was fertig ist, oder hat keinen Platz dafür. Die Rechnung geht weiter, doch neues Laden oder ein geschlossener Tab beendet sie.',
  'keeping.displaced':
    'Nur die neueste Rechnung wird aufbewahrt, und ein anderer Tab hat eine begonnen oder übernommen. Diese geht weiter, doch neues Laden oder ein geschlossener Tab beendet sie.',
  leftTitle: 'Eine nicht beendete Rechnung',
  leftPart:
    'Eine Rechnung mit {people} Menschen in jedem Arm wurde bei {share} unterbrochen. Was fertig war, ist auf diesem Gerät aufbewahrt. Wenn Sie weitermachen, sind Ergebnis und Dateien dieselben wie ohne Unterbrechung.',
  leftWholeTitle: 'Eine fertige Rechnung',
  leftWhole: 'Eine fertige Rechnung mit {people} Menschen in jedem Arm ist auf diesem Gerät aufbewahrt.',
  leftWhat: '{arms}. {years, plural, one {# Jahr} other {# Jahre}}, Ziehung Nummer {seed}.',
  leftGoOn: 'Weitermachen',
  leftShow: 'Zeigen',
  leftDiscard: 'Verwerfen',
  leftNote: 'Nur die neueste Rechnung wird aufbewahrt: Eine neue tritt an die Stelle von dieser.',
  leftElsewhere:
    'Eine Rechnung mit {people} Menschen in jedem Arm ist in einem anderen Tab dieses Browsers im Gang. Starten Sie hier eine weitere, so wird nur die von hier auf dem Gerät aufbewahrt.',
  leftOtherVersion:
    'Eine Rechnung mit {people} Menschen in jedem Arm war unterbrochen worden. Eine andere Version dieses Programms hat sie gemacht; sie konnte deshalb nicht fortgesetzt werden und wurde verworfen.',
  results: 'Was herauskam',
  doneAll:
    '{people, plural, one {# Mensch} other {# Menschen}} in jedem Arm, {years, plural, one {# Jahr} other {# Jahre}}, Ziehung Nummer {seed}, {members, plural, one {# Parametersatz} other {# Parametersätze}}.',
  doneStopped:
    'Angehalten: {people, plural, one {# Mensch ist} other {# Menschen sind}} in jedem Arm fertig, von {wanted} gewünschten. Alle Zahlen und Dateien sind von diesen n = {people}; es sind dieselben wie bei einer Kohorte dieser Größe.',
  'interval.95 % of parameter sets':
    'Bereiche: die mittleren 95 % der Parametersätze, der Zufall der Stichprobe ist darin.',
  'interval.range of parameter sets': 'Bereiche: vom niedrigsten bis zum höchsten der Parametersätze.',
  'interval.95 % of sampling only':
    'Bereiche: 95 % des Zufalls der Stichprobe allein. Wie unsicher das Modell selbst ist, sagen sie nicht; nehmen Sie dafür mehr Parametersätze.',
  fewPerSet:
    'Unter jedem Parametersatz leben nur etwa {each} Menschen. Der Zufall, der daraus kommt, ist aus den Bereichen herausgerechnet, so gut es bei so wenigen geht; mehr Menschen machen sie sicherer.',
  arm: 'Arm {letter}',
  survival: 'Ohne Rückfall',
  survivalLabel: 'Kurven des Anteils ohne Rückfall über {months} Monate: {ends}',
  survivalEnd: 'Arm {letter} am Ende {share}',
  survivalCaption: 'Produkt-Limit-Kurven des ersten Rückfalls. Senkrechte Striche: Bereiche bei 3, 6, 12 … Monaten.',
  score: 'Punktwert über die Zeit',
  scoreLabel: 'Mittlerer Punktwert über die Zeit: {ends}',
  scoreEnd: 'Arm {letter} von {from} auf {to}',
  scoreCaption: 'Mittel des latenten Punktwerts (0 bis 18) an den Prüftagen, mit Bereich.',
  months: 'Monate ab Behandlungsbeginn',
  shareAxis: 'Anteil ohne Rückfall',
  scoreAxis: 'Punktwert',
  table: 'Die Arme nebeneinander',
  figure: 'Im Modell',
  'row.people': 'Menschen (n)',
  'row.response': 'Ansprechen, bestes von 2, 6 und 12 Monaten',
  'row.response6Months': 'Ansprechen nach 6 Monaten',
  'row.response12Months': 'Ansprechen nach 12 Monaten',
  'row.relapseFree12': 'Kein Rückfall in 12 Monaten',
  'row.relapseFree24': 'Kein Rückfall in 24 Monaten',
  'row.relapsed': 'Mindestens ein Rückfall',
  'row.relapses': 'Rückfälle je Mensch',
  'row.score6': 'Mittlerer Punktwert nach 6 Monaten',
  'row.score12': 'Mittlerer Punktwert nach 12 Monaten',
  'row.damage': 'Mittlerer bleibender Schaden am Ende (0 bis 1)',
  of100: '{value} von 100',
  range: '({low} bis {high})',
  tableNote:
    'Gezählt unter 100 solchen virtuellen Menschen, mit Bereich. Ansprechen: Vom ersten Punktwert sind höchstens {left} übrig. Die Regel der Studie wurde nicht gesehen; diese ist eine mit angepasste Vermutung.',
  tooShort: 'nicht so lange begleitet',
  power: 'Aussicht, zwei Arme zu unterscheiden',
  powerPair: 'Arm {a} gegen Arm',
  powerPeople: 'Menschen je Arm',
  powerResponse: 'Ansprechen',
  powerRelapse: 'Rückfall in 24 Monaten',
  powerNote:
    'Wie oft der exakte Test nach Fisher bei 5 % die Arme unterschiede, wären Kinder wie im Modell: Mittel über die Parametersätze und deren Bereich. Dass ein Arm besser ist, sagt das nicht.',
  save: 'Mitnehmen',
  'file.summary': 'Ergebnisse (CSV)',
  'file.csv': 'Menschen (CSV)',
  'file.ndjson': 'Menschen (NDJSON)',
  'file.parquet': 'Menschen (Parquet)',
  'file.fhir': 'FHIR-Bündel (NDJSON)',
  fileBusy: 'Die Datei entsteht: {share}',
  fileStop: 'Anhalten',
  fhirNote: 'FHIR: die ersten {people} Menschen jedes Arms, höchstens {all} Bündel.',
  version: 'Modellversion {version}. Kohorte {hash}.',
};
