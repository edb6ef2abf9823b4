import { expect, test } from 'vitest';
import { makeKey, makeSealer } from './sealer.ts';

const value = { text: 'Nora fell twice', list: [1, 2], nested: { yes: true } };

test('what is sealed opens to the same, and shows nothing of it', async () => {
  const sealer = makeSealer(crypto, await makeKey(crypto.subtle));
  const sealed = await sealer.seal('changes c1', value);
  expect(await sealer.open('changes c1', sealed)).toEqual(value);
  expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('Nora');
});

test('the same value sealed twice looks different each time', async () => {
  const sealer = makeSealer(crypto, await makeKey(crypto.subtle));
  const [a, b] = [await sealer.seal('x', value), await sealer.seal('x', value)];
  expect(new Uint8Array(a.bytes)).not.toEqual(new Uint8Array(b.bytes));
});

test('another key, another place, or one changed bit: it does not open', async () => {
  const sealer = makeSealer(crypto, await makeKey(crypto.subtle));
  const sealed = await sealer.seal('changes c1', value);
  await expect(makeSealer(crypto, await makeKey(crypto.subtle)).open('changes c1', sealed)).rejects.toThrow();
  await expect(sealer.open('changes c2', sealed)).rejects.toThrow();
  const bytes = new Uint8Array(sealed.bytes.slice(0));
  bytes[3] = bytes[3]! ^ 1;
  await expect(sealer.open('changes c1', { ...sealed, bytes: bytes.buffer })).rejects.toThrow();
});

test('the key cannot be taken out', async () => {
  await expect(crypto.subtle.exportKey('raw', await makeKey(crypto.subtle))).rejects.toThrow();
});
