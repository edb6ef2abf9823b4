import { type ByteSource, FormatError } from '../recording/index.ts';
import { actigraph } from './actigraph/actigraph.ts';
import { appleHealth } from './applehealth/appleHealth.ts';
import { bids } from './bids/bids.ts';
import { bidsMotion } from './bids/motion.ts';
import { columns } from './columns/columns.ts';
import { cwa } from './cwa/cwa.ts';
import { delimited } from './delimited/delimited.ts';
import { edf } from './edf/edf.ts';
import { eyelink } from './eyelink/eyelink.ts';
import type { Format, ReadOptions, ReadResult } from './format.ts';
import { gazepoint } from './gazepoint/gazepoint.ts';
import { gt3x } from './gt3x/gt3x.ts';
import { motiontable } from './motiontable/motiontable.ts';
import { otosuite } from './otosuite/otosuite.ts';
import { phyphox } from './phyphox/phyphox.ts';
import { plain } from './plain/plain.ts';
import { pupilCoreGaze } from './pupil/coreGaze.ts';
import { pupilCorePupil } from './pupil/corePupil.ts';
import { pupilNeon } from './pupil/neon.ts';
import { sensorlogger } from './sensorlogger/sensorlogger.ts';
import { smi } from './smi/smi.ts';
import { readHead } from './text/readHead.ts';
import { tobii } from './tobii/tobii.ts';
import { isZip, zipEntryNames } from './zip/zipNames.ts';

/**
 * Every format, in the order in which they are asked. Formats with a mark of their own come before those that are known
 * by their column names; `delimited` takes any table and must be last.
 */
export const FORMATS: readonly Format[] = [
  eyelink,
  columns,
  plain,
  edf,
  cwa,
  gt3x,
  otosuite,
  actigraph,
  appleHealth,
  smi,
  tobii,
  bids,
  bidsMotion,
  gazepoint,
  pupilCoreGaze,
  pupilCorePupil,
  pupilNeon,
  sensorlogger,
  phyphox,
  motiontable,
  delimited,
];

/** Beginning of a binary EyeLink recording. */
const EYELINK_BINARY_MARK = 'SR_RESEARCH';

/**
 * The format of a content, or undefined. `delimited` is only returned for a table that no other format knows.
 * @param head the first 64 KiB: gunzipped, UTF-8 where the file is UTF-16, without byte order mark (see `readHead`)
 */
export function recogniseFormat(head: Uint8Array, name: string): Format | undefined {
  return FORMATS.find((format) => format.recognises(head, name));
}

/** The format with an id. @throws RangeError where there is none */
export function formatById(id: string): Format {
  const found = FORMATS.find((format) => format.id === id);
  if (found === undefined)
    throw new RangeError(`format must be one of ${FORMATS.map((f) => f.id).join(', ')}, got ${id}`);
  return found;
}

export interface ReadRecordingOptions extends ReadOptions {
  /** Read as this format id without asking the content. */
  readonly format?: string;
}

/**
 * Reads a recording of any known format, recognised by content. With a column mapping it is read as a table.
 * @throws FormatError where nothing can be read; with `question` where the columns of a table must be mapped first
 * @throws Cancelled where `options.cancelled` says so
 */
export async function readRecording(source: ByteSource, options: ReadRecordingOptions = {}): Promise<ReadResult> {
  const { raw, bytes } = await readHead(source);
  if (raw.length === 0) throw new FormatError('FILE_EMPTY');
  if (beginsWith(raw, EYELINK_BINARY_MARK)) throw new FormatError('EYELINK_BINARY_EDF');
  const format =
    options.format !== undefined
      ? formatById(options.format)
      : options.mapping !== undefined && !edf.recognises(bytes, source.name)
        ? delimited
        : recogniseFormat(bytes, source.name);
  if (format === undefined && isZip(raw))
    throw new FormatError('ZIP_UNKNOWN', { names: shownNames(zipEntryNames(raw)) });
  if (format === undefined) throw new FormatError('FORMAT_UNKNOWN', { head: readableHead(bytes) });
  return format.parse(source, options);
}

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** Names of files that are shown of a zip file, and letters of each. */
const SHOWN_NAMES = 6;
const SHOWN_LETTERS = 60;

/** Names as a person can read them: without what cannot be printed or turns the direction of writing. */
function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map((name) => {
    const printable = name.replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]+/gu, '?');
    return printable.length > SHOWN_LETTERS ? `…${printable.slice(1 - SHOWN_LETTERS)}` : printable;
  });
  if (names.length > SHOWN_NAMES) shown.push('…');
  return shown.join(', ') || '–';
}

/** The beginning of a content as a person can read it. */
export function readableHead(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 60));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: unprintable bytes are what is looked for
  return text.replace(/[\u0000-\u001f\u007f\ufffd]+/g, ' ').trim() || '(nothing readable)';
}
