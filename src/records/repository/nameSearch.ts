/** A name as it is searched and ordered: without case, accents and control characters, so that both engines agree. */
export function nameSearchOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cs}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim();
}
