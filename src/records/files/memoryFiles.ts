import { createHash } from 'node:crypto';
import { chunksOf, type FileKeeper, verified } from './fileKeeper.ts';

/** Keeps contents in memory, for stores that are gone when they are closed. */
export function memoryFiles(): FileKeeper {
  const kept = new Map<string, Uint8Array>();
  return {
    async receive(bytes) {
      const content = await collect(chunksOf(bytes));
      const sha256 = createHash('sha256').update(content).digest('hex');
      return {
        sha256,
        sizeBytes: content.length,
        keep: async () => {
          kept.set(sha256, content);
        },
        drop: async () => undefined,
      };
    },
    read: async (sha256) => verified(sha256, kept.get(sha256)).slice(),
    remove: async (sha256) => {
      kept.delete(sha256);
    },
    async *list() {
      yield* [...kept.keys()];
    },
    async spool(bytes) {
      const content = await collect(bytes);
      return {
        sizeBytes: content.length,
        async *read() {
          yield content;
        },
        drop: async () => undefined,
      };
    },
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk.slice());
  return new Uint8Array(Buffer.concat(parts));
}
