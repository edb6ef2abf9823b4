import type { CoreCatalogue } from '../../en.ts';

export const deJerks: CoreCatalogue = {
  'measure.rest-jerk-rate': 'Zuckungen pro Minute in Ruhe',
  'measure.jerk-size-median': 'Stärke der Zuckungen, Median',
  'measure.jerk-size-p90': 'Stärke der starken Zuckungen (90. Perzentil)',
  'measure.jerk-duration': 'Dauer der Zuckungen, Median',
  'measure.jerk-burden': 'Last der Zuckungen in Ruhe',
  'measure.action-jerk-ratio': 'Zuckungen bei Handlung im Verhältnis zu Ruhe',
  'measure.stimulus-jerk-ratio': 'Zuckungen nach Klatschen oder Tippen im Verhältnis zum Zufall',
  'measure.jerk-coincidence': 'Zuckungen, bei denen eine andere Stelle mitzuckt',
  'measure.jerk-order': 'Abstand zwischen erster und zweiter Stelle einer Zuckung, Median',
  'measure.tremor-frequency': 'Frequenz des Zitterns',
  'measure.tremor-share': 'Anteil von Ruhe und Haltung mit Zittern',
  'measure.tremor-amplitude': 'Amplitude des Zitterns',
  'definition.rest-jerk-rate':
    'Zuckungen eines Körperteils, an dem der Sensor getragen wird und der wach und sonst ruhig ist, geteilt durch den Teil dieser Zeit, in dem eine neue Zuckung von der vorigen zu unterscheiden gewesen wäre.',
  'definition.jerk-size-median': 'Median der größten schnellen Beschleunigung (ab 3 Hz) der Zuckungen in Ruhe.',
  'definition.jerk-size-p90': 'Das 90. Perzentil der größten schnellen Beschleunigung (ab 3 Hz) der Zuckungen in Ruhe.',
  'definition.jerk-duration':
    'Median der Zeit, in der die schnelle Beschleunigung (ab 3 Hz) einer Zuckung in Ruhe über der Hälfte ihres Gipfels liegt.',
  'definition.jerk-burden':
    'Summe von Gipfel mal Dauer über die Zuckungen in Ruhe, geteilt durch die Zeit, in der sie gezählt wurden.',
  'definition.action-jerk-ratio':
    'Rate der Zuckungen von 0,15 g und mehr, während die Arme gehalten werden oder greifen, geteilt durch ihre Rate in Ruhe; beide um Überlappung berichtigt.',
  'definition.stimulus-jerk-ratio':
    'Rate der Zuckungen, die 30 bis 150 ms nach einem Reiz am ruhigen Körperteil beginnen, geteilt durch ihre Rate abseits der Reize.',
  'definition.jerk-coincidence':
    'Zuckungen in Ruhe, zu denen binnen 50 ms eine andere Stelle zuckt, geteilt durch alle Zuckungen in Ruhe, während eine andere Stelle ruhig war; die Rauschgrenze ist der Anteil, den allein der Zufall gäbe.',
  'definition.jerk-order':
    'Median der Zeit zwischen der ersten und der zweiten Stelle bei Zuckungen in Ruhe, die zwei oder mehr Stellen binnen 50 ms gemeinsam haben.',
  'definition.tremor-frequency':
    'Median der Frequenz des Gipfels im Spektrum zwischen 3 und 12 Hz über die Fenster von 3 s, deren Leistung großteils innerhalb von 0,5 Hz um ihn liegt.',
  'definition.tremor-share':
    'Zeit in Fenstern mit Zittern, geteilt durch alle getragene Zeit in Ruhe oder gehaltener Haltung, ohne Gehen.',
  'definition.tremor-amplitude':
    'Median über die Fenster mit Zittern, wie weit sich die Stelle zu jeder Seite bewegt: Amplitude der Beschleunigung geteilt durch das Quadrat von 2π mal Frequenz.',
  'counts.jerks': 'Zuckungen',
  'counts.stimuli': 'Reize',
  'counts.windows': 'Fenster',
  'statement.jerk-too-little-still':
    'Braucht mindestens {needed} Minuten, in denen der Sensor hier getragen wurde und dieser Körperteil wach und sonst ruhig war; gefunden: {found}. Zwei Minuten Liegen oder Sitzen auf dem Schoß würden genügen.',
  'statement.jerk-too-little-still-day':
    'Braucht mindestens {needed} Minuten, in denen der Sensor hier getragen wurde und dieser Körperteil wach und sonst ruhig war; in diesem Tag oder mehr gefunden: {found}.',
  'statement.jerk-too-many':
    'Es sind zu viele Zuckungen, um sie zu zählen (mehr als etwa {limit} pro Minute); wie viel sie bewegen, steht bei der Last.',
  'statement.jerk-limit':
    'Zuckungen, deren Beschleunigung unter etwa {limit} g bleibt oder die langsam ausschlagen (ein Fünftel einer Sekunde und länger in eine Richtung), wären hier nicht zu sehen gewesen.',
  'statement.jerk-knocks':
    'Ausgelassene Ereignisse aus einem einzigen Messwert: {count}. So kurz bewegt sich kein Körperteil; es sind Stöße gegen den Sensor oder fehlerhafte Messwerte.',
  'statement.jerk-short': 'Aus nur {found} ruhigen Minuten: beachten Sie, wie breit das Intervall ist.',
  'statement.jerk-overlapping':
    'Die Zuckungen überlappen so sehr, dass einzelne nicht zu trennen waren; die Last ist eine untere Grenze.',
  'statement.jerk-too-few': 'Braucht mindestens {needed} Zuckungen in Ruhe; gefunden: {found}.',
  'statement.jerk-no-tasks': 'Braucht Zeiten, die als Halten der Arme oder Greifen markiert sind.',
  'statement.jerk-short-task':
    'Braucht mindestens {needed} s Halten der Arme oder Greifen und {neededRest} s Ruhe; gefunden: {found} s und {foundRest} s.',
  'statement.jerk-at-least':
    'In der Zeit, mit der verglichen wird, gab es keine Zuckung; das Verhältnis ist mindestens dieses, als hätte es eine gegeben.',
  'statement.jerk-none-either': 'Es gab keine Zuckung, weder dort noch in der Zeit, mit der verglichen wird.',
  'statement.jerk-moving-limb':
    'In einem bewegten Körperteil werden etwa {rate} Ereignisse pro Minute gezählt, die keine Zuckungen sind; glauben Sie nur einem Verhältnis weit über der Rauschgrenze.',
  'statement.jerk-few-stimuli':
    'Braucht mindestens {needed}-mal Klatschen oder Tippen, während der Körperteil ruhig ist; gefunden: {found}. Am besten sind zwanzig in ungleichen Abständen.',
  'statement.jerk-first-stimuli':
    'Nach den ersten drei Reizen kam {first}-mal eine Zuckung, nach den übrigen {count} Reizen {rest}-mal.',
  'statement.jerk-too-few-together':
    'Braucht mindestens {needed} Zuckungen, während zwei oder mehr Stellen zugleich ruhig waren; gefunden: {found}.',
  'statement.jerk-first-place': 'Zuerst war meist {place}: {count}-mal von {total}.',
  'statement.jerk-one-clock':
    'Die Sensoren müssen eine gemeinsame Uhr haben: ein Unterschied von 50 ms verdirbt das Ergebnis.',
  'statement.jerk-tremor-few':
    'Braucht mindestens {needed} Fenster von drei Sekunden mit einer Schwingung; gefunden: {found}.',
  'statement.jerk-tremor-little': 'Braucht mindestens {needed} s in Ruhe oder gehaltener Haltung; gefunden: {found} s.',
  'statement.jerk-tremor-gravity':
    'Wo der Körperteil kippt, kommt die Schwerkraft zur Beschleunigung hinzu, und die Amplitude wird zu groß abgelesen.',
};
