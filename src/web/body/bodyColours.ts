import type { Palette } from '../plots/palette.ts';

/** What the marks of a body recording are drawn in: see the legend. */
export function bodyColours({ burst, trace, blinkFill, muted, windowLine }: Palette) {
  return {
    jerk: burst,
    sleep: `${trace.x}40`,
    walking: `${trace.torsion}33`,
    notWorn: blinkFill,
    movement: muted,
    counts: muted,
    steps: muted,
    task: windowLine,
    heart: burst,
    awake: trace.y,
    rem: trace.torsion,
    core: trace.otherX,
    deep: trace.x,
  } as const;
}

export type BodyColours = ReturnType<typeof bodyColours>;
export type LegendPart = keyof BodyColours;
