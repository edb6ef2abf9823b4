import type { EffectSupport } from '../../course/index.ts';
import { usePalette } from '../plots/palette.ts';
import { placeOfFactor } from './placeOfFactor.ts';

export interface FactorBarProps {
  readonly before: readonly [number, number];
  readonly after: EffectSupport['factor'];
  /** Mostly belief: drawn grey. */
  readonly faint: boolean;
  readonly label: string;
}

const WIDTH = 200;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** One factor against the median child on a logarithmic scale: what was believed before (hollow), and what with the record (filled). */
export function FactorBar({ before, after, faint, label }: FactorBarProps) {
  const palette = usePalette();
  const x = (factor: number): number => WIDTH * placeOfFactor(factor);
  const colour = faint ? palette.reference : palette.point;
  const [low, high] = [x(after.p80[0]), x(after.p80[1])];
  return (
    <svg className="kf-factor" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={`M0 ${MIDDLE}H${WIDTH}`} stroke={palette.grid} />
      <path d={`M${x(1)} 0V${HEIGHT}`} stroke={palette.axis} />
      <rect
        x={x(before[0])}
        y={1.5}
        width={Math.max(1, x(before[1]) - x(before[0]))}
        height={HEIGHT - 3}
        rx={3}
        fill="none"
        stroke={palette.reference}
        strokeDasharray="4 2"
      />
      <rect
        x={low}
        y={MIDDLE - 4}
        width={Math.max(1, high - low)}
        height={8}
        rx={2}
        fill={colour}
        fillOpacity={faint ? 0.35 : 0.55}
      />
      <circle cx={x(after.median)} cy={MIDDLE} r={3} fill={colour} stroke={palette.surface} />
    </svg>
  );
}
