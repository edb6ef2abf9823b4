import type { BodySensorView, BodyView } from '../worker/protocol.ts';

const NO_SPANS = { startS: new Float64Array(), endS: new Float64Array() };

/** A sensor in which nothing was found, unless told otherwise. */
export function sensorViewOf(more: Partial<BodySensorView> = {}): BodySensorView {
  return {
    place: 'left-wrist',
    rateHz: 50,
    gravity: 'included',
    startS: 0,
    endS: 0,
    minuteMad: new Float32Array(),
    worn: NO_SPANS,
    notWorn: NO_SPANS,
    still: NO_SPANS,
    jerks: jerksOf([]),
    walking: { ...NO_SPANS, contactCount: new Uint32Array(), straight: new Uint8Array() },
    tremor: { ...NO_SPANS, frequencyHz: new Float32Array(), narrowShare: new Float32Array() },
    ...more,
  };
}

/** Jerks of 0.2 s about their times. */
export function jerksOf(list: readonly { timeS: number; still: boolean }[]): BodySensorView['jerks'] {
  const still = Uint8Array.from(list, (one) => Number(one.still));
  return {
    timeS: Float64Array.from(list, ({ timeS }) => timeS),
    startS: Float64Array.from(list, ({ timeS }) => timeS - 0.1),
    endS: Float64Array.from(list, ({ timeS }) => timeS + 0.1),
    peakG: new Float32Array(list.length).fill(0.3),
    widthS: new Float32Array(list.length).fill(0.05),
    still,
    counted: still,
  };
}

/** A view without sensors, days or findings, unless told otherwise. */
export function bodyViewOf(more: Partial<BodyView> = {}): BodyView {
  return {
    kind: 'body',
    kinsbourneVersion: '0.0.0',
    recording: { format: 'plain', name: 'made', facts: {} },
    startS: 0,
    endS: 0,
    days: [],
    sensors: [],
    sleep: undefined,
    device: undefined,
    tasks: [],
    stimuliS: [],
    issues: [],
    algorithms: [],
    measures: [],
    measureTexts: {},
    verdict: [],
    notes: [],
    ...more,
  };
}

/** A rectangle that was filled, with its colour and opacity at that moment. */
export interface Filled {
  readonly colour: string;
  readonly alpha: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line that was drawn, with its colour. */
export interface Drawn {
  readonly colour: string;
  readonly points: (readonly [x: number, y: number])[];
}

/** A canvas that writes down what is filled, which lines and which words are drawn. */
export function recordingCanvas(): {
  ctx: CanvasRenderingContext2D;
  filled: Filled[];
  lines: Drawn[];
  words: string[];
} {
  const filled: Filled[] = [];
  const words: string[] = [];
  const lines: Drawn[] = [];
  let points: Drawn['points'] = [];
  const state = { fillStyle: '', strokeStyle: '', globalAlpha: 1 };
  const ctx = {
    ...state,
    fillRect(x: number, y: number, width: number, height: number) {
      filled.push({ colour: ctx.fillStyle, alpha: ctx.globalAlpha, x, y, width, height });
    },
    fillText: (text: string) => words.push(text),
    save: () => {},
    restore: () => {
      ctx.globalAlpha = 1;
    },
    clearRect: () => {},
    beginPath: () => {
      points = [];
    },
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    stroke: () => lines.push({ colour: ctx.strokeStyle, points }),
    strokeRect: () => {},
  };
  return { ctx: ctx as unknown as CanvasRenderingContext2D, filled, lines, words };
}
