import {
  type ClinicLanguage,
  DIARY_ITEMS,
  type DiaryBody,
  DOSE_STATUS_NAMES,
  dayOfNumber,
  describeFinding,
  describeStep,
  type Entry,
  EVENT_TYPE_NAMES,
  EXAMINATION_OUTCOME_NAMES,
  flagOf,
  KIND_NAMES,
  type PartialDate,
  type PlannedDose,
  RAGE_COUNT_NAMES,
  RAGE_LENGTH_NAMES,
  RELAPSE_CERTAINTY_NAMES,
  RESECTION_NAMES,
  type ResultBody,
  SIGN_NAMES,
  scaleOf,
  searchTest,
  TAG_NAMES,
  type Text4,
  TUMOUR_KIND_NAMES,
  testOf,
  type WatchFinding,
} from '../../clinic/index.ts';
import type { Values } from '../i18n/language.ts';
import type { DailyId } from './diaryLanes.ts';
import type { Lane, TimelineItem } from './laneTypes.ts';
import { MEASURE_LANES, measureOfLane, placeOfLane } from './measureLanes.ts';
import type { TimelineKey } from './texts/en.ts';

/** What the describing needs from the page: its sentences, words, numbers and dates. */
export interface Speaker {
  say(key: TimelineKey, values?: Values): string;
  word(text: Text4): string;
  number(value: number | undefined, decimals?: number): string;
  percent(fraction: number): string;
  date(date: PartialDate): string;
  /** Name of a place of the body. */
  place(place: string): string;
  readonly language: ClinicLanguage;
}

/** One line of words about an item, and what more there is to say. */
export interface Described {
  readonly text: string;
  readonly more: readonly string[];
}

export function describeItem(speaker: Speaker, item: TimelineItem): Described {
  if (item.finding !== undefined) return describeWatched(speaker, item.finding);
  const { text, more } = describeEntry(speaker, item);
  // why: a plan's steps say their days themselves
  return { text, more: item.entry?.kind === 'plan' && more.length > 0 ? more : [...more, ...spanWords(speaker, item)] };
}

function spanWords({ say, date }: Speaker, { startDay, endDay, openEnded, approximate }: TimelineItem): string[] {
  const from = date(dayOfNumber(startDay));
  if (openEnded) return [say('item.goesOn', { from })];
  if (approximate) return [say('item.approximate')];
  return endDay > startDay ? [say('item.span', { from, to: date(dayOfNumber(endDay)) })] : [];
}

function describeWatched({ say, language }: Speaker, finding: WatchFinding): Described {
  const what = say(`item.finding.${finding.kind}`);
  const dismissed = finding.decision?.decision === 'dismissed';
  return {
    text: dismissed ? say('item.finding.dismissed', { finding: what }) : what,
    more: describeFinding(finding, language),
  };
}

function describeEntry(speaker: Speaker, item: TimelineItem): Described {
  const { say, word } = speaker;
  const entry = item.entry!;
  switch (entry.kind) {
    case 'person':
      return plain(say(item.part === 'diagnosis' ? 'item.diagnosis' : 'item.onset'));
    case 'sign':
      return plain(say('item.firstSeen', { sign: word(SIGN_NAMES[entry.body.sign]) }));
    case 'diary':
      return plain(say('item.fromDiary', { what: tagWord(speaker, item) }));
    case 'relapse':
      return {
        text: say('item.relapse', { certainty: word(RELAPSE_CERTAINTY_NAMES[entry.body.certainty]) }),
        more: notes(entry.body.note),
      };
    case 'event':
      return { text: entry.body.title, more: eventWords(speaker, entry) };
    case 'rating':
      return describeRating(speaker, entry);
    case 'plan':
      return {
        text: `${entry.body.drug}: ${entry.body.title}`,
        more:
          entry.body.steps.length <= 4
            ? entry.body.steps.map((step) => `${step.dose} ${word(describeStep(step))}`)
            : [],
      };
    case 'dose':
      return {
        text: `${entry.body.drug}: ${word(DOSE_STATUS_NAMES[entry.body.status])}`,
        more: notes(entry.body.dose, entry.body.site, entry.body.reaction, entry.body.note),
      };
    case 'result':
      return describeResult(speaker, entry.body);
    case 'examination':
      return {
        text: `${testWord(speaker, entry.body)}: ${word(EXAMINATION_OUTCOME_NAMES[entry.body.outcome])}`,
        more: notes(entry.body.region, entry.body.report),
      };
    case 'tumour':
      return describeTumour(speaker, item, entry);
    case 'analysis':
      return describeAnalysis(speaker, item);
    case 'recording':
      return { text: entry.body.name, more: notes(entry.body.device, entry.body.note) };
    case 'note':
      return { text: entry.body.title ?? firstWords(entry.body.text), more: [entry.body.text] };
    default:
      return plain(word(KIND_NAMES[entry.kind]));
  }
}

