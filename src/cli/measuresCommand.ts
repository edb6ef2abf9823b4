import { EYE_MEASURES } from '../eyes/index.ts';
import type { Command } from './command.ts';
import { CliError, EXIT_CODE } from './exitCode.ts';
import { nearestName } from './parseCommandLine.ts';

export const measuresCommand: Command = {
  name: 'measures',
  usage: 'measures [ID] [--json]',
  summary: 'list the measures, or tell everything about one',
  positionals: [0, 1],
  options: [{ name: 'json', meaning: 'print JSON for programs' }],
  examples: ['kinsbourne measures', `kinsbourne measures ${EYE_MEASURES[0]?.id ?? ''}`],
  run(parsed, terminal) {
    const [id] = parsed.files;
    const wanted = id === undefined ? EYE_MEASURES : [findMeasure(id)];
    if (parsed.flag('json')) {
      // Functions do not survive JSON; everything else describes the measure.
      terminal.write(`${JSON.stringify(wanted, null, 2)}\n`);
      return EXIT_CODE.ok;
    }
    if (id !== undefined) {
      terminal.write(describeMeasure(wanted[0]!));
      return EXIT_CODE.ok;
    }
    const idWidth = Math.max(...EYE_MEASURES.map((measure) => measure.id.length));
    const unitWidth = Math.max(...EYE_MEASURES.map(({ unit }) => unit.length));
    for (const { id: name, unit, title } of EYE_MEASURES)
      terminal.write(`${name.padEnd(idWidth)}  ${unit.padEnd(unitWidth)}  ${title}\n`);
    return EXIT_CODE.ok;
  },
};

type EyeMeasure = (typeof EYE_MEASURES)[number];

function findMeasure(id: string): EyeMeasure {
  const found = EYE_MEASURES.find((measure) => measure.id === id);
  if (found !== undefined) return found;
  const ids = EYE_MEASURES.map((measure) => measure.id);
  const guess = nearestName(id, ids);
  throw new CliError(
    `there is no measure ${id}.${guess === undefined ? '' : ` Did you mean ${guess}?`} List them: kinsbourne measures`,
  );
}

function describeMeasure(measure: EyeMeasure): string {
  const parameters = Object.entries(measure.parameters).map(
    ([name, { value, unit, meaning, source }]) =>
      `  ${name} = ${value}${unit === '' ? '' : ` ${unit}`}: ${meaning} (${source})`,
  );
  return [
    `${measure.title} (${measure.id}, version ${measure.version}, ${measure.unit})`,
    measure.definition,
    `needs: ${['gaze', ...measure.needs].join(', ')}, at least ${measure.minRateHz} Hz; n counts ${measure.counts}`,
    `sources: ${measure.sources.join(', ')}; page: ${measure.page}`,
    ...(parameters.length === 0 ? [] : ['parameters:', ...parameters]),
    '',
  ].join('\n');
}
