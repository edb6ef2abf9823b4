import { drawHatch, drawShape, type Pen } from './drawShape.ts';
import type { LaneGroup, Shape } from './laneTypes.ts';
import type { TimelineKey } from './texts/en.ts';
import type { TimelinePalette } from './timelinePalette.ts';

/** One line of the legend: a small drawing, 26 × 16 px, and its words. */
export interface LegendSample {
  readonly key: TimelineKey;
  /** Shown where the picture has a lane of one of these groups. */
  readonly groups: readonly LaneGroup[];
  draw(pen: Pen, palette: TimelinePalette): void;
}

export const SAMPLE_PX = { width: 26, height: 16 } as const;

const SIGNS: readonly LaneGroup[] = ['opsoclonus', 'myoclonus', 'ataxia', 'encephalopathy'];

const shape =
  (which: Shape, colour: (palette: TimelinePalette) => string) =>
  (pen: Pen, palette: TimelinePalette): void =>
    drawShape(pen, which, 13, 8, { colour: colour(palette), surface: palette.surface, radiusPx: 4.2 });

const band =
  (colour: (palette: TimelinePalette) => string, alpha: number, dash: readonly number[]) =>
  (pen: Pen, palette: TimelinePalette): void => {
    pen.globalAlpha = alpha;
    pen.fillStyle = colour(palette);
    pen.fillRect(3, 0, 20, 16);
    pen.globalAlpha = 0.9;
    pen.strokeStyle = colour(palette);
    pen.lineWidth = 1;
    pen.setLineDash([...dash]);
    pen.beginPath();
    for (const x of [3.5, 22.5]) {
      pen.moveTo(x, 0);
      pen.lineTo(x, 16);
    }
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  };

const columns =
  (parts: readonly (readonly [x: number, height: number, alpha: number, width?: number])[]) =>
  (pen: Pen, palette: TimelinePalette): void => {
    pen.fillStyle = palette.group.ataxia;
    for (const [x, height, alpha, width = 4] of parts) {
      pen.globalAlpha = alpha;
      pen.fillRect(x, 15 - height, width, height);
    }
    pen.globalAlpha = 1;
  };

const dosed =
  (everyDays: 1 | 2 | 7) =>
  (pen: Pen, palette: TimelinePalette): void => {
    const box = { x: 1, y: 2, width: 24, height: 12 };
    pen.fillStyle = palette.group.treatment;
    pen.globalAlpha = everyDays === 7 ? 0.07 : 0.3;
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.globalAlpha = 1;
    if (everyDays === 2) drawHatch(pen, box, palette.group.treatment, 5);
    pen.strokeStyle = palette.group.treatment;
    pen.lineWidth = 1;
    pen.strokeRect(1.5, 2.5, 23, 11);
  };

const whisker = (pen: Pen, palette: TimelinePalette): void => {
  pen.fillStyle = palette.group.opsoclonus;
  pen.fillRect(12.25, 1, 1.5, 14);
  pen.fillRect(10, 1, 6, 1);
  pen.fillRect(10, 14, 6, 1);
  shape('circle', ({ group }) => group.opsoclonus)(pen, palette);
};

const median = (pen: Pen, palette: TimelinePalette): void => {
  pen.strokeStyle = palette.group.ataxia;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(1, 12);
  pen.lineTo(9, 5);
  pen.lineTo(17, 8);
  pen.lineTo(25, 3);
  pen.stroke();
};

const alert = ({ alert: colour }: TimelinePalette): string => colour;
const group =
  (name: LaneGroup) =>
  ({ group: colours }: TimelinePalette): string =>
    colours[name];

export const LEGEND_SAMPLES: readonly LegendSample[] = [
  {
    key: 'legend.column',
    groups: SIGNS,
    draw: columns([
      [4, 6, 0.62],
      [10, 12, 0.62],
      [16, 9, 0.62],
    ]),
  },
  {
    key: 'legend.range',
    groups: SIGNS,
    draw: columns([
      [6, 13, 0.26, 6],
      [6, 6, 0.55, 6],
      [14, 9, 0.26, 6],
      [14, 4, 0.55, 6],
    ]),
  },
  {
    key: 'legend.zero',
    groups: SIGNS,
    draw: columns([
      [4, 2, 0.9],
      [10, 2, 0.9],
      [16, 2, 0.9],
    ]),
  },
  { key: 'legend.median', groups: SIGNS, draw: median },
  { key: 'legend.relapse', groups: ['course'], draw: band(alert, 0.16, []) },
  { key: 'legend.suspected', groups: ['course'], draw: band(alert, 0.08, [5, 4]) },
  { key: 'legend.watch', groups: ['course'], draw: band(({ watch }) => watch, 0.08, [1.5, 3]) },
  { key: 'legend.live', groups: ['scores'], draw: shape('circle', group('scores')) },
  { key: 'legend.video', groups: ['scores'], draw: shape('square', group('scores')) },
  { key: 'legend.interval', groups: ['opsoclonus'], draw: whisker },
  { key: 'legend.refused', groups: ['opsoclonus', 'scores'], draw: shape('question', ({ muted }) => muted) },
  { key: 'legend.daily', groups: ['treatment'], draw: dosed(1) },
  { key: 'legend.someDays', groups: ['treatment'], draw: dosed(2) },
  { key: 'legend.rare', groups: ['treatment'], draw: dosed(7) },
  { key: 'legend.given', groups: ['treatment'], draw: shape('circle', group('treatment')) },
  { key: 'legend.late', groups: ['treatment'], draw: shape('half', group('treatment')) },
  { key: 'legend.missed', groups: ['treatment'], draw: shape('cross', alert) },
  { key: 'legend.notLogged', groups: ['treatment'], draw: shape('ring', ({ muted }) => muted) },
  { key: 'legend.tagged', groups: ['events'], draw: shape('ring', group('events')) },
  { key: 'legend.found', groups: ['tumour'], draw: shape('diamond', alert) },
  { key: 'legend.nothing', groups: ['tumour'], draw: shape('ring', group('tumour')) },
  { key: 'legend.resection', groups: ['tumour'], draw: shape('cross', group('tumour')) },
  { key: 'legend.above', groups: ['results'], draw: shape('up', alert) },
  { key: 'legend.below', groups: ['results'], draw: shape('down', alert) },
  { key: 'legend.within', groups: ['results'], draw: shape('circle', group('results')) },
  { key: 'legend.noRange', groups: ['results'], draw: shape('ring', group('results')) },
];
