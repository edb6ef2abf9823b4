import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLINIC_LANGUAGES, type ReportSection } from '../../clinic/index.ts';
import { KINSBOURNE_VERSION } from '../../pipeline/index.ts';
import { readPdf } from './pdfText.testing.ts';
import { PDF_TEXTS } from './pdfTexts.ts';
import { renderSections } from './renderVisitPdf.ts';
import { handMadeSections, handMadeVisit } from './visitReport.testing.ts';

const page = async (sections: readonly ReportSection[], more = {}, language: 'en' | 'de' | 'fr' | 'es' = 'en') =>
  readPdf(await renderSections(handMadeVisit(more), sections, { language, compress: false }));
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('the page of a visit', () => {
  test('says every word of its sections, on one page', async () => {
    const { text, pageCount } = await page(handMadeSections(4));
    expect(pageCount).toBe(1);
    for (const words of ['Demo Ada', 'Visit report', 'Person', 'Born', 'May 2022', 'OMS rating', 'Relapse', 'Drug 3'])
      expect(text).toContain(words);
    expect(flat(text)).toContain('Something number 3 was changed at home');
    expect(text).toContain('Talk to your team.');
    expect(text).not.toContain('more');
  });

  test.each(CLINIC_LANGUAGES)(
    '%s: title, period, warning that the person is made up, and the footer are in the language',
    async (language) => {
      const { text } = await page([], { synthetic: true, pseudonym: true }, language);
      for (const name of ['title', 'synthetic', 'pseudonym'] as const)
        expect(text).toContain(PDF_TEXTS[name][language]);
      expect(flat(text)).toContain(
        PDF_TEXTS.footer[language].replace('{version}', KINSBOURNE_VERSION).split('{day}')[0]!.trim(),
      );
      expect(text).toContain('2026');
    },
  );

  test('the same report gives the same bytes', async () => {
    const make = () => renderSections(handMadeVisit(), handMadeSections(6), { language: 'de' });
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });

  test('60 rows in each list: still one page; 40 are shown and "and 20 more" says the rest', async () => {
    const { text, pageCount } = await page(handMadeSections(60));
    expect(pageCount).toBe(1);
    expect(text).toContain('and 20 more');
    expect(text).toContain('Drug 39');
    expect(text).not.toContain('Drug 40');
  });

  test('40 sections of long lists: one page, and the sections without room are named', async () => {
    const sections = Array.from({ length: 40 }, (_, i): ReportSection => {
      const rows = Array.from({ length: 50 }, (_, k) => ({ label: `L${k}`, text: 'word '.repeat(200) }));
      return { id: `s${i}`, title: `Section ${i}`, parts: [{ part: 'rows', rows }] };
    });
    const { text, pageCount } = await page(sections);
    expect(pageCount).toBe(1);
    expect(text).toContain('and 48 more');
    expect(flat(text)).toMatch(/No room on this page for: .*Section 39/);
    expect(text).toContain('Section 0');
  });

  test.each([
    ['German', 'Zoë Müßig-Öztürk'],
    ['French', 'Anaïs Lœuf'],
    ['Polish', 'Łucja Wąż'],
    ['Vietnamese', 'Nguyễn Thị'],
    ['Russian', 'Жанна Пример'],
    ['Greek', 'Άννα Δοκιμή'],
    ['Armenian', 'Անի Օրինակ'],
  ])('a %s name is printed with its letters', async (_, name) => {
    const { text } = await page([], { name });
    expect(text).toContain(name);
    expect(text).not.toContain('?');
  });

  test('letters that the font lacks become "?", and the page says so', async () => {
    const { text } = await page([], { name: 'Demo 中文' });
    expect(text).toContain('Demo ??');
    expect(flat(text)).toContain('A “?” stands for letters');
  });

  test('marks that turn the reading direction round and control characters are taken out', async () => {
    const { text } = await page([], { name: 'a\u202eb\u0007c\u0000d' });
    expect(text).toContain('abcd');
  });

  test('is tagged: language, title in the window, headings, table heads, and words for each chart', async () => {
    const { raw } = await page(handMadeSections(3));
    for (const mark of [
      '/Lang (en)',
      '/DisplayDocTitle true',
      '/Marked true',
      '/S /H1',
      '/S /H2',
      '/S /TH',
      '/S /TD',
      '/S /Figure',
    ])
      expect(raw).toContain(mark);
    expect(raw).toContain('/Alt (Score falls from 9 to 4 with a rise in July)');
    expect(raw).toContain('obj\n(Visit report: Demo Ada)');
  });

  test('a chart breaks its line where a value is missing: two points, a loss, two points are two strokes from two starts', async () => {
    const chart = (values: readonly number[]): ReportSection[] => [
      {
        id: 'c',
        title: 'C',
        parts: [
          {
            part: 'series',
            caption: 'c',
            fromDay: '2026-01-01',
            toDay: '2026-01-05',
            spans: [],
            lines: [
              { name: 'l', min: 0, max: 3, points: values.map((value, i) => ({ day: `2026-01-0${i + 1}`, value })) },
            ],
          },
        ],
      },
    ];
    const segments = async (values: readonly number[]) => ((await page(chart(values))).raw.match(/ l\n/g) ?? []).length;
    const [whole, broken] = [await segments([1, 2, 3, 1, 2]), await segments([1, 2, Number.NaN, 1, 2])];
    expect(whole - broken).toBe(2);
  });

  test('property: any text in any place gives one page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(30), async (text, count) => {
        const sections = handMadeSections(count).map((section) => ({ ...section, title: text }));
        sections.push({
          id: 'x',
          title: 'x',
          parts: [
            { part: 'rows', rows: [{ label: text, text }] },
            { part: 'table', head: [text, text], rows: [[text, text]] },
          ],
        });
        expect((await page(sections, { name: text || 'x' })).pageCount).toBe(1);
      }),
      { seed: 3, numRuns: 25 },
    );
  });
});
