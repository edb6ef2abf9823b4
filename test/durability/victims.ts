import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type CompiledChildren, compileChildren } from './compileChildren.ts';
import type { ChildSays, ChildTask } from './storeChild.ts';

/** How one round ended. */
export interface Round {
  /** undefined when it was killed before it had the store open. */
  readonly opened?: { readonly faults: readonly string[]; readonly stored: number };
  readonly failed?: string;
  readonly acknowledgements: number;
}

/**
 * Processes that own the store in turn and are killed. The next one is started while the present one runs, so that a
 * round lasts as long as opening and writing, not as long as starting Node.
 */
export class Victims {
  /** Of each writer, the last sequence number acknowledged over all rounds. */
  readonly acknowledged: number[];
  readonly #compiled: CompiledChildren;
  #next: ChildProcess;

  /** @param workload the address of the TypeScript module that exports a `workload` */
  constructor(workload: URL, writers: number) {
    this.#compiled = compileChildren(workload);
    this.acknowledged = Array.from({ length: writers }, () => -1);
    this.#next = this.#spawn();
  }

  /**
   * Lets one process open, check and write, and ends it with SIGKILL when `isTime` says so: asked after every sign of
   * life, with the number of writes acknowledged so far; `atMs` kills at a moment after the start whatever it does.
   */
  async kill(
    task: Omit<ChildTask, 'acknowledged' | 'write'>,
    when: { readonly acknowledgements: number } | { readonly atMs: number },
  ): Promise<Round> {
    const child = this.#next;
    this.#next = this.#spawn();
    return this.#run(child, { ...task, write: true }, when);
  }

  /** Lets a last process open and check, then close. */
  async check(task: Omit<ChildTask, 'acknowledged' | 'write'>): Promise<Round> {
    const child = this.#next;
    this.#next = this.#spawn();
    return this.#run(child, { ...task, write: false }, undefined);
  }

  /** Ends the process that waits for a next round, and cleans up. */
  async end(): Promise<void> {
    await stop(this.#next);
    this.#compiled.remove();
  }

  async #run(
    child: ChildProcess,
    task: Omit<ChildTask, 'acknowledged'>,
    when: { readonly acknowledgements: number } | { readonly atMs: number } | undefined,
  ): Promise<Round> {
    let opened: Round['opened'];
    let failed: string | undefined;
    let acknowledgements = 0;
    let noise = '';
    child.stderr!.on('data', (piece) => (noise += piece));
    const closed = once(child, 'close');
    const kill = (): void => void child.kill('SIGKILL');
    let timer: NodeJS.Timeout | undefined;
    const lines = createInterface({ input: child.stdout! });
    lines.on('line', (line) => {
      const said = JSON.parse(line) as ChildSays;
      if (said.kind === 'ready') {
        child.stdin!.write(`${JSON.stringify({ ...task, acknowledged: this.acknowledged })}\n`);
        if (when !== undefined && 'atMs' in when) timer = setTimeout(kill, when.atMs);
      } else if (said.kind === 'open') opened = said;
      else if (said.kind === 'failed') failed = said.message;
      else if (said.kind === 'ack') {
        this.acknowledged[said.writer] = said.sequence;
        acknowledgements++;
        if (when !== undefined && 'acknowledgements' in when && acknowledgements >= when.acknowledgements) kill();
      }
    });
    await closed;
    clearTimeout(timer);
    if (failed === undefined && child.signalCode !== 'SIGKILL' && child.exitCode !== 0) failed = noise;
    return { ...(opened && { opened }), ...(failed !== undefined && { failed }), acknowledgements };
  }

  #spawn(): ChildProcess {
    const { child, workload } = this.#compiled;
    // Without V8's second, optimising compilation of the database, which no child lives long enough to profit from.
    return spawn(process.execPath, ['--liftoff-only', child, workload.href], { stdio: 'pipe' });
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}
