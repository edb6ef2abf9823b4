import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { PLOT_HEIGHT, PLOT_WIDTH, PlotFrame } from './PlotFrame.tsx';
import { PLOT_FONT, usePalette } from './palette.ts';

const BIN_COUNT = 24;
const CENTRE = { x: PLOT_WIDTH / 2, y: PLOT_HEIGHT / 2 } as const;
const RADIUS = 100;

/** Share of saccades in each of 24 directions, as seen by the patient: right is right, up is up. Area is proportional to share. */
export function DirectionRose({ view, fileStem }: { readonly view: ReportView; readonly fileStem: string }) {
  const { t, number, percent } = useSpeech();
  const palette = usePalette();
  const shares = directionShares(view.saccades.directionDeg);
  const greatest = Math.max(...shares, 1e-9);
  const text = { fill: palette.muted, fontSize: 11, fontFamily: PLOT_FONT } as const;
  const ring = (share: number) => (
    <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS * Math.sqrt(share)} fill="none" stroke={palette.grid} />
  );
  return (
    <PlotFrame
      title={t('rose.title')}
      label={t('rose.label', { count: number(view.saccades.directionDeg.length, 0) })}
      caption={t('rose.caption', { share: percent(greatest < 1e-6 ? 0 : greatest) })}
      fileStem={fileStem}
    >
      {ring(1)}
      {ring(0.5)}
      <path
        d={`M${CENTRE.x - RADIUS} ${CENTRE.y}h${2 * RADIUS}M${CENTRE.x} ${CENTRE.y - RADIUS}v${2 * RADIUS}`}
        stroke={palette.grid}
      />
      {shares.map((share, bin) =>
        share === 0 ? null : (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its index
            key={bin}
            d={petal(bin, RADIUS * Math.sqrt(share / greatest))}
            fill={palette.point}
            fillOpacity={0.6}
            stroke={palette.point}
          />
        ),
      )}
      <text x={CENTRE.x + RADIUS + 6} y={CENTRE.y + 4} {...text}>
        {t('rose.right')}
      </text>
      <text x={CENTRE.x - RADIUS - 6} y={CENTRE.y + 4} textAnchor="end" {...text}>
        {t('rose.left')}
      </text>
      <text x={CENTRE.x} y={CENTRE.y - RADIUS - 6} textAnchor="middle" {...text}>
        {t('rose.up')}
      </text>
      <text x={CENTRE.x} y={CENTRE.y + RADIUS + 15} textAnchor="middle" {...text}>
        {t('rose.down')}
      </text>
    </PlotFrame>
  );
}

/** Share of directions within each bin; bin 0 is centred on right, bins go counter-clockwise. All 0 where there are none. */
export function directionShares(directionsDeg: ArrayLike<number>, binCount = BIN_COUNT): number[] {
  const counts = new Array<number>(binCount).fill(0);
  let total = 0;
  for (let i = 0; i < directionsDeg.length; i++) {
    const direction = directionsDeg[i]!;
    if (Number.isNaN(direction)) continue;
    const bin = Math.round((direction / 360) * binCount);
    counts[((bin % binCount) + binCount) % binCount]! += 1;
    total += 1;
  }
  return counts.map((count) => (total === 0 ? 0 : count / total));
}

function petal(bin: number, radius: number): string {
  const corner = (edge: number): string => {
    const angle = (2 * Math.PI * (bin + edge)) / BIN_COUNT;
    return `${(CENTRE.x + radius * Math.cos(angle)).toFixed(1)} ${(CENTRE.y - radius * Math.sin(angle)).toFixed(1)}`;
  };
  return `M${CENTRE.x} ${CENTRE.y}L${corner(-0.46)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 0 ${corner(0.46)}Z`;
}
