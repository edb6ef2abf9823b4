import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { unitLabel } from '../plots/unitLabel.ts';
import type { ReportView } from '../worker/protocol.ts';

const PAGE_ROWS = 12;
type Kind = 'bursts' | 'saccades' | 'blinks';

export interface EventListProps {
  readonly view: ReportView;
  readonly onJump: (startS: number, endS: number) => void;
}

/** The events as a table, which is also the other way to read the traces; a press shows the event there. */
export function EventList({ view, onJump }: EventListProps) {
  const { t, number, measured } = useSpeech();
  const [kind, setKind] = useState<Kind>(view.bursts.startS.length > 0 ? 'bursts' : 'saccades');
  const [firstRow, setFirstRow] = useState(0);
  const events = view[kind];
  const count = events.startS.length;
  const rows = Array.from({ length: Math.max(0, Math.min(PAGE_ROWS, count - firstRow)) }, (_, i) => firstRow + i);
  const columns = columnsOf(view, kind, { number, measured, unit: unitLabel(view.unit) });
  return (
    <section className="k-card" aria-labelledby="events-title">
      <div className="k-card-head">
        <h2 id="events-title">{t('events.title')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('events.kind')}
          value={kind}
          onChange={(value) => {
            setKind(value as Kind);
            setFirstRow(0);
          }}
          data={(['bursts', 'saccades', 'blinks'] as const).map((value) => ({
            value,
            label: `${t(`events.${value}`)} (${number(view[value].startS.length, 0)})`,
          }))}
        />
      </div>
      {count === 0 ? (
        <p className="k-muted">{t('events.none')}</p>
      ) : (
        <table className="k-events">
          <thead>
            <tr>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {t(`events.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                {columns.map(({ head, text }) => (
                  <td key={head}>
                    {head === 'start' ? (
                      <button
                        type="button"
                        className="k-jump"
                        onClick={() => onJump(events.startS[row]!, events.endS[row]!)}
                        aria-label={t('events.jump', { seconds: text(row) })}
                      >
                        {text(row)}
                      </button>
                    ) : (
                      text(row)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count > PAGE_ROWS && (
        <div className="k-row">
          <Button
            size="compact-sm"
            variant="default"
            disabled={firstRow === 0}
            onClick={() => setFirstRow(firstRow - PAGE_ROWS)}
          >
            {t('events.previous')}
          </Button>
          <span className="k-muted">
            {t('events.shown', { from: firstRow + 1, to: firstRow + rows.length, count })}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            disabled={firstRow + PAGE_ROWS >= count}
            onClick={() => setFirstRow(firstRow + PAGE_ROWS)}
          >
            {t('events.next')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface EventColumn {
  readonly head: 'start' | 'length' | 'count' | 'amplitude' | 'frequency' | 'peak' | 'direction';
  readonly text: (row: number) => string;
}

interface EventWords {
  readonly number: (value: number, decimals?: number) => string;
  readonly measured: (value: number) => string;
  readonly unit: string;
}

function columnsOf(view: ReportView, kind: Kind, { number, measured, unit }: EventWords): EventColumn[] {
  const { bursts, saccades } = view;
  const events = view[kind];
  const times: EventColumn[] = [
    { head: 'start', text: (row) => `${number(events.startS[row]!, 3)} s` },
    { head: 'length', text: (row) => `${number((events.endS[row]! - events.startS[row]!) * 1000, 0)} ms` },
  ];
  if (kind === 'bursts')
    return [
      ...times,
      { head: 'count', text: (row) => number(bursts.saccadeCount[row]!, 0) },
      { head: 'amplitude', text: (row) => `${measured(bursts.amplitude[row]!)} ${unit}` },
      { head: 'frequency', text: (row) => `${measured(bursts.frequencyHz[row]!)} Hz` },
    ];
  if (kind === 'blinks') return times;
  return [
    ...times,
    { head: 'amplitude', text: (row) => `${measured(saccades.amplitude[row]!)} ${unit}` },
    { head: 'peak', text: (row) => `${measured(saccades.peakSpeed[row]!)} ${unit}/s` },
    { head: 'direction', text: (row) => `${number(saccades.directionDeg[row]!, 0)}°` },
  ];
}
