import { plainUnit, UNIT_SCALES } from './labUnits.ts';

/**
 * The value in another unit of the same kind; undefined where no exact conversion is known for this test. The same
 * unit in another spelling counts as the same.
 */
export function convertResult(testId: string, value: number, fromUnit: string, toUnit: string): number | undefined {
  const [from, to] = [plainUnit(fromUnit), plainUnit(toUnit)];
  if (from === to) return value;
  const scales = Object.hasOwn(UNIT_SCALES, testId) ? UNIT_SCALES[testId] : undefined;
  const [source, target] = [from, to].map((unit) =>
    scales !== undefined && Object.hasOwn(scales, unit) ? scales[unit] : undefined,
  );
  if (source === undefined || target === undefined) return undefined;
  if (source.perFirst === target.perFirst && source.offset === target.offset) return value;
  const inFirst = (value - (source.offset ?? 0)) / source.perFirst;
  return inFirst * target.perFirst + (target.offset ?? 0);
}
