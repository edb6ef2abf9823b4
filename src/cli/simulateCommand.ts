import { writePlain } from '../formats/index.ts';
import { BODY_PLACES, type BodyPlace } from '../recording/index.ts';
import {
  DEVICE_PRESETS,
  EYE_SCENARIOS,
  MOTION_DEVICES,
  MOTION_PERSON_PARAMETERS,
  MOTION_SCENARIOS,
  PERSON_PARAMETERS,
  type ScenarioParameter,
  type Simulated,
  type SimulatedMotion,
  simulateEyes,
  simulateMotion,
} from '../simulate/index.ts';
import { checkOutputPath } from './analyse/planOutputs.ts';
import type { Command, ParsedCommand, Terminal } from './command.ts';
import { CliError, EXIT_CODE } from './exitCode.ts';
import { explainFileError } from './explainFileError.ts';
import { writeWhole } from './outputFile.ts';
import { nearestName } from './parseCommandLine.ts';

const DEFAULT_SEED = 1;

export const simulateCommand: Command = {
  name: 'simulate',
  usage: 'simulate SCENARIO [options]',
  summary: 'make a recording with a known truth',
  positionals: [0, 1],
  options: [
    { name: 'seed', value: 'N', meaning: `same seed, same bytes (default ${DEFAULT_SEED})` },
    { name: 'duration', value: 'S', meaning: "seconds (default: eyes 30, body the scenario's own)" },
    { name: 'rate', value: 'HZ', meaning: "samples per second (default: the device's own)" },
    { name: 'device', value: 'ID', meaning: 'device to imitate: noise, loss, filter, rounding (--list shows them)' },
    { name: 'places', value: 'A,…', meaning: `body: where sensors are worn (${BODY_PLACES.slice(0, 4).join(', ')} …)` },
    { name: 'set', value: 'A=1,…', meaning: 'fix parameters of the scenario or the person (--list shows them)' },
    { name: 'out', value: 'FILE', meaning: 'write the plain table here instead of printing it' },
    { name: 'truth', value: 'FILE', meaning: 'write what is really in it, as JSON' },
    { name: 'list', meaning: 'list scenarios and devices, or the parameters of one scenario' },
  ],
  examples: [
    'kinsbourne simulate --list',
    'kinsbourne simulate opsoclonus --seed 7 --duration 20 --rate 500 --out made.tsv --truth made.json',
    'kinsbourne simulate jerks-rest --seed 7 --device logger --places right-wrist --out wrist.tsv --truth wrist.json',
  ],
  run: runSimulate,
};

