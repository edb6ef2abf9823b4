import type { CoreCatalogue } from '../../en.ts';

export const esSleep: CoreCatalogue = {
  'measure.night-sleep': 'Sueño nocturno',
  'measure.wake-after-sleep-onset': 'Despierto durante la noche',
  'measure.longest-sleep': 'Sueño más largo sin despertar',
  'measure.night-wakings': 'Despertares nocturnos',
  'measure.nap-time': 'Siestas',
  'measure.sleep-per-day': 'Sueño en 24 horas',
  'measure.sleep-onset': 'Hora de dormirse',
  'measure.sleep-onset-variability': 'Variación de la hora de dormirse',
  'definition.night-sleep':
    'Media, en noches enteras, del tiempo de sueño: desde que se duerme hasta que se despierta, sin los ratos despierto de cinco minutos o más.',
  'definition.wake-after-sleep-onset':
    'Media, en noches enteras, del tiempo en ratos despierto de cinco minutos o más entre dormirse y despertarse.',
  'definition.longest-sleep':
    'Media, en noches enteras, del tramo más largo sin un rato despierto de cinco minutos o más.',
  'definition.night-wakings':
    'Media, en noches enteras, del número de ratos despierto de cinco minutos o más entre dormirse y despertarse.',
  'definition.nap-time':
    'Media, en los días con el sensor puesto, del tiempo dormido en siestas de al menos 30 minutos cada una (20 hasta el año de edad).',
  'definition.sleep-per-day':
    'Media, en tramos enteros de 24 horas contados desde el comienzo, del tiempo dormido, noches y siestas.',
  'definition.sleep-onset':
    'Media, en noches enteras, de la hora a la que empieza el sueño, en horas después de medianoche.',
  'definition.sleep-onset-variability':
    'Desviación estándar (n − 1), en noches enteras, de la hora a la que empieza el sueño.',
  'counts.nights': 'noches',
  'statement.sleep-none':
    'Necesita la aceleración con gravedad, o recuentos, de una noche y mejor de varios días, o el sueño anotado por un dispositivo; aquí no hay nada de eso.',
  'statement.sleep-no-night': 'Necesita una noche; no se encontró ningún sueño de {hours} horas o más.',
  'statement.sleep-no-whole-night':
    'Necesita una noche entera con el sensor puesto: cortadas por el comienzo, el final o por quitarlo {cut}, demasiado tiempo sin llevarlo {off}. Empiece media hora antes de acostarse y termine media hora después de levantarse.',
  'statement.sleep-too-few-nights': 'Necesita al menos {needed} noches enteras; hay {found}.',
  'statement.sleep-needs-clock':
    'Necesita la hora, que el archivo no dice. Cuánto duerme se puede medir sin ella; para esto, indique la hora de comienzo.',
  'statement.sleep-no-whole-day': 'Necesita 24 horas con el sensor puesto al menos {needed}; no las hay.',
  'statement.sleep-no-waking-day':
    'Necesita un día con el sensor puesto de la mañana a la noche; sin la hora, también las noches anterior y siguiente.',
  'statement.sleep-device-no-naps':
    'Lo que un dispositivo anota como sueño no dice qué siestas se le habrían escapado; necesita aceleración o recuentos.',
  'statement.sleep-wake-honesty':
    'El movimiento muestra el sueño y esconde la vigilia: un niño despierto que no se mueve cuenta como dormido. En preescolares se encuentra la mitad de la vigilia.',
  'statement.sleep-wakings-honesty':
    'El número de despertares según el movimiento concuerda mal con el del electroencefalograma; compare solo al mismo niño con el mismo sensor.',
  'statement.sleep-nights-left-out': 'Noches no contadas: cortadas {cut}, demasiado tiempo sin llevarlo {off}.',
  'statement.sleep-days-left-out': 'Días no contados con demasiado tiempo sin llevar el sensor: {count}.',
  'statement.sleep-naps-per-day': 'De media, {count} siestas al día.',
  'statement.sleep-ride-limit':
    'El sueño en un coche en marcha puede pasarse por alto, y media hora sentado sin moverse puede parecer una siesta.',
  'statement.sleep-jerks-masked':
    'Se dejaron fuera {count} sacudidas ({seconds} s) antes de determinar el sueño, pues por sí solas parecerían vigilia.',
  'statement.sleep-jerks-not-masked':
    'No se buscaron sacudidas en esta grabación; las mioclonías frecuentes pueden parecer vigilia.',
  'statement.sleep-kept-as-worn':
    '{minutes} min sin ningún movimiento durante el sueño se mantuvieron como sueño, pues el sensor estaba orientado como en el cuerpo.',
  'statement.sleep-losses-bridged': '{minutes} min que el dispositivo perdió durante el sueño se contaron como sueño.',
  'statement.sleep-table':
    '{minutes} min sin un solo movimiento y con el sensor en plano se tomaron por un sensor quitado y no por sueño.',
  'statement.sleep-clock-odd':
    'La mayoría de las noches caen de día según el reloj del dispositivo; quizá estaba mal puesto.',
  'statement.sleep-from-counts':
    'A partir de los recuentos del dispositivo, según Sadeh como lo calcula ActiLife; la regla procede de adolescentes y adultos.',
  'statement.sleep-from-device': 'Tal como lo anotó un dispositivo o una aplicación; no se conoce su regla.',
};
