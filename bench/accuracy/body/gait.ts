import { detectGait } from '../../../src/body/gait/detectGait.ts';
import { stridesOf } from '../../../src/body/gait/gaitFacts.ts';
import { GAIT_PARAMETERS } from '../../../src/body/gait/gaitParameters.ts';
import { motionOfStretch } from '../../../src/body/gait/strideMotion.ts';
import { CONTACT_SD_S } from '../../../src/body/gait/strideVariation.ts';
import type { GaitDetection, MotionSignal } from '../../../src/body/index.ts';
import { median } from '../../../src/signal/index.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';
import { type ReferenceWalk, readReferenceWalks } from './gaitFiles.ts';
import { type HeelRow, runHeels } from './heels.ts';
import { pooled, scoreContacts } from './scoreContacts.ts';

const TOLERANCE_S = 0.3;
/** s; contacts within so much of a reference bout are judged there. */
const MARGIN_S = 0.5;

type Reference = 'insoles' | 'cameras';
type Kind = ReferenceWalk['kind'];
type Detected = ReadonlyMap<ReferenceWalk, GaitDetection>;

const detectAll = (walks: readonly ReferenceWalk[]): Detected =>
  new Map(walks.map((walk) => [walk, detectGait(walk.signal)]));

function scoreOf(found: Detected, kind: Kind, reference: Reference, where: 'bouts' | 'everything', person = '') {
  const walks = [...found.keys()].filter((walk) => walk.kind === kind && walk.person.includes(person));
  return pooled(
    walks.map((walk) => {
      const { bouts } = walk[reference];
      const contacts = found.get(walk)!.bouts.flatMap(({ contactsS }) => [...contactsS]);
      const judged =
        where === 'everything'
          ? contacts
          : contacts.filter((t) =>
              bouts.some((bout) => t >= Math.min(...bout) - MARGIN_S && t <= Math.max(...bout) + MARGIN_S),
            );
      return scoreContacts(bouts.flat(), judged, TOLERANCE_S);
    }),
  );
}

/** Median over walks of the mean size of the error of step times, ms, over steps whose contacts both were found. */
function stepErrorMs(found: Detected, kind: Kind): number {
  const errors = [...found].flatMap(([walk, { bouts }]) => {
    if (walk.kind !== kind) return [];
    const contacts = bouts.flatMap(({ contactsS }) => [...contactsS]);
    const truth = walk.insoles.bouts;
    const { pairs } = scoreContacts(truth.flat(), contacts, TOLERANCE_S);
    const foundAt = new Map(pairs);
    const trueSteps = truth.flatMap((bout) => bout.slice(1).map((t, k) => [bout[k]!, t] as const));
    const both = trueSteps.filter(([a, b]) => foundAt.has(a) && foundAt.has(b));
    const meanOf = (of: (step: readonly [number, number]) => number): number =>
      both.reduce((sum, step) => sum + of(step), 0) / both.length;
    return [Math.abs(meanOf(([a, b]) => foundAt.get(b)! - foundAt.get(a)!) - meanOf(([a, b]) => b - a))];
  });
  return 1000 * median(errors);
}

/** SD of the error of one contact within a stride time, ms, of three systems, each from its differences to both others. */
function threeCorners(found: Detected): { ours: number; insoles: number; cameras: number; strides: number } {
  const near = (times: readonly number[], t: number): number => {
    const best = times.reduce((a, b) => (Math.abs(b - t) < Math.abs(a - t) ? b : a), Infinity);
    return Math.abs(best - t) <= TOLERANCE_S ? best : Number.NaN;
  };
  const differences: { oi: number; oc: number; ic: number }[] = [];
  for (const [walk, { bouts }] of found) {
    if (walk.kind !== 'straight') continue;
    const ours = bouts.flatMap(({ contactsS }) => [...contactsS]);
    const cameras = walk.cameras.bouts.flat();
    for (const bout of walk.insoles.bouts) {
      bout.slice(2).forEach((b, k) => {
        const a = bout[k]!;
        const [o, c] = [near(ours, b) - near(ours, a), near(cameras, b) - near(cameras, a)];
        if (!Number.isNaN(o + c)) differences.push({ oi: o - (b - a), oc: o - c, ic: b - a - c });
      });
    }
  }
  const variance = (key: 'oi' | 'oc' | 'ic'): number => {
    const mean = differences.reduce((sum, d) => sum + d[key], 0) / differences.length;
    return differences.reduce((sum, d) => sum + (d[key] - mean) ** 2, 0) / differences.length;
  };
  const [oi, oc, ic] = [variance('oi'), variance('oc'), variance('ic')];
  // two contacts make a stride, and two systems a difference: half of the half of the sums
  const sd = (sum: number): number => 1000 * Math.sqrt(Math.max(0, sum / 4));
  return { ours: sd(oi + oc - ic), insoles: sd(oi + ic - oc), cameras: sd(oc + ic - oi), strides: differences.length };
}

