import type { ReportPart, ReportSection } from '../../clinic/index.ts';

export type SeriesPart = Extract<ReportPart, { part: 'series' }>;

/** What stands on the page, top to bottom. An item is never broken over columns. */
export type PageItem = { readonly section: number } & (
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'row'; readonly label: string; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'chart'; readonly series: SeriesPart }
);

/** How much of a long list or text is shown. */
export interface PageLimits {
  readonly rows: number;
  readonly characters: number;
}

/** The sections as items. What a list has beyond the limit is counted in a line of its own: nothing goes silently. */
export function pageItems(
  sections: readonly ReportSection[],
  limits: PageLimits,
  more: (count: number) => string,
): PageItem[] {
  return sections.flatMap(({ title, parts }, section): PageItem[] => {
    const inner = parts.flatMap((part) => itemsOf(part, section, limits, more));
    if (inner.length === 0 || title === '') return inner;
    return [{ section, kind: 'heading', text: title }, ...inner];
  });
}

function itemsOf(
  part: ReportPart,
  section: number,
  { rows: mostRows, characters }: PageLimits,
  more: (count: number) => string,
): PageItem[] {
  const clip = (text: string) => (text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`);
  const rest = (count: number): PageItem[] => (count > 0 ? [{ section, kind: 'note', text: more(count) }] : []);
  if (part.part === 'note') return [{ section, kind: 'note', text: clip(part.text) }];
  if (part.part === 'series') {
    const lines = part.lines.slice(0, mostRows);
    if (lines.length === 0) return [];
    return [{ section, kind: 'chart', series: { ...part, lines } }, ...rest(part.lines.length - lines.length)];
  }
  if (part.part === 'table') {
    if (part.rows.length === 0) return [];
    const rows = part.rows.slice(0, mostRows).map((row) => row.map(clip));
    return [{ section, kind: 'table', head: part.head, rows }, ...rest(part.rows.length - rows.length)];
  }
  const shown = part.rows.slice(0, mostRows).map(
    ({ label, text, strong }): PageItem => ({
      section,
      kind: 'row',
      label,
      text: clip(text),
      strong: strong === true,
    }),
  );
  return [...shown, ...rest(part.rows.length - shown.length)];
}
