import type { ByteSource, Recording } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import { readLines } from '../text/readLines.ts';

const FACTS: Readonly<Record<string, string>> = {
  version: 'appVersion',
  deviceRelease: 'platformVersion',
  'accelerometer Name': 'accelerometer',
  'gyroscope Name': 'gyroscope',
};
const LONGEST = 100;

/** Reads `meta/device.csv`, a list of properties: which phone and which sensors. Numbers of the device are left. */
export async function readDeviceFacts(
  source: ByteSource,
  options: ReadOptions,
): Promise<{ device?: string; facts: Recording['facts'] }> {
  const properties = new Map<string, string>();
  await readLines(source, options, (bytes, start, end) => {
    const [name, value] = cellTexts(bytes, start, end, sniffDelimiter(bytes, start, end));
    if (properties.size < 500 && name !== undefined && value !== undefined && value !== 'null' && value !== '')
      properties.set(name, value.slice(0, LONGEST));
  });
  const model = [properties.get('deviceBrand'), properties.get('deviceModel')].filter((word) => word !== undefined);
  const facts = Object.entries(FACTS).flatMap(([name, fact]) => {
    const value = properties.get(name);
    return value === undefined ? [] : [[fact, value]];
  });
  return { ...(model.length === 0 ? {} : { device: model.join(' ') }), facts: Object.fromEntries(facts) };
}
