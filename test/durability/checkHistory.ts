/**
 * Compares what is stored with what was acknowledged: every acknowledged write there, exactly once, each writer's in
 * its order, and beyond them at most the one write that was under way.
 *
 * @param acknowledged of each writer, the last acknowledged sequence number; -1 for none
 * @returns the faults in words, each writer's next sequence number, the number of writes stored
 */
export function checkHistory(
  history: { readonly sequences: readonly (readonly number[])[]; readonly faults: readonly string[] },
  acknowledged: readonly number[],
): { faults: string[]; next: number[]; stored: number } {
  const faults = [...history.faults];
  history.sequences.forEach((sequences, writer) => {
    const wrong = sequences.findIndex((sequence, index) => sequence !== index);
    if (wrong >= 0) faults.push(`writer ${writer}: ${sequences[wrong]} is stored where ${wrong} is expected`);
    const last = acknowledged[writer] ?? -1;
    if (sequences.length <= last)
      faults.push(`writer ${writer}: ${last} was acknowledged, ${sequences.length - 1} is the last stored`);
    if (sequences.length > last + 2)
      faults.push(`writer ${writer}: ${sequences.length - 1} is stored, but only ${last} was acknowledged`);
  });
  const next = history.sequences.map((sequences) => sequences.length);
  return { faults, next, stored: next.reduce((sum, count) => sum + count, 0) };
}
