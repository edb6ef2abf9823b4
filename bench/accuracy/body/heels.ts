import { baseWidth, type HeelContact, heelContacts } from '../../../src/body/gait/heelContacts.ts';
import type { PointSignal } from '../../../src/body/index.ts';
import { drawNormal, makeRandom } from '../../../src/signal/index.ts';
import { readHeels } from './gaitFiles.ts';
import { scoreContacts } from './scoreContacts.ts';

export interface HeelRow {
  readonly rateHz: number;
  readonly noiseMm: number;
  readonly f1: number;
  readonly biasMs: number;
  readonly sdMs: number;
  readonly strideTimeMs: number;
  readonly widthMm: number;
  readonly widthSdMm: number;
}

const TOLERANCE_S = 0.3;

/** Heels of one adult on 2 × 20 m at fewer frames and with landmark noise, against the contacts that foot sensors gave. */
export function runHeels(): HeelRow[] {
  const { left, right, contactsS } = readHeels();
  return [
    [100, 0],
    [60, 0],
    [30, 0],
    [100, 10],
    [60, 10],
    [30, 10],
    [60, 20],
    [30, 20],
  ].map(([rateHz, noiseMm]) => {
    const random = makeRandom(7);
    const [a, b] = [left, right].map((point) => resample(point, rateHz!, noiseMm! / 1000, () => drawNormal(random)));
    const found = heelContacts(a!, b!);
    return { rateHz: rateHz!, noiseMm: noiseMm!, ...scoreOf(found, contactsS) };
  });
}

function scoreOf(found: readonly HeelContact[], truth: Record<'left' | 'right', number[]>) {
  const sides = (['left', 'right'] as const).map((side) => {
    const times = found.filter((contact) => contact.side === side).map(({ timeS }) => timeS);
    return scoreContacts(truth[side], times, TOLERANCE_S);
  });
  const hits = sides.reduce((sum, { errorsS }) => sum + errorsS.length, 0);
  const f1 = (2 * hits) / sides.reduce((sum, { truthCount, foundCount }) => sum + truthCount + foundCount, 0);
  const errors = sides.flatMap(({ errorsS }) => errorsS);
  const bias = errors.reduce((sum, v) => sum + v, 0) / errors.length;
  const sd = Math.sqrt(errors.reduce((sum, v) => sum + (v - bias) ** 2, 0) / errors.length);
  const strideErrors = sides.flatMap(({ pairs }) =>
    pairs.slice(1).map(([truthS, foundS], k) => Math.abs(foundS - pairs[k]![1] - (truthS - pairs[k]![0]))),
  );
  const width = baseWidth(found);
  return {
    f1,
    biasMs: 1000 * bias,
    sdMs: 1000 * sd,
    strideTimeMs: (1000 * strideErrors.reduce((sum, v) => sum + v, 0)) / strideErrors.length,
    widthMm: 1000 * width.mean,
    widthSdMm: 1000 * width.sd,
  };
}

function resample(point: PointSignal, rateHz: number, noise: number, normal: () => number): PointSignal {
  const length = Math.floor((point.x.length - 1) * (rateHz / point.rateHz));
  const axis = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from({ length }, (_, i) => {
      const at = (i * point.rateHz) / rateHz;
      const k = Math.floor(at);
      return column[k]! + (at - k) * (column[k + 1]! - column[k]!) + noise * normal();
    });
  return { ...point, rateHz, x: axis(point.x), y: axis(point.y) };
}
