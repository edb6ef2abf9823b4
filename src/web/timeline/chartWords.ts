import { describeItem, type Speaker } from './describeItem.ts';
import type { ChartWords } from './drawFrame.ts';
import type { TimelineItem } from './laneTypes.ts';

/** Longest words beside a mark, letters. chosen: about a sixth of a wide screen. */
const MOST_LETTERS = 32;

/** The words of the picture in the page's language; each is made once, because a frame has hundreds. */
export function chartWords(speaker: Speaker): ChartWords {
  const label = (item: TimelineItem): string => {
    const { text } = describeItem(speaker, item);
    return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text;
  };
  return {
    label: remembered(new WeakMap(), label),
    number: remembered(new Map(), (value) => speaker.number(value)),
    percent: remembered(new Map(), speaker.percent),
  };
}

interface Memory<K> {
  get(key: K): string | undefined;
  set(key: K, text: string): unknown;
}

function remembered<K>(known: Memory<K>, make: (key: K) => string): (key: K) => string {
  return (key) => {
    const text = known.get(key) ?? make(key);
    known.set(key, text);
    return text;
  };
}
