import { BODY_MEASURES, type BodyMeasure } from '../body/index.ts';
import { EYE_MEASURES, type EyeMeasure } from '../eyes/index.ts';
import type { Command } from './command.ts';
import { CliError, EXIT_CODE } from './exitCode.ts';
import { nearestName } from './parseCommandLine.ts';

type AnyMeasure = EyeMeasure | BodyMeasure;
const MEASURES: readonly AnyMeasure[] = [...EYE_MEASURES, ...BODY_MEASURES];

export const measuresCommand: Command = {
  name: 'measures',
  usage: 'measures [ID] [--json]',
  summary: 'list the measures, or tell everything about one',
  positionals: [0, 1],
  options: [{ name: 'json', meaning: 'print JSON for programs' }],
  examples: ['kinsbourne measures', `kinsbourne measures ${MEASURES[0]?.id ?? ''}`],
  run(parsed, terminal) {
    const [id] = parsed.files;
    const wanted = id === undefined ? MEASURES : [findMeasure(id)];
    if (parsed.flag('json')) {
      // Functions do not survive JSON; everything else describes the measure.
      terminal.write(`${JSON.stringify(wanted, null, 2)}\n`);
      return EXIT_CODE.ok;
    }
    if (id !== undefined) {
      terminal.write(describeMeasure(wanted[0]!));
      return EXIT_CODE.ok;
    }
    const idWidth = Math.max(...MEASURES.map((measure) => measure.id.length));
    const unitWidth = Math.max(...MEASURES.map(({ unit }) => unit.length));
    for (const { id: name, unit, title } of MEASURES)
      terminal.write(`${name.padEnd(idWidth)}  ${unit.padEnd(unitWidth)}  ${title}\n`);
    return EXIT_CODE.ok;
  },
};

function findMeasure(id: string): AnyMeasure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (found !== undefined) return found;
  const ids = MEASURES.map((measure) => measure.id);
  const guess = nearestName(id, ids);
  throw new CliError(
    `there is no measure ${id}.${guess === undefined ? '' : ` Did you mean ${guess}?`} List them: kinsbourne measures`,
  );
}

function describeMeasure(measure: AnyMeasure): string {
  const parameters = Object.entries(measure.parameters).map(
    ([name, { value, unit, meaning, source }]) =>
      `  ${name} = ${value}${unit === '' ? '' : ` ${unit}`}: ${meaning} (${source})`,
  );
  return [
    `${measure.title} (${measure.id}, version ${measure.version}, ${measure.unit})`,
    measure.definition,
    `needs: ${('needs' in measure ? ['gaze', ...measure.needs] : ['motion, counts or sleep records']).join(', ')}, at least ${measure.minRateHz} Hz; n counts ${measure.counts}`,
    `sources: ${measure.sources.join(', ')}; page: ${measure.page}`,
    ...(parameters.length === 0 ? [] : ['parameters:', ...parameters]),
    '',
  ].join('\n');
}
