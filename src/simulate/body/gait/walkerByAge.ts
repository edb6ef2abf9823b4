/** What a healthy walker of an age is like. */
export interface Walker {
  readonly legM: number;
  readonly cadencePerMin: number;
  readonly stepLengthM: number;
  readonly baseWidthM: number;
  readonly baseWidthSdM: number;
  readonly strideTimeCv: number;
  /** Swing of the arm to either side, rad: toddlers hold theirs up. */
  readonly armSwingRad: number;
}

/** Values at ages, straight lines between. Those of cadence, step and variability are textbook figures, not verified; legs and arms are chosen. */
const BY_AGE: Readonly<Record<keyof Walker, readonly (readonly [number, number])[]>> = {
  legM: [
    [1, 0.3],
    [2, 0.37],
    [3, 0.42],
    [5, 0.52],
    [7, 0.6],
    [12, 0.78],
    [18, 0.9],
  ],
  cadencePerMin: [
    [1, 176],
    [2, 156],
    [3, 154],
    [7, 143],
    [12, 128],
    [18, 113],
  ], // [Sutherland1980] to 7 years
  stepLengthM: [
    [1, 0.22],
    [2, 0.28],
    [3, 0.33],
    [7, 0.48],
    [12, 0.62],
    [18, 0.7],
  ], // [Sutherland1980] to 7 years
  baseWidthM: [
    [1, 0.1],
    [2, 0.088],
    [10, 0.088],
    [18, 0.09],
  ], // [DusingThorpe2007]: nearly the same from 1 to 10 years
  baseWidthSdM: [
    [1, 0.035],
    [3, 0.027],
    [18, 0.02],
  ],
  strideTimeCv: [
    [1, 0.09],
    [3.5, 0.06],
    [6.5, 0.04],
    [12, 0.02],
    [18, 0.02],
  ], // [Hausdorff1999] from 3.5 to 12 years
  armSwingRad: [
    [1, 0.05],
    [2, 0.1],
    [3.5, 0.25],
    [7, 0.35],
    [18, 0.35],
  ],
};

/** Age in years; beyond the ends of the tables their last value holds. */
export function walkerOfAge(ageYears: number): Walker {
  const at = (points: readonly (readonly [number, number])[]): number => {
    const next = points.findIndex(([age]) => age > ageYears);
    if (next === 0) return points[0]![1];
    if (next === -1) return points.at(-1)![1];
    const [a0, v0] = points[next - 1]!;
    const [a1, v1] = points[next]!;
    return v0 + ((ageYears - a0) / (a1 - a0)) * (v1 - v0);
  };
  return Object.fromEntries(Object.entries(BY_AGE).map(([key, points]) => [key, at(points)])) as unknown as Walker;
}