/** Harmonic ratios and sideways share over the straight walks of a person, pooled, with axes found and axes known. */
function motionOf(found: Detected, person: string) {
  const cut = (signal: MotionSignal, from: number, to: number): MotionSignal => ({
    startS: signal.startS + from / signal.rateHz,
    rateHz: signal.rateHz,
    gravity: signal.gravity,
    x: signal.x.subarray(from, to),
    y: signal.y.subarray(from, to),
    z: signal.z.subarray(from, to),
  });
  const known = { vertical: [1, 0, 0], mediolateral: [0, 1, 0], anteroposterior: [0, 0, 1], sureness: 1 } as const;
  const strides = { found: [] as number[][], known: [] as number[][], durations: [] as number[] };
  const shares: number[] = [];
  for (const [{ kind, person: own, signal }, { bouts }] of found) {
    if (kind !== 'straight' || own !== person) continue;
    for (const bout of bouts.filter(({ straight, contactsS }) => straight && contactsS.length >= 3)) {
      const all = stridesOf(bout.contactsS);
      const from = Math.floor((bout.contactsS[0]! - 0.1) * 100);
      const piece = cut(signal, from, Math.ceil((bout.contactsS.at(-1)! + 0.1) * 100));
      const unknown = motionOfStretch(piece, { bout, strides: all });
      const certain = motionOfStretch(piece, { bout, strides: all }, known);
      strides.durations.push(...all.map(({ durationS }) => durationS));
      for (const r of unknown?.ratios ?? []) strides.found.push([r.vertical, r.anteroposterior, r.mediolateral]);
      for (const r of certain?.ratios ?? []) strides.known.push([r.vertical, r.anteroposterior, r.mediolateral]);
      for (const { rmsG } of unknown?.windows ?? [])
        shares.push(rmsG.mediolateral / Math.hypot(rmsG.vertical, rmsG.anteroposterior, rmsG.mediolateral));
    }
  }
  const column = (rows: number[][], k: number): number => median(rows.map((row) => row[k]!));
  return {
    strideS: median(strides.durations),
    count: strides.found.length,
    found: [0, 1, 2].map((k) => column(strides.found, k)),
    known: [0, 1, 2].map((k) => column(strides.known, k)),
    share: median(shares),
  };
}

/** Each parameter made half again as large and two thirds as large, one at a time: worst and best F1 within reference bouts. */
function sensitivity(walks: readonly ReferenceWalk[]): [string, number, number][] {
  const own = { ...GAIT_PARAMETERS } as Record<string, number>;
  const live = GAIT_PARAMETERS as unknown as Record<string, number>;
  const keys = [
    'gravityHz',
    'smoothingS',
    'weakG',
    'typicalG',
    'edgeShare',
    'pauseSteps',
    'longestStepS',
    'leastStepS',
  ];
  return keys.map((key) => {
    const scores = [2 / 3, 1.5].flatMap((factor) => {
      live[key] = own[key]! * factor;
      const found = detectAll(walks);
      live[key] = own[key]!;
      return [scoreOf(found, 'straight', 'insoles', 'bouts').f1, scoreOf(found, 'dailyLife', 'insoles', 'bouts').f1];
    });
    return [key, Math.min(scores[0]!, scores[2]!), Math.min(scores[1]!, scores[3]!)];
  });
}

