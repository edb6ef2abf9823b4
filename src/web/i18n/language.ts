import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, useContext } from 'react';
import type { Statement } from '../../recording/index.ts';
import { type CoreCatalogue, type CoreKey, en, type MessageKey } from '../messages/en.ts';

export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

/** One language's sentences: all of the page, and as many of the lower folders' codes as are translated. */
export interface Catalogue {
  readonly page: Readonly<Record<MessageKey, string>>;
  readonly core: CoreCatalogue;
}

export type Values = Readonly<Record<string, string | number>>;

/** Sentences, numbers and dates in one language. */
export interface Speech {
  readonly language: Language;
  t(key: MessageKey, values?: Values): string;
  /** The sentence of a lower folder's code where it is translated, else its English text. */
  core(
    kind: 'issue' | 'hint' | 'statement' | 'measure' | 'definition' | 'counts',
    code: string,
    values: Values,
    text: string,
  ): string;
  statement(statement: Statement): string;
  /** Three significant digits, or as many decimals as asked for; "–" for a number that is not there. */
  number(value: number | undefined, decimals?: number): string;
  /** A measured value: three significant digits, trailing zeros kept, so that columns of numbers compare. */
  measured(value: number | undefined): string;
  percent(fraction: number, decimals?: number): string;
  dateTime(iso: string): string;
}

export function makeSpeech(language: Language, catalogue: Catalogue): Speech {
  const parsed = new Map<string, IntlMessageFormat>();
  const parse = (key: string, sentence: string): IntlMessageFormat => {
    const format = parsed.get(key) ?? new IntlMessageFormat(sentence, language);
    parsed.set(key, format);
    return format;
  };
  const number = (value: number | undefined, decimals?: number): string => {
    if (value === undefined || Number.isNaN(value)) return '–';
    const digits =
      decimals === undefined
        ? { maximumSignificantDigits: Math.abs(value) >= 1000 ? 4 : 3 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(language, digits).format(value);
  };
  const percent: Speech['percent'] = (fraction, decimals = 0) =>
    Number.isNaN(fraction)
      ? '–'
      : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals }).format(fraction);
  const core: Speech['core'] = (kind, code, values, text) => {
    const key = `${kind}.${code}` as CoreKey;
    const sentence = catalogue.core[key];
    if (sentence === undefined) return text;
    try {
      return String(parse(key, sentence).format(localValues(sentence, values)));
    } catch {
      return text; // why: a place that the lower folder no longer fills; a sentence in English is better than none
    }
  };
  /** Numbers written in this language; those that a plural looks at stay numbers. Names of waveforms and of places of the body are translated. */
  const localValues = (sentence: string, values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (sentence.includes(`{${name}, plural`)) return [name, Number(value)];
        if (typeof value === 'string') return [name, localText(value)];
        return [name, name === 'fraction' ? percent(value, 1) : number(value)];
      }),
    );
  const localText = (text: string): string => {
    const waveform = WAVEFORM_KEYS.find((key) => en[key] === text);
    if (waveform !== undefined) return catalogue.page[waveform];
    const interval = INTERVAL.exec(text);
    if (interval !== null && catalogue.core['place.interval'] !== undefined) {
      const [low, high] = interval.slice(1).map(localText);
      return String(parse('place.interval', catalogue.core['place.interval']).format({ low, high }));
    }
    const plain = text.replace('−', '-');
    return /^-?\d+(\.\d+)?$/.test(plain)
      ? new Intl.NumberFormat(language, { minimumFractionDigits: plain.split('.')[1]?.length ?? 0 }).format(
          Number(plain),
        )
      : text;
  };
  return {
    language,
    t(key, values) {
      const sentence = catalogue.page[key] ?? en[key];
      if (values === undefined && !/[{'<]/.test(sentence)) return sentence;
      return String(parse(key, sentence).format(values));
    },
    core,
    statement: (statement) => core('statement', statement.code, statement.params, statement.text),
    number,
    measured: (value) => {
      if (value === undefined || Number.isNaN(value) || value === 0) return value === 0 ? '0' : '–';
      if (Math.abs(value) < SMALLEST_SHOWN) return `< ${number(SMALLEST_SHOWN)}`;
      const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : THREE_DIGITS;
      return new Intl.NumberFormat(language, digits).format(value);
    },
    percent,
    dateTime: (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime())
        ? iso
        : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
    },
  };
}

/** Below it the digits say nothing any more. chosen. */
const SMALLEST_SHOWN = 1e-4;
const THREE_DIGITS = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 } as const;

const WAVEFORM_KEYS = (Object.keys(en) as MessageKey[]).filter((key) => /^(waveform|bodyPlace)\./.test(key));

/** How the lower folders write an interval within a sentence. */
const INTERVAL = /^ \(95 % interval (\S+) to (\S+)\)$/;

/** The language to begin with: what was chosen before, else the browser's first that we speak, else English. */
export function chooseLanguage(stored: string | null, wanted: readonly string[]): Language {
  const candidates = [stored ?? '', ...wanted.map((tag) => tag.slice(0, 2).toLowerCase())];
  return candidates.find((tag): tag is Language => tag in LANGUAGES) ?? 'en';
}

export interface LanguageChoice {
  readonly speech: Speech;
  choose(language: Language): void;
}

export const LanguageContext = createContext<LanguageChoice>({
  speech: makeSpeech('en', { page: en, core: {} }),
  choose: () => {},
});

export const useSpeech = (): Speech => useContext(LanguageContext).speech;
