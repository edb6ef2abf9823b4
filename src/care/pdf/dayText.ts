import type { ClinicLanguage, Day } from '../../clinic/index.ts';

/** A day as it is written in a language: `23 Nov 2026`. */
export function dayText(day: Day, language: ClinicLanguage): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
