import { BODY_PLACES } from '../../recording/index.ts';
import {
  RELAPSE_CANDIDATE_NAMES,
  RELAPSE_CERTAINTY_NAMES,
  RELAPSE_JUDGE_NAMES,
  WATCH_DECISION_NAMES,
} from '../person/names.ts';
import { PLACE_TEXTS } from '../placeTexts.ts';
import { scaleOf } from '../scales/scales.ts';
import { describeFinding } from '../watch/describeFinding.ts';
import { describeWatch } from '../watch/describeWatch.ts';
import { WATCHED_ITEMS } from '../watch/watchedDays.ts';
import { WATCH_TEXTS } from '../watch/watchTexts.ts';
import type { ReportPart, ReportSection } from './reportSection.ts';
import type { ReportWords } from './reportWords.ts';
import type { VisitReport } from './types.ts';

/** Sentences of a finding that the page has room for: what moved, how long, whether it still holds; then what else is on record. */
const SENTENCES = 3;
/** Findings that are told one by one, the newest; more are counted. */
const LISTED_FINDINGS = 3;

/** Who it is about and how it went: head, changes, scores, relapses, watch, diary, eye recordings. The head comes first. */
export function courseSections(report: VisitReport, words: ReportWords): ReportSection[] {
  const { say } = words;
  return [
    { id: 'person', title: say('person'), parts: personParts(report, words) },
    { id: 'changes', title: say('changes'), parts: [changesPart(report, words)] },
    ...(report.scores.length === 0 ? [] : [{ id: 'scores', title: say('scores'), parts: scoreParts(report, words) }]),
    { id: 'watch', title: say('watch'), parts: watchParts(report, words) },
    ...(report.relapses.length === 0
      ? []
      : [{ id: 'relapses', title: say('relapses'), parts: [relapsePart(report, words)] }]),
    ...(report.diary.days === 0 ? [] : [{ id: 'diary', title: say('diary'), parts: [diaryPart(report, words)] }]),
    ...(report.measures.length === 0
      ? []
      : [{ id: 'measures', title: say('measures'), parts: measureParts(report, words) }]),
  ];
}

function personParts(report: VisitReport, { say, date, language }: ReportWords): ReportPart[] {
  const { birth, onset, diagnosis, from, today, previousVisit, criteria } = report;
  const age = ageText(report, say);
  const who = [
    {
      label: say('name'),
      text: report.pseudonym ? say('pseudonym', { name: report.name }) : report.name,
      strong: true,
    },
    ...(report.household === undefined ? [] : [{ label: say('household'), text: report.household }]),
    { label: say('born'), text: date(birth) },
    ...(age === undefined ? [] : [{ label: say('age'), text: age }]),
  ];
  const when = [
    ...(onset === undefined ? [] : [{ label: say('onset'), text: date(onset) }]),
    ...(diagnosis === undefined ? [] : [{ label: say('diagnosis'), text: date(diagnosis) }]),
    ...(previousVisit === undefined ? [] : [{ label: say('previousVisit'), text: date(previousVisit) }]),
    { label: say('period'), text: say('fromTo', { from: date(from), to: date(today) }) },
  ];
  const criteriaRows = [
    {
      label: `${say('criteria')} (${criteria.title[language]})`,
      text: say('countOf', { count: criteria.recordedCount, of: criteria.ofCount }),
    },
    ...criteria.criteria.map(({ text, recorded, since }) => ({
      label: text[language],
      text: !recorded ? say('notRecorded') : since === undefined ? say('recorded') : say('since', { day: date(since) }),
    })),
  ];
  return [
    ...(report.synthetic ? [{ part: 'note', text: say('synthetic') } as const] : []),
    // why: a page that runs out of room shortens each part by itself
    { part: 'rows', rows: who },
    { part: 'rows', rows: when },
    { part: 'rows', rows: criteriaRows },
    { part: 'note', text: criteria.caution[language] },
  ];
}

function ageText({ ageText: age }: VisitReport, say: ReportWords['say']): string | undefined {
  if (age === undefined) return undefined;
  const years = say(age.years === 1 ? 'yearsOne' : 'yearsOther', { count: age.years });
  const months = say(age.months === 1 ? 'monthsOne' : 'monthsOther', { count: age.months });
  const text = age.years === 0 ? months : age.months === 0 ? years : `${years}, ${months}`;
  return age.approximate ? say('about', { age: text }) : text;
}

function changesPart({ changes }: VisitReport, { say, short, label }: ReportWords): ReportPart {
  if (changes.length === 0) return { part: 'note', text: say('noChanges') };
  return {
    part: 'table',
    head: [say('day'), say('what'), ''],
    rows: changes.map((change) => [short(change.day), label(change.kind, change.label), say(change.what)]),
  };
}

function scoreParts({ scores, from, today, relapses }: VisitReport, words: ReportWords): ReportPart[] {
  return scores.map(({ scaleId, scaleVersion, points }) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    const scale = scaleOf(scaleId, scaleVersion);
    const range = scale?.range;
    const totals = points.map(({ total }) => total);
    const facts = [
      `n = ${points.length}`,
      ...(scale === undefined ? [] : [words.say(scale.higherIsWorse ? 'higherIsWorse' : 'lowerIsWorse')]),
      ...(scale === undefined || scale.verified ? [] : [words.say('notVerified')]),
    ].join(', ');
    return {
      part: 'series',
      caption: words.say('scoresCaption', {
        scale: words.scale(scaleId),
        first: words.number(first.total),
        firstDay: words.date(first.day),
        last: words.number(last.total),
        lastDay: words.date(last.day),
        facts,
      }),
      fromDay: first.day < from ? first.day : from,
      toDay: today,
      lines: [
        {
          // why: the PDF has no room for the caption
          name: `${words.scale(scaleId)}${words.colon}${words.say('lastValue', { value: words.number(last.total), day: words.short(last.day) })} (${facts})`,
          min: range?.min ?? Math.min(0, ...totals),
          max: range?.max ?? Math.max(...totals),
          points: points.map(({ day, total }) => ({ day, value: total })),
        },
      ],
      spans: relapseSpans(relapses, today, words),
    } as const;
  });
}

