import { type DoseLine, DRUG_CHANNELS, type DrugChannel } from './doseLines.ts';
import { type Decision, type Protocol, RELAPSE_RULE, type Reinduction, type RelapseRule } from './protocol.ts';

/** A protocol, or what is wrong with it, in sentences that name the step. */
export type ProtocolReading =
  | { readonly protocol: Protocol; readonly issues: readonly [] }
  | { readonly protocol?: never; readonly issues: readonly string[] };

const LAST_DAY = 20_000;
const MOST_TIMES = 24;
/** Highest single dose that is taken for one and not for a slip of the unit; far above any that is given. */
const MOST: Readonly<Record<DrugChannel, readonly [number, string]>> = {
  steroid: [100, 'mg/kg'],
  gel: [1000, 'IU/m²'],
  depot: [20, 'mg/m²'],
  immunoglobulin: [5, 'g/kg'],
  rituximab: [2000, 'mg/m²'],
  cyclophosphamide: [5000, 'mg/m²'],
};

/**
 * A protocol from JSON that somebody wrote: `id` and `lines`, and where it has them `resectionDay`, `decisions`, `relapse`,
 * `reinduction`, all as in `Protocol`. Nothing is put right silently.
 */
export function readProtocol(value: unknown): ProtocolReading {
  const reader = new Reader();
  const plan = reader.object(value, 'the plan', PARTS, NOTES);
  if (plan === undefined) return { issues: reader.issues };
  const { id } = plan;
  if (typeof id !== 'string' || id.trim() === '') reader.say(`the plan: id is ${shown(id)}; expected a name`);
  const lines = reader.lines(plan.lines, '');
  const resectionDay =
    plan.resectionDay === undefined ? undefined : reader.whole(plan, 'the plan', 'resectionDay', 0, LAST_DAY);
  const decisions = reader
    .list(plan.decisions ?? [], 'decisions')
    .map((one, index) => reader.decision(one, `decision ${index + 1}`));
  const relapse = plan.relapse === undefined ? RELAPSE_RULE : reader.relapse(plan.relapse);
  const reinduction = plan.reinduction === undefined ? NONE : reader.reinduction(plan.reinduction);
  if (reader.issues.length > 0) return { issues: reader.issues };
  return {
    protocol: {
      id: String(id),
      lines,
      ...(resectionDay !== undefined && { resectionDay }),
      decisions,
      relapse,
      reinduction,
    },
    issues: [],
  };
}

const PARTS = ['id', 'lines', 'resectionDay', 'decisions', 'relapse', 'reinduction'] as const;
/** Words about a protocol, as `PublishedProtocol` has them; they change nothing. */
const NOTES = ['name', 'sources', 'read', 'assumed'] as const;
const NONE: Reinduction = { stops: [], lines: [], most: 0 };

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly issues: string[] = [];

  say(issue: string): void {
    this.issues.push(issue);
  }

  object(value: unknown, where: string, known: readonly string[], ignored: readonly string[] = []): Fields | undefined {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      this.say(`${where} is ${shown(value)}; expected an object with ${known.join(', ')}`);
      return undefined;
    }
    for (const name of Object.keys(value))
      if (!known.includes(name) && !ignored.includes(name))
        this.say(`${where} has ${name}, which is not known; expected ${known.join(', ')}`);
    return value as Fields;
  }

  list(value: unknown, where: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.say(`${where} is ${shown(value)}; expected a list`);
    return [];
  }

  number(fields: Fields, where: string, name: string, least: number, most: number): number {
    const value = fields[name];
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.say(`${where}: ${name} is ${shown(value)}; expected a number from ${least} to ${most}`);
    return Number.NaN;
  }

  whole(fields: Fields, where: string, name: string, least: number, most: number): number {
    const value = fields[name];
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    this.say(`${where}: ${name} is ${shown(value)}; expected a whole number from ${least} to ${most}`);
    return Number.NaN;
  }

  lines(value: unknown, of: string): DoseLine[] {
    return this.list(value, `${of}lines`).map((one, index) => this.line(one, `${of}step ${index + 1}`));
  }

  line(value: unknown, step: string): DoseLine {
    const names = ['channel', 'fromDay', 'toDay', 'everyDays', 'timesPerDay', 'amount'];
    const fields = this.object(value, step, names) ?? {};
    const channel = this.#channel(fields.channel, step);
    const where = channel === undefined ? step : `${step} (${channel})`;
    const fromDay = this.whole(fields, where, 'fromDay', 0, LAST_DAY);
    const toDay = this.whole(fields, where, 'toDay', 0, LAST_DAY);
    if (toDay < fromDay) this.say(`${where}: ends on day ${toDay}, before it begins on day ${fromDay}`);
    const everyDays = this.whole(fields, where, 'everyDays', 1, LAST_DAY);
    const timesPerDay = this.whole(fields, where, 'timesPerDay', 1, MOST_TIMES);
    const { amount } = fields;
    const [most, unit] = MOST[channel ?? 'steroid'];
    if (channel !== undefined && !(typeof amount === 'number' && amount > 0 && amount <= most))
      this.say(`${where}: amount is ${shown(amount)}; expected a single dose above 0 and up to ${most} ${unit}`);
    return { channel: channel ?? 'steroid', fromDay, toDay, everyDays, timesPerDay, amount: Number(amount) };
  }

  decision(value: unknown, where: string): Decision {
    const fields = this.object(value, where, ['day', 'improvementBelow', 'stops', 'lines']) ?? {};
    return {
      day: this.whole(fields, where, 'day', 1, LAST_DAY),
      improvementBelow: this.number(fields, where, 'improvementBelow', 0, 1),
      stops: this.#stops(fields.stops, where),
      lines: this.lines(fields.lines, `${where}, `),
    };
  }

  reinduction(value: unknown): Reinduction {
    const fields = this.object(value, 'reinduction', ['stops', 'lines', 'most']) ?? {};
    return {
      stops: this.#stops(fields.stops, 'reinduction'),
      lines: this.lines(fields.lines, 'reinduction, '),
      most: this.whole(fields, 'reinduction', 'most', 0, 999),
    };
  }

  relapse(value: unknown): RelapseRule {
    const fields = this.object(value, 'relapse', Object.keys(RELAPSE_RULE)) ?? {};
    return {
      checkEveryDays: this.whole(fields, 'relapse', 'checkEveryDays', 1, 365),
      least: this.number(fields, 'relapse', 'least', 0, 18),
      rise: this.number(fields, 'relapse', 'rise', 0, 18),
      improvement: this.number(fields, 'relapse', 'improvement', 0, 1),
      apartDays: this.whole(fields, 'relapse', 'apartDays', 0, LAST_DAY),
    };
  }

  #stops(value: unknown, where: string): DrugChannel[] {
    return this.list(value ?? [], `${where}: stops`).flatMap((one) => this.#channel(one, `${where}: stops`) ?? []);
  }

  #channel(value: unknown, where: string): DrugChannel | undefined {
    const channel = DRUG_CHANNELS.find((one) => one === value);
    if (channel === undefined)
      this.say(`${where}: the drug ${shown(value)} is not known; expected ${DRUG_CHANNELS.join(', ')}`);
    return channel;
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
