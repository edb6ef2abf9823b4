import { BODY_MEASURES } from '../../body/index.ts';
import { EYE_MEASURES } from '../../eyes/index.ts';
import type { MeasureText } from './protocol.ts';

/** Title and definition of every measure, in English, by id. */
export function measureTexts(): Record<string, MeasureText> {
  return Object.fromEntries(
    [...EYE_MEASURES, ...BODY_MEASURES].map(({ id, title, definition, counts, sources }) => [
      id,
      { title, definition, counts, sources },
    ]),
  );
}
