import type { CounterStream } from '../../signal/index.ts';
import { type Residue, visibleSignsInto } from '../model/score.ts';
import { drawLevel, type LevelTable, logLevelShare, makeLevelTable, PARENT, type Rater } from './levels.ts';

/** Questions of the diary that ask for a sign of the model, with the place of the sign. */
export const DIARY_SIGNS = { jerks: 1, walking: 2, hands: 1, eyes: 0 } as const;

export type DiaryQuestion = keyof typeof DIARY_SIGNS;

/** Taps of an evening, 0 to 3; those that were skipped are absent. */
export type SeenDiary = { readonly [Question in DiaryQuestion]?: number | undefined };

const QUESTIONS = Object.keys(DIARY_SIGNS) as readonly DiaryQuestion[];
const signs = new Float64Array(4);

export function drawDiary(
  x: ArrayLike<number>,
  residue: Residue,
  stream: CounterStream,
  parent: Rater = PARENT,
): SeenDiary {
  visibleSignsInto(signs, x, residue);
  return Object.fromEntries(
    QUESTIONS.map((question) => [question, drawLevel(3 * signs[DIARY_SIGNS[question]]!, parent, stream)]),
  );
}

/** @param table of the parent; see `makeDiaryTable` */
export function diaryLogLikelihood(seen: SeenDiary, x: ArrayLike<number>, residue: Residue, table: LevelTable): number {
  visibleSignsInto(signs, x, residue);
  let sum = 0;
  for (const question of QUESTIONS) {
    const level = seen[question];
    if (level !== undefined) sum += logLevelShare(table, 3 * signs[DIARY_SIGNS[question]]!, level);
  }
  return sum;
}

export function makeDiaryTable(parent: Rater = PARENT): LevelTable {
  return makeLevelTable(parent);
}
