/** One entry of an EDF+ "time-stamped annotations list". The first of a record has only empty texts: it tells the record's time. */
export interface Tal {
  readonly onsetS: number;
  readonly durationS: number;
  readonly texts: readonly string[];
}

const TEXT_END = 0x14;
const TAL_END = 0x00;
const DURATION_START = '\u0015';
const ONSET_SHAPE = /^[+-]\d+(?:\.\d*)?$/;
const DURATION_SHAPE = /^\d+(?:\.\d*)?$/;

/** The lists in the bytes of one annotation signal of one record [KempOlivan2003]. Unreadable ones are left out and counted. */
export function parseTals(bytes: Uint8Array): { tals: Tal[]; unreadableCount: number } {
  const decoder = new TextDecoder('utf-8');
  const tals: Tal[] = [];
  let unreadableCount = 0;
  let start = 0;
  while (start < bytes.length) {
    if (bytes[start] === TAL_END) {
      start++;
      continue;
    }
    const found = bytes.indexOf(TAL_END, start);
    const end = found === -1 ? bytes.length : found;
    const tal = parseTal(bytes.subarray(start, end), decoder);
    if (tal === undefined) unreadableCount++;
    else tals.push(tal);
    start = end + 1;
  }
  return { tals, unreadableCount };
}

function parseTal(bytes: Uint8Array, decoder: TextDecoder): Tal | undefined {
  const onsetEnd = bytes.indexOf(TEXT_END);
  if (onsetEnd === -1) return undefined;
  const [onset, duration, ...rest] = decoder.decode(bytes.subarray(0, onsetEnd)).split(DURATION_START);
  if (!ONSET_SHAPE.test(onset!) || rest.length > 0) return undefined;
  if (duration !== undefined && !DURATION_SHAPE.test(duration)) return undefined;
  const texts = decoder
    .decode(bytes.subarray(onsetEnd + 1))
    .split('\u0014')
    .slice(0, -1);
  return { onsetS: Number(onset), durationS: Number(duration ?? 0), texts };
}