/** The section of docs/accuracy.md on gait, from the recordings that are committed and any that are kept apart. */
export function gaitSection(): string {
  const walks = readReferenceWalks();
  const found = detectAll(walks);
  const people = [...new Set(walks.map(({ person }) => person))];
  const rows = (['straight', 'dailyLife'] as const).flatMap((kind) =>
    (['insoles', 'cameras'] as const).flatMap((reference) =>
      (['bouts', 'everything'] as const).map((where) => {
        const { f1, precision, recall, sdMs, biasMs } = scoreOf(found, kind, reference, where);
        return [
          kind === 'straight' ? 'straight walk' : 'daily life',
          reference,
          where === 'bouts' ? 'within its walking bouts' : 'the whole recording',
          fixed(f1, 3),
          `${fixed(precision)} / ${fixed(recall)}`,
          `${fixed(biasMs, 0)} ± ${fixed(sdMs, 0)}`,
        ];
      }),
    ),
  );
  const references = (['straight', 'dailyLife'] as const).map((kind) => {
    const scores = walks
      .filter((walk) => walk.kind === kind)
      .map(({ insoles, cameras }) => scoreContacts(cameras.bouts.flat(), insoles.bouts.flat(), TOLERANCE_S));
    return pooled(scores).f1;
  });
  const goal = (kind: Kind, least: number): [number, string] => {
    const { f1 } = scoreOf(found, kind, 'insoles', 'bouts');
    return [f1, verdictOn(f1 >= least)];
  };
  const [straight, straightMet] = goal('straight', 0.95);
  const [daily, dailyMet] = goal('dailyLife', 0.81);
  const corners = threeCorners(found);
  const steps = stepErrorMs(found, 'straight');
  return `## Foot contacts from the lower back

${walks.length} recordings of ${people.length} adults (${people.join(', ')}) with two references each: pressure insoles and cameras. Tolerance ${TOLERANCE_S} s, contacts
paired one to one. Values are round numbers with a reason; sweeps over these files were looked at while building (decisions/2026-11-gait.md). The two references call different stretches walking, so a contact outside the bouts of one
may be true in the other: the goals are judged within the bouts, where a reference says what is true; the whole recording stands beside it.

${markdownTable([
  ['goal (insoles, within bouts)', 'F1', 'at least', '', 'peers'],
  ['straight walk', fixed(straight, 3), '0.95', straightMet, 'skdh 0.94–0.96, GaitPy 0.94'],
  ['simulated daily life', fixed(daily, 3), '0.81', dailyMet, 'skdh 0.51, GaitPy 0.80'],
])}

${markdownTable([['recordings', 'reference', 'judged on', 'F1', 'precision / recall', 'found minus true, ms'], ...rows])}

The two references agree with each other with an F1 of ${fixed(references[0]!, 3)} (straight) and ${fixed(references[1]!, 3)} (daily life), over the whole recording.
Mean step time of a straight walk: median error ${fixed(steps, 0)} ms (goal 15 ms, ${verdictOn(steps <= 15)}).

Daily life, within bouts, person by person: ${people
    .map((person) => `${person} ${fixed(scoreOf(found, 'dailyLife', 'insoles', 'bouts', person).f1, 3)}`)
    .join(', ')}.

Error of a contact that does not cancel in a stride time, from the differences of three systems (${corners.strides} strides): ours ${fixed(corners.ours, 1)} ms,
insoles ${fixed(corners.insoles, 1)} ms, cameras ${fixed(corners.cameras, 1)} ms. The variation of stride time is freed from ${1000 * CONTACT_SD_S} ms.

Each parameter two thirds as large and half again as large, the worse of both (insoles, within bouts):

${markdownTable([
  ['parameter', 'straight F1', 'daily life F1'],
  ...sensitivity(walks).map(([key, a, b]) => [key, fixed(a, 3), fixed(b, 3)]),
])}

Movement of the trunk on the straight walks, pooled per person (too few strides for a measure, shown for the order). Axes found from
symmetry; in brackets those that the file names:

${markdownTable([
  ['person', 'strides', 'stride time, s', 'HR up', 'HR forward', 'HR sideways', 'sideways share'],
  ...people.map((person) => {
    const motion = motionOf(found, person);
    const both = (k: number): string => `${fixed(motion.found[k]!)} (${fixed(motion.known[k]!)})`;
    return [person, motion.count, fixed(motion.strideS), both(0), both(1), both(2), fixed(motion.share)];
  }),
])}

${heelText(runHeels())}
`;
}

function heelText(rows: readonly HeelRow[]): string {
  return `### Contacts and base width from positions of the heels

One adult, 2 × 20 m with a turn, against the contacts of foot sensors. The offset is that of the definition (heel farthest ahead) and does not matter in a
stride time.

${markdownTable([
  ['frames/s', 'noise, mm', 'F1', 'found minus true, ms', 'stride time error, ms', 'base width, mm (mean ± SD)'],
  ...rows.map(({ rateHz, noiseMm, f1, biasMs, sdMs, strideTimeMs, widthMm, widthSdMm }) => [
    rateHz,
    noiseMm,
    fixed(f1),
    `${fixed(biasMs, 0)} ± ${fixed(sdMs, 0)}`,
    fixed(strideTimeMs, 0),
    `${fixed(widthMm, 0)} ± ${fixed(widthSdMm, 0)}`,
  ]),
])}`;
}

if (process.argv[1]?.endsWith('body/gait.ts')) console.log(gaitSection());
