import { type FontName, printable } from './pageFont.ts';

/** Dark enough on white for small print: contrast above 7 to 1. */
export const INK = { text: '#1a1a1a', quiet: '#4d4d4d', line: '#0b4f8a', shade: '#f1d9c0', rule: '#b3b3b3' } as const;

export interface TextStyle {
  readonly font?: FontName;
  readonly size: number;
  readonly color?: string;
}

/** Writes and measures on one page. All lengths in points, from the top left corner. */
export class PagePen {
  readonly doc: PDFKit.PDFDocument;
  /** True once a character was missing from the font. */
  lacksGlyphs = false;
  readonly #known = new Map<string, string>();
  /** Widths for letters of one point. */
  readonly #widths = new Map<string, number>();
  readonly #heights = new Map<string, number>();

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
  }

  heightOf(text: string, width: number, style: TextStyle): number {
    const shown = this.#shown(text) || ' ';
    // why: laying a text out is slow and most texts take one line, whose height is the font's alone
    if (!shown.includes('\n') && this.widthOf(text, style) < width) return this.#lineHeight(style);
    const key = `${style.font} ${style.size} ${width} ${shown}`;
    const known = this.#heights.get(key);
    if (known !== undefined) return known;
    const height = this.#set(style).heightOfString(shown, { width });
    this.#heights.set(key, height);
    return height;
  }

  widthOf(text: string, { font = 'regular', size }: TextStyle): number {
    const shown = this.#shown(text);
    const key = `${font} ${shown}`;
    let perPoint = this.#widths.get(key);
    if (perPoint === undefined) {
      perPoint = this.#set({ font, size: 100 }).widthOfString(shown) / 100;
      this.#widths.set(key, perPoint);
    }
    return perPoint * size;
  }

  #lineHeight(style: TextStyle): number {
    return this.#set(style).currentLineHeight(true);
  }

  write(text: string, x: number, y: number, width: number, style: TextStyle & { readonly align?: 'right' }): void {
    const shown = this.#shown(text);
    if (shown === '') return;
    this.#set(style)
      .fillColor(style.color ?? INK.text)
      .text(shown, x, y, { width, ...(style.align === undefined ? {} : { align: style.align }) });
  }

  #set({ font = 'regular', size }: TextStyle): PDFKit.PDFDocument {
    return this.doc.font(font).fontSize(size);
  }

  #shown(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.doc.font('regular');
    // why: pdfkit has no public way to ask whether a font has a character
    const { font } = (this.doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
      ._font;
    const { text: shown, lacks } = printable(text, (code) => font.hasGlyphForCodePoint(code));
    this.lacksGlyphs ||= lacks;
    this.#known.set(text, shown);
    return shown;
  }
}
