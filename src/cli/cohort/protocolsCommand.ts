import { type DoseLine, PUBLISHED_PROTOCOLS, type PublishedProtocol } from '../../course/index.ts';
import type { Command } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { nearestName } from '../parseCommandLine.ts';

export const protocolsCommand: Command = {
  name: 'protocols',
  usage: 'protocols [ID] [--json]',
  summary: 'list the treatments that a cohort can have, or tell everything about one',
  positionals: [0, 1],
  options: [{ name: 'json', meaning: 'print JSON for programs' }],
  details: ['What was done and published, as data that the model can run. Not what ought to be done.'],
  examples: ['kinsbourne protocols', 'kinsbourne protocols triple'],
  run(parsed, terminal) {
    const [id] = parsed.files;
    const wanted = id === undefined ? PUBLISHED_PROTOCOLS : [find(id)];
    if (parsed.flag('json'))
      terminal.write(
        `${JSON.stringify(id === undefined ? wanted.map(forPrograms) : forPrograms(wanted[0]!), null, 2)}\n`,
      );
    else if (id === undefined) {
      const width = Math.max(...wanted.map(({ protocol }) => protocol.id.length));
      for (const { protocol, name } of wanted) terminal.write(`${protocol.id.padEnd(width)}  ${name.en}\n`);
    } else terminal.write(describe(wanted[0]!));
    return EXIT_CODE.ok;
  },
};

function find(id: string): PublishedProtocol {
  const found = PUBLISHED_PROTOCOLS.find(({ protocol }) => protocol.id === id);
  if (found !== undefined) return found;
  const ids = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol.id);
  const guess = nearestName(id, ids);
  throw new CliError(
    `there is no protocol ${id}.${guess === undefined ? '' : ` Did you mean ${guess}?`} Protocols: ${ids.join(', ')}`,
  );
}

function forPrograms({ protocol, name, sources, read, assumed }: PublishedProtocol) {
  return { ...protocol, name: name.en, sources, read: read.en, assumed: assumed.en };
}

function describe({ protocol, name, sources, read, assumed }: PublishedProtocol): string {
  const { id, lines, resectionDay, decisions, reinduction, relapse } = protocol;
  return [
    `${id}: ${name.en}`,
    '',
    'doses, in days from the start of treatment',
    ...lineTexts(lines),
    ...(resectionDay === undefined ? [] : ['', `tumour removed on day ${resectionDay}`]),
    ...decisions.flatMap(({ day, improvementBelow, stops, lines: then }) => [
      '',
      `on day ${day}, where the score has fallen by less than ${Math.round(100 * improvementBelow)} %${stopText(stops)}`,
      ...lineTexts(then),
    ]),
    '',
    `relapse: looked for every ${relapse.checkEveryDays} days; a score of ${relapse.least} or more that is ${relapse.rise} above the lowest since the last attack, after it had fallen by ${Math.round(100 * relapse.improvement)} %, ${relapse.apartDays} days or more from that attack`,
    ...(reinduction.most === 0
      ? ['at a relapse nothing is changed']
      : [`at a relapse${stopText(reinduction.stops)}, in days from then`, ...lineTexts(reinduction.lines)]),
    '',
    `read in the sources: ${read.en}`,
    `assumed, not verified: ${assumed.en}`,
    ...(sources.length === 0 ? [] : [`sources: ${sources.join(', ')}`]),
    '',
  ].join('\n');
}

const UNITS = {
  steroid: 'mg/kg prednisolone',
  gel: 'IU/m² ACTH gel',
  depot: 'mg/m² depot tetracosactide',
  immunoglobulin: 'g/kg immunoglobulin',
  rituximab: 'mg/m² rituximab',
  cyclophosphamide: 'mg/m² cyclophosphamide',
} as const satisfies Record<DoseLine['channel'], string>;

function lineTexts(lines: readonly DoseLine[]): string[] {
  if (lines.length === 0) return ['  none'];
  return lines.map(({ channel, fromDay, toDay, everyDays, timesPerDay, amount }) => {
    const days =
      fromDay === toDay
        ? `day ${fromDay}`
        : `day ${fromDay} to ${toDay}${everyDays === 1 ? '' : `, every ${everyDays} days`}`;
    return `  ${days}: ${timesPerDay === 1 ? '' : `${timesPerDay} × `}${Number(amount.toPrecision(4))} ${UNITS[channel]}`;
  });
}

function stopText(stops: readonly string[]): string {
  return stops.length === 0 ? '' : `: ${stops.join(', ')} end${stops.length === 1 ? 's' : ''}`;
}
