import type { BodyResult } from '../../body/index.ts';
import { csvCell } from '../../units/index.ts';
import type { MeasureText } from './protocol.ts';

const HEAD = 'id,title,place,status,value,unit,n,low95,high95,noise_floor,valid_fraction,quality,version,reason';

/** The measures as comma-separated text, one a row, numbers with a point as in every locale's software; absent is empty, 0 is 0. */
export function measuresCsv(
  measures: readonly BodyResult[],
  texts: Readonly<Record<string, Pick<MeasureText, 'title'>>>,
): string {
  const rows = measures.map((measure) => {
    const head = [measure.id, texts[measure.id]?.title ?? measure.id, measure.place, measure.status];
    const cells =
      measure.status === 'refused'
        ? [...head, '', measure.unit, '', '', '', '', '', '', measure.version, measure.reason.text]
        : [
            ...head,
            measure.value,
            measure.unit,
            measure.n,
            measure.interval95?.[0],
            measure.interval95?.[1],
            measure.noiseFloor,
            measure.validFraction,
            measure.quality,
            measure.version,
            measure.remarks.map((remark) => remark.text).join(' '),
          ];
    return cells.map(csvCell).join(',');
  });
  return `${[HEAD, ...rows].join('\r\n')}\r\n`;
}
