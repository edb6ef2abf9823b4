import type { RecordedEvent } from '../../recording/index.ts';
import type { Eye } from './blockLayout.ts';

/** Events kept per file; experiments write thousands, so more means a damaged file. */
export const MAX_EVENTS = 500_000;

/** Commands, calibration and display-list messages say nothing about the recording; trial variables may name people. */
const UNWANTED_MESSAGE = /^(!CAL|!CMD|!V\b|-?\d+ !V\b)/;

const KINDS = { EFIX: 'fixation', ESACC: 'saccade', EBLINK: 'blink' } as const;

/**
 * Collects device events and messages. Intervals are half-open, from the times in the line (durations that the file
 * states are not used: some converters write rubbish there). A saccade that contains a blink of the same eye is a
 * blink artefact and is left out.
 */
export class EventLines {
  readonly #events: { event: Omit<RecordedEvent, 'startS' | 'endS'>; startMs: number; endMs: number }[] = [];
  /** Whether fixations and saccades are kept: not where events and samples are in different units. */
  keepsPositions = true;
  overflowCount = 0;
  readonly #lastBlinkMs: Record<Eye, number> = { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY };

  /** `EFIX L 1408897 1409025 129 …`: returns false where the line cannot be read. @param sampleMs one sample, ms */
  pushInterval(text: string, sampleMs: number): boolean {
    const [word, eyeLetter, startText, endText] = text.trim().split(/\s+/);
    const kind = KINDS[word as keyof typeof KINDS];
    const eye: Eye | undefined = eyeLetter === 'L' ? 'left' : eyeLetter === 'R' ? 'right' : undefined;
    const startMs = numberOf(startText);
    const endMs = numberOf(endText);
    if (kind === undefined || eye === undefined || !(endMs >= startMs)) return false;
    if (kind === 'blink') this.#lastBlinkMs[eye] = startMs;
    else if (!this.keepsPositions) return true;
    else if (kind === 'saccade' && this.#lastBlinkMs[eye] >= startMs && this.#lastBlinkMs[eye] <= endMs) return true;
    this.#push({ kind, eye }, startMs, endMs + sampleMs);
    return true;
  }

  pushMessage(text: string, timeMs: number): void {
    if (text !== '' && !UNWANTED_MESSAGE.test(text)) this.#push({ kind: 'message', text }, timeMs, timeMs);
  }

  /** `INPUT t value` and `BUTTON t button state`. */
  pushInput(text: string): boolean {
    const words = text.trim().split(/\s+/);
    const timeMs = numberOf(words[1]);
    if (Number.isNaN(timeMs)) return false;
    this.#push({ kind: 'input', text: [words[0]!.toLowerCase(), ...words.slice(2)].join(' ') }, timeMs, timeMs);
    return true;
  }

  /** The events with times in s after `zeroMs`. */
  finish(zeroMs: number): RecordedEvent[] {
    return this.#events.map(({ event, startMs, endMs }) => ({
      ...event,
      startS: (startMs - zeroMs) / 1000,
      endS: (endMs - zeroMs) / 1000,
    }));
  }

  #push(event: Omit<RecordedEvent, 'startS' | 'endS'>, startMs: number, endMs: number): void {
    if (this.#events.length < MAX_EVENTS) this.#events.push({ event, startMs, endMs });
    else this.overflowCount++;
  }
}

/** The number of a word; NaN where it is none or absent (`Number('')` would be 0). */
export function numberOf(word: string | undefined): number {
  return word === undefined || !/^-?\d+(\.\d*)?$/.test(word) ? Number.NaN : Number(word);
}
