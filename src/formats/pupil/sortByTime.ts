/**
 * Rows in the order of their times. Pupil Core writes rows in the order in which they were computed, and two eye cameras
 * deliver at their own pace, so neighbours may be swapped although every time is right. Returned as they are where
 * nothing is out of order.
 */
export function sortByTime(
  timesS: Float64Array<ArrayBuffer>,
  columns: Readonly<Record<string, Float32Array>>,
): { timesS: Float64Array<ArrayBuffer>; columns: Readonly<Record<string, Float32Array>> } {
  let isSorted = true;
  for (let i = 1; i < timesS.length && isSorted; i++) isSorted = timesS[i]! >= timesS[i - 1]!;
  if (isSorted) return { timesS, columns };
  const order = Uint32Array.from(timesS, (_, i) => i).sort((a, b) => timesS[a]! - timesS[b]! || a - b);
  return {
    timesS: Float64Array.from(order, (row) => timesS[row]!),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, Float32Array.from(order, (row) => column[row]!)]),
    ),
  };
}
