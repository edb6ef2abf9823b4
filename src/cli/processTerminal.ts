import type { Terminal } from './command.ts';
import { EXIT_CODE } from './exitCode.ts';

/** The terminal that the program was started in. A reader that closes the pipe early (`| head`) is no error. */
export function processTerminal(options: { progress: boolean }): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_CODE.ok);
    throw error;
  });
  const live = process.stderr.isTTY === true;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\x1b[K');
    shown = false;
  };
  return {
    write: (text) => {
      clear();
      process.stdout.write(text);
    },
    error: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    showsProgress: live || options.progress,
    progress: (line) => {
      if (!live) {
        if (options.progress && line !== '') process.stderr.write(`${line}\n`);
        return;
      }
      clear();
      if (line === '') return;
      process.stderr.write(line.slice(0, (process.stderr.columns ?? 80) - 1));
      shown = true;
    },
    onInterrupt: (clean) => {
      const stop = (): void => {
        clear();
        clean();
        process.exit(EXIT_CODE.interrupted);
      };
      process.once('SIGINT', stop).once('SIGTERM', stop);
      return () => void process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
