import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../../clinic/index.ts';

export interface Session {
  readonly actor: Actor;
  readonly openedAt: number;
}

/** A page that forgets its token opens a new session, so old ones only pile up. chosen: far above any household. */
const MOST_SESSIONS = 500;

/**
 * Sessions of this run of the server, in memory. A token is 256 random bits and travels in a header that no other page
 * can set; only its hash is kept. It is never a cookie: cookies of loopback are shared between all ports.
 */
export class Sessions {
  readonly #byHash = new Map<string, Session>();
  readonly #keyHash: Buffer | undefined;

  /** @param key where given, a session is opened only for who knows it */
  constructor(key?: string) {
    this.#keyHash = key === undefined ? undefined : sha256(key);
  }

  get needsKey(): boolean {
    return this.#keyHash !== undefined;
  }

  opens(key: string | undefined): boolean {
    return this.#keyHash === undefined || (key !== undefined && timingSafeEqual(sha256(key), this.#keyHash));
  }

  open(actor: Actor, now: number): string {
    const token = randomBytes(32).toString('base64url');
    if (this.#byHash.size >= MOST_SESSIONS) this.#byHash.delete(this.#byHash.keys().next().value as string);
    this.#byHash.set(sha256(token).toString('hex'), { actor, openedAt: now });
    return token;
  }

  of(token: unknown): Session | undefined {
    return typeof token === 'string' && token.length <= 100
      ? this.#byHash.get(sha256(token).toString('hex'))
      : undefined;
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
