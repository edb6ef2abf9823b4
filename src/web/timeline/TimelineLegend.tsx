import { useEffect, useRef } from 'react';
import { useStyleColours } from '../plots/useStyleColours.ts';
import type { Speaker } from './describeItem.ts';
import type { Lane } from './laneTypes.ts';
import { LEGEND_SAMPLES, type LegendSample, SAMPLE_PX } from './legendSamples.ts';
import { readPalette } from './timelinePalette.ts';

/** What the marks mean; only those of lanes that are shown. */
export function TimelineLegend({
  lanes,
  speaker: { say },
}: {
  readonly lanes: readonly Lane[];
  readonly speaker: Speaker;
}) {
  const samples = legendFor(lanes);
  return (
    <details className="tl-legend">
      <summary>{say('legend')}</summary>
      <ul>
        {samples.map((sample) => (
          <li key={sample.key}>
            <Sample sample={sample} />
            {say(sample.key)}
          </li>
        ))}
        <li>{say('legend.blank')}</li>
      </ul>
    </details>
  );
}

export function legendFor(lanes: readonly Lane[]): readonly LegendSample[] {
  return LEGEND_SAMPLES.filter(({ groups }) => lanes.some(({ group }) => groups.includes(group)));
}

function Sample({ sample }: { readonly sample: LegendSample }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = useStyleColours(canvas, readPalette);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || palette === undefined) return;
    const scale = devicePixelRatio;
    element.width = SAMPLE_PX.width * scale;
    element.height = SAMPLE_PX.height * scale;
    const pen = element.getContext('2d')!;
    pen.scale(scale, scale);
    sample.draw(pen, palette);
  }, [sample, palette]);
  return <canvas ref={canvas} className="tl-sample" style={SAMPLE_PX} />;
}
