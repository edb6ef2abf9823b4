import { type CourseRecord, type Entry, type KeptMeasure, newestAnalyses } from '../../clinic/index.ts';
import type { LaneGroup, PointLane, TimelineItem } from './laneTypes.ts';
import { byStart, makeItem } from './makeItem.ts';
import { niceTop } from './niceTop.ts';

interface LaneOfMeasure {
  readonly group: LaneGroup;
  /** A share, written in percent. */
  readonly asPercent?: boolean;
  /** Top of the scale where all values are small. */
  readonly leastTop: number;
  readonly shownAtFirst?: boolean;
}

/** Measures that get a lane, under the sign that they speak of. chosen: of each sign what says how strong it is, the rest to choose. */
export const MEASURE_LANES = {
  'opsoclonus-time-share': { group: 'opsoclonus', asPercent: true, leastTop: 0.1, shownAtFirst: true },
  'burst-rate': { group: 'opsoclonus', leastTop: 1 },
  'saccade-rate': { group: 'opsoclonus', leastTop: 1 },
  'rest-jerk-rate': { group: 'myoclonus', leastTop: 5, shownAtFirst: true },
  'jerk-burden': { group: 'myoclonus', leastTop: 0.1 },
  'tremor-share': { group: 'myoclonus', asPercent: true, leastTop: 0.1 },
  'stride-time-cv': { group: 'ataxia', asPercent: true, leastTop: 0.1, shownAtFirst: true },
  cadence: { group: 'ataxia', leastTop: 100 },
  'sway-rms': { group: 'ataxia', leastTop: 1 },
  'reach-smoothness': { group: 'ataxia', leastTop: 1 },
  'night-sleep': { group: 'encephalopathy', leastTop: 10, shownAtFirst: true },
  'nap-time': { group: 'encephalopathy', leastTop: 60 },
  'activity-mad': { group: 'encephalopathy', leastTop: 50 },
  'longest-still-bout': { group: 'encephalopathy', leastTop: 30 },
} as const satisfies Readonly<Record<string, LaneOfMeasure>>;
export type LaneMeasureId = keyof typeof MEASURE_LANES;

/** s; recordings from which sleep and activity of a day can be asked for. chosen: a night and some of its day. */
const DAY_LONG_S = 12 * 3600;

/** Which measure a lane shows; undefined for other lanes. */
export function measureOfLane(laneId: string): LaneMeasureId | undefined {
  const id = /^measure:([^@]+)/.exec(laneId)?.[1];
  return id !== undefined && id in MEASURE_LANES ? (id as LaneMeasureId) : undefined;
}

/** Where on the body it was measured; undefined for what is of the whole person, and for other lanes. */
export function placeOfLane(laneId: string): string | undefined {
  return /^measure:[^@]+@(.+)$/.exec(laneId)?.[1];
}

/** What was measured in recordings, a lane for each measure and place: a point with its interval; a refused measure is marked as such, without a value. */
export function measureLanes(course: CourseRecord): PointLane[] {
  const newest = newestAnalyses(course);
  const lasted = new Map(course.of.recording.map(({ id, body }) => [id, body.durationS ?? Number.POSITIVE_INFINITY]));
  // why: minutes on a wrist are not expected to tell of nights; a question mark for each would say nothing
  const isAsked = (id: LaneMeasureId, { entry, measure }: Found): boolean =>
    measure.status === 'measured' ||
    MEASURE_LANES[id].group !== 'encephalopathy' ||
    (lasted.get(entry.body.recordingId) ?? 0) >= DAY_LONG_S;
  return (Object.keys(MEASURE_LANES) as LaneMeasureId[]).flatMap((id) => {
    const found = newest.flatMap((entry) =>
      entry.body.measures
        .filter((one) => one.id === id)
        .map((measure) => ({ entry, measure }))
        .filter((one) => isAsked(id, one)),
    );
    const places = [...new Set(found.map(({ measure }) => measure.place))];
    return places.map((place) =>
      measureLane(
        id,
        place,
        found.filter(({ measure }) => measure.place === place),
      ),
    );
  });
}

interface Found {
  readonly entry: Entry<'analysis'>;
  readonly measure: KeptMeasure;
}

function measureLane(id: LaneMeasureId, place: string | undefined, found: readonly Found[]): PointLane {
  const { group, leastTop, asPercent = false, shownAtFirst = false }: LaneOfMeasure = MEASURE_LANES[id];
  const laneId = place === undefined ? `measure:${id}` : `measure:${id}@${place}`;
  const items = found.map(({ entry, measure }) => measureItem(entry, measure, laneId)).sort(byStart);
  const measured = items.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== undefined);
  const low = Math.min(0, ...measured);
  const top = niceTop(items, leastTop);
  const high = asPercent ? Math.min(1, top) : top;
  return {
    id: laneId,
    group,
    title: { from: 'page', key: `lane.measure:${id}`, ...(place === undefined ? {} : { place }) },
    heightPx: 48,
    // why: a sign that could never be measured needs no empty lane
    shownAtFirst: shownAtFirst && measured.length > 0,
    form: 'points',
    items,
    low,
    high,
    unit: asPercent ? '%' : (found.find(({ measure }) => measure.unit !== undefined)?.measure.unit ?? ''),
    grid: [low, high],
    joined: false,
    asPercent,
  };
}

function measureItem(entry: Entry<'analysis'>, measure: KeptMeasure, laneId: string): TimelineItem {
  const { value, low, high, status } = measure;
  return status === 'refused' || value === undefined
    ? makeItem(entry, entry.body.day, entry.body.day, { laneId, shape: 'question', tone: 'muted' })
    : makeItem(entry, entry.body.day, entry.body.day, { laneId, shape: 'circle', value, low, high });
}
