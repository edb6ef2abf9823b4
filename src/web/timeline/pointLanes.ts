import { type CourseRecord, type Entry, scaleOf, testOf } from '../../clinic/index.ts';
import type { PointLane, TimelineItem } from './laneTypes.ts';
import { byStart, makeItem } from './makeItem.ts';
import { niceTop } from './niceTop.ts';
import { flagOfResult, shapeOfFlag } from './resultFlag.ts';

/** One lane for each scale in each version: scores of two versions are never on one line. */
export function scoreLanes({ of }: CourseRecord): PointLane[] {
  return groupBy(of.rating, ({ body }) => `${body.scaleId}@${body.scaleVersion}@${body.scaleName ?? ''}`).map(
    ([key, ratings]): PointLane => {
      const { scaleId, scaleVersion, scaleName } = ratings[0]!.body;
      const scale = scaleOf(scaleId, scaleVersion);
      const laneId = `score:${key}`;
      const items = ratings.map((entry) => ratingItem(entry, laneId)).sort(byStart);
      const low = Math.min(scale?.range.min ?? 0, ...valuesOf(items));
      const high = Math.max(scale?.range.max ?? niceTop(items, 1), ...valuesOf(items));
      return {
        id: laneId,
        group: 'scores',
        title: { from: 'record', text: scale?.shortName ?? scaleName ?? scaleId, detail: scaleVersion },
        heightPx: 64,
        shownAtFirst: true,
        form: 'points',
        items,
        low,
        high: high > low ? high : low + 1,
        unit: '',
        grid: [low, (low + high) / 2, high],
        joined: true,
        asPercent: false,
      };
    },
  );
}

function ratingItem(entry: Entry<'rating'>, laneId: string): TimelineItem {
  const { total, source, day } = entry.body;
  return total === undefined
    ? makeItem(entry, day, day, { laneId, shape: 'question', tone: 'muted' })
    : makeItem(entry, day, day, { laneId, shape: source === 'video' ? 'square' : 'circle', value: total });
}

/** Lanes of results that are seen at once: those that were ever out of range, tumour markers, then the most frequent. */
const RESULT_LANES_AT_FIRST = 4;

/** One lane for each test and unit; a result beyond the range that came with it points up or down. */
export function resultLanes({ of }: CourseRecord): PointLane[] {
  const groups = groupBy(of.result, ({ body }) => `${body.testId}@${body.name ?? ''}@${body.unit ?? ''}`);
  const rank = ([, results]: (typeof groups)[number]): number => {
    const out = results.some(({ body }) => ['above', 'below'].includes(flagOfResult(body)));
    const marker = testOf(results[0]!.body.testId)?.group === 'tumour-marker';
    return (out ? 2000 : 0) + (marker ? 1000 : 0) + Math.min(999, results.length);
  };
  groups.sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1));
  return groups.map(([key, results], i): PointLane => {
    const { testId, name, unit = '' } = results[0]!.body;
    const test = testOf(testId);
    const laneId = `result:${key}`;
    const items = results.map((entry) => resultItem(entry, laneId)).sort(byStart);
    const ranges = results.flatMap(({ body }) => [body.low, body.high]).filter((one) => one !== undefined);
    const values = [...valuesOf(items), ...ranges];
    const low = Math.min(0, ...values);
    const high = values.length === 0 ? 1 : Math.max(...values) * 1.08;
    return {
      id: laneId,
      group: 'results',
      title:
        name === undefined && test !== undefined
          ? { from: 'clinic', text: test.name, detail: unit }
          : { from: 'record', text: name ?? testId, detail: unit },
      heightPx: 44,
      shownAtFirst: i < RESULT_LANES_AT_FIRST,
      form: 'points',
      items,
      low,
      high: high > low ? high : low + 1,
      unit,
      grid: [low],
      joined: true,
      asPercent: false,
    };
  });
}

function resultItem(entry: Entry<'result'>, laneId: string): TimelineItem {
  const flag = flagOfResult(entry.body);
  const { value, low, high, day } = entry.body;
  const tone = flag === 'above' || flag === 'below' ? 'alert' : 'own';
  return makeItem(entry, day, day, { laneId, shape: shapeOfFlag(flag), tone, value, low, high });
}

function valuesOf(items: readonly TimelineItem[]): number[] {
  return items.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== undefined);
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return [...groups];
}
