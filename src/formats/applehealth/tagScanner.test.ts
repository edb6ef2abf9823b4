import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TAG_BYTES, TagScanner } from './tagScanner.ts';
import { attributesOf, decodeEntities, hasName } from './tagText.ts';

/** All tags of a text, in pieces of so many bytes. */
function tagsOf(text: string, pieceBytes = 1 << 20): { tags: string[]; isCut: boolean; brokenCount: number } {
  const bytes = new TextEncoder().encode(text);
  const tags: string[] = [];
  const decoder = new TextDecoder('utf-8');
  const scanner = new TagScanner(
    (piece, start, end) => tags.push(decoder.decode(piece.subarray(start, end))),
    (piece, start, end) => tags.push(`/${decoder.decode(piece.subarray(start, end))}`),
  );
  for (let at = 0; at < bytes.length; at += pieceBytes) scanner.push(bytes.slice(at, at + pieceBytes));
  return { tags, isCut: scanner.flush(), brokenCount: scanner.brokenCount };
}

describe('TagScanner', () => {
  test.each([
    ['text between tags', '<a>x > y<b/>z</a>', ['a', 'b/', '/a']],
    ['> and < within quotes', `<a b="1>2" c='<3"'/>`, [`a b="1>2" c='<3"'/`]],
    ['comments', '<a/><!-- <b/> -- > --><c/>', ['a/', 'c/']],
    ['an empty comment', '<!----><c/>', ['c/']],
    ['CDATA', '<![CDATA[<b/>]]]]><c/>', ['c/']],
    ['instructions', '<?xml version="1.0"?><c/>', ['c/']],
    ['a document type with an inner one', '<!DOCTYPE a [\n<!ELEMENT b (c)>\n<!ENTITY d "e">\n]><c/>', ['c/']],
    ['a declaration that is not closed', '<!DOCTYPE a [\n<!ATTLIST b\n<!ELEMENT b (c)>\n]><c/>', ['c/']],
    ['a < that begins no tag', '1 < 2 <c/>', ['c/']],
  ])('%s', (_, text, tags) => {
    for (const pieceBytes of [1, 2, 3, 7, 1000])
      expect(tagsOf(text, pieceBytes)).toEqual({ tags, isCut: false, brokenCount: 0 });
  });

  test('a tag that is broken off is left out and counted; the next one on its line of its own is read', () => {
    expect(tagsOf('<a b="1\n <c d="2"/>\n<e/>')).toEqual({ tags: ['c d="2"/', 'e/'], isCut: false, brokenCount: 1 });
    expect(tagsOf('<a <c/>')).toEqual({ tags: ['c/'], isCut: false, brokenCount: 1 });
  });

  test('a tag or comment at the end that is not closed is a cut', () => {
    expect(tagsOf('<c/><a b="').isCut).toBe(true);
    expect(tagsOf('<c/><!-- ').isCut).toBe(true);
    expect(tagsOf('<c/><').isCut).toBe(true);
  });

  test('a tag longer than 64 KiB is left out; what follows is read, and in time', () => {
    const text = `<a b="${'x'.repeat(2 * MAX_TAG_BYTES)}"/><c/>${'<a b="'.repeat(50_000)}\n<d/>`;
    const { tags, brokenCount } = tagsOf(text, 65536);
    expect(tags).toContain('c/');
    expect(tags).toContain('d/');
    expect(brokenCount).toBeGreaterThan(0);
  });

  test('property: tags written out come back, whatever stands in their attributes and between them and however it is cut', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,5}$/);
    const escaped = fc
      .string({ unit: 'binary', maxLength: 8 })
      .map((value) => value.replace(/[&<"\n\r]/g, (c) => `&#${c.codePointAt(0)};`).replace(/\0/g, ''));
    const between = fc.constantFrom('', ' \n ', 'text', '<!-- <a/> -->', '<![CDATA[<a/>]]>', '<?p <a/> ?>');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, name, escaped, between)),
        fc.integer({ min: 1, max: 20 }),
        (all, pieceBytes) => {
          const text = all.map(([tag, attribute, value, gap]) => `<${tag} ${attribute}="${value}"/>${gap}`).join('');
          expect(tagsOf(text, pieceBytes)).toEqual({
            tags: all.map(
              ([tag, attribute, value]) =>
                `${tag} ${attribute}="${new TextDecoder().decode(new TextEncoder().encode(value))}"/`,
            ),
            isCut: false,
            brokenCount: 0,
          });
        },
      ),
      { seed: 21, numRuns: 400 },
    );
  });

  test('property: the same tags however any text is cut', () => {
    const noise = fc
      .array(fc.constantFrom('<', '>', '"', "'", '/', '!', '--', '[CDATA[', ']]>', '?', 'a', ' ', '\n', '<a b="c"/>'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 9 }), (text, pieceBytes) => {
        expect(tagsOf(text, pieceBytes)).toEqual(tagsOf(text));
      }),
      { seed: 22, numRuns: 2000 },
    );
  });
});

test('attributesOf: both quotes, blanks and line ends around, the first of a name counts, entities are replaced', () => {
  expect([...attributesOf(`Record a="1" b = 'x "y"'\n\tc="&lt;&amp;&#228;&#x41;" a="2" d e=""/`)]).toEqual([
    ['a', '1'],
    ['b', 'x "y"'],
    ['c', '<&äA'],
    ['e', ''],
  ]);
});

test('decodeEntities: what is no entity stays; own entities of a document are never expanded', () => {
  expect(decodeEntities('&quot;&apos;&gt; &lol; & &#; &#0; &#xD800; &#9999999;')).toBe(
    '"\'> &lol; & &#; &#0; &#xD800; &#9999999;',
  );
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
});

test('hasName: Record is not RecordX', () => {
  const is = (tag: string): boolean => hasName(new TextEncoder().encode(tag), 0, tag.length, 'Record');
  expect(['Record', 'Record a="1"', 'Record/', 'Record\n'].map(is)).toEqual([true, true, true, true]);
  expect(['RecordX', 'Recor', 'record '].map(is)).toEqual([false, false, false]);
});
