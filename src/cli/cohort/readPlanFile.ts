import { basename } from 'node:path';
import { type Protocol, PUBLISHED_PROTOCOLS, readProtocol, readScenario } from '../../course/index.ts';
import { CliError } from '../exitCode.ts';

interface Plan {
  readonly protocol: Protocol;
  readonly notes: readonly string[];
}

/**
 * A treatment of somebody's own as an arm: a protocol as `kinsbourne protocols ID --json` prints it, a list of steps as a person
 * writes them ("1 mg/kg"), or a scenario of the simulator page, of which the treatment is taken.
 * @throws CliError that names the step and what is wrong with it; nothing is simulated then
 */
export function readPlanFile(path: string, text: string): Plan {
  const json = parse(path, text);
  const fields = json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as object) : {};
  const plan =
    'protocol' in fields
      ? planOfScenario(path, json)
      : 'steps' in fields
        ? planOfScenario(path, { protocol: json })
        : planOfProtocol(path, json);
  const notes = [`arm ${plan.id} from ${basename(path)}: a plan that nobody tested`];
  if ('child' in fields || 'infections' in fields)
    notes.push(`${basename(path)}: its child and its infections are left aside; a cohort draws its own`);
  return { protocol: plan, notes };
}

function planOfProtocol(path: string, json: unknown): Protocol {
  const { protocol, issues } = readProtocol(json);
  return protocol ?? refuse(path, issues);
}

function planOfScenario(path: string, json: unknown): Protocol {
  const ids = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol.id);
  const { scenario, issues } = readScenario(json, ids);
  if (scenario === undefined)
    return refuse(
      path,
      issues.map(({ text }) => text.en),
    );
  const { protocol } = scenario;
  const id = basename(path).replace(/\.[^.]*$/, '');
  return { ...(typeof protocol === 'string' ? PUBLISHED_PROTOCOLS[ids.indexOf(protocol)]!.protocol : protocol), id };
}

function refuse(path: string, issues: readonly string[]): never {
  const more = issues.length > 1 ? ` And: ${issues.slice(1).join(' ')}` : '';
  throw new CliError(`${path}: ${issues[0]}${more}`);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(
      `${path} is not JSON (${error instanceof Error ? error.message : String(error)}); expected a plan like the output of: kinsbourne protocols prednisolone-taper --json`,
    );
  }
}
