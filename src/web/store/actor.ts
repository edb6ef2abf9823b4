import type { Actor } from '../../clinic/index.ts';

const STORAGE_KEY = 'kinsbourne-actor';

/** Who writes, until somebody says who they are. */
export const DEFAULT_ACTOR: Actor = { id: 'family', name: 'Family', role: 'family' };

/** The same name and role have the same id on every device. */
export function makeActor(name: string, role: 'family' | 'clinician'): Actor {
  const plain = name.trim().replace(/\s+/g, ' ').slice(0, 80);
  return { id: `${role}-${fingerprint(plain.toLowerCase())}`, name: plain, role };
}

// FNV-1a over UTF-16 units, 32 bits: tells the few people of a household apart, protects nothing.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

// why: storage may be switched off in the browser; the page works without
export function readActor(): Actor {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    return isActor(kept) ? kept : DEFAULT_ACTOR;
  } catch {
    return DEFAULT_ACTOR;
  }
}

export function keepActor(actor: Actor): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(actor));
  } catch {}
}

function isActor(value: unknown): value is Actor {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, role } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    /^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/.test(id) &&
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= 80 &&
    (role === 'family' || role === 'clinician')
  );
}
