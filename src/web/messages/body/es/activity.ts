import type { CoreCatalogue } from '../../en.ts';

export const esActivity: CoreCatalogue = {
  'measure.activity-mean': 'Actividad media (ENMO)',
  'measure.activity-mad': 'Actividad media (MAD)',
  'measure.activity-p95': 'Actividad en la vigésima parte más viva del día',
  'measure.most-active-10h': 'Actividad de las diez horas más activas (M10)',
  'measure.least-active-5h': 'Actividad de las cinco horas menos activas (L5)',
  'measure.longest-still-bout': 'Periodo inmóvil más largo despierto',
  'measure.worn-time': 'Horas de uso por día',
  'measure.interdaily-stability': 'Semejanza de los días',
  'measure.intradaily-variability': 'Fragmentación de los días',
  'definition.activity-mean':
    'Media de la longitud de la aceleración menos 1 g, con los valores negativos puestos a 0, sobre el tiempo de uso de cada día y después sobre los días.',
  'definition.activity-mad':
    'Desviación media de la longitud de la aceleración respecto a su media dentro de cada segundo, promediada sobre el tiempo de uso de cada día y después sobre los días.',
  'definition.activity-p95':
    'El percentil 95 de la MAD en periodos de 5 segundos sobre el tiempo de uso de cada día, promediado sobre los días.',
  'definition.most-active-10h':
    'La mayor media de la MAD en diez horas seguidas entre dos medianoches, promediada sobre los días.',
  'definition.least-active-5h':
    'La menor media de la MAD en cinco horas seguidas entre dos medianoches, promediada sobre los días.',
  'definition.longest-still-bout':
    'El periodo de uso más largo de cada día, fuera del sueño, en el que el sensor nunca giró más de 5 grados en 5 segundos, mediana de los días.',
  'definition.worn-time': 'Horas en que se llevó el sensor, por cada 24 horas entre su primera y su última muestra.',
  'definition.interdaily-stability':
    'Varianza del día medio, hora a hora, dividida por la varianza de todas las horas: 1 si todos los días son iguales, 0 si la hora no dice nada.',
  'definition.intradaily-variability':
    'Media del cuadrado del cambio de actividad de una hora a otra, dividida por la varianza de todas las horas: cerca de 0 con una sola onda suave al día, alrededor de 2 si las horas no guardan relación entre sí.',
  'counts.days': 'días',
  'statement.activity-needs-worn-day':
    'Hace falta un día de 24 horas en el que el sensor se haya llevado {needed} horas; el día de más uso tuvo {most}.',
  'statement.activity-needs-days': 'Hacen falta {needed} días, cada uno con {hours} horas de uso; hubo {found}.',
  'statement.activity-needs-full-day': 'Hace falta un registro de 24 horas o más; este dura {hours} horas.',
  'statement.activity-needs-gravity':
    'Hacen falta valores que contengan la gravedad; este sensor la quitó. La actividad media (MAD) puede obtenerse sin ella.',
  'statement.activity-not-calibrated':
    'En reposo, este sensor se aparta {error} mg de 1 g y no pudo corregirse: hacen falta momentos inmóviles en muchas posiciones distintas. Un error de más de {limit} mg oculta el juego tranquilo; a la actividad media (MAD) no le afecta.',
  'statement.activity-rest-unknown':
    'No se sabe cuánto se aparta el sensor en reposo, porque hay muy pocos momentos inmóviles. La actividad media (MAD) puede obtenerse sin eso.',
  'statement.activity-needs-sleep': 'Hace falta saber cuándo hubo sueño, y en este registro no se encontró sueño.',
  'statement.activity-no-window': 'Ningún día tuvo {hours} horas seguidas de uso casi continuo.',
  'statement.activity-few-days': 'Días con uso suficiente: {days}. Los días son distintos; compare con cautela.',
  'statement.activity-no-clock':
    'No se conoce la hora del día; por eso los días se cuentan de 24 en 24 horas desde el inicio.',
  'statement.activity-without-gravity':
    'El sensor quitó la gravedad, por lo que este número solo se compara consigo mismo.',
  'statement.activity-residual':
    'En reposo, el sensor se aparta {error} mg de 1 g; el valor puede estar equivocado en esa medida.',
};
