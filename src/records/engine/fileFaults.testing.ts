import fs from 'node:fs';
import type { FileObserver } from './fileObserver.ts';

export interface FaultOptions {
  /** A file whose text says what to do at the next write: an errno such as ENOSPC to refuse with, or nothing. */
  readonly orders: string;
  /** A file that gets a line for every sync. */
  readonly syncs?: string;
}

/** Counts syncs and refuses writes on demand. For `observer: {module, options}` of the engine. */
export function createObserver({ orders, syncs }: FaultOptions): FileObserver {
  const obey = (path: string): void => {
    const code = fs.existsSync(orders) ? fs.readFileSync(orders, 'utf8') : '';
    if (code !== '' && !path.endsWith('postmaster.pid')) throw Object.assign(new Error(`${code}: told to`), { code });
  };
  return {
    beforeWrite: obey,
    beforeCreate: obey,
    ...(syncs === undefined ? {} : { afterSync: (path, kind) => fs.appendFileSync(syncs, `${kind} ${path}\n`) }),
  };
}
