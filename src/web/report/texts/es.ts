import type { ReportKey } from './en.ts';

export const es: Readonly<Record<ReportKey, string>> = {
  title: 'Informe de la visita',
  lead: 'Una página para la visita. Todo viene de la historia; aquí no se juzga nada.',
  from: 'Mostrar desde',
  today: 'A fecha de',
  sinceVisit: 'Desde la última visita',
  halfYear: 'Seis meses',
  year: 'Un año',
  print: 'Imprimir',
  pdf: 'Guardar como PDF',
  calendar: 'Archivo de calendario (.ics)',
  making: 'Preparando el PDF…',
  failed: 'No se pudo preparar el PDF. {detail}',
  offline: 'Para el PDF hay que poder llegar al programa; imprimir funciona sin él.',
  chart: 'Gráfico: {caption}',
  fromDay: 'o desde este día',
};