const plain = (text: string): Described => ({ text, more: [] });
const notes = (...texts: (string | undefined)[]): string[] =>
  texts.filter((text): text is string => text !== undefined && text.trim() !== '');
const firstWords = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text);

function tagWord({ word }: Speaker, { part }: TimelineItem): string {
  if (part === 'tag-infection') return word(TAG_NAMES.infection);
  if (part === 'tag-vaccine') return word(TAG_NAMES.vaccine);
  return part === 'tag-travel' ? word(TAG_NAMES.travel) : word(TAG_NAMES.fever);
}

function eventWords({ word, number }: Speaker, { body }: Entry<'event'>): string[] {
  const fever = body.highestTemperatureC;
  return notes(
    word(EVENT_TYPE_NAMES[body.type]),
    fever === undefined ? undefined : `${number(fever, 1)} °C`,
    body.place,
    body.note,
  );
}

function describeRating({ say, number }: Speaker, { body }: Entry<'rating'>): Described {
  const scale = scaleOf(body.scaleId, body.scaleVersion);
  const name = `${scale?.shortName ?? body.scaleName ?? body.scaleId} (${say('version', { version: body.scaleVersion })})`;
  return {
    text:
      body.total === undefined
        ? say('item.ratingIncomplete', { scale: name })
        : say('item.rating', { scale: name, total: number(body.total) }),
    more: notes(say(body.source === 'video' ? 'legend.video' : 'legend.live'), body.rater, body.note),
  };
}

function describeTumour({ say, word }: Speaker, { part }: TimelineItem, { body }: Entry<'tumour'>): Described {
  const kind = word(TUMOUR_KIND_NAMES[body.kind]);
  return part === 'resection' && body.resection !== undefined
    ? {
        text: say('item.resection', { completeness: word(RESECTION_NAMES[body.resection.completeness]) }),
        more: notes(kind, body.resection.note),
      }
    : { text: kind, more: notes(body.site, body.stage, body.histology, body.note) };
}

function describeAnalysis(speaker: Speaker, { laneId, value, low, high }: TimelineItem): Described {
  const { say, number, percent, place } = speaker;
  const id = measureOfLane(laneId) ?? 'opsoclonus-time-share';
  const lane = MEASURE_LANES[id];
  const write = 'asPercent' in lane ? percent : (one: number) => number(one);
  const at = placeOfLane(laneId);
  const named = say(`lane.measure:${id}`);
  const measure = at === undefined ? named : `${named} (${place(at)})`;
  if (value === undefined) return plain(say('item.measureRefused', { measure }));
  return {
    text: say('item.measure', { measure, value: write(value) }),
    more: low === undefined || high === undefined ? [] : [say('item.interval', { low: write(low), high: write(high) })],
  };
}

function testWord({ word }: Speaker, { testId, name }: { readonly testId: string; readonly name?: string }): string {
  const known = searchTest(testId)?.name ?? testOf(testId)?.name;
  return name ?? (known === undefined ? testId : word(known));
}

