import type { PlanShape } from '../../clinic/index.ts';

export const SHAPES = [
  'daily-injections',
  'daily',
  'alternate-days',
  'pulses',
  'infusions',
  'weekly',
  'taper',
] as const;
export type ShapeName = (typeof SHAPES)[number];

/** What is typed for a shape; each shape uses its own part of it. Empty numbers are undefined. */
export interface ShapeDraft {
  readonly shape: ShapeName;
  readonly count?: number | undefined;
  readonly days?: number | undefined;
  readonly daysPerPulse?: number | undefined;
  readonly everyDays?: number | undefined;
  readonly stepDays?: number | undefined;
  readonly time?: string | undefined;
  /** One a line. */
  readonly sites: string;
  /** One a line. */
  readonly doses: string;
}

/** Numbers to begin with, as the shapes commonly have them; each can be changed. */
export const SHAPE_STARTS: Readonly<Record<ShapeName, Partial<ShapeDraft>>> = {
  'daily-injections': { count: 20 },
  daily: {},
  'alternate-days': {},
  pulses: { daysPerPulse: 3, everyDays: 28, count: 6 },
  infusions: { everyDays: 28, count: 6 },
  weekly: { count: 4 },
  taper: { stepDays: 14, everyDays: 1 },
};

/** The numbers that each shape asks for, in the order of the form. */
export const SHAPE_NUMBERS: Readonly<
  Record<ShapeName, readonly ('count' | 'days' | 'daysPerPulse' | 'everyDays' | 'stepDays')[]>
> = {
  'daily-injections': ['count'],
  daily: ['days'],
  'alternate-days': ['days'],
  pulses: ['daysPerPulse', 'everyDays', 'count'],
  infusions: ['everyDays', 'count'],
  weekly: ['count'],
  taper: ['stepDays', 'everyDays'],
};

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What `makePlan` needs. A number that was left empty is NaN, which it refuses with the name of the number. */
export function shapeOf(draft: ShapeDraft): PlanShape {
  const {
    count = Number.NaN,
    daysPerPulse = Number.NaN,
    everyDays = Number.NaN,
    stepDays = Number.NaN,
    days,
    time,
  } = draft;
  const forDays = days === undefined ? {} : { days };
  switch (draft.shape) {
    case 'daily-injections':
      return { shape: 'daily-injections', count, sites: linesOf(draft.sites), ...(time === undefined ? {} : { time }) };
    case 'daily':
      return { shape: 'daily', ...forDays, ...(time === undefined ? {} : { times: [time] }) };
    case 'alternate-days':
      return { shape: 'alternate-days', ...forDays, ...(time === undefined ? {} : { time }) };
    case 'pulses':
      return { shape: 'pulses', daysPerPulse, everyDays, pulses: count };
    case 'infusions':
      return { shape: 'infusions', everyDays, count };
    case 'weekly':
      return { shape: 'weekly', count };
    case 'taper':
      return { shape: 'taper', stepDays, everyDays, doses: linesOf(draft.doses) };
  }
}
