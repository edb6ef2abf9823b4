import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PROGRAM = new URL('../../bin/kinsbourne.mjs', import.meta.url);

/** What the command line needed for one command, as the system counts it. */
export interface MeasuredCommand {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Most memory of the process, threads and all. */
  readonly peakMb: number;
  /** What it wrote to stdout. */
  readonly text: string;
}

/** Runs the built command line in a process of its own, as a person does. @throws Error where it fails, with what it said */
export async function measuredCommand(args: readonly string[]): Promise<MeasuredCommand> {
  const code = `(async () => {
    const started = performance.now();
    await import(${JSON.stringify(PROGRAM.href)});
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (performance.now() - started) / 1000;
    process.send({ seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 });
    process.disconnect();
  })()`;
  const child = spawn(process.execPath, ['-e', code, 'kinsbourne', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let used: Omit<MeasuredCommand, 'text'> | undefined;
  let text = '';
  let complaint = '';
  child.on('message', (message) => {
    used = message as Omit<MeasuredCommand, 'text'>;
  });
  child.stdout!.on('data', (piece) => {
    text += piece;
  });
  child.stderr!.on('data', (piece) => {
    complaint += piece;
  });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0 || used === undefined) throw new Error(`kinsbourne ${args.join(' ')} failed: ${complaint}`);
  return { ...used, text };
}
