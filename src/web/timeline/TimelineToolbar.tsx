import { Button } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { dayOfNumber } from '../../clinic/index.ts';
import { WindowButtons } from '../plots/WindowButtons.tsx';
import { centreSpan, type DayWindow, middleOfSpan } from './dayWindow.ts';
import type { Speaker } from './describeItem.ts';
import type { TimelineKey } from './texts/en.ts';

const SPANS: readonly (readonly [TimelineKey, number])[] = [
  ['span.week', 7],
  ['span.month', 31],
  ['span.quarter', 92],
  ['span.year', 366],
];

/** How long the window must rest before it is spoken, ms. chosen: a held key would otherwise never stop talking. */
const REST_MS = 600;

export interface ToolbarProps {
  readonly window: DayWindow;
  readonly todayDay: number;
  readonly speaker: Speaker;
}

/** Everything that the keys and gestures do, as buttons, and which days are shown. */
export function TimelineToolbar({ window, todayDay, speaker }: ToolbarProps) {
  const { say } = speaker;
  // why: the length alone, so that moving does not make the buttons anew at every frame
  const days = useSyncExternalStore(window.subscribe, () => window.get().endDay - window.get().startDay);
  const wholeDays = window.full.endDay - window.full.startDay;
  return (
    <div className="tl-toolbar">
      <fieldset className="tl-spans">
        <legend className="k-hidden">{say('span.label')}</legend>
        {SPANS.map(([key, length]) => (
          <Button
            key={key}
            size="compact-sm"
            variant={Math.abs(days - length) < 0.5 ? 'filled' : 'default'}
            aria-pressed={Math.abs(days - length) < 0.5}
            disabled={length > wholeDays}
            onClick={() => window.show(around(window, length, todayDay))}
          >
            {say(key)}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant={days === wholeDays ? 'filled' : 'default'}
          aria-pressed={days === wholeDays}
          onClick={() => window.show(window.full)}
        >
          {say('span.all')}
        </Button>
      </fieldset>
      <div className="tl-icons">
        <WindowButtons
          window={window}
          labels={{ earlier: say('earlier'), later: say('later'), zoomIn: say('zoomIn'), zoomOut: say('zoomOut') }}
        />
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => window.show(centreSpan(window.full, todayDay, Math.min(days, 366)))}
        >
          {say('toToday')}
        </Button>
      </div>
      <ShownDays window={window} speaker={speaker} />
    </div>
  );
}

/** Which days are shown, to see and, once the picture rests, to hear. */
function ShownDays({ window, speaker: { say, date } }: Pick<ToolbarProps, 'window' | 'speaker'>) {
  const span = useSyncExternalStore(window.subscribe, window.get);
  const shown = say('shown', {
    from: date(dayOfNumber(Math.floor(span.startDay))),
    to: date(dayOfNumber(Math.ceil(span.endDay) - 1)),
  });
  const spoken = useRested(shown);
  return (
    <>
      <span className="tl-shown" data-start-day={span.startDay} data-end-day={span.endDay}>
        {shown}
      </span>
      <span className="k-hidden" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}

/** A length of time about the middle of what is shown; about today where everything or the end was shown. */
function around(window: DayWindow, days: number, todayDay: number) {
  const span = window.get();
  const showsToday = span.startDay <= todayDay && todayDay < span.endDay;
  return showsToday
    ? { startDay: todayDay + 1.1 - days * 0.96, endDay: todayDay + 1.1 + days * 0.04 }
    : centreSpan(window.full, middleOfSpan(span) - 0.5, days);
}

function useRested(text: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
