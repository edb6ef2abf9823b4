import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Enough to tell a running process from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own words; empty where the system does not say. */
  readonly startedAt: string;
}

/** The identity of a running process; undefined when there is none of that number. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!isThere(pid)) return undefined;
  if (process.platform === 'linux') return identifyOnLinux(pid);
  if (process.platform === 'win32') return { pid, startedAt: '' };
  try {
    const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: environment });
    return { pid, startedAt: said.trim() };
  } catch {
    return { pid, startedAt: '' };
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // there, but somebody else's
  }
}

function identifyOnLinux(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may itself hold spaces and parentheses; the fields after it do not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks = ''] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined; // ended, only not yet collected by its parent
    // Ticks count from boot, so they alone could come back after a restart of the machine.
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return { pid, startedAt: `${boot}/${ticks}` };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { pid, startedAt: '' };
  }
}
