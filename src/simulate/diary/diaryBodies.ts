import { clockTime, dayToNumber, numberToDay } from './calendarDay.ts';
import type { SimulatedDiary } from './types.ts';

/** A day of a diary as a family would have kept it, in the form that the records check. Skipped items are absent. */
export interface SimulatedDiaryBody {
  day: string;
  enteredAt: string;
  jerks?: number;
  walking?: number;
  hands?: number;
  eyes?: number;
  rageCount?: '0' | '1' | '2' | '3-5' | '6+';
  rageLongestMin?: '<5' | '5-15' | '15-30' | '>30';
  asleepAt?: string;
  upAt?: string;
  wakings?: number;
  awakeMin?: number;
  napMin?: number;
  energy?: number;
  overall?: number;
  tags?: ('fever' | 'infection' | 'vaccine' | 'missed-dose' | 'travel')[];
}

const FLAGS = ['fever', 'infection', 'vaccine', 'missed-dose', 'travel'] as const;
const PLAIN = ['jerks', 'walking', 'hands', 'eyes', 'wakings', 'awakeMin', 'napMin', 'energy', 'overall'] as const;
const EVENING_H = 20;

/** The filled days of a diary, with the observer (0 or 1) of each. */
export function diaryBodies(diary: SimulatedDiary): { readonly body: SimulatedDiaryBody; readonly observer: number }[] {
  const { columns, flags, filled, latenessH, observer } = diary;
  const first = dayToNumber(diary.firstDay);
  const kept: { body: SimulatedDiaryBody; observer: number }[] = [];
  for (let k = 0; k < filled.length; k++) {
    if (filled[k] === 0) continue;
    const minutes = Math.round((EVENING_H + latenessH[k]!) * 60);
    const enteredDay = numberToDay(first + k + Math.floor(minutes / 1440));
    const body: SimulatedDiaryBody = {
      day: numberToDay(first + k),
      enteredAt: `${enteredDay}T${clockTime(minutes)}:00Z`,
    };
    for (const name of PLAIN) if (!Number.isNaN(columns[name][k]!)) body[name] = columns[name][k]!;
    const count = columns.rageCount[k]!;
    if (!Number.isNaN(count)) {
      body.rageCount = count < 3 ? (String(count) as '0' | '1' | '2') : count < 6 ? '3-5' : '6+';
      const longest = columns.rageLongestMin[k]!;
      if (count > 0 && !Number.isNaN(longest))
        body.rageLongestMin = longest < 5 ? '<5' : longest < 15 ? '5-15' : longest < 30 ? '15-30' : '>30';
    }
    if (!Number.isNaN(columns.asleepMin[k]!)) body.asleepAt = clockTime(columns.asleepMin[k]!);
    if (!Number.isNaN(columns.upMin[k]!)) body.upAt = clockTime(columns.upMin[k]!);
    const tags = FLAGS.filter((flag) => flags[flag][k] === 1);
    if (tags.length > 0) body.tags = tags;
    kept.push({ body, observer: observer[k]! });
  }
  return kept;
}
