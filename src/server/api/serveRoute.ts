import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from '../../api/index.ts';
import type { Scope } from '../../records/index.ts';

export interface Asked<R extends Route> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly scope: Scope;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Bytes as an answer, with the name under which a browser would save them. */
export interface Download {
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  readonly fileName?: string;
}

export type Answer<R extends Route> = R['reply'] extends object ? ReplyOf<R> : Download;

/** Joins a route of the contract with what answers it. */
export function serveRoute<R extends Route>(
  app: FastifyInstance,
  route: R,
  answer: (asked: Asked<R>) => Promise<Answer<R>>,
): void {
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.bodyBytes ?? 4 * 1024 * 1024,
    schema: {
      summary: route.summary,
      ...(route.params === undefined ? {} : { params: route.params }),
      ...(route.query === undefined ? {} : { querystring: route.query }),
      ...(route.body === undefined ? {} : { body: route.body }),
      response: { 200: route.reply ?? { type: 'string', format: 'binary' } },
    },
    async handler(request, reply) {
      const { params, query, body } = request as unknown as Asked<R>;
      const given = await answer({ params, query, body, scope: request.scope!, request, reply });
      if (route.reply !== undefined) return reply.type('application/json; charset=utf-8').send(JSON.stringify(given));
      const { bytes, fileName } = given as Download;
      reply.type(route.replyType ?? 'application/octet-stream');
      if (fileName !== undefined)
        reply.header(
          'content-disposition',
          `attachment; filename="${asciiName(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        );
      if (bytes instanceof Uint8Array) return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      const { Readable } = await import('node:stream');
      return reply.send(Readable.from(bytes));
    },
  });
}

function asciiName(name: string): string {
  return name.replace(/[^\w.-]/g, '_');
}

declare module 'fastify' {
  interface FastifyRequest {
    scope?: Scope;
  }
}
