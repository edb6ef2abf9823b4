import { cellTexts, sniffDelimiter } from './splitCells.ts';

/** The cells of the first line of a text. */
export function firstCells(head: Uint8Array): string[] {
  const end = head.findIndex((byte) => byte === 10 || byte === 13);
  const stop = end === -1 ? head.length : end;
  return cellTexts(head, 0, stop, sniffDelimiter(head, 0, stop));
}
