import {
  ANSWER_NAMES,
  DIARY_ITEMS,
  DOSE_STATUS_NAMES,
  type EntryKind,
  EVENT_TYPE_NAMES,
  EXAMINATION_OUTCOME_NAMES,
  isPartialDate,
  KIND_NAMES,
  PLAN_STATUS_NAMES,
  RAGE_COUNT_NAMES,
  RAGE_LENGTH_NAMES,
  RATER_ROLE_NAMES,
  RATING_SOURCE_NAMES,
  RELAPSE_CANDIDATE_NAMES,
  RELAPSE_CERTAINTY_NAMES,
  RELAPSE_JUDGE_NAMES,
  RESECTION_NAMES,
  ROUTE_NAMES,
  SEX_NAMES,
  SIGN_CERTAINTY_NAMES,
  SIGN_NAMES,
  scaleOf,
  TAG_NAMES,
  type Text4,
  TRIGGER_NAMES,
  TUMOUR_KIND_NAMES,
  testOf,
  WATCH_DECISION_NAMES,
} from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { decimalsOf } from '../i18n/decimalsOf.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { useStoreText } from './storeText.ts';

/** Words for the codes of a field; the field as `kind.name`, or only its name where it is the same everywhere. */
const CODES: Readonly<Record<string, Readonly<Record<string, Text4>>>> = {
  'sign.sign': SIGN_NAMES,
  'sign.certainty': SIGN_CERTAINTY_NAMES,
  'event.type': EVENT_TYPE_NAMES,
  'person.sex': SEX_NAMES,
  'person.kind': TRIGGER_NAMES,
  'relapse.certainty': RELAPSE_CERTAINTY_NAMES,
  'relapse.judgedBy': RELAPSE_JUDGE_NAMES,
  'relapse.candidates': RELAPSE_CANDIDATE_NAMES,
  'watch-decision.decision': WATCH_DECISION_NAMES,
  'rating.raterRole': RATER_ROLE_NAMES,
  'rating.source': RATING_SOURCE_NAMES,
  'rating.currentInfection': ANSWER_NAMES,
  'dose.status': DOSE_STATUS_NAMES,
  'plan.status': PLAN_STATUS_NAMES,
  'plan.route': ROUTE_NAMES,
  'examination.outcome': EXAMINATION_OUTCOME_NAMES,
  'tumour.kind': TUMOUR_KIND_NAMES,
  'tumour.completeness': RESECTION_NAMES,
  'diary.tags': TAG_NAMES,
  'diary.rageCount': RAGE_COUNT_NAMES,
  'diary.rageLongestMin': RAGE_LENGTH_NAMES,
  'result.interference': ANSWER_NAMES,
};

/** The answers of the diary that are tapped as one level, by field and level. */
const TAPS: Readonly<Record<string, ReadonlyMap<number, Text4>>> = Object.fromEntries(
  DIARY_ITEMS.filter(({ fields }) => fields.length === 1).map(({ fields, taps }) => [
    `diary.${fields[0]}`,
    new Map(taps.map(({ value, text }) => [Number(value), text])),
  ]),
);

/** Ids of our own catalogues, as they are called there. */
const CATALOGUES: Readonly<Record<string, (id: string) => Text4 | undefined>> = {
  scaleId: (id) => scaleOf(id)?.name,
  testId: (id) => testOf(id)?.name,
};

/** Entries in words, whatever their kind: for the history, and where two versions stand side by side. */
export function useEntryWords() {
  const say4 = useText4();
  const text = useStoreText();
  const { number } = useSpeech();
  const { date, dateTime } = useDates();
  const field = (path: readonly string[]): string =>
    path
      .map((part) => {
        const name = Object.hasOwn(FIELD_NAMES, part) ? FIELD_NAMES[part] : undefined;
        return name !== undefined ? say4(name) : /^\d+$/.test(part) ? String(Number(part) + 1) : part;
      })
      .join(' › ');
  const value = (kind: EntryKind, path: readonly string[], of: unknown): string => {
    if (of === undefined || of === '') return text('nothing');
    if (typeof of === 'boolean') return say4(ANSWER_NAMES[of ? 'yes' : 'no']);
    if (typeof of === 'number') {
      const tap = path.length === 1 ? TAPS[`${kind}.${path[0]}`]?.get(of) : undefined;
      return tap === undefined ? number(of, decimalsOf(of)) : say4(tap);
    }
    if (typeof of === 'string') {
      const names = path.map((part) => CODES[`${kind}.${part}`]).find((found) => found !== undefined);
      const word = names !== undefined && Object.hasOwn(names, of) ? names[of] : undefined;
      if (word !== undefined) return say4(word);
      const listed = CATALOGUES[path.at(-1) ?? '']?.(of);
      if (listed !== undefined) return say4(listed);
      if (/^\d{4}-\d{2}(-\d{2})?$/.test(of) && isPartialDate(of)) return date(of);
      return /^\d{4}-\d{2}-\d{2}T.*Z$/.test(of) ? dateTime(of) : of;
    }
    if (Array.isArray(of)) return of.map((item) => value(kind, path, item)).join('; ');
    return Object.entries(of as object)
      .map(([name, inner]) => `${field([name])}: ${value(kind, [...path, name], inner)}`)
      .join(', ');
  };
  return { kind: (kind: EntryKind): string => say4(KIND_NAMES[kind]), field, value };
}
