import { courseOdeModel, writeSbml } from '../../course/index.ts';
import { checkOutputPath } from '../analyse/planOutputs.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { guardedFile, readTextFile } from '../guardedFile.ts';
import { writeWhole } from '../outputFile.ts';
import { modelOrderOf } from './modelOrder.ts';

export const modelCommand: Command = {
  name: 'model',
  usage: 'model --as sbml [--out FILE] [options]',
  summary: 'write the equations of the course model for other tools',
  positionals: [0, 0],
  options: [
    { name: 'as', value: 'FORM', meaning: 'form to write: sbml (Level 3 Version 2 core)' },
    { name: 'out', value: 'FILE', meaning: 'write here instead of printing' },
    { name: 'population', value: 'NAME', meaning: 'child (default), adult-idiopathic or adult-paraneoplastic' },
    { name: 'set', value: 'N', meaning: 'parameter set of the fit, from 1 (default: the median of all)' },
    { name: 'tumour', meaning: 'a child with a tumour, which is the trigger' },
    { name: 'trigger', value: 'SIZE', meaning: 'size of the infection that triggers the illness (1 is average)' },
    {
      name: 'infection',
      value: 'DAY[:SIZE]',
      many: true,
      meaning: 'an infection on a day from the trigger; again for each',
    },
    {
      name: 'plan',
      value: 'ID|FILE',
      meaning: 'treatment: a name of "kinsbourne protocols", or a JSON file of your own',
    },
    { name: 'start', value: 'DAY', meaning: 'day on which treatment begins (default: as late as the median child)' },
  ],
  details: [
    'One median child without chance. Differences between people, noise, relapses and ratings are not in the file; docs/model/sbml.md',
    'says what is and how it was checked.',
  ],
  examples: [
    'kinsbourne model --as sbml --out course.xml',
    'kinsbourne model --as sbml --plan prednisolone-taper --infection 200 --infection 340:1.5 --out taper.xml',
  ],
  run: runModel,
};

function runModel(parsed: ParsedCommand, terminal: Terminal): number {
  const out = parsed.text('out');
  const { course, notes } = modelOrderOf(parsed, readTextFile);
  if (out !== undefined) checkOutputPath(out);
  const text = writeSbml(courseOdeModel(course));
  for (const note of notes) terminal.error(note);
  if (out === undefined) {
    terminal.write(text);
    return EXIT_CODE.ok;
  }
  guardedFile(out, () => writeWhole(out, [text]));
  terminal.write(`${out}: SBML Level 3 Version 2, ${course.title}\n`);
  return EXIT_CODE.ok;
}
