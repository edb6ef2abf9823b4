import type { CohortKey } from './en.ts';

export const es: Readonly<Record<CohortKey, string>> = {
  title: 'Una cohorte de personas virtuales',
  intro:
    'Muchas personas inventadas con hasta cuatro tratamientos. La persona de un número es, en cada grupo, el mismo niño con el mismo destino.',
  circular:
    'Una ayuda para planificar, no una prueba: el modelo se hizo con resultados publicados, así que lo que devuelve no puede confirmarlos, y una diferencia entre grupos no lo es entre tratamientos.',
  inputsIntro:
    'Cada número del que dependen las evoluciones de estas personas. La mayoría son suposiciones: lo que resulta se deduce de ellas. La anchura dice cuánto puede desviarse un número (desviación típica de su logaritmo), antes y después del ajuste a las evoluciones publicadas, donde lo hay; entre paréntesis, lo que el ajuste dejó de ella. Las notas se llevan en inglés.',
  settings: 'La cohorte',
  population: 'Quiénes son',
  notFitted:
    'Los números de este grupo son suposiciones y no se ajustaron a evoluciones publicadas. Los intervalos muestran hasta dónde llegan las suposiciones, no lo que se ha visto.',
  arms: 'Tratamientos que se comparan',
  armsHint: 'De uno a cuatro, cada uno como lo da un artículo.',
  people: 'Personas en cada grupo',
  years: 'Años desde el inicio del tratamiento',
  seed: 'Número de sorteo',
  seedHint: 'El mismo número da las mismas personas, en cualquier ordenador.',
  members: 'Juegos de parámetros',
  membersHint:
    'Las personas se reparten entre tantos juegos de números posibles. Desde 20, los intervalos son el 95 % de los juegos; con 1 solo conocen el azar.',
  run: 'Calcular',
  cancel: 'Parar y guardar lo hecho',
  running: 'Calculando: {people} de {all} personas están hechas en cada grupo',
  problem: '«{field}» debe estar entre {low} y {high}; pone {got}.',
  problemWhole: '«{field}» debe ser un número entero entre {low} y {high}; pone {got}.',
  problemArms:
    '«{field}»: elija de uno a {most}; {got, plural, =0 {no hay ninguno elegido} one {hay # elegido} other {hay # elegidos}}.',
  noNumber: 'ningún número',
  morePeople: 'Para más personas use la línea de órdenes: {command}',
  nothingSimulated: 'No se simula nada hasta corregirlo.',
  failed: 'El cálculo terminó con un fallo del programa. Comuníquelo con estas palabras: {message}',
  nobody: 'El cálculo se paró antes de que nadie estuviera hecho.',
  idle: 'Elija tratamientos y pulse «Calcular». El trabajo se hace en este ordenador; la página sigue utilizable.',
  changed: 'Los ajustes se cambiaron después de este cálculo.',
  'keeping.kept':
    'Lo que está hecho se guarda en este dispositivo: tras recargar la página o cerrar la pestaña puede continuar desde ahí.',
  'keeping.refused':
    'Este navegador no permite guardar lo que está hecho, o no tiene sitio. El cálculo continúa, pero recargar la página o cerrar la pestaña lo termina.',
  'keeping.displaced':
    'Solo se guarda el cálculo más reciente, y otra pestaña ha empezado o retomado uno. Este continúa, pero recargar la página o cerrar la pestaña lo termina.',
  leftTitle: 'Un cálculo sin terminar',
  leftPart:
    'Un cálculo de {people} personas en cada grupo se interrumpió al {share}. Lo que estaba hecho está guardado en este dispositivo. Si continúa, el resultado y los archivos son los mismos que sin interrupción.',
  leftWholeTitle: 'Un cálculo terminado',
  leftWhole: 'En este dispositivo está guardado un cálculo terminado de {people} personas en cada grupo.',
  leftWhat: '{arms}. {years, plural, one {# año} other {# años}}, sorteo número {seed}.',
  leftGoOn: 'Continuar',
  leftShow: 'Mostrarlo',
  leftDiscard: 'Descartar',
  leftNote: 'Solo se guarda el cálculo más reciente: uno nuevo ocupa el lugar de este.',
  leftElsewhere:
    'Un cálculo de {people} personas en cada grupo está en marcha en otra pestaña de este navegador. Si inicia otro aquí, en el dispositivo solo se guarda el de aquí.',
  leftOtherVersion:
    'Un cálculo de {people} personas en cada grupo se había interrumpido. Lo hizo otra versión de este programa, así que no se pudo continuar y se descartó.',
  results: 'Lo que resultó',
  doneAll:
    '{people, plural, one {# persona} other {# personas}} en cada grupo, {years, plural, one {# año} other {# años}}, sorteo número {seed}, {members, plural, one {# juego de parámetros} other {# juegos de parámetros}}.',
  doneStopped:
    'Parado: {people, plural, one {# persona está hecha} other {# personas están hechas}} en cada grupo, de {wanted} pedidas. Todas las cifras y archivos son de estas n = {people}; son los mismos que los de una cohorte de ese tamaño.',
  'interval.95 % of parameter sets':
    'Intervalos: el 95 % central de los juegos de parámetros, con el azar de la muestra incluido.',
  'interval.range of parameter sets': 'Intervalos: del más bajo al más alto de los juegos de parámetros.',
  'interval.95 % of sampling only':
    'Intervalos: 95 % del azar de la muestra solamente. No dicen cuán incierto es el propio modelo; para eso, tome más juegos de parámetros.',
  fewPerSet:
    'Bajo cada juego de parámetros viven solo unas {each} personas. El azar que eso conlleva se ha descontado de los intervalos, hasta donde lo permiten tan pocas; más personas los hacen más seguros.',
  arm: 'Grupo {letter}',
  survival: 'Sin recaída',
  survivalLabel: 'Curvas de la parte sin recaída durante {months} meses: {ends}',
  survivalEnd: 'grupo {letter} {share} al final',
  survivalCaption:
    'Curvas producto-límite de la primera recaída. Líneas verticales: intervalos a los 3, 6, 12 … meses.',
  score: 'Puntuación en el tiempo',
  scoreLabel: 'Puntuación media en el tiempo: {ends}',
  scoreEnd: 'grupo {letter} de {from} a {to}',
  scoreCaption: 'Media de la puntuación latente (0 a 18) en los controles, con su intervalo.',
  months: 'Meses desde el inicio del tratamiento',
  shareAxis: 'Parte sin recaída',
  scoreAxis: 'Puntuación',
  table: 'Los grupos uno junto a otro',
  figure: 'En el modelo',
  'row.people': 'Personas (n)',
  'row.response': 'Respuesta, la mejor de 2, 6 y 12 meses',
  'row.response6Months': 'Respuesta a los 6 meses',
  'row.response12Months': 'Respuesta a los 12 meses',
  'row.relapseFree12': 'Sin recaída en 12 meses',
  'row.relapseFree24': 'Sin recaída en 24 meses',
  'row.relapsed': 'Al menos una recaída',
  'row.relapses': 'Recaídas por persona',
  'row.score6': 'Puntuación media a los 6 meses',
  'row.score12': 'Puntuación media a los 12 meses',
  'row.damage': 'Daño duradero medio al final (0 a 1)',
  of100: '{value} de 100',
  range: '({low} a {high})',
  tableNote:
    'Contado entre 100 personas virtuales así, con el intervalo. Respuesta: queda como mucho {left} de la primera puntuación. La regla del ensayo no se vio; esta es una suposición ajustada con el resto.',
  tooShort: 'sin seguimiento tan largo',
  power: 'Probabilidad de distinguir dos grupos',
  powerPair: 'Grupo {a} frente a grupo',
  powerPeople: 'Personas por grupo',
  powerResponse: 'Respuesta',
  powerRelapse: 'Recaída en 24 meses',
  powerNote:
    'Con qué frecuencia la prueba exacta de Fisher al 5 % distinguiría los grupos si los niños fueran como en el modelo: media de los juegos de parámetros y su intervalo. No dice que un grupo sea mejor.',
  save: 'Llevárselo',
  'file.summary': 'Resultados (CSV)',
  'file.csv': 'Personas (CSV)',
  'file.ndjson': 'Personas (NDJSON)',
  'file.parquet': 'Personas (Parquet)',
  'file.fhir': 'Paquetes FHIR (NDJSON)',
  fileBusy: 'Preparando el archivo: {share}',
  fileStop: 'Parar',
  fhirNote: 'FHIR: las primeras {people} personas de cada grupo, {all} paquetes como mucho.',
  version: 'Versión {version} del modelo. Cohorte {hash}.',
};
