import type { ProtocolKey } from './en.ts';

export const es: Readonly<Record<ProtocolKey, string>> = {
  title: 'Qué registrar: los cinco minutos',
  lead: 'Los mismos cinco minutos cada vez hacen comparables los registros: antes y después de un tratamiento, en una semana buena y en una mala.',
  print: 'Imprimir esta tarjeta',
  before: 'Antes',
  beforeDevice:
    'Un teléfono o un reloj sujeto a la muñeca, lo bastante apretado para que no se deslice; siempre la misma muñeca. Uno en cada muñeca es mejor.',
  beforeApp:
    'Una aplicación que escriba la aceleración en un archivo (Sensor Logger, phyphox, MATLAB Mobile). Frecuencia: 50 muestras por segundo o más, 100 es mejor. Con gravedad, si la aplicación lo pregunta.',
  beforeVideo:
    'Si también graba en vídeo: en un trípode, todo el cuerpo en la imagen, 60 imágenes por segundo o más. Los vídeos más lentos no pueden mostrar la mayoría de las sacudidas.',
  beforeFile:
    'Inicie la aplicación y empiece. Un archivo para los pasos 1 a 3 y otro, con el aparato en la espalda, para 4 y 5. Anote las horas, o diga cada paso en voz alta en el vídeo.',
  steps: 'Los pasos',
  step: 'Paso',
  long: 'Cuánto',
  what: 'Qué muestra',
  times: 'De – a',
  rest: 'Tumbado, o sentado en el regazo, despierto y tranquilo; el brazo apoyado',
  restLong: '2 minutos',
  restWhat: 'sacudidas en reposo: solo se puede contar el tiempo tranquilo',
  arms: 'Extender los dos brazos al frente',
  armsLong: '3 × 10 segundos',
  armsWhat: 'sacudidas y temblor al sostener',
  reach: 'Alcanzar un juguete a la distancia del brazo, y volver',
  reachLong: '10 veces',
  reachWhat: 'lo suave que es el gesto; sacudidas en acción',
  sit: 'Sentado sin apoyo (o de pie, pies algo separados)',
  sitLong: '3 × 30 segundos',
  sitWhat: 'balanceo. Para esto, fije el aparato al pecho o a la zona lumbar',
  walk: 'Caminar en línea recta, al paso del niño',
  walkLong: '4 × 15 metros en línea recta (un pasillo, al aire libre), o hasta donde pueda',
  walkWhat: 'pasos. Para esto, fije el aparato a la zona lumbar. Hacen falta 20 zancadas en tramos rectos',
  clap: 'Si quiere: dar una palmada, sin avisar, mientras el niño descansa',
  clapLong: '20 veces, con unos segundos entre una y otra',
  clapWhat: 'si los ruidos desencadenan sacudidas',
  after: 'Después',
  afterDrop: 'Exporte el archivo desde la aplicación y suéltelo en la página «Analizar». Se queda en este dispositivo.',
  afterMark: 'Marque bajo la curva qué tramo fue qué paso. Entonces aparecen las medidas de cada paso.',
  afterKeep:
    'Guárdelo con la persona, con el día. Fiebre, infección, un medicamento nuevo o una dosis olvidada van en el diario.',
  nights: 'Noches y días',
  nightsHow:
    'Para el sueño, las siestas y la actividad: un sensor (Axivity, ActiGraph, un reloj) día y noche, siete días si puede; en el tobillo en menores de tres años. Anote cuándo se quita.',
  nightsWhy: 'En preescolares, muñeca y tobillo encontraron el sueño igual de bien [{citation}].',
  stop: 'Pare si molesta a su hijo. La mitad también vale algo.',
  notDevice: 'Una herramienta de investigación, no un producto sanitario. No hace ningún diagnóstico.',
};
