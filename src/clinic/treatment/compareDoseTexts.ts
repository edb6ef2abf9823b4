/**
 * Says which of two dose texts is lower, where that can be read off without knowing anything of the drug: both begin
 * with a plain number and the rest is the same, letter by letter. Everything else is merely `changed`: "20 mg" beside
 * "15 mg/m²", or "1.500 IU", which is one and a half to some readers and fifteen hundred to others.
 */
export function compareDoseTexts(before: string, after: string): 'same' | 'lower' | 'higher' | 'changed' {
  const [left, right] = [before, after].map((text) => text.trim().replace(/\s+/g, ' '));
  if (left === right) return 'same';
  const [from, to] = [plainNumber(left!), plainNumber(right!)];
  if (from === undefined || to === undefined || from.rest !== to.rest) return 'changed';
  if (from.value === to.value) return 'same';
  return to.value < from.value ? 'lower' : 'higher';
}

function plainNumber(text: string): { value: number; rest: string } | undefined {
  const match = /^(\d+)(?:([.,])(\d+))?(?![\d.,])\s*(.*)$/.exec(text);
  if (match === null) return undefined;
  const [, whole, separator, decimals, rest] = match;
  if (separator !== undefined && decimals!.length === 3 && whole !== '0') return undefined;
  return { value: Number(separator === undefined ? whole : `${whole}.${decimals}`), rest: rest! };
}
