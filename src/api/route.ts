import type { Static, TSchema } from 'typebox';

/** One door of the HTTP API: what goes in, what comes out. The server validates by it, the page is typed by it, OpenAPI is made from it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** Absent: bytes, of `replyType`. */
  readonly reply?: TSchema;
  readonly replyType?: string;
  /** Bytes in the request's body instead of JSON, at most so many. */
  readonly bodyBytes?: number;
}

export type ParamsOf<R extends Route> = R['params'] extends TSchema ? Static<R['params']> : undefined;
export type QueryOf<R extends Route> = R['query'] extends TSchema ? Static<R['query']> : undefined;
export type BodyOf<R extends Route> = R['body'] extends TSchema ? Static<R['body']> : undefined;
export type ReplyOf<R extends Route> = R['reply'] extends TSchema ? Static<R['reply']> : undefined;
