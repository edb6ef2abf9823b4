/** Words that devices and statistics programs write for "no data", in lower case. */
const MISSING_WORDS = new Set(['', '.', '-', '--', 'na', 'n/a', 'nan', '-nan', 'null', 'none', 'missing', '#n/a']);
const LONGEST = 7;

/** Whether a cell that is no number says "no data" (empty, NaN, NA, `.` …), which is loss and no flaw. */
export function isMissingWord(bytes: Uint8Array, start: number, end: number): boolean {
  let word = '';
  for (let i = start; i < end; i++) {
    if (bytes[i]! <= 32) continue;
    if (word.length >= LONGEST) return false;
    word += String.fromCharCode(bytes[i]!);
  }
  return MISSING_WORDS.has(word.toLowerCase());
}
