import { usePalette } from '../plots/palette.ts';
import { bodyColours, type LegendPart } from './bodyColours.ts';
import { useBodyText } from './bodyText.ts';
import type { BodyKey } from './texts/en.ts';

const NAMES: Readonly<Record<LegendPart, BodyKey>> = {
  movement: 'legendMovement',
  counts: 'legendCounts',
  steps: 'legendSteps',
  sleep: 'legendSleep',
  walking: 'legendWalking',
  jerk: 'legendJerk',
  notWorn: 'legendNotWorn',
  task: 'legendTask',
  heart: 'legendHeart',
  awake: 'legendAwake',
  rem: 'legendRem',
  core: 'legendCore',
  deep: 'legendDeep',
};

/** Where the colour stands in a square of 14: as it does in the drawing. */
const SHAPES: Readonly<Partial<Record<LegendPart, { x?: number; y?: number; width?: number; height?: number }>>> = {
  jerk: { x: 6, width: 2 },
  heart: { y: 6, height: 2 },
  awake: { y: 0, height: 4 },
  rem: { y: 3, height: 4 },
  core: { y: 7, height: 4 },
  deep: { y: 10, height: 4 },
};

/** What the colours mean. */
export function BodyLegend({ parts }: { readonly parts: readonly LegendPart[] }) {
  const text = useBodyText();
  const colours = bodyColours(usePalette());
  return (
    <ul className="k-legend">
      {parts.map((part) => (
        <li key={part}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" {...SHAPES[part]} fill={colours[part]} />
          </svg>
          {text(NAMES[part])}
        </li>
      ))}
    </ul>
  );
}
