import type { Day, PartialDate } from '../calendar/day.ts';
import {
  EVENT_TYPE_NAMES,
  KIND_NAMES,
  RELAPSE_CERTAINTY_NAMES,
  SIGN_NAMES,
  TUMOUR_KIND_NAMES,
} from '../person/names.ts';
import { testOf } from '../results/tests.ts';
import { scaleOf } from '../scales/scales.ts';
import { searchTest } from '../search/searchTests.ts';
import type { ClinicLanguage, Text4 } from '../text.ts';
import { fillText, numberText } from '../watch/describeFinding.ts';
import { dateInWords, shortDay } from './dateTexts.ts';
import { REPORT_TEXTS, type ReportText } from './reportTexts.ts';

/** Everything that the report needs to speak one language. */
export interface ReportWords {
  readonly language: ClinicLanguage;
  readonly say: (text: ReportText, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  /** Between a label and what it stands for; French has a space before it. */
  readonly colon: string;
  readonly date: (date: PartialDate) => string;
  readonly short: (day: Day) => string;
  /** The word for an id of some catalogue; what was typed in stays as it is. */
  readonly name: (names: Readonly<Record<string, Text4>>, id: string) => string;
  readonly test: (testId: string, typed?: string) => string;
  readonly scale: (scaleId: string) => string;
  /** The label of a change: the id of a sign, scale, test or judgement, or typed text. */
  readonly label: (kind: string, label: string) => string;
}

export function reportWords(language: ClinicLanguage): ReportWords {
  const name = (names: Readonly<Record<string, Text4>>, id: string): string =>
    Object.hasOwn(names, id) ? names[id]![language] : id;
  const test = (testId: string, typed?: string): string =>
    (testOf(testId)?.name ?? searchTest(testId)?.name)?.[language] ?? typed ?? testId;
  const scale = (scaleId: string): string => scaleOf(scaleId)?.name[language] ?? scaleId;
  const colon = language === 'fr' ? ' : ' : ': ';
  return {
    language,
    say: (text, values = {}) => fillText(REPORT_TEXTS[text][language], values),
    number: (value) => numberText(value, language),
    colon,
    date: (date) => dateInWords(date, language),
    short: (day) => shortDay(day, language),
    name,
    test,
    scale,
    label: (kind, label) => {
      const kindName = name(KIND_NAMES, kind);
      if (kind === 'sign') return name(SIGN_NAMES, label);
      if (kind === 'rating') return scale(label);
      if (kind === 'examination') return test(label);
      if (kind === 'tumour') return name(TUMOUR_KIND_NAMES, label);
      if (kind === 'relapse') return `${kindName}${colon}${name(RELAPSE_CERTAINTY_NAMES, label)}`;
      if (kind === 'event') return name(EVENT_TYPE_NAMES, label);
      return `${kindName}${colon}${label}`;
    },
  };
}
