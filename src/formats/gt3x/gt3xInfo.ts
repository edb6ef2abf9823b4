import type { BodyPlace } from '../../recording/index.ts';

/** What `info.txt` tells, without what it says of the person. */
export interface Gt3xInfo {
  readonly model: string | undefined;
  readonly firmware: string | undefined;
  /** Letters that begin the serial number and tell the kind of device; its digits are not kept. */
  readonly serialLetters: string | undefined;
  readonly rateHz: number | undefined;
  readonly stepsPerG: number | undefined;
  readonly rangeG: number | undefined;
  readonly batteryV: number | undefined;
  readonly offsetMinutes: number | undefined;
  readonly place: BodyPlace | undefined;
  /** Fields of the person that had something in them: their names, never their values. */
  readonly personFields: readonly string[];
}

/** Fields that are about the person and are never kept. */
const PERSON_FIELDS = ['Subject Name', 'DateOfBirth', 'Sex', 'Height', 'Mass', 'Age', 'Race'];

/** The lines `Name: value` of a text; numbers may have a decimal comma. */
export function parseGt3xInfo(text: string): Gt3xInfo {
  const fields = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const told = (name: string): string | undefined => fields.get(name) || undefined;
  const number = (name: string): number | undefined => positive(told(name));
  return {
    model: told('Device Type'),
    firmware: told('Firmware'),
    serialLetters: /^[A-Z]{3}/.exec(told('Serial Number') ?? '')?.[0],
    rateHz: number('Sample Rate'),
    stepsPerG: number('Acceleration Scale'),
    rangeG: number('Acceleration Max'),
    batteryV: number('Battery Voltage'),
    offsetMinutes: minutesOf(told('TimeZone')),
    place: placeOf(told('Limb'), told('Side')),
    personFields: PERSON_FIELDS.filter((name) => told(name) !== undefined),
  };
}

function positive(text: string | undefined): number | undefined {
  const value = Number((text ?? '').replace(',', '.'));
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

/** Minutes of `02:00:00` or `-04:30:00`. */
export function minutesOf(text: string | undefined): number | undefined {
  const [whole, sign, hours, minutes] = /^([+-]?)(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text ?? '') ?? [];
  if (whole === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}

const SIDED_LIMBS = ['wrist', 'ankle', 'thigh'] as const;

/** Where it was worn, as far as both limb and side are told. */
export function placeOf(limb: string | undefined, side: string | undefined): BodyPlace | undefined {
  const where = limb?.toLowerCase();
  if (where === 'waist' || where === 'chest') return where;
  const found = SIDED_LIMBS.find((name) => name === where);
  const hand = side?.toLowerCase();
  return found !== undefined && (hand === 'left' || hand === 'right') ? `${hand}-${found}` : undefined;
}

/** Steps of 1 g of devices whose files do not tell it [LogRecords/Activity2 of the maker]. */
export function stepsPerGOf(serialLetters: string | undefined): number | undefined {
  if (serialLetters === 'NEO' || serialLetters === 'CLE') return 341;
  return serialLetters === 'MOS' || serialLetters === 'TAS' ? 256 : undefined;
}
