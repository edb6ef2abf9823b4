import type { CoreCatalogue } from '../../en.ts';

export const esIssues: CoreCatalogue = {
  'issue.NO_MOTION_SAMPLES':
    'No se encontró en el archivo ninguna muestra de movimiento, recuentos, sueño ni frecuencia cardíaca.',
  'hint.NO_MOTION_SAMPLES': 'Exporte el registro con sus datos brutos, no solo un resumen.',
  'issue.CLOCK_NOT_TOLD': 'El archivo no dice a qué hora empezó; no se pueden distinguir días y noches.',
  'issue.MOTION_UNCLEAR': 'Es una tabla de movimientos, pero lo que dicen sus columnas no basta para leerla: {columns}',
  'hint.MOTION_UNCLEAR':
    'Diga qué columnas son el tiempo y los tres ejes, en qué unidad está la aceleración y si contiene la gravedad.',
  'issue.UNIT_FROM_REST':
    'El archivo no dice la unidad de la aceleración. En reposo muestra {size}, que es la gravedad en {unit}.',
  'issue.REST_ODD': 'En reposo la aceleración es de {size} g en lugar de 1 g.',
  'hint.REST_ODD': 'Compruebe la unidad. Si es correcta, el sensor nunca estuvo quieto o está mal calibrado.',
  'issue.GRAVITY_ABSENT':
    'El aparato quitó la gravedad de la aceleración; la postura, el sueño y la actividad no se pueden deducir de ella.',
  'hint.GRAVITY_ABSENT': 'Grabe también la aceleración con gravedad (aceleración total, acelerómetro sin procesar).',
  'issue.TIME_UNIT_OVERRULED':
    'El encabezado {column} indica {told}, pero ningún sensor es tan rápido o tan lento como serían entonces sus números; se leyeron en {taken}.',
  'hint.TIME_UNIT_OVERRULED':
    'Si el encabezado es correcto, indique qué son las columnas; si no, no hay que hacer nada.',
  'issue.ROTATION_UNIT_NOT_TOLD':
    'El archivo no dice si la rotación en {column} está en rad/s o en grados/s; se dejó fuera.',
  'hint.ROTATION_UNIT_NOT_TOLD': 'Indique la unidad de esas columnas para usarlas.',
  'issue.ZONE_NOT_TOLD':
    'Las horas del archivo están en tiempo universal (UTC) y no se indica su zona horaria; por eso no se conocen las horas del día.',
  'hint.ZONE_NOT_TOLD': 'Indique la zona horaria, por ejemplo Europe/Madrid.',
  'issue.UNCALIBRATED_LEFT_OUT': 'Los sensores sin calibrar ({what}) se dejaron fuera; se leen los calibrados.',
  'issue.DATE_ORDER_ASSUMED': 'El archivo no dice si en {date} va primero el mes o el día; se tomó el mes.',
  'hint.DATE_ORDER_ASSUMED': 'Si el día va primero, las fechas son erróneas, pero ninguna hora ni duración lo es.',
  'issue.RECORDS_REPEATED':
    'Algunos datos ({what}) figuran varias veces en el archivo o empiezan en el mismo segundo; cada momento se leyó una vez.',
  'issue.SOURCES_OVERLAP':
    'Algunos datos ({what}) corresponden a un momento que también cubre una fuente mejor (reloj, luego teléfono, luego otras aplicaciones); se dejaron fuera para que nada cuente dos veces.',
  'issue.STAGES_PREFERRED':
    'Para una noche que una fuente solo llama sueño, otra fuente tiene fases del sueño; se tomó la que tiene fases.',
  'issue.RECORD_UNREADABLE': 'Un dato ({what}) no se pudo leer ({found}).',
  'hint.RECORD_UNREADABLE': 'Se dejó fuera; todos los demás se leyeron.',
  'issue.CHANNEL_LEFT_OUT': 'El canal {channel} se dejó fuera: {why}.',
  'hint.CHANNEL_LEFT_OUT': 'Indique su tipo, su eje y su unidad en la descripción de los canales.',
  'issue.CHANNELS_UNUSABLE':
    'No se encontró ningún canal de movimiento que pueda leerse. El archivo tiene: {channels}.',
  'hint.CHANNELS_UNUSABLE': 'Se leen aceleración, rotación, campo magnético, posiciones y cuentas.',
  'issue.OFFSET_CHANGES':
    'La diferencia del reloj con la hora universal cambia dentro del archivo, de {from} a {to} minutos, y no se indica la zona horaria: las horas del día son las del comienzo.',
  'hint.OFFSET_CHANGES': 'Indique la zona horaria, por ejemplo Europe/Madrid.',
  'issue.CLOCK_REPEATS_HOUR':
    'El {date} las horas del archivo retroceden una hora, como los relojes al acabar el horario de verano: se leyó como una hora que el reloj mostró dos veces.',
  'hint.CLOCK_REPEATS_HOUR':
    'Indique la zona horaria, por ejemplo Europe/Madrid: entonces es seguro, y las horas del día posteriores son correctas.',
  'issue.CLOCK_SKIPS_HOUR':
    'El {date} las horas del archivo avanzan una hora, como los relojes al empezar el horario de verano: se leyó como ese cambio y no como una laguna.',
  'hint.CLOCK_SKIPS_HOUR':
    'Indique la zona horaria, por ejemplo Europe/Madrid: entonces es seguro, y las horas del día posteriores son correctas.',
  'issue.ZIP_NOT_READ': 'Una parte del archivo zip está {found}, lo que no se lee.',
  'hint.ZIP_NOT_READ': 'Comprímalo otra vez de la forma habitual, sin contraseña.',
  'issue.ZIP_TOO_LARGE': 'Descomprimido, el archivo zip supera {limit}; no se siguió leyendo.',
  'hint.ZIP_TOO_LARGE': 'Quite lo que no pertenece al registro y comprímalo otra vez.',
  'issue.RECORDING_TOO_LARGE': 'El registro tiene {samples} muestras por eje; aquí no hay memoria suficiente.',
  'hint.RECORDING_TOO_LARGE': 'Léalo con la línea de comandos en un equipo mayor o divídalo en archivos más cortos.',
  'issue.LAYOUT_UNKNOWN': 'Hay bloques de datos con una estructura desconocida ({found}); se dejaron fuera.',
  'issue.BLOCK_DAMAGED': 'Un bloque de datos está dañado ({what}) y se dejó fuera.',
  'hint.BLOCK_DAMAGED': 'Detrás empieza un tramo nuevo. Si son muchos, vuelva a leer el aparato.',
  'issue.CWA_NO_SAMPLES':
    'La cabecera de este archivo CWA es correcta, pero no se puede leer ninguna muestra: de {blocks} bloques de datos, {damaged} están dañados y {unwritten} nunca se escribieron.',
  'hint.CWA_NO_SAMPLES':
    'Copie otra vez el archivo desde el dispositivo. Si sigue igual, el dispositivo no registró nada o su memoria está dañada.',
  'issue.BLOCK_UNWRITTEN': 'Un bloque del archivo nunca se escribió (todos sus bytes son {value}).',
  'issue.BLOCK_TIME_UNUSABLE': 'La hora de un bloque de datos no se puede usar ({found}).',
  'hint.BLOCK_TIME_UNUSABLE': 'Sus muestras se situaron según los bloques vecinos o se dejaron fuera si no los hay.',
  'issue.SECOND_UNEVEN': 'Un segundo del registro contiene {found} muestras en lugar de {expected}.',
  'hint.SECOND_UNEVEN': 'Las que faltan cuentan como perdidas; las que sobran se dejaron fuera.',
  'issue.IDLE_SLEEP_FILLED':
    'El aparato durmió mientras estaba quieto (pausas: {count}), {seconds} s en total; ahí consta su último valor.',
  'hint.IDLE_SLEEP_FILLED':
    'Los movimientos pequeños no se ven en esas pausas. Desactive el modo de reposo para el próximo registro.',
  'issue.PERSON_FIELDS_DROPPED': 'El archivo contiene datos de la persona ({fields}); no se conservaron.',
  'issue.IMU_NOT_READ': 'El archivo contiene también el segundo sensor (IMU) del aparato, que no se lee.',
  'issue.GT3X_OLD': 'Este archivo GT3X es de un firmware antiguo (activity.bin en lugar de log.bin), que no se lee.',
  'hint.GT3X_OLD': 'Exporte los datos brutos desde ActiLife como tabla (CSV) y abra esa tabla.',
};