function runSimulate(parsed: ParsedCommand, terminal: Terminal): number {
  const [name] = parsed.files;
  if (parsed.flag('list')) {
    terminal.write(name === undefined ? listAll() : listParameters(findScenario(name)));
    return EXIT_CODE.ok;
  }
  if (name === undefined) throw new CliError('simulate needs a scenario; list them: kinsbourne simulate --list');
  const scenario = findScenario(name);
  const { out, truth } = { out: parsed.text('out'), truth: parsed.text('truth') };
  if (out !== undefined && out === truth) throw new CliError('--out and --truth name the same file; choose two');
  for (const path of [out, truth]) if (path !== undefined) checkOutputPath(path);
  const simulated = simulateWith(scenario, parsed);
  try {
    if (truth !== undefined) writeWhole(truth, [`${truthJson(simulated)}\n`]);
    if (out !== undefined) writeWhole(out, writePlain(simulated.recording));
    else for (const piece of writePlain(simulated.recording)) terminal.write(Buffer.from(piece).toString());
  } catch (error) {
    throw new CliError(`${out ?? truth} could not be written: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
  return EXIT_CODE.ok;
}

function simulateWith({ id: scenario, of }: Made, parsed: ParsedCommand): Simulated | SimulatedMotion {
  const seed = numberOf(parsed, 'seed') ?? DEFAULT_SEED;
  const durationS = numberOf(parsed, 'duration');
  const rateHz = numberOf(parsed, 'rate');
  const device = parsed.text('device');
  const set = parsed.text('set');
  const places = parsed.text('places');
  const common = {
    scenario,
    seed,
    ...(durationS === undefined ? {} : { durationS }),
    ...(rateHz === undefined ? {} : { rateHz }),
    ...(set === undefined ? {} : { parameters: parseSet(set) }),
  };
  if (of === 'eyes' && places !== undefined) throw new CliError(`--places is for the body; ${scenario} is of the eyes`);
  try {
    if (of === 'eyes')
      return simulateEyes({
        ...common,
        ...(device === undefined ? {} : { device: findDevice(device, DEVICE_PRESETS) }),
      });
    return simulateMotion({
      ...common,
      ...(device === undefined ? {} : { device: findDevice(device, MOTION_DEVICES) }),
      ...(places === undefined ? {} : { places: parsePlaces(places) }),
    });
  } catch (error) {
    // The simulator's own guards say what was expected; here they are about what a person typed.
    if (error instanceof RangeError) throw new CliError(error.message);
    throw error;
  }
}

/** The truth and everything needed to make the same bytes again, as JSON; NaN becomes null. */
function truthJson({ truth, provenance }: Simulated | SimulatedMotion): string {
  return JSON.stringify({ provenance, truth }, null, 2);
}

function numberOf(parsed: ParsedCommand, flag: string): number | undefined {
  const text = parsed.text(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new CliError(`--${flag} is ${text}; expected a number`);
  return value;
}

function parseSet(text: string): Record<string, number> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [name = '', value = ''] = pair.split('=').map((part) => part.trim());
      if (name === '' || value === '' || !Number.isFinite(Number(value)))
        throw new CliError(`--set has "${pair}"; expected name=number pairs, e.g. --set ageYears=2`);
      return [name, Number(value)];
    }),
  );
}

function parsePlaces(text: string): BodyPlace[] {
  return text.split(',').map((part) => {
    const place = part.trim();
    return findById(
      place,
      BODY_PLACES.map((id) => ({ id })),
      'place',
    ).id;
  });
}

/** A scenario of either kind, with all that may be set in it. */
interface Made {
  readonly id: string;
  readonly of: 'eyes' | 'body';
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly ScenarioParameter[];
}

const SCENARIOS: readonly Made[] = [
  ...EYE_SCENARIOS.map((one) => ({
    ...one,
    of: 'eyes' as const,
    parameters: [...one.parameters, ...PERSON_PARAMETERS],
  })),
  ...MOTION_SCENARIOS.map((one) => ({
    ...one,
    of: 'body' as const,
    parameters: [...one.parameters, ...MOTION_PERSON_PARAMETERS],
  })),
];

function findScenario(id: string): Made {
  return findById(id, SCENARIOS, 'scenario');
}

function findDevice(id: string, devices: readonly { readonly id: string }[]): string {
  return findById(id, devices, 'device').id;
}

function findById<T extends { readonly id: string }>(id: string, all: readonly T[], what: string): T {
  const found = all.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = all.map((one) => one.id);
  const guess = nearestName(id, ids);
  throw new CliError(
    `there is no ${what} ${id}.${guess === undefined ? '' : ` Did you mean ${guess}?`} List them: kinsbourne simulate --list`,
  );
}

function listAll(): string {
  const rows = (all: readonly { readonly id: string; readonly title: string }[]): string[] =>
    table(all.map(({ id, title }) => [id, title] as const));
  return [
    'scenarios of the eyes',
    ...rows(SCENARIOS.filter(({ of }) => of === 'eyes')),
    '',
    'scenarios of the body',
    ...rows(SCENARIOS.filter(({ of }) => of === 'body')),
    '',
    'devices for the eyes',
    ...rows(DEVICE_PRESETS),
    '',
    'devices for the body',
    ...rows(MOTION_DEVICES),
    '',
    'places of the body',
    `  ${BODY_PLACES.join(', ')}`,
    '',
  ].join('\n');
}

function listParameters({ title, description, parameters }: Made): string {
  const rows = parameters.map(
    ({ id, min, max, unit, meaning }) => [id, `${min} to ${max} ${unit}: ${meaning}`] as const,
  );
  return [`${title}: ${description}`, '', 'parameters (drawn from the seed unless --set)', ...table(rows), ''].join(
    '\n',
  );
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([head]) => head.length));
  return rows.map(([head, text]) => `  ${head.padEnd(width)}  ${text}`);
}
