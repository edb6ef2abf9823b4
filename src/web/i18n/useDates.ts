import { useMemo } from 'react';
import type { Day, PartialDate } from '../../clinic/index.ts';
import { type Language, useSpeech } from './language.ts';

/** The browser's own kind of the page's language (en-GB, es-MX), which knows how days are written there. */
export function localeOf(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? language;
}

/** Days and partial dates as the language writes them. A day has no time zone: it is the day on the family's wall. */
export function useDates() {
  const { language } = useSpeech();
  return useMemo(() => {
    const locale = localeOf(language, navigator.languages);
    const formats = new Map<string, Intl.DateTimeFormat>();
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
      const id = JSON.stringify(options);
      const known = formats.get(id) ?? new Intl.DateTimeFormat(locale, options);
      formats.set(id, known);
      return known;
    };
    const write = (date: PartialDate, options: Intl.DateTimeFormatOptions): string => {
      const full = date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
      const time = Date.parse(`${full}T12:00:00Z`);
      return Number.isNaN(time) ? date : format({ ...options, timeZone: 'UTC' }).format(time);
    };
    return {
      /** 3 May 2026; May 2026; 2026. */
      date: (date: PartialDate): string =>
        write(
          date,
          date.length === 4
            ? { year: 'numeric' }
            : date.length === 7
              ? { year: 'numeric', month: 'long' }
              : { year: 'numeric', month: 'short', day: 'numeric' },
        ),
      /** Sun 3 May. */
      weekday: (day: Day): string => write(day, { weekday: 'short', day: 'numeric', month: 'short' }),
      /** Sunday, 3 May 2026. */
      longDay: (day: Day): string => write(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      /** 3 May 2026, 18:20: an instant, by the device's clock. */
      dateTime: (iso: string): string => {
        const time = Date.parse(iso);
        return Number.isNaN(time) ? iso : format({ dateStyle: 'medium', timeStyle: 'short' }).format(time);
      },
    };
  }, [language]);
}
