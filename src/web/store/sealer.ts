/** Something sealed with AES-GCM: unreadable without the key, and unusable in another place than it was sealed for. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

export interface Sealer {
  seal(place: string, value: unknown): Promise<Sealed>;
  /** @throws where the key is another one, or the bytes or the place are not those that were sealed */
  open(place: string, sealed: Sealed): Promise<unknown>;
}

/** A key that the browser keeps and gives to nobody: not even this page can read its bytes. */
export function makeKey(subtle: SubtleCrypto): Promise<CryptoKey> {
  return subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export function makeSealer(crypto: Crypto, key: CryptoKey): Sealer {
  const placeOf = (place: string) => new TextEncoder().encode(place);
  return {
    async seal(place, value) {
      // why: a fresh 96-bit number each time; the same one twice under one key would open both
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      return { iv, bytes: await crypto.subtle.encrypt(algorithm(iv, placeOf(place)), key, plain) };
    },
    async open(place, { iv, bytes }) {
      const plain = await crypto.subtle.decrypt(algorithm(iv, placeOf(place)), key, bytes);
      return JSON.parse(new TextDecoder().decode(plain));
    },
  };
}

function algorithm(iv: Uint8Array<ArrayBuffer>, additionalData: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData };
}
