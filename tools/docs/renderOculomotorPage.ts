import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../../bench/accuracy/markdown.ts';
import { DEVICE_PRESETS, EYE_SCENARIOS } from '../../src/simulate/index.ts';
import { ownRows, referenceRows, tell } from '../oscillatorTable.ts';

const PAGE = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs', 'model', 'oculomotor.md');

/** The tables of the page that are made from the program, by name. */
const PARTS: Readonly<Record<string, () => string>> = {
  reference: () =>
    markdownTable([
      ['knob', 'setting', 'given', 'ours'],
      ...referenceRows().map(({ knob, setting, reference, ours }) => [knob, setting, tell(reference), tell(ours)]),
    ]),
  places: () =>
    markdownTable([
      ['knob', 'setting', 'ours'],
      ...ownRows().map(({ knob, setting, ours }) => [knob, setting, tell(ours)]),
    ]),
  scenarios: () =>
    markdownTable([
      ['id', 'what is seen', 'truth'],
      ...EYE_SCENARIOS.map(({ id, description, waveform, mimic }) => [
        `\`${id}\``,
        description,
        mimic === true ? `${waveform} (mimic)` : waveform,
      ]),
    ]),
  devices: () =>
    markdownTable([
      ['id', 'what', 'noise SD, deg', 'low-pass', 'sees PSO', 'loses blinks'],
      ...DEVICE_PRESETS.map((device) => [
        `\`${device.id}\``,
        device.title,
        device.noiseRangeDeg[0] === device.noiseRangeDeg[1]
          ? String(device.noiseRangeDeg[0])
          : device.noiseRangeDeg.join('–'),
        device.lowPassHz > 0 ? `${device.lowPassHz} Hz` : 'none',
        device.tracksPupil ? 'yes' : 'no',
        device.losesBlinks ? 'yes' : 'no',
      ]),
    ]),
};

/** docs/model/oculomotor.md with its made tables written afresh; the prose between them is kept. */
export function renderOculomotorPage(): string {
  return readFileSync(PAGE, 'utf8').replace(
    /(<!-- made: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, head: string, name: string, tail: string) => {
      const part = PARTS[name];
      if (part === undefined)
        throw new RangeError(`no table named ${name}; there are ${Object.keys(PARTS).join(', ')}`);
      return `${head}${part()}\n${tail}`;
    },
  );
}
