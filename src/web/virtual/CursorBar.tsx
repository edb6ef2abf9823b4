import { Button, Slider } from '@mantine/core';
import { memo, useId } from 'react';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { EyesPanel } from './EyesPanel.tsx';
import { monthOf } from './laneGeometry.ts';
import { type CourseRun, OWN_AXIS_WARNING } from './runCourse.ts';
import { useVirtualText } from './virtualText.ts';
import './cursorBar.css';

export interface CursorBarProps {
  readonly runs: readonly CourseRun[];
  readonly cursor: number;
  readonly ageYears: number;
  readonly playing: boolean;
  readonly eyesMoving: boolean;
  readonly onCursor: (day: number) => void;
  readonly onPlaying: (playing: boolean) => void;
  readonly onEyesMoving: (moving: boolean) => void;
}

/** The day of the cursor: what the eyes do on it, and what there is to say of it. Stays in sight while one scrolls. */
export function CursorBar(props: CursorBarProps) {
  const { runs, cursor, ageYears, playing, eyesMoving, onCursor, onPlaying, onEyesMoving } = props;
  const text = useVirtualText();
  const { number, percent } = useSpeech();
  const id = useId();
  const compared = runs.length > 1;
  const { lastDay, treatmentDay } = runs[0]!;
  const silent = runs.flatMap(({ columns }, index) =>
    columns.ownAxis[cursor]! < OWN_AXIS_WARNING ? [index === 0 ? 'A' : 'B'] : [],
  );
  const shown = text('dayValue', { day: number(cursor, 0), month: number(monthOf(cursor), 1) });
  return (
    <div className="kv-bar">
      <div className="kv-bar-eyes" data-compared={compared}>
        {runs.map((run, index) => {
          const plan = index === 0 ? 'A' : 'B';
          const sign = run.columns.opsoclonus[cursor]!;
          const share = percent(sign);
          return (
            <EyesPanel
              key={plan}
              sign={sign}
              moving={eyesMoving}
              label={text(compared ? 'eyesLabelPlan' : 'eyesLabel', { plan, share })}
              caption={compared ? plan : undefined}
            />
          );
        })}
      </div>
      <div className="kv-bar-day">
        <p className="kv-bar-now">
          <b id={id}>{shown}</b>
          <span className="k-muted">
            {text('age', { age: number(Math.floor((ageYears + cursor / DAYS_PER_YEAR) * 10) / 10, 1) })}
            {' · '}
            {treatmentDay === undefined || cursor < treatmentDay
              ? text('beforeTreatment')
              : text('sinceTreatment', { days: cursor - treatmentDay })}
          </span>
        </p>
        <DaySlider cursor={cursor} lastDay={lastDay} playing={playing} onCursor={onCursor} onPlaying={onPlaying} />
        <div className="kv-bar-values">
          {runs.map((run, index) => {
            const plan = index === 0 ? 'A' : 'B';
            return (
              <span key={plan} className="kv-bar-plan">
                {compared ? <span className="kv-swatch" data-plan={plan} aria-hidden="true" /> : null}
                {compared ? <b>{plan}</b> : null}
                <span>{text('scoreNow', { score: number(run.columns.score[cursor], 1) })}</span>
                <span>{text('opsoclonusNow', { share: percent(run.columns.opsoclonus[cursor]!) })}</span>
              </span>
            );
          })}
          <button type="button" className="k-link-button kv-bar-hold" onClick={() => onEyesMoving(!eyesMoving)}>
            {text(eyesMoving ? 'eyesStill' : 'eyesMove')}
          </button>
        </div>
        {/* why: its row is always there, so that nothing moves under the pointer when the warning comes and goes */}
        <p className="kv-warning" data-shown={silent.length > 0}>
          {silent.length === 0
            ? null
            : text(compared ? 'axisWarningPlans' : 'axisWarning', { plans: silent.join(', ') })}
        </p>
      </div>
    </div>
  );
}

interface DaySliderProps {
  readonly cursor: number;
  readonly lastDay: number;
  readonly playing: boolean;
  readonly onCursor: (day: number) => void;
  readonly onPlaying: (playing: boolean) => void;
}

const DaySlider = memo(function DaySlider({ cursor, lastDay, playing, onCursor, onPlaying }: DaySliderProps) {
  const text = useVirtualText();
  const { number } = useSpeech();
  return (
    <div className="kv-bar-slide">
      <Button
        size="xs"
        aria-label={text(playing ? 'pause' : 'play')}
        title={text(playing ? 'pause' : 'play')}
        onClick={() => onPlaying(!playing)}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" fill="currentColor">
          <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 0.5v11l9-5.5z'} />
        </svg>
        <span className="kv-play-word">{text(playing ? 'pause' : 'play')}</span>
      </Button>
      <Slider
        size="sm"
        min={0}
        max={lastDay}
        step={1}
        value={cursor}
        label={null}
        thumbSize={24}
        onChange={onCursor}
        thumbValueText={text('dayValue', { day: number(cursor, 0), month: number(monthOf(cursor), 1) })}
        thumbLabel={text('day')}
      />
    </div>
  );
});
