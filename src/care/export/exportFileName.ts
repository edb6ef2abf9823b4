import type { Day } from '../../clinic/index.ts';

/** What is exported, with its ending. */
const EXPORT_ENDINGS = { report: 'pdf', calendar: 'ics', bundle: 'kinsbourne' } as const;
export type ExportKind = keyof typeof EXPORT_ENDINGS;

/** Longest part of a file name that comes from a person's name. Chosen: readable in any file dialog. */
const MOST_NAME_CHARACTERS = 40;

/**
 * A file name that every system takes: `visit-demo-ada-2026-11-23.pdf`. Letters with marks lose them, other scripts are
 * left out; without a name (or with nothing left of it) the name's part is missing.
 */
export function exportFileName(kind: ExportKind, day: Day, name?: string): string {
  const what = { report: 'visit', calendar: 'calendar', bundle: 'kinsbourne' }[kind];
  const plain = (name ?? '')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MOST_NAME_CHARACTERS)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return [what, ...(plain === '' ? [] : [plain]), day].join('-').concat('.', EXPORT_ENDINGS[kind]);
}
