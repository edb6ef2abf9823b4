import { usePalette } from '../plots/palette.ts';
import { type BodyColours, bodyColours } from './bodyColours.ts';
import { useBodyText } from './bodyText.ts';
import type { BodyKey } from './texts/en.ts';

export type LegendPart = keyof BodyColours;

const NAMES: Readonly<Record<LegendPart, BodyKey>> = {
  movement: 'legendMovement',
  sleep: 'legendSleep',
  walking: 'legendWalking',
  jerk: 'legendJerk',
  notWorn: 'legendNotWorn',
  task: 'legendTask',
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
            <rect x={part === 'jerk' ? 6 : 0} width={part === 'jerk' ? 2 : 14} height="14" fill={colours[part]} />
          </svg>
          {text(NAMES[part])}
        </li>
      ))}
    </ul>
  );
}
