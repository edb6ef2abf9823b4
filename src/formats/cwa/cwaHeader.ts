import { nominalRateHz, rangeG } from './cwaLayout.ts';

/** What the header tells beside what may point to a person: number of the device, session and annotation are not looked at. */
export interface CwaHeader {
  readonly device: string;
  readonly firmware: number;
  readonly rateHz: number;
  readonly rangeG: number;
}

const AX6 = 0x64;

/** True where the bytes begin as a CWA file does: `MD` and the length of its header. */
export function looksLikeCwa(head: Uint8Array): boolean {
  return head[0] === 0x4d && head[1] === 0x44 && head[2] === 0xfc && head[3] === 0x03;
}

export function parseCwaHeader(bytes: Uint8Array): CwaHeader {
  const rateCode = bytes[36]!;
  return {
    device: bytes[4] === AX6 ? 'Axivity AX6' : 'Axivity AX3',
    firmware: bytes[41]!,
    rateHz: nominalRateHz(rateCode),
    rangeG: rangeG(rateCode),
  };
}
