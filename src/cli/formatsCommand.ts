import { FORMATS } from '../formats/index.ts';
import type { Command } from './command.ts';
import { EXIT_CODE } from './exitCode.ts';

export const formatsCommand: Command = {
  name: 'formats',
  usage: 'formats [--json]',
  summary: 'list the file formats that can be read',
  positionals: [0, 0],
  options: [{ name: 'json', meaning: 'print JSON for programs' }],
  details: ['The content of a file decides its format, not its ending.'],
  examples: ['kinsbourne formats'],
  run(parsed, terminal) {
    const rows = FORMATS.map(({ id, title, extensions, page }) => ({ id, title, extensions, page }));
    if (parsed.flag('json')) {
      terminal.write(`${JSON.stringify(rows, null, 2)}\n`);
      return EXIT_CODE.ok;
    }
    const idWidth = Math.max(...rows.map(({ id }) => id.length));
    const titleWidth = Math.max(...rows.map(({ title }) => title.length));
    for (const { id, title, extensions } of rows)
      terminal.write(`${id.padEnd(idWidth)}  ${title.padEnd(titleWidth)}  ${extensions.join(' ')}\n`);
    return EXIT_CODE.ok;
  },
};
