import type { ByteSource } from '../recording/index.ts';

/** A file of the browser as bytes in pieces; files that were dropped together are its siblings. */
export function fileSource(file: File, together: readonly File[] = []): ByteSource {
  return {
    name: file.name,
    sizeBytes: file.size,
    async *chunks() {
      const reader = file.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          yield value;
        }
      } finally {
        // why: a consumer that stops early (recognising a format needs the head only) must not leave the file open
        await reader.cancel();
      }
    },
    async sibling(name) {
      const found = together.find((other) => other !== file && other.name === name);
      return found === undefined ? undefined : fileSource(found, together);
    },
  };
}

/** Which of the files dropped together are recordings: all that are not descriptions of another (JSON), in their order. */
export function recordingsAmong(files: readonly File[]): File[] {
  const recordings = files.filter((file) => !/\.json$/i.test(file.name) && !/events\.tsv(\.gz)?$/i.test(file.name));
  return recordings.length > 0 ? recordings : [...files];
}
