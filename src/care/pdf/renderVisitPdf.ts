import PDFDocument from 'pdfkit';
import {
  type CitationKey,
  type ClinicLanguage,
  citationOf,
  type ReportSection,
  reportSections,
  type Text4,
  type VisitReport,
} from '../../clinic/index.ts';
import { KINSBOURNE_VERSION } from '../../pipeline/index.ts';
import { dayText } from './dayText.ts';
import { drawItems } from './drawItem.ts';
import { fitPage } from './fitPage.ts';
import type { FittedPage, PageColumns } from './fittedPage.ts';
import { pageFonts } from './pageFont.ts';
import { INK, PagePen } from './pagePen.ts';
import { PDF_TEXTS } from './pdfTexts.ts';

export interface RenderVisitOptions {
  readonly language: ClinicLanguage;
  /** False leaves the page's streams as they are, for tests that look into them. Default true. */
  readonly compress?: boolean;
}

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89, margin: 34, columnGap: 18 } as const;
const HEAD_SIZE = 15;
const SMALL_SIZE = 6.5;
/** Works named in the footer. Chosen: three lines at most; the page in the browser names all. */
const MOST_SOURCES = 12;

/**
 * The visit report as one A4 page, tagged for screen readers, with its fonts in it. What does not fit is made smaller, then
 * counted ("and 4 more"), then named. The same report gives the same bytes.
 */
export async function renderVisitPdf(report: VisitReport, options: RenderVisitOptions): Promise<Uint8Array> {
  // why: the caution stands in the footer, where no lack of room can take it away
  const sections = reportSections(report, options.language).filter(({ id }) => id !== 'caution');
  return renderSections(report, sections, options);
}

/** The page around sections that are already made. */
export async function renderSections(
  report: VisitReport,
  sections: readonly ReportSection[],
  { language, compress = true }: RenderVisitOptions,
): Promise<Uint8Array> {
  const texts = wordsIn(language);
  const title = `${texts('title')}: ${report.name}`;
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    compress,
    info: {
      Title: title,
      Subject: texts('subject'),
      Producer: `Kinsbourne ${KINSBOURNE_VERSION}`,
      Creator: `Kinsbourne ${KINSBOURNE_VERSION}`,
      // why: the report's day and not the clock, so that the same report gives the same bytes
      CreationDate: new Date(`${report.today}T12:00:00Z`),
    },
  });
  const bytes = collected(doc);
  const { regular, bold } = pageFonts();
  doc.registerFont('regular', regular).registerFont('bold', bold);
  const pen = new PagePen(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const top = drawHead(pen, root, report, language);
  const footer = footerLines(report, language);
  const footerHeight = footer.reduce((sum, line) => sum + pen.heightOf(line, CONTENT_WIDTH, { size: SMALL_SIZE }), 10);
  const columns: PageColumns = {
    count: 2,
    x: PAGE.margin,
    y: top,
    width: (CONTENT_WIDTH - PAGE.columnGap) / 2,
    gap: PAGE.columnGap,
    height: PAGE.height - PAGE.margin - footerHeight - top,
  };
  const fitted: FittedPage = fitPage(pen, sections, columns, {
    more: (count) => (count === 1 ? texts('oneMore') : texts('more', { count })),
    notShown: (names) => texts('notShown', { names: names.join(', ') }),
  });
  drawItems(pen, root, fitted, columns, language);
  drawFooter(pen, pen.lacksGlyphs ? [...footer, texts('unprintable')] : footer);
  root.end();
  doc.end();
  return bytes;
}

const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;

function wordsIn(language: ClinicLanguage) {
  return (name: keyof typeof PDF_TEXTS, values: Readonly<Record<string, string | number>> = {}): string => {
    const text: Text4 = PDF_TEXTS[name];
    return text[language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  };
}

/** Name, title and period. Returns where the columns begin. */
function drawHead(
  pen: PagePen,
  root: PDFKit.PDFStructureElement,
  report: VisitReport,
  language: ClinicLanguage,
): number {
  const texts = wordsIn(language);
  const { doc } = pen;
  const name = report.pseudonym ? `${report.name} ${texts('pseudonym')}` : report.name;
  const right = 190;
  const bold = { font: 'bold' as const, size: HEAD_SIZE };
  let y: number = PAGE.margin;
  const nameHeight = Math.min(3 * HEAD_SIZE, pen.heightOf(name, CONTENT_WIDTH - right, bold));
  root.add(doc.struct('H1', {}, () => pen.write(name, PAGE.margin, y, CONTENT_WIDTH - right, bold)));
  const period = texts('period', { from: dayText(report.from, language), to: dayText(report.today, language) });
  const left = PAGE.margin + CONTENT_WIDTH - right;
  root.add(
    doc.struct('P', {}, () => {
      pen.write(texts('title'), left, y, right, { font: 'bold', size: 10, color: INK.line, align: 'right' });
      pen.write(period, left, y + 13, right, { size: 8, color: INK.quiet, align: 'right' });
    }),
  );
  y += Math.max(26, nameHeight + 2);
  if (report.synthetic) {
    root.add(
      doc.struct('P', {}, () =>
        pen.write(texts('synthetic'), PAGE.margin, y, CONTENT_WIDTH, { font: 'bold', size: 8 }),
      ),
    );
    y += 12;
  }
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .lineWidth(0.8)
    .strokeColor(INK.line)
    .moveTo(PAGE.margin, y)
    .lineTo(PAGE.margin + CONTENT_WIDTH, y)
    .stroke();
  doc.endMarkedContent();
  return y + 8;
}

function footerLines(report: VisitReport, language: ClinicLanguage): string[] {
  const texts = wordsIn(language);
  const keys = new Set<CitationKey>([
    ...report.criteria.sources,
    ...report.watch.sources,
    ...report.due.flatMap(({ sources }) => sources),
  ]);
  const names = [...keys].map((key) => citationOf(key)?.short ?? key);
  const rest = names.length - MOST_SOURCES;
  const shown = rest > 0 ? [...names.slice(0, MOST_SOURCES), texts('more', { count: rest })] : names;
  return [
    texts('footer', { version: KINSBOURNE_VERSION, day: dayText(report.today, language) }),
    ...(shown.length === 0 ? [] : [texts('sources', { names: shown.join('; ') })]),
  ];
}

/** Part of the page's frame for a screen reader; the same words stand in the document's properties and in the program. */
function drawFooter(pen: PagePen, lines: readonly string[]): void {
  const style = { size: SMALL_SIZE, color: INK.quiet };
  const heights = lines.map((line) => pen.heightOf(line, CONTENT_WIDTH, style));
  let y = PAGE.height - PAGE.margin + 8 - heights.reduce((sum, height) => sum + height, 0);
  pen.doc.markContent('Artifact', { type: 'Pagination' });
  for (const [i, line] of lines.entries()) {
    pen.write(line, PAGE.margin, y, CONTENT_WIDTH, style);
    y += heights[i]!;
  }
  pen.doc.endMarkedContent();
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const pieces: Uint8Array[] = [];
    doc.on('data', (piece: Uint8Array) => pieces.push(piece));
    doc.on('end', () => done(new Uint8Array(Buffer.concat(pieces))));
    doc.on('error', fail);
  });
}
