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
  'statement.VERDICT_COUNTS':
    'Recuentos de actividad del dispositivo (counts): llevado {worn} de {all} horas; mientras se llevaba, {counts} counts por minuto de media (todos los ejes juntos).',
  'statement.VERDICT_DEVICE_STEPS':
    'Pasos, contados por el dispositivo: {steps} al día (mediana, {days, plural, one {un día entero} other {# días enteros}}).',
  'statement.VERDICT_DEVICE_STEPS_FEW':
    'Pasos, contados por el dispositivo: {steps} en total; para un número por día hace falta un día entero.',
  'statement.VERDICT_DEVICE_HEART':
    'Frecuencia cardíaca, anotada por el dispositivo: {median} por minuto (mediana de {count, plural, one {un valor} other {# valores}}; nueve de cada diez están entre {low} y {high}).',
  'statement.VERDICT_DEVICE_WALKING':
    'El dispositivo anotó además {values, plural, one {un valor propio} other {# valores propios}} sobre la marcha; cómo los calcula no está publicado, por eso quedan aparte de lo que se mide aquí.',
  'statement.VERDICT_WORN': 'Llevado {worn} de {all} horas ({place}), {rate} muestras por segundo.',
  'statement.VERDICT_RECORDED': 'Se registraron {minutes} minutos ({place}), {rate} muestras por segundo.',
  'statement.CALIBRATED':
    'El sensor ({place}) se llevó a 1 g con sus momentos quietos: se desviaba {before} mg antes y {after} mg después.',
  'statement.NOT_CALIBRATED':
    'El sensor ({place}) no se pudo llevar a 1 g con sus momentos quietos, que se desviaban {before} mg; la actividad por encima de la gravedad (ENMO) puede estar mal en otro tanto.',
};
