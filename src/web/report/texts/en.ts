export const en = {
  title: 'Visit report',
  lead: 'One page for the visit. What is on it comes from the record; nothing is judged here.',
  from: 'Show from',
  today: 'As of',
  sinceVisit: 'Since the last visit',
  halfYear: 'Six months',
  year: 'One year',
  print: 'Print',
  pdf: 'Save as PDF',
  calendar: 'Calendar file (.ics)',
  making: 'Making the PDF…',
  failed: 'The PDF could not be made. {detail}',
  offline: 'The PDF needs the program to be reachable; printing works without.',
  chart: 'Chart: {caption}',
  fromDay: 'or from this day',
} as const;
export type ReportKey = keyof typeof en;