function relapseSpans(relapses: VisitReport['relapses'], today: string, { say }: ReportWords) {
  return relapses
    .filter(({ certainty }) => certainty !== 'not-a-relapse')
    .map(({ start, end }) => ({ from: start, to: end ?? today, name: say('relapse') }));
}

function watchParts({ watch, from }: VisitReport, { say, date, name, language }: ReportWords): ReportPart[] {
  const shown = watch.findings.filter((finding) => finding.until >= from);
  const parts = describeWatch(watch, language, shown.length > 0).map((text) => ({ part: 'note', text }) as const);
  if (shown.length === 0) return parts;
  const title = { hint: 'hint', 'with-illness': 'withIllness', score: 'score' } as const;
  const told = shown.slice(0, LISTED_FINDINGS).map((finding) => {
    const { decision } = finding;
    const judged =
      decision === undefined
        ? say('undecided')
        : say('decided', {
            decision: name(WATCH_DECISION_NAMES, decision.decision),
            by: decision.by,
            day: date(decision.at.slice(0, 10)),
          });
    const sentences = describeFinding(finding, language);
    const moved = finding.score === undefined ? 1 : 2;
    // why: before the unknowns and the last sentence stands what else is on record
    const around = finding.context.length === 0 ? [] : [sentences.at(-2 - finding.unknowns.length)!];
    // why: a page that runs out of room cuts a text at its end; who judged it must not go
    const rows = [
      { label: WATCH_TEXTS[title[finding.kind]][language], text: judged, strong: true },
      { label: say('moved'), text: sentences.slice(0, moved).join(' ') },
      { label: say('period'), text: sentences.slice(moved, SENTENCES).join(' ') },
      ...around.map((text) => ({ label: say('possible'), text })),
    ];
    return { part: 'rows', rows } as const;
  });
  const more = shown.length - told.length;
  return [
    ...parts,
    ...told,
    ...(more === 0 ? [] : [{ part: 'note', text: say('andMore', { count: more }) } as const]),
    { part: 'note', text: WATCH_TEXTS.talk[language] },
  ];
}

function relapsePart({ relapses }: VisitReport, { say, short, name }: ReportWords): ReportPart {
  return {
    part: 'table',
    head: [say('start'), say('end'), say('judged'), say('possible')],
    rows: relapses.map(({ start, end, certainty, judgedBy, candidates }) => [
      short(start),
      end === undefined ? '–' : short(end),
      certainty === 'judged-by-clinician' && judgedBy === 'clinician'
        ? name(RELAPSE_CERTAINTY_NAMES, certainty)
        : `${name(RELAPSE_CERTAINTY_NAMES, certainty)}, ${name(RELAPSE_JUDGE_NAMES, judgedBy)}`,
      candidates.map((candidate) => name(RELAPSE_CANDIDATE_NAMES, candidate)).join(', ') || '–',
    ]),
  };
}

function diaryPart({ diary, from, today, relapses }: VisitReport, words: ReportWords): ReportPart {
  return {
    part: 'series',
    caption: words.say('diaryCaption', { filled: diary.days, of: diary.ofDays }),
    fromDay: from,
    toDay: today,
    lines: WATCHED_ITEMS.map((item) => ({
      name: WATCH_TEXTS[item][words.language],
      min: 0,
      max: 3,
      points: diary.weekly.flatMap((week) => {
        const value = week[item];
        return value === undefined ? [] : [{ day: week.weekStart, value }];
      }),
    })),
    spans: relapseSpans(relapses, today, words),
  };
}

/** Units that are words or short for one, as a page prints them. */
const SHOWN_UNITS: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  fraction: { unit: '%', factor: 100 },
  deg: { unit: '°', factor: 1 },
};

function measureParts({ measures, from, today }: VisitReport, words: ReportWords): ReportPart[] {
  return measures.map(({ id, unit: kept, place, points: measured }) => {
    const { unit, factor } = SHOWN_UNITS[kept] ?? { unit: kept, factor: 1 };
    const points = measured.map(({ day, value }) => ({ day, value: value * factor }));
    const last = points.at(-1)!;
    const where = BODY_PLACES.find((known) => known === place && known !== 'unknown');
    const name =
      words.say(id as 'burst-rate') + (where === undefined ? '' : ` (${PLACE_TEXTS[where][words.language]})`);
    return {
      part: 'series',
      caption: words.say('measureCaption', {
        name,
        unit,
        value: words.number(last.value),
        day: words.date(last.day),
        count: points.length,
      }),
      fromDay: points[0]!.day < from ? points[0]!.day : from,
      toDay: today,
      lines: [
        {
          name: `${name}, ${unit}${words.colon}${words.say('lastValue', { value: words.number(last.value), day: words.short(last.day) })} (n = ${points.length})`,
          min: 0,
          max: Math.max(1, Math.ceil(Math.max(...points.map(({ value }) => value)))),
          points,
        },
      ],
      spans: [],
    } as const;
  });
}
