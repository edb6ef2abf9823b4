import type { Spooled } from '../files/fileKeeper.ts';
import { BundleError } from './bundleError.ts';
import { checkedBody, gunzipBody } from './gzipBody.ts';
import { type ParsedLine, readLines } from './lineText.ts';
import { SEAL_MAGIC, unseal } from './seal.ts';

/** A bundle that can be read more than once. */
export interface OpenBundle {
  lines(): AsyncGenerator<ParsedLine>;
}

/** Takes the outer layers off. @throws BundleError, for a bundle without passphrase after all of its bytes were checked */
export async function openBundle(spooled: Pick<Spooled, 'read'>, passphrase: string | undefined): Promise<OpenBundle> {
  const start = await firstBytes(spooled, SEAL_MAGIC.length);
  const sealed = start.length > 0 && start.equals(SEAL_MAGIC.subarray(0, start.length));
  if (!sealed) {
    for await (const _ of checkedBody(spooled.read()));
    return { lines: () => readLines(gunzipBody(checkedBody(spooled.read()))) };
  }
  if (passphrase === undefined || passphrase === '')
    throw new BundleError(
      'PASSPHRASE_NEEDED',
      'This bundle is encrypted, and no passphrase was given.',
      'Type the passphrase that was chosen at the export. Nothing was taken in.',
    );
  return { lines: () => readLines(gunzipBody(checkedBody(unseal(spooled.read(), passphrase)))) };
}

async function firstBytes(spooled: Pick<Spooled, 'read'>, count: number): Promise<Buffer> {
  let start = Buffer.alloc(0);
  for await (const chunk of spooled.read()) {
    start = Buffer.concat([start, chunk]).subarray(0, count);
    if (start.length === count) break;
  }
  return start;
}
