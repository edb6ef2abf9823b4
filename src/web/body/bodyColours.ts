import type { Palette } from '../plots/palette.ts';

/** What the marks of a body recording are drawn in: see the legend. */
export function bodyColours({ burst, trace, blinkFill, muted, windowLine }: Palette) {
  return {
    jerk: burst,
    sleep: `${trace.x}40`,
    walking: `${trace.torsion}33`,
    notWorn: blinkFill,
    movement: muted,
    task: windowLine,
  } as const;
}

export type BodyColours = ReturnType<typeof bodyColours>;
