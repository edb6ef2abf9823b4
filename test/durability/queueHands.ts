import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { compileFiles } from './compileChildren.ts';
import type { QueueChildSays, QueueChildTask } from './queueChild.ts';

const CHILD = 'test/durability/queueChild.ts';
const THREAD = 'src/jobs/chunk/chunkThread.ts';
const COMMAND_LINE = 'src/cli/main.ts';
const POLL_MS = 10;
const DEADLINE_MS = 20_000;

/** Asks again and again until it is so. @throws after 20 seconds */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + DEADLINE_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${DEADLINE_MS / 1000} s in vain until ${what}`);
    await sleep(POLL_MS);
  }
}

/** A worker process. */
export class Hand {
  readonly said: QueueChildSays[] = [];
  name = '';
  readonly #child: ChildProcessWithoutNullStreams;
  #complaint = '';

  /** Loads what it needs and waits for its task. */
  constructor(program: string) {
    this.#child = spawn(process.execPath, [program], { stdio: 'pipe' });
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.said.push(JSON.parse(line)));
    this.#child.stderr.on('data', (piece) => {
      this.#complaint += piece;
    });
    // why: what is written to one that was killed is nobody's loss
    this.#child.stdin.on('error', () => undefined);
  }

  begin(task: QueueChildTask): void {
    this.name = task.name;
    this.#child.stdin.write(`${JSON.stringify(task)}\n`);
  }

  /** Lets it go on with the chunk that it holds. */
  goOn(): void {
    this.#child.stdin.write('\n');
  }

  get isOver(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** What it wrote to stderr. */
  get complaint(): string {
    return this.#complaint;
  }

  get sentences(): string[] {
    return this.said.flatMap((one) => ('says' in one ? [one.says] : []));
  }

  /** Chunks that it made and kept, audits too, in their order. */
  get done(): { readonly done: number; readonly kind: number; readonly run: string }[] {
    return this.said.flatMap((one) => ('done' in one ? [one] : []));
  }

  begins(chunk: number): Promise<void> {
    return until(`${this.name} begins chunk ${chunk}`, () => {
      if (this.isOver) throw new Error(`${this.name} ended: ${this.#complaint}`);
      return this.said.some((one) => 'begins' in one && one.begins === chunk);
    });
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.isOver) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
    if (signal === 'SIGTERM' && !this.said.some((one) => 'ended' in one))
      throw new Error(`${this.name} did not end well: ${this.#complaint}`);
  }
}

/** Starts worker processes of a test, and ends what it started. */
export class Hands {
  readonly #compiled = compileFiles([CHILD, THREAD, COMMAND_LINE]);
  readonly #all: Hand[] = [];
  readonly #commands: ChildProcess[] = [];
  /** Loaded while others work, as that takes longer than most of what is tested. */
  #spare = this.#load();

  start(task: QueueChildTask): Hand {
    const hand = this.#spare;
    this.#spare = this.#load();
    this.#all.push(hand);
    hand.begin(task);
    return hand;
  }

  #load(): Hand {
    return new Hand(this.#compiled.built(CHILD));
  }

  /** The command line in a process of its own. */
  startCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const main = pathToFileURL(this.#compiled.built(COMMAND_LINE)).href;
    const program = `import(${JSON.stringify(main)}).then(async ({ main }) => { process.exitCode = await main(${JSON.stringify(args)}); })`;
    const child = spawn(process.execPath, ['-e', program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#commands.push(child);
    return child;
  }

  async endAll(): Promise<void> {
    for (const command of this.#commands.splice(0)) command.kill('SIGKILL');
    await Promise.all(this.#all.splice(0).map((hand) => hand.end('SIGKILL')));
  }

  async close(): Promise<void> {
    await this.endAll();
    await this.#spare.end('SIGKILL');
    this.#compiled.remove();
  }
}
