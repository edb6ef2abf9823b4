/** The text of a PDF that was made without compression, as it is drawn, and the number of its pages. Knows only what ours use. */
export function readPdf(bytes: Uint8Array): {
  readonly text: string;
  readonly pageCount: number;
  readonly raw: string;
} {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...raw.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1]!, m[2]!]));
  const fonts = new Map<string, Map<string, string>>();
  for (const [, resources] of raw.matchAll(/\/Font <<\n([\s\S]*?)>>/g))
    for (const [, name, id] of resources!.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!) ?? '')?.[1];
      fonts.set(name!, charactersOf(objects.get(unicode ?? '') ?? ''));
    }
  const lines: string[] = [];
  for (const [, content] of raw.matchAll(/stream\n([\s\S]*?)\nendstream/g)) {
    let characters = new Map<string, string>();
    for (const [token, font, strings] of content!.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) characters = fonts.get(font) ?? new Map();
      else if (token.endsWith('TJ'))
        lines.push(
          [...strings!.matchAll(/<([0-9a-f]*)>/gi)]
            .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
            .map((code) => characters.get(code.toLowerCase()) ?? '\ufffd')
            .join(''),
        );
    }
  }
  return { text: lines.join('\n'), pageCount: (raw.match(/\/Type \/Page\n/g) ?? []).length, raw };
}

function charactersOf(map: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, first, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex], i) => {
      const code = (Number.parseInt(first!, 16) + i).toString(16).padStart(4, '0');
      const units = (hex!.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      characters.set(code, String.fromCharCode(...units));
    });
  return characters;
}
