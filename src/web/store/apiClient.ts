import type { TSchema } from 'typebox';
import {
  API,
  type BodyOf,
  type ParamsOf,
  type Problem,
  type QueryOf,
  type ReplyOf,
  type Route,
} from '../../api/index.ts';
import type { Actor } from '../../clinic/index.ts';
import { ApiProblem, UnreachableError } from './apiProblem.ts';

/** What a call of a route needs; what the route does not take may not be given. */
export type CallOf<R extends Route> = (R['params'] extends TSchema ? { readonly params: ParamsOf<R> } : unknown) &
  (R['query'] extends TSchema ? { readonly query?: QueryOf<R> } : unknown) &
  (R['body'] extends TSchema ? { readonly body: BodyOf<R> } : unknown) &
  (R['bodyBytes'] extends number ? { readonly bytes: Blob | Uint8Array<ArrayBuffer> } : unknown) & {
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  };

/** The reply's own form, or its bytes. */
export type AnswerOf<R extends Route> = R['reply'] extends TSchema ? ReplyOf<R> : Blob;

export type SessionInfo = ReplyOf<typeof API.openSession>;

export interface ApiClientOptions {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Who asks; sent when a session is opened. */
  readonly actor: () => Actor | undefined;
  /** The key that was printed at the start of the server, where it asks for one. */
  readonly key?: () => string | undefined;
  /** Told after each call whether the server answered. */
  readonly onReach?: (reach: Reach) => void;
}

export type Reach = 'reached' | 'offline' | 'no-store' | 'key-needed';

/** chosen: a session is opened within milliseconds; a server that sleeps or hangs counts as none, so that what is kept is shown. */
const SESSION_PATIENCE_MS = 8000;

interface LooseCall {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly bytes?: Blob | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Speaks with the server that served the page, and with nobody else: every address is a path. A session is opened at
 * the first call and once more where the server has forgotten it.
 */
export class ApiClient {
  readonly #options: ApiClientOptions;
  #session: Promise<SessionInfo> | undefined;

  constructor(options: ApiClientOptions) {
    this.#options = options;
  }

  /** The open session; opens one where there is none. */
  session(): Promise<SessionInfo> {
    this.#session ??= this.#open();
    return this.#session;
  }

  /** The next call opens a new session, such as for another actor. */
  forgetSession(): void {
    this.#session = undefined;
  }

  /** @throws ApiProblem where the server refuses, UnreachableError where nobody answers */
  async call<R extends Route>(route: R, given: CallOf<R>): Promise<AnswerOf<R>> {
    const response = await this.#asked(route, given as LooseCall);
    this.#options.onReach?.('reached');
    if (!response.ok) throw new ApiProblem(await problemOf(response));
    return (route.reply === undefined ? await response.blob() : await response.json()) as AnswerOf<R>;
  }

  async #asked(route: Route, given: LooseCall): Promise<Response> {
    const session = this.session();
    const response = await this.#send(route, given, (await session).token);
    if (response.status !== 401) return response;
    // why: the server was started anew and knows none of the old sessions; several calls at once open one new session
    if (this.#session === session) this.#session = undefined;
    return this.#send(route, given, (await this.session()).token);
  }

  async #open(): Promise<SessionInfo> {
    try {
      const key = this.#options.key?.();
      const actor = this.#options.actor();
      const response = await this.#send(API.openSession, {
        body: { ...(key === undefined ? {} : { key }), ...(actor === undefined ? {} : { actor }) },
        signal: AbortSignal.timeout(SESSION_PATIENCE_MS),
      });
      if (response.ok && isJson(response)) return (await response.json()) as SessionInfo;
      if (!isJson(response)) throw this.#unreachable('no-store');
      const problem = await problemOf(response);
      if (problem.code === 'KEY_NEEDED') this.#options.onReach?.('key-needed');
      throw new ApiProblem(problem);
    } catch (error) {
      this.#session = undefined;
      throw error;
    }
  }

  async #send(route: Route, given: LooseCall, token?: string): Promise<Response> {
    const { bytes, body, headers = {}, signal } = given;
    const type =
      bytes !== undefined ? 'application/octet-stream' : route.body === undefined ? undefined : 'application/json';
    const content = bytes ?? (route.body === undefined ? undefined : JSON.stringify(body ?? {}));
    try {
      return await this.#options.fetch(pathOf(route, given), {
        method: route.method,
        headers: {
          ...headers,
          ...(type === undefined ? {} : { 'content-type': type }),
          ...(token === undefined ? {} : { 'x-kinsbourne-token': token }),
        },
        ...(content === undefined ? {} : { body: content }),
        ...(signal === undefined ? {} : { signal }),
        credentials: 'same-origin',
        redirect: 'error',
        cache: 'no-store',
      });
    } catch (error) {
      // why: who calls it off knows that; a time that ran out means that nobody answers
      if (signal?.aborted === true && !ranOut(signal)) throw error;
      throw this.#unreachable('offline', error);
    }
  }

  #unreachable(why: 'offline' | 'no-store', cause?: unknown): UnreachableError {
    this.#options.onReach?.(why);
    return new UnreachableError(why, cause);
  }
}

/** Path and query of a call. @throws RangeError where a parameter is missing */
export function pathOf(route: Route, { params = {}, query = {} }: LooseCall): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === '') throw new RangeError(`${route.path} needs ${name}; got none`);
    return encodeURIComponent(value);
  });
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  const text = asked.toString();
  return text === '' ? path : `${path}?${text}`;
}

const ranOut = (signal: AbortSignal): boolean => (signal.reason as { name?: string }).name === 'TimeoutError';

const isJson = (response: Response): boolean => /json/.test(response.headers.get('content-type') ?? '');

async function problemOf(response: Response): Promise<Problem> {
  const plain: Problem = {
    type: 'about:blank',
    title: `The server answered ${response.status}`,
    status: response.status,
    code: 'UNKNOWN',
  };
  if (!isJson(response)) return plain;
  try {
    return { ...plain, ...((await response.json()) as Partial<Problem>) };
  } catch {
    return plain;
  }
}
