import type { AnalysedSensor, SleepDetection } from '../../body/index.ts';
import { type Judgement, judgementOf } from '../../clinic/index.ts';
import type { BodyPlace } from '../../recording/index.ts';
import type { BodyReport } from '../types.ts';

export type BodyEventKind = 'jerk' | 'walking' | 'not-worn' | 'night' | 'nap' | 'wake' | 'task' | 'stimulus';

/** One found event of a body recording as it leaves the program. */
export interface BodyEvent {
  readonly kind: BodyEventKind;
  readonly startS: number;
  readonly endS: number;
  /** Absent where it is of the whole person. */
  readonly place?: BodyPlace;
  /** Jerks: band-limited peak. */
  readonly peakG?: number;
  /** Jerks: time above half of the peak. */
  readonly widthS?: number;
  /** Jerks: the limb was otherwise still; only these are counted. */
  readonly still?: boolean;
  /** Jerks: what a person said of it; absent where nobody looked. */
  readonly judged?: Judgement['verdict'];
  /** Walking: foot contacts in it, and whether it was straight. */
  readonly contactCount?: number;
  readonly straight?: boolean;
  /** Nights and naps: the day they belong to, and minutes asleep. */
  readonly day?: string;
  readonly sleepMin?: number;
  /** Tasks: what was being done. */
  readonly task?: string;
}

/** All events of a report in order of their start. */
export function bodyEvents({ found, judgements = [] }: BodyReport): BodyEvent[] {
  return [
    ...found.sensors.flatMap((sensor) => sensorEvents(sensor, judgements)),
    ...(found.sleep === undefined ? [] : sleepEvents(found.sleep)),
    ...found.tasks.map(({ task, startS, endS }): BodyEvent => ({ kind: 'task', task, startS, endS })),
    ...found.stimuliS.map((timeS): BodyEvent => ({ kind: 'stimulus', startS: timeS, endS: timeS })),
  ].sort((a, b) => a.startS - b.startS || a.endS - b.endS);
}

function sensorEvents(
  { place, jerks, gait, notWornSpans }: AnalysedSensor,
  judgements: readonly Judgement[],
): BodyEvent[] {
  const judgedAt = (timeS: number): Pick<BodyEvent, 'judged'> => {
    const said = judgementOf(judgements, { atS: timeS, place });
    return said === undefined ? {} : { judged: said.verdict };
  };
  return [
    ...(jerks?.jerks ?? []).map(
      ({ timeS, startS, endS, peakG, widthS, still }): BodyEvent => ({
        kind: 'jerk',
        startS: round(startS, 3),
        endS: round(endS, 3),
        place,
        peakG: round(peakG, 4),
        widthS: round(widthS, 3),
        still,
        ...judgedAt(timeS),
      }),
    ),
    ...(gait?.bouts ?? []).map(
      ({ startS, endS, contactsS, straight }): BodyEvent => ({
        kind: 'walking',
        startS: round(startS, 2),
        endS: round(endS, 2),
        place,
        contactCount: contactsS.length,
        straight,
      }),
    ),
    ...notWornSpans.map(({ startS, endS }): BodyEvent => ({ kind: 'not-worn', startS, endS, place })),
  ];
}

function sleepEvents({ periods }: SleepDetection): BodyEvent[] {
  return periods.flatMap(({ kind, startS, endS, day, sleepMin, wakes }): BodyEvent[] => [
    { kind, startS, endS, ...(day === undefined ? {} : { day }), sleepMin: round(sleepMin, 1) },
    ...wakes.map((wake): BodyEvent => ({ kind: 'wake', startS: wake.startS, endS: wake.endS })),
  ]);
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
