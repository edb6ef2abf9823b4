import type { ClinicLanguage } from '../../clinic/index.ts';
import { chartHeight, drawChart } from './drawChart.ts';
import type { FittedPage, PageColumns } from './fittedPage.ts';
import type { PageItem } from './pageItems.ts';
import { INK, type PagePen } from './pagePen.ts';

type Table = Extract<PageItem, { kind: 'table' }>;
type Row = Extract<PageItem, { kind: 'row' }>;

/** What pdfkit takes; its types lack `bbox`, `placement` and `scope`. */
type StructureOptions = Parameters<PDFKit.PDFDocument['struct']>[1];

/** Share of the width that the label of a row takes. */
const LABEL_SHARE = 0.36;
const HEADING_RATIO = 1.15;
const CELL_GAP = 4;

export function itemHeight(pen: PagePen, item: PageItem, width: number, size: number): number {
  switch (item.kind) {
    case 'heading':
      return pen.heightOf(item.text, width, { font: 'bold', size: size * HEADING_RATIO }) + 2;
    case 'note':
      return pen.heightOf(item.text, width, { size: size * 0.9 });
    case 'chart':
      return chartHeight(pen, item.series, width, size);
    case 'row': {
      const { labelWidth, textWidth } = rowWidths(item, width);
      const style = { size, ...(item.strong ? { font: 'bold' as const } : {}) };
      return Math.max(pen.heightOf(item.label, labelWidth, { size }), pen.heightOf(item.text, textWidth, style));
    }
    case 'table': {
      const widths = columnWidths(pen, item, width, size);
      const rows = item.rows.map((row) => rowHeight(pen, row, widths, size, 'regular'));
      return rows.reduce((sum, height) => sum + height, rowHeight(pen, item.head, widths, size, 'bold'));
    }
  }
}

export function spaceAbove({ kind }: PageItem, size: number): number {
  return kind === 'heading' ? size * 0.9 : kind === 'chart' ? size * 0.3 : size * 0.15;
}

/** Draws all items where they stand, section by section, in the order in which they are read. */
export function drawItems(
  pen: PagePen,
  root: PDFKit.PDFStructureElement,
  { items, places, size }: FittedPage,
  columns: PageColumns,
  language: ClinicLanguage,
): void {
  let section: PDFKit.PDFStructureElement | undefined;
  items.forEach((item, i) => {
    if (section === undefined || item.section !== items[i - 1]?.section) {
      section?.end();
      section = pen.doc.struct('Sect');
      root.add(section);
    }
    const { columnIndex, top } = places[i]!;
    const x = columns.x + columnIndex * (columns.width + columns.gap);
    const drawn = structureOf(pen, item, { x, y: columns.y + top, width: columns.width }, { size, language });
    section.add(drawn);
    drawn.end();
  });
  section?.end();
}

/** What an item is for a screen reader, made of what it draws. Drawn when it is added to the structure. */
function structureOf(
  pen: PagePen,
  item: PageItem,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { size, language }: { readonly size: number; readonly language: ClinicLanguage },
): PDFKit.PDFStructureElement {
  const { doc } = pen;
  switch (item.kind) {
    case 'heading':
      return doc.struct('H2', {}, () =>
        pen.write(item.text, x, y, width, { font: 'bold', size: size * HEADING_RATIO, color: INK.line }),
      );
    case 'note':
      return doc.struct('P', {}, () => pen.write(item.text, x, y, width, { size: size * 0.9, color: INK.quiet }));
    case 'chart': {
      const bbox: [number, number, number, number] = [x, y, x + width, y + chartHeight(pen, item.series, width, size)];
      const options = { alt: item.series.caption, bbox, placement: 'Block' };
      return doc.struct('Figure', options as StructureOptions, [
        () => drawChart(pen, item.series, { x, y, width }, size, language),
      ]);
    }
    case 'row':
      return doc.struct('P', {}, () => {
        const { labelWidth, textWidth } = rowWidths(item, width);
        pen.write(item.label, x, y, labelWidth, { size, color: INK.quiet });
        pen.write(item.text, x + width - textWidth, y, textWidth, { size, font: item.strong ? 'bold' : 'regular' });
      });
    case 'table':
      return tableStructure(pen, item, { x, y, width }, size);
  }
}

function rowWidths({ label }: Row, width: number): { labelWidth: number; textWidth: number } {
  if (label === '') return { labelWidth: 0, textWidth: width };
  return { labelWidth: width * LABEL_SHARE - CELL_GAP, textWidth: width * (1 - LABEL_SHARE) };
}

function tableStructure(
  pen: PagePen,
  { head, rows }: Table,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
): PDFKit.PDFStructureElement {
  const { doc } = pen;
  const widths = columnWidths(pen, { section: 0, kind: 'table', head, rows }, width, size);
  const table = doc.struct('Table');
  let top = y;
  for (const [i, cells] of [head, ...rows].entries()) {
    const font = i === 0 ? 'bold' : 'regular';
    const rowTop = top;
    const row = doc.struct('TR');
    let left = x;
    for (const [k, cell] of cells.entries()) {
      const cellLeft = left;
      const cellWidth = widths[k] ?? 0;
      const write = () => pen.write(cell, cellLeft, rowTop, cellWidth - CELL_GAP, { size: size * 0.92, font });
      row.add(
        i === 0 ? doc.struct('TH', { scope: 'Column' } as StructureOptions, [write]) : doc.struct('TD', {}, write),
      );
      left += cellWidth;
    }
    row.end();
    table.add(row);
    top += rowHeight(pen, cells, widths, size, font);
  }
  table.end();
  return table;
}

function rowHeight(
  pen: PagePen,
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  font: 'regular' | 'bold',
): number {
  const heights = cells.map((cell, k) => pen.heightOf(cell, (widths[k] ?? 0) - CELL_GAP, { size: size * 0.92, font }));
  return Math.max(size, ...heights) + 1;
}

/**
 * Columns as wide as their longest text; where that is too wide in all, the widest ones give way, but none below its
 * longest word unless all words together are too wide.
 */
function columnWidths(pen: PagePen, { head, rows }: Table, width: number, size: number): number[] {
  const measure = (text: string, isHead: boolean) =>
    pen.widthOf(text, { size: size * 0.92, font: isHead ? 'bold' : 'regular' }) + CELL_GAP + 1;
  const cellsOf = (k: number) => [head, ...rows].map((row, i) => ({ text: row[k] ?? '', isHead: i === 0 }));
  const widths = head.map((_, k) => Math.max(...cellsOf(k).map(({ text, isHead }) => measure(text, isHead))));
  const floors = head.map((_, k) =>
    Math.max(...cellsOf(k).flatMap(({ text, isHead }) => text.split(/\s+/).map((word) => measure(word, isHead)))),
  );
  for (let over = sum(widths) - width; over > 0.5; over = sum(widths) - width) {
    const free = widths.map((_, k) => k).filter((k) => widths[k]! > floors[k]! + 0.01);
    if (free.length === 0) return widths.map((one) => (one * width) / sum(widths));
    const widest = Math.max(...free.map((k) => widths[k]!));
    const top = free.filter((k) => widths[k]! >= widest - 0.01);
    const next = Math.max(0, ...free.map((k) => widths[k]!).filter((one) => one < widest - 0.01));
    const cut = Math.min(over / top.length, widest - next, ...top.map((k) => widest - floors[k]!));
    for (const k of top) widths[k] = widths[k]! - cut;
  }
  return widths;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