function describeResult(speaker: Speaker, body: ResultBody): Described {
  const { say, number } = speaker;
  const { value, valueText, unit = '', low, high } = body;
  const shown = value === undefined ? (valueText ?? '–') : number(value);
  const flag = flagOf(body);
  const beyond = flag === 'above' || flag === 'below' ? ` (${say(`item.${flag}`)})` : '';
  const range =
    low !== undefined && high !== undefined
      ? say('item.rangeBoth', { low: number(low), high: number(high) })
      : high !== undefined
        ? say('item.rangeUpTo', { high: number(high) })
        : low !== undefined
          ? say('item.rangeFrom', { low: number(low) })
          : undefined;
  return {
    text: `${testWord(speaker, body)}: ${shown} ${unit}${beyond}`.trim(),
    more: notes(range === undefined ? undefined : say('item.range', { range }), body.laboratory, body.note),
  };
}

/** A lane's name, and what is said smaller beside it. */
export function laneTitle({ say, word, place }: Speaker, { title, group }: Lane): { text: string; detail?: string } {
  if (title.from === 'page') {
    const detail = title.place === undefined ? {} : { detail: place(title.place) };
    return { text: say(title.key as TimelineKey), ...detail };
  }
  const text = title.from === 'clinic' ? word(title.text) : title.text;
  if (title.detail === undefined || title.detail === '') return { text };
  return { text, detail: group === 'scores' ? say('version', { version: title.detail }) : title.detail };
}

/** A diary answer in the words of its tap. */
export function dailyWords(speaker: Speaker, id: DailyId, value: number): string {
  if (id === 'rage') return speaker.say(`rage.${Math.round(value)}` as TimelineKey);
  if (id === 'sleep') return speaker.say('item.hours', { hours: speaker.number(value, 1) });
  const tap = DIARY_ITEMS.find((item) => item.id === id)?.taps.find((one) => one.value === value);
  return tap === undefined ? speaker.number(value) : `${speaker.number(value)} · ${speaker.word(tap.text)}`;
}

/**
 * All answers of a day in words, in the order of the picture; those that were skipped are not in it.
 * @param hours slept that night, where both ends were told
 */
export function diaryWords(
  speaker: Speaker,
  body: DiaryBody,
  hours: number | undefined,
): { id: DailyId; words: string }[] {
  const { say, word, number } = speaker;
  const answers: { id: DailyId; words: string }[] = [];
  for (const id of ['eyes', 'jerks', 'walking', 'hands'] as const)
    if (body[id] !== undefined) answers.push({ id, words: dailyWords(speaker, id, body[id]) });
  if (body.rageCount !== undefined)
    answers.push({
      id: 'rage',
      words: notes(
        word(RAGE_COUNT_NAMES[body.rageCount]),
        body.rageCount !== '0' && body.rageLongestMin !== undefined
          ? say('item.longest', { length: word(RAGE_LENGTH_NAMES[body.rageLongestMin]) })
          : undefined,
        body.rageUnprovoked === true ? say('item.unprovoked') : undefined,
      ).join(', '),
    });
  const sleep = notes(
    hours === undefined
      ? undefined
      : `${say('item.hours', { hours: number(hours, 1) })} (${body.asleepAt}–${body.upAt})`,
    body.wakings === undefined ? undefined : say('item.wakings', { count: body.wakings }),
    body.awakeMin === undefined ? undefined : say('item.awake', { minutes: number(body.awakeMin) }),
    body.napMin === undefined ? undefined : say('item.nap', { minutes: number(body.napMin) }),
  );
  if (sleep.length > 0) answers.push({ id: 'sleep', words: sleep.join(', ') });
  for (const id of ['energy', 'overall'] as const)
    if (body[id] !== undefined) answers.push({ id, words: dailyWords(speaker, id, body[id]) });
  return answers;
}

/** What became of a planned dose. */
export function doseStateWord({ say, word }: Speaker, state: PlannedDose['state']): string {
  return state === 'due-today' || state === 'upcoming' || state === 'not-logged'
    ? say(`state.${state}`)
    : word(DOSE_STATUS_NAMES[state]);
}
