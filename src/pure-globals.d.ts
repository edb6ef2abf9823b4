/**
 * The only platform globals that pure folders may use: text codecs, present in Node and in every browser.
 * Everything else (node:*, document, console, the clock) is a compile error there, on purpose.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
