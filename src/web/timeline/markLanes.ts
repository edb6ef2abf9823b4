import {
  type AnyEntry,
  type CourseRecord,
  dayNumber,
  type Entry,
  type EventBody,
  type ExaminationBody,
} from '../../clinic/index.ts';
import type { ItemPart, LaneGroup, MarkLane, Shape, TimelineItem, Tone } from './laneTypes.ts';
import { byStart, makeItem, makeLastingItem } from './makeItem.ts';

function markLane(id: string, group: LaneGroup, items: TimelineItem[]): MarkLane[] {
  if (items.length === 0) return [];
  items.sort(byStart);
  return [
    { id, group, title: { from: 'page', key: `lane.${id}` }, heightPx: 26, shownAtFirst: true, form: 'marks', items },
  ];
}

/** Onset, diagnosis and when each sign was first seen. */
export function milestoneLanes({ person, of }: CourseRecord): MarkLane[] {
  const laneId = 'milestones';
  const { onset, diagnosis } = person.body;
  const entry = person as AnyEntry;
  return markLane(laneId, 'course', [
    ...(onset === undefined ? [] : [makeItem(entry, onset, undefined, { laneId, shape: 'flag', part: 'onset' })]),
    ...(diagnosis === undefined
      ? []
      : [makeItem(entry, diagnosis, undefined, { laneId, shape: 'flag', part: 'diagnosis' })]),
    ...of.sign.map((sign) => makeItem(sign, sign.body.firstSeen, undefined, { laneId, shape: 'diamond' })),
  ]);
}

type EventType = EventBody['type'];
const EVENT_LANES: Readonly<Record<string, readonly EventType[]>> = {
  illness: ['illness', 'fever'],
  vaccination: ['vaccination'],
  hospital: ['hospital-stay', 'procedure'],
  'other-events': ['appointment', 'travel', 'therapy', 'other'],
};
type Tag = NonNullable<Entry<'diary'>['body']['tags']>[number];
const TAG_LANES: Readonly<Partial<Record<Tag, { laneId: string; shape: Shape; part: ItemPart }>>> = {
  fever: { laneId: 'illness', shape: 'ring', part: 'tag-fever' },
  infection: { laneId: 'illness', shape: 'ring', part: 'tag-infection' },
  vaccine: { laneId: 'vaccination', shape: 'ring', part: 'tag-vaccine' },
  travel: { laneId: 'other-events', shape: 'ring', part: 'tag-travel' },
};

/** Illness, vaccination, hospital stays and the rest, each with the diary's tags of the same. An event without an end is one day. */
export function eventLanes({ of }: CourseRecord): MarkLane[] {
  const tagged = of.diary.flatMap((entry) =>
    (entry.body.tags ?? []).flatMap((tag) => {
      const look = TAG_LANES[tag];
      return look === undefined ? [] : [makeItem(entry, entry.body.day, entry.body.day, look)];
    }),
  );
  return Object.entries(EVENT_LANES).flatMap(([laneId, types]) =>
    markLane(laneId, 'events', [
      ...of.event
        .filter(({ body }) => types.includes(body.type))
        .map((entry) =>
          makeItem(entry, entry.body.start, entry.body.end, { laneId, shape: shapeOfEvent(entry.body, laneId) }),
        ),
      ...tagged.filter((item) => item.laneId === laneId),
    ]),
  );
}

function shapeOfEvent({ type, start, end }: EventBody, laneId: string): Shape {
  if (end !== undefined && end > start) return type === 'fever' ? 'hatched-bar' : 'bar';
  return laneId === 'vaccination'
    ? 'down'
    : laneId === 'hospital'
      ? 'square'
      : laneId === 'illness'
        ? 'circle'
        : 'ring';
}

const OUTCOME_LOOKS: Readonly<Record<ExaminationBody['outcome'], { shape: Shape; tone: Tone }>> = {
  'nothing-found': { shape: 'ring', tone: 'own' },
  'tumour-found': { shape: 'diamond', tone: 'alert' },
  unclear: { shape: 'question', tone: 'own' },
  'done-no-report': { shape: 'half', tone: 'own' },
  'not-done': { shape: 'dash', tone: 'muted' },
};

/** What was looked for and found: examinations by outcome, tumours, resections. */
export function tumourLanes({ of }: CourseRecord): MarkLane[] {
  return [
    ...markLane(
      'examinations',
      'tumour',
      of.examination.map((entry) =>
        makeItem(entry, entry.body.day, entry.body.day, {
          laneId: 'examinations',
          ...OUTCOME_LOOKS[entry.body.outcome],
        }),
      ),
    ),
    ...markLane(
      'tumour',
      'tumour',
      of.tumour.flatMap((entry) => [
        makeItem(entry, entry.body.found, undefined, {
          laneId: 'tumour',
          shape: 'diamond',
          tone: 'alert',
          part: 'tumour-found',
        }),
        ...(entry.body.resection === undefined
          ? []
          : [
              makeItem(entry, entry.body.resection.day, undefined, {
                laneId: 'tumour',
                shape: 'cross',
                part: 'resection',
              }),
            ]),
      ]),
    ),
  ];
}

/** What is kept beside: recordings and notes. */
export function fileLanes({ of }: CourseRecord): MarkLane[] {
  return [
    ...markLane(
      'recordings',
      'files',
      of.recording.map((entry) =>
        makeItem(entry, entry.body.day, entry.body.day, { laneId: 'recordings', shape: 'film' }),
      ),
    ),
    ...markLane(
      'notes',
      'files',
      of.note.map((entry) => makeItem(entry, entry.body.day, entry.body.day, { laneId: 'notes', shape: 'page' })),
    ),
  ];
}

/** Relapses, also those that somebody judged to be none. */
export function relapseItems({ of }: CourseRecord, todayDay: number): TimelineItem[] {
  return of.relapse.map((entry) => {
    const { start, end, certainty } = entry.body;
    const none = certainty === 'not-a-relapse';
    return makeLastingItem(entry, start, end, none ? dayNumber(start) : todayDay, {
      laneId: 'relapses',
      shape: none ? 'ring' : certainty === 'suspected' ? 'hatched-bar' : 'bar',
      tone: none ? 'muted' : 'alert',
    });
  });
}

export const courseLane = (id: 'relapses' | 'watch', items: TimelineItem[]): MarkLane[] =>
  markLane(id, 'course', items);
