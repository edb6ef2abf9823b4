import type { PartialDate } from '../calendar/day.ts';
import { boundsOf, type Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { newestAnalyses } from '../course/newestAnalyses.ts';
import type { Entry } from '../entries/entry.ts';
import type { TumourBody } from '../entries/investigationEntry.ts';
import type { SignId } from '../entries/personEntry.ts';
import { KIND_NAMES, SIGN_CERTAINTY_NAMES, SIGN_NAMES, TUMOUR_KIND_NAMES } from '../person/names.ts';
import { scaleOf } from '../scales/scales.ts';
import { CLINIC_LANGUAGES, type Text4, text4 } from '../text.ts';
import type { EvidenceLink } from './types.ts';

/** Signs of the record as evidence: unsure ones do not count. What some sign entry points to comes along as further evidence. */
export function signEvidence(
  course: CourseRecord,
  counting: readonly SignId[],
  further: readonly SignId[],
): readonly EvidenceLink[] {
  return course.of.sign
    .filter(({ body }) => counting.includes(body.sign) || further.includes(body.sign))
    .flatMap((entry) => [
      linkToSign(entry, counting.includes(entry.body.sign)),
      ...(entry.body.evidence ?? []).flatMap((id) => linkToAnything(course, id)),
    ]);
}

function linkToSign({ id, body }: Entry<'sign'>, counting: boolean): EvidenceLink {
  const unsure = body.certainty === 'unsure';
  const text = unsure ? joined(SIGN_NAMES[body.sign], SIGN_CERTAINTY_NAMES.unsure) : SIGN_NAMES[body.sign];
  const role = !counting ? 'further' : unsure ? 'unsure' : 'counts';
  return { kind: 'sign', id, label: text.en, text, day: body.firstSeen, role };
}

/** Recordings, ratings and notes that a sign points to. */
function linkToAnything(course: CourseRecord, id: string): readonly EvidenceLink[] {
  const { recording, rating, note, analysis } = course.of;
  const entry = [...recording, ...rating, ...note, ...analysis].find((candidate) => candidate.id === id);
  if (entry === undefined) return [];
  const { kind, body } = entry;
  const own = 'name' in body ? body.name : 'scaleId' in body ? shortNameOf(body.scaleId) : undefined;
  const words = own === undefined ? { label: KIND_NAMES[kind].en, text: KIND_NAMES[kind] } : { label: own };
  return [{ kind, id, ...words, day: body.day, role: 'further' }];
}

/** Ratings in which an item of the given ids is above 0: they show that a sign was seen, and do not count by themselves. */
export function ratingEvidence(course: CourseRecord, itemIds: readonly string[]): readonly EvidenceLink[] {
  return course.of.rating
    .filter(({ body }) => body.scaleId.startsWith('oms-severity-'))
    .filter(({ body }) => itemIds.some((item) => (body.items?.[item] ?? 0) > 0))
    .map(({ id, body }) => ({
      kind: 'rating',
      id,
      label: shortNameOf(body.scaleId),
      day: body.day,
      role: 'further',
    }));
}

/** Recordings whose newest analysis called the eye movements opsoclonus or flutter. */
export function analysisEvidence(course: CourseRecord): readonly EvidenceLink[] {
  return newestAnalyses(course).flatMap(({ id, body }): EvidenceLink[] => {
    const text = ANALYSED_AS.get(body.waveform ?? '');
    return text === undefined ? [] : [{ kind: 'analysis', id, label: text.en, text, day: body.day, role: 'further' }];
  });
}

/** By the word that an analysis gives the waveform. */
const ANALYSED_AS: ReadonlyMap<string, Text4> = new Map([
  [
    'opsoclonus',
    text4(
      'Analysis that speaks for opsoclonus',
      'Auswertung, die für Opsoklonus spricht',
      'Analyse en faveur d’un opsoclonus',
      'Análisis a favor de opsoclonía',
    ),
  ],
  [
    'flutter',
    text4(
      'Analysis that speaks for ocular flutter',
      'Auswertung, die für okuläres Flattern spricht',
      'Analyse en faveur d’un flutter oculaire',
      'Análisis a favor de flúter ocular',
    ),
  ],
]);

/** Tumours of the given kinds count; others, and examinations that found one, are shown beside them. */
export function tumourEvidence(course: CourseRecord, kinds: readonly TumourBody['kind'][]): readonly EvidenceLink[] {
  const tumours = course.of.tumour.map(({ id, body }): EvidenceLink => {
    const text = TUMOUR_KIND_NAMES[body.kind];
    return {
      kind: 'tumour',
      id,
      label: text.en,
      text,
      day: body.found,
      role: kinds.includes(body.kind) ? 'counts' : 'further',
    };
  });
  const examinations = course.of.examination
    .filter(({ body }) => body.outcome === 'tumour-found')
    .map(
      ({ id, body }): EvidenceLink => ({
        kind: 'examination',
        id,
        label: body.name ?? FOUND.en,
        ...(body.name === undefined ? { text: FOUND } : {}),
        day: body.day,
        role: 'further',
      }),
    );
  return [...tumours, ...examinations];
}

const FOUND = text4(
  'Examination that found a tumour',
  'Untersuchung, die einen Tumor fand',
  'Examen qui a trouvé une tumeur',
  'Exploración que encontró un tumor',
);

/** Those that can lie on or before a day, each once, in order of time; ones without a day last. */
export function evidenceUntil(links: readonly EvidenceLink[], today: Day): readonly EvidenceLink[] {
  const seen = new Set<string>();
  return links
    .filter(({ day }) => day === undefined || boundsOf(day).first <= today)
    .filter(({ id, role }) => !seen.has(`${id} ${role}`) && seen.add(`${id} ${role}`))
    .sort((a, b) => compare(sortKey(a.day), sortKey(b.day)) || compare(a.id, b.id));
}

/** The date that lies certainly earliest: the one whose last possible day comes first, and of those the most exact. */
export function earliestOf(dates: readonly PartialDate[]): PartialDate | undefined {
  return [...dates].sort((a, b) => compare(boundsOf(a).last, boundsOf(b).last) || b.length - a.length)[0];
}

function joined(text: Text4, remark: Text4): Text4 {
  const pairs = CLINIC_LANGUAGES.map((language) => [language, `${text[language]}, ${remark[language]}`] as const);
  return Object.fromEntries(pairs) as Record<(typeof CLINIC_LANGUAGES)[number], string>;
}

function sortKey(day: PartialDate | undefined): string {
  return day === undefined ? '9999-12-31' : boundsOf(day).last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shortNameOf(scaleId: string): string {
  return scaleOf(scaleId)?.shortName ?? scaleId;
}
