import { writeSync } from 'node:fs';
import { StoreError } from './storeError.ts';
import { lockStore } from './storeLock.ts';

// A process of its own that locks the folder given, says how that went, and holds the lock until its input ends.
const [folder, waitFor] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('expected a folder');

const begin = async (): Promise<void> => {
  try {
    const notes: string[] = [];
    const lock = await lockStore(folder, (note) => notes.push(note));
    writeSync(1, `${JSON.stringify({ locked: true, notes })}\n`);
    process.stdin.once('end', () => {
      lock.release();
      process.exit(0);
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    writeSync(1, `${JSON.stringify({ locked: false, code: error.code, message: error.message, hint: error.hint })}\n`);
    process.exit(0);
  }
};

// With a second argument: loads everything first, and starts at the first byte of input, so that two start together.
if (waitFor === undefined) void begin();
else {
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
  process.stdin.once('data', () => void begin());
}
process.stdin.resume();
