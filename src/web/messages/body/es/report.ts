import type { CoreCatalogue } from '../../en.ts';

export const esReport: CoreCatalogue = {
  'statement.VERDICT_BODY_NOTHING': 'No hay nada en este registro que se pueda medir.',
  'statement.VERDICT_JERKS':
    'Sacudidas en reposo ({place}): {rate} por minuto{interval}, {count, plural, one {una sacudida} other {# sacudidas}} en {minutes} minutos tranquilos.',
  'statement.VERDICT_JERKS_NONE':
    'Ninguna sacudida en reposo ({place}) en {minutes} minutos tranquilos; las de menos de unos {floor} g, o lentas (un quinto de segundo en un sentido), no se habrían visto.',
  'statement.VERDICT_JERKS_NOT': 'No se contaron las sacudidas en reposo ({place}).',
  'statement.VERDICT_TREMOR':
    'Una oscilación rítmica de {frequency} Hz, como en el temblor, ocupa el {percent} % del tiempo ({place}).',
  'statement.VERDICT_GAIT':
    'Marcha ({place}): {cadence} pasos por minuto; la duración de la zancada varía un {percent} %{interval}.',
  'statement.VERDICT_CADENCE': 'Marcha ({place}): {cadence} pasos por minuto{interval}.',
  'statement.VERDICT_NIGHTS':
    'Sueño nocturno: {hours} h{interval} en {nights, plural, one {una noche} other {# noches}}.',
  'statement.VERDICT_SLEEP_FOUND':
    'Se encontró sueño: {nights, plural, one {una noche} other {# noches}} y {naps, plural, one {una siesta} other {# siestas}}; para una media hacen falta noches y días enteros.',
  'statement.VERDICT_JERKS_ASLEEP':
    '{count, plural, one {Otra sacudida} other {Otras # sacudidas}} ({place}) en {minutes} minutos tomados por sueño: estar tumbado tranquilo se le parece. Marque ese tiempo como reposo para que se cuenten.',
  'statement.VERDICT_NAPS': 'Siestas: {minutes} min al día.',
  'statement.VERDICT_WORN': 'Llevado {worn} de {all} horas ({place}), {rate} muestras por segundo.',
  'statement.VERDICT_RECORDED': 'Se registraron {minutes} minutos ({place}), {rate} muestras por segundo.',
  'statement.CALIBRATED':
    'El sensor ({place}) se llevó a 1 g con sus momentos quietos: se desviaba {before} mg antes y {after} mg después.',
  'statement.NOT_CALIBRATED':
    'El sensor ({place}) no se pudo llevar a 1 g con sus momentos quietos, que se desviaban {before} mg; la actividad por encima de la gravedad (ENMO) puede estar mal en otro tanto.',
};
