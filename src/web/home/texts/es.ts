import type { HomeKey } from './en.ts';

export const es: Readonly<Record<HomeKey, string>> = {
  keysCourse: 'En las vistas de una persona',
  keyView: 'Abrir una vista: G y después 1 para la primera pestaña, 2 para la segunda…',
  keyUndo: 'Deshacer el último cambio guardado',
  people: 'Personas',
  recordCard: 'Qué registrar',
  settings: 'Ajustes',
  title: 'Seguir la evolución',
  lead: 'Diario, tratamiento, valoraciones, búsqueda de tumor y grabaciones de una persona en una página. Todo queda en este ordenador.',
  firstTitle: 'Seguir la evolución',
  startDemo: 'Empezar con tres personas ficticias',
  startDemoHint:
    'Inventadas, claramente marcadas, se quitan con un clic: un niño con tumor y recaídas, un niño tras una infección, un adulto.',
  startOwn: 'Empezar mi propia historia',
  startOwnHint: 'Nombre, nacimiento y primeros signos; lo demás puede venir después.',
  adding: 'Añadiendo…',
  addFailed: 'No se pudieron añadir. Inténtelo de nuevo.',
  allPeople: 'Todas las personas',
  addPerson: 'Añadir una persona',
  moreOf: '{shown} de {total}',
  unreachable:
    'No se puede llegar a las historias: el servidor no responde. Aun así, las grabaciones se pueden analizar.',
  unreachableKept:
    'El servidor no responde. Se muestra lo que conoce este dispositivo; lo que escriba se enviará más tarde.',
  noStore:
    'Esta página se sirve sin historias. Aun así, las grabaciones se pueden analizar; para seguir una evolución, inicie Kinsbourne en este ordenador.',
  keyNeeded:
    'Para ver las historias, abra la dirección completa que se mostró al iniciar el programa, con todo lo que sigue a #.',
  loading: 'Buscando personas…',
  synthetic: 'ficticio',
  findings:
    '{count, plural, one {La vigilancia de recaídas tiene un aviso abierto} other {La vigilancia de recaídas tiene # avisos abiertos}}',
  findingsSince: 'desde el {day}',
  overdue: '{count, plural, one {# atrasado} other {# atrasados}}',
  overdueSince: 'Atrasado desde el {day}: {title}',
  next: 'Siguiente: {title}, {day}',
  dosesNotLogged: '{count, plural, one {# dosis sin anotar} other {# dosis sin anotar}}',
  nothingDue: 'No hay nada pendiente.',
  lastDiary: 'Último diario: {day}',
  noDiary: 'Aún sin diario',
  waitingHere: 'espera en este dispositivo',
  analyseTitle: 'Ver una grabación',
};
