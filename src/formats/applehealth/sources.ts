/** Kinds of sources, the one that is believed first in front. Only the kind is ever kept: names of devices hold names of people. */
export const SOURCE_KINDS = ['watch', 'phone', 'app'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Sources that are told apart. Chosen: a family's phone has less than ten; further ones count as one. */
const MOST_SOURCES = 64;

/** The kind of a source, by the device that made the record, else by the name of what wrote it. */
export function sourceKind(device: string | undefined, sourceName: string | undefined): SourceKind {
  const model = /\b(?:model|hardware|name):\s*([^,>]+)/gi;
  const told = [...(device ?? '').matchAll(model)].map(([, text]) => text!).join(' ');
  for (const text of [told, sourceName ?? '']) {
    if (/watch/i.test(text)) return 'watch';
    if (/iphone|ipad|ipod/i.test(text)) return 'phone';
  }
  return 'app';
}

/** Numbers sources while a file is read. Their names are needed only for that and are dropped with it. */
export class SourceList {
  readonly #numbers = new Map<string, number>();
  readonly #kinds: SourceKind[] = [];

  /** Number of the source of a record. */
  numberOf(device: string | undefined, sourceName: string | undefined): number {
    const kind = sourceKind(device, sourceName);
    const key = `${kind}/${sourceName ?? ''}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    // why: so that a hostile file with a source per record costs no more than others
    const shared = this.#kinds.length >= MOST_SOURCES ? this.#kinds.lastIndexOf(kind) : -1;
    if (shared !== -1) return shared;
    this.#numbers.set(key, this.#kinds.length);
    this.#kinds.push(kind);
    return this.#kinds.length - 1;
  }

  kindOf(number: number): SourceKind {
    return this.#kinds[number]!;
  }

  /** Numbers of all sources, better kinds first, then as they came. */
  byPriority(): number[] {
    const rank = (number: number): number => SOURCE_KINDS.indexOf(this.#kinds[number]!);
    return this.#kinds.map((_, number) => number).sort((a, b) => rank(a) - rank(b) || a - b);
  }
}
