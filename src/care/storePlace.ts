import { posix, win32 } from 'node:path';
import type { StorePlace } from '../records/index.ts';

/** What tells where the records are. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform` says it. */
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
}

/** A place as a person writes it: a `postgres://` address, whose files lie in this machine's own folder, or a folder. */
export function storePlaceOf(text: string, { env, platform, home }: Surroundings): StorePlace {
  if (!/^postgres(ql)?:\/\//i.test(text)) return { folder: text };
  const join = platform === 'win32' ? win32.join : posix.join;
  return { url: text, filesFolder: join(homeFolder(env, platform, home), 'files') };
}

/**
 * Where the records are unless told otherwise: `DATABASE_URL`, else `KINSBOURNE_HOME`, else the folder that the platform
 * has for a program's data of one user. Beside a server, recordings lie in `files` of that folder.
 * @param env the environment
 * @param platform as `process.platform` says it
 * @param home the user's home folder
 */
export function defaultStorePlace(env: Surroundings['env'], platform: string, home: string): StorePlace {
  return storePlaceOf(env.DATABASE_URL || homeFolder(env, platform, home), { env, platform, home });
}

function homeFolder(env: Surroundings['env'], platform: string, home: string): string {
  return env.KINSBOURNE_HOME || platformFolder(env, platform, home);
}

function platformFolder(env: Surroundings['env'], platform: string, home: string): string {
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Kinsbourne');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Kinsbourne');
  // why: the XDG rule says that a relative path is to be ignored
  const data = env.XDG_DATA_HOME;
  return posix.join(data?.startsWith('/') ? data : posix.join(home, '.local', 'share'), 'kinsbourne');
}
