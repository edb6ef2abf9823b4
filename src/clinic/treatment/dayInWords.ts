import { type Day, dayNumber } from '../calendar/day.ts';
import type { ClinicLanguage } from '../text.ts';

const MONTHS: Readonly<Record<ClinicLanguage, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

/** A day as it is spoken of: "3 May 2026". Month names stand here, so that the text is the same on every device. */
export function dayInWords(day: Day, language: ClinicLanguage): string {
  dayNumber(day);
  const month = MONTHS[language].split(' ')[Number(day.slice(5, 7)) - 1]!;
  const [date, year] = [Number(day.slice(8, 10)), Number(day.slice(0, 4))];
  switch (language) {
    case 'en':
      return `${date} ${month} ${year}`;
    case 'de':
      return `${date}. ${month} ${year}`;
    case 'fr':
      return `${date === 1 ? '1er' : date} ${month} ${year}`;
    case 'es':
      return `${date} de ${month} de ${year}`;
  }
}
