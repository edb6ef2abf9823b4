import type { ClinicLanguage } from '../text.ts';
import { courseSections } from './courseSections.ts';
import type { ReportSection } from './reportSection.ts';
import { reportWords } from './reportWords.ts';
import { treatmentSections } from './treatmentSections.ts';
import type { VisitReport } from './types.ts';

/** The report in words, in the order in which it is read: page, print and PDF all show these. */
export function reportSections(report: VisitReport, language: ClinicLanguage): ReportSection[] {
  const words = reportWords(language);
  return [
    ...courseSections(report, words),
    ...treatmentSections(report, words),
    { id: 'caution', title: '', parts: [{ part: 'note', text: words.say('caution') }] },
  ];
}
