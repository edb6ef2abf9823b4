import { usePalette } from '../plots/palette.ts';

/** Name of an arm in pictures and tables. */
export function armLetter(arm: number): string {
  return 'ABCD'[arm]!;
}

/** Colours of the arms. None of them judges; dashes and letters say the same without them. */
export function useArmColours(): readonly string[] {
  const palette = usePalette();
  return [palette.trace.x, palette.trace.y, palette.curve, palette.trace.speed];
}
