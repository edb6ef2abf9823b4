import { entries } from './0001-entries.ts';
import type { Migration } from './migration.ts';

/** All of them, in order. Add at the end; never change one that was released. */
export const MIGRATIONS: readonly Migration[] = [entries];
