import type { DiaryBody } from '../entries/diaryEntry.ts';
import type { Text4 } from '../text.ts';

/** One of the diary's eight questions, with the words of each tap. */
export interface DiaryItem {
  readonly id: 'jerks' | 'walking' | 'hands' | 'eyes' | 'rage' | 'sleep' | 'energy' | 'overall';
  readonly question: Text4;
  /** What to think of when answering. */
  readonly hint?: Text4;
  /** The taps of a ladder or scale; empty for rage and sleep, which ask for several things. */
  readonly taps: readonly { readonly value: number; readonly text: Text4 }[];
  /** The fields of the entry that it fills. */
  readonly fields: readonly (keyof DiaryBody)[];
}
