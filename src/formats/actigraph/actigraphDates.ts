const DAY_MS = 86_400_000;

/** In which order a date has its parts; told by the file, forced by its numbers, or taken for granted. */
export interface DateOrder {
  readonly order: 'ymd' | 'mdy' | 'dmy';
  readonly isAssumed: boolean;
}

/**
 * Order of the dates of a file: by its own word (`M/d/yyyy`), else by a number above 12 in one of its dates. Where nothing tells,
 * month first, as ActiLife writes on an American computer, and said to be assumed.
 */
export function dateOrder(format: string | undefined, dates: readonly (string | undefined)[]): DateOrder {
  const letters = (format ?? '').replace(/[^dMy]/g, '').replace(/(.)\1+/g, '$1');
  if (letters === 'Mdy' || letters === 'dMy' || letters === 'yMd')
    return { order: letters.toLowerCase() as DateOrder['order'], isAssumed: false };
  for (const date of dates) {
    const [a, b, c] = numbersOf(date);
    if (c === undefined) continue;
    if (a! > 31) return { order: 'ymd', isAssumed: false };
    if (a! > 12) return { order: 'dmy', isAssumed: false };
    if (b! > 12) return { order: 'mdy', isAssumed: false };
  }
  return { order: 'mdy', isAssumed: true };
}

function numbersOf(date: string | undefined): number[] {
  const parts = date?.trim().split(/[./-]/) ?? [];
  return parts.length === 3 && parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : [];
}

/** Milliseconds since 1970 of a date and a time of day, both as the clock on the wall shows them; undefined where they are none. */
export function localMsOf(date: string | undefined, time: string | undefined, order: DateOrder): number | undefined {
  const parts = numbersOf(date);
  const clock = /^(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,3})\d*)?$/.exec(time?.trim() ?? '');
  if (parts.length !== 3 || clock === null) return undefined;
  const part = (letter: string): number => parts[order.order.indexOf(letter)]!;
  const dayMs = Date.UTC(part('y'), part('m') - 1, part('d'));
  const day = new Date(dayMs);
  // why: 31 February would become 3 March
  if (part('y') < 1990 || day.getUTCMonth() !== part('m') - 1 || day.getUTCDate() !== part('d')) return undefined;
  const [hours, minutes, seconds] = clock.slice(1, 4).map(Number) as [number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const ms = 1000 * (3600 * hours + 60 * minutes + seconds) + Number((clock[4] ?? '').padEnd(3, '0'));
  return ms < DAY_MS ? dayMs + ms : undefined;
}

/** `YYYY-MM-DDTHH:mm:ss.sss` without zone. */
export function localText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 23).replace('.000', '');
}
