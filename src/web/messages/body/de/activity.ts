import type { CoreCatalogue } from '../../en.ts';

export const deActivity: CoreCatalogue = {
  'measure.activity-mean': 'Mittlere Aktivität (ENMO)',
  'measure.activity-mad': 'Mittlere Aktivität (MAD)',
  'measure.activity-p95': 'Aktivität im lebhaftesten Zwanzigstel des Tages',
  'measure.most-active-10h': 'Aktivität in den zehn aktivsten Stunden (M10)',
  'measure.least-active-5h': 'Aktivität in den fünf ruhigsten Stunden (L5)',
  'measure.longest-still-bout': 'Längste reglose Zeit im Wachen',
  'measure.worn-time': 'Getragene Stunden pro Tag',
  'measure.interdaily-stability': 'Ähnlichkeit der Tage',
  'measure.intradaily-variability': 'Zerrissenheit der Tage',
  'definition.activity-mean':
    'Mittelwert der Länge der Beschleunigung minus 1 g, negative Werte gleich 0 gesetzt, über die getragene Zeit jedes Tages und dann über die Tage gemittelt.',
  'definition.activity-mad':
    'Mittlere Abweichung der Länge der Beschleunigung von ihrem Mittel innerhalb jeder Sekunde, über die getragene Zeit jedes Tages und dann über die Tage gemittelt.',
  'definition.activity-p95':
    'Das 95. Perzentil der MAD in Abschnitten von 5 Sekunden über die getragene Zeit jedes Tages, über die Tage gemittelt.',
  'definition.most-active-10h':
    'Der größte Mittelwert der MAD über zehn zusammenhängende Stunden zwischen zwei Mitternächten, über die Tage gemittelt.',
  'definition.least-active-5h':
    'Der kleinste Mittelwert der MAD über fünf zusammenhängende Stunden zwischen zwei Mitternächten, über die Tage gemittelt.',
  'definition.longest-still-bout':
    'Die längste getragene Zeit jedes Tages außerhalb des Schlafs, in der sich der Sensor innerhalb von 5 Sekunden nie um mehr als 5 Grad drehte, Median über die Tage.',
  'definition.worn-time':
    'Stunden, in denen der Sensor getragen wurde, je 24 Stunden zwischen seinem ersten und seinem letzten Messwert.',
  'definition.interdaily-stability':
    'Varianz des mittleren Tages, Stunde für Stunde, geteilt durch die Varianz aller Stunden: 1, wenn jeder Tag gleich ist, 0, wenn die Uhrzeit nichts sagt.',
  'definition.intradaily-variability':
    'Mittlere quadrierte Änderung der Aktivität von Stunde zu Stunde, geteilt durch die Varianz aller Stunden: nahe 0 bei einer glatten Welle am Tag, etwa 2, wenn die Stunden nichts miteinander zu tun haben.',
  'counts.days': 'Tage',
  'statement.activity-needs-worn-day':
    'Dafür braucht es einen Tag von 24 Stunden, an dem der Sensor {needed} Stunden getragen wurde; am längsten getragenen Tag waren es {most}.',
  'statement.activity-needs-days': 'Dafür braucht es {needed} Tage, jeder {hours} Stunden getragen; es waren {found}.',
  'statement.activity-needs-full-day':
    'Dafür braucht es eine Aufzeichnung von mindestens 24 Stunden; diese dauert {hours} Stunden.',
  'statement.activity-needs-gravity':
    'Dafür muss die Schwerkraft in den Werten sein; dieser Sensor hat sie herausgerechnet. Die mittlere Aktivität (MAD) geht auch ohne sie.',
  'statement.activity-not-calibrated':
    'In Ruhe liegt dieser Sensor {error} mg neben 1 g, und das ließ sich nicht berichtigen: Dazu braucht es ruhige Momente in vielen verschiedenen Lagen. Ein Fehler von mehr als {limit} mg verdeckt ruhiges Spiel; die mittlere Aktivität (MAD) bleibt davon unberührt.',
  'statement.activity-rest-unknown':
    'Wie weit der Sensor in Ruhe danebenliegt, ist nicht bekannt, weil es zu wenige ruhige Momente gibt. Die mittlere Aktivität (MAD) geht auch ohne das.',
  'statement.activity-needs-sleep':
    'Dafür muss bekannt sein, wann geschlafen wurde, und in dieser Aufzeichnung wurde kein Schlaf gefunden.',
  'statement.activity-no-window':
    'An keinem Tag wurde der Sensor {hours} Stunden hintereinander fast durchgehend getragen.',
  'statement.activity-few-days':
    'Tage mit genügend Tragezeit: {days}. Tage unterscheiden sich, vergleichen Sie daher mit Vorsicht.',
  'statement.activity-no-clock':
    'Die Uhrzeit ist nicht bekannt, daher werden Tage von 24 Stunden ab dem Beginn gezählt.',
  'statement.activity-without-gravity':
    'Der Sensor hat die Schwerkraft herausgerechnet, daher ist diese Zahl nur mit sich selbst vergleichbar.',
  'statement.activity-residual': 'In Ruhe liegt der Sensor {error} mg neben 1 g; um so viel kann der Wert falsch sein.',
};
