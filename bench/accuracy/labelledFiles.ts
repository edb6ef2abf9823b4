import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled recording of the shared data folder: columns by header name, NaN for missing. */
export interface LabelledFile {
  readonly name: string;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** The labelled data that may not be committed; `KINSBOURNE_DATA` or `../shared/data` beside the clone. undefined where absent. */
export function labelledDataFolder(): string | undefined {
  for (const folder of [process.env.KINSBOURNE_DATA, join('..', 'shared', 'data')]) {
    if (folder !== undefined && existsSync(folder)) return folder;
  }
  return undefined;
}

export function readLabelledFile(path: string, name = path): LabelledFile {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const header = lines[0]!.split('\t');
  const columns = Object.fromEntries(header.map((key) => [key, new Float64Array(lines.length - 1).fill(Number.NaN)]));
  for (let row = 1; row < lines.length; row++) {
    const fields = lines[row]!.split('\t');
    header.forEach((key, c) => {
      const field = fields[c];
      if (field !== undefined && field !== '') columns[key]![row - 1] = Number(field);
    });
  }
  return { name, columns };
}

/** The 22 Lund2013 trials coded by two people, with stimulus and person. */
export function readLund2013(
  folder: string,
): { file: LabelledFile; stimulus: string; person: string; rateHz: number }[] {
  const root = join(folder, 'eyes', 'lund2013');
  return ['dots', 'img', 'video'].flatMap((stimulus) =>
    readdirSync(join(root, stimulus))
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .map((name) => {
        const file = readLabelledFile(join(root, stimulus, name), `${stimulus}/${name}`);
        const t = file.columns.t_s!;
        const steps = Array.from(t.subarray(1), (v, i) => v - t[i]!).sort((a, b) => a - b);
        const rateHz = Math.round(1 / steps[steps.length >> 1]!);
        return { file, stimulus, person: name.split('_')[0]!, rateHz };
      }),
  );
}
