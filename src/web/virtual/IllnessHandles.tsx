import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { addIllness, byDay, dayAfterKey, moveIllness, removeIllness } from './illnesses.ts';
import type { Strip } from './laneGeometry.ts';
import type { Illness } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';

export interface IllnessHandlesProps {
  readonly strip: Strip;
  readonly illnesses: readonly Illness[];
  readonly lastDay: number;
  readonly dayUnder: (clientX: number) => number;
  readonly onChange: (change: (illnesses: readonly Illness[]) => readonly Illness[]) => void;
}

/** The illnesses as dots on their line: dragged, moved by keys, added by a double click, removed by a key. */
export function IllnessHandles({ strip, illnesses, lastDay, dayUnder, onChange }: IllnessHandlesProps) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const row = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const ordered = byDay(illnesses);

  const drag = useCallback(
    (key: number, clientX: number) => {
      const day = dayUnder(clientX);
      onChange((now) => moveIllness(now, key, day));
    },
    [dayUnder, onChange],
  );
  const press = useCallback(
    (event: KeyboardEvent<HTMLDivElement>, { key, day }: Illness): void => {
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        setSaid(text('illnessRemoved'));
        // why: the place of reading must not fall back to the top of the page when the dot under it goes
        const dot = event.currentTarget;
        const next = dot.nextElementSibling ?? dot.previousElementSibling;
        const kept = next?.classList.contains('kv-illness') ? next : dot.previousElementSibling;
        ((kept ?? row.current) as HTMLElement | null)?.focus();
        onChange((now) => removeIllness(now, key));
        return;
      }
      const to = dayAfterKey(event.key, event.shiftKey, day, lastDay);
      if (to === undefined) return;
      event.preventDefault();
      onChange((now) => moveIllness(now, key, to));
    },
    [lastDay, onChange, text],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid over the picture
    <div
      ref={row}
      className="kv-illnesses"
      role="group"
      aria-label={text('illnesses')}
      aria-describedby="kv-illness-hint"
      tabIndex={-1}
      style={{ top: strip.topPx, height: strip.heightPx }}
      onDoubleClick={(event) => {
        if ((event.target as Element).closest('.kv-illness') !== null) return;
        const day = dayUnder(event.clientX);
        onChange((now) => addIllness(now, day));
        setSaid(text('illnessAdded', { day: number(day) }));
      }}
    >
      {ordered.map((illness, index) =>
        illness.day > lastDay || Number.isNaN(illness.day) ? null : (
          <Handle
            key={illness.key}
            illness={illness}
            place={index + 1}
            lastDay={lastDay}
            onDrag={drag}
            onPress={press}
          />
        ),
      )}
      <span className="k-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

interface HandleProps {
  readonly illness: Illness;
  /** In the order of time, from 1. */
  readonly place: number;
  readonly lastDay: number;
  readonly onDrag: (key: number, clientX: number) => void;
  readonly onPress: (event: KeyboardEvent<HTMLDivElement>, illness: Illness) => void;
}

const Handle = memo(function Handle({ illness, place, lastDay, onDrag, onPress }: HandleProps) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const { key, day, size } = illness;
  const px = dotPx(size);
  return (
    <div
      data-key={key}
      className="kv-illness"
      role="slider"
      tabIndex={0}
      aria-label={text('illness', { place })}
      aria-valuemin={0}
      aria-valuemax={lastDay}
      aria-valuenow={day}
      aria-valuetext={text('illnessAt', { day: number(day, 0), size: number(size) })}
      style={{ left: `${(day / lastDay) * 100}%` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(key, event.clientX);
      }}
      onKeyDown={(event) => onPress(event, illness)}
    >
      <span style={{ width: px, height: px }} />
    </div>
  );
});

/** Area grows with the size. px. */
function dotPx(size: number): number {
  return Number.isNaN(size) ? 13 : Math.max(7, Math.min(24, 13 * Math.sqrt(size)));
}
