import { Button, SegmentedControl } from '@mantine/core';
import { type Judgement, judgementOf, withJudgement } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { showEvent } from '../plots/jump.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import { useAnalysis } from '../state/analysis.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { clockText, isToldInSeconds } from './clockText.ts';
import { useKeptState } from './lastShown.ts';
import { Pager } from './Pager.tsx';

const PAGE_ROWS = 12;

export interface JerkListProps {
  readonly view: BodyView;
  readonly sensorIndex: number;
  readonly window: ViewWindow;
}

/** The jerks that were found, each with what a person says of it: confirmed, rejected or not looked at. */
export function JerkList({ view, sensorIndex, window }: JerkListProps) {
  const text = useBodyText();
  const { number, measured, language } = useSpeech();
  const { state, judge } = useAnalysis();
  const [which, setWhich] = useKeptState<'counted' | 'all'>(state.chosen, 'jerks', 'counted');
  const [turnedTo, setFirstRow] = useKeptState(state.chosen, 'jerks-row', 0);
  const { jerks, place } = view.sensors[sensorIndex]!;
  const all = Array.from(jerks.timeS, (_, i) => i);
  const counted = all.filter((i) => jerks.counted[i] === 1);
  const listed = which === 'counted' ? counted : all;
  // why: a mark may have taken jerks out of the list
  const firstRow = Math.min(turnedTo, PAGE_ROWS * Math.max(0, Math.ceil(listed.length / PAGE_ROWS) - 1));
  const rows = listed.slice(firstRow, firstRow + PAGE_ROWS);
  const verdictOf = (i: number): Judgement['verdict'] | undefined =>
    judgementOf(state.judgements, { atS: jerks.timeS[i]!, place })?.verdict;
  const said = listed.map(verdictOf);
  const confirmed = said.filter((one) => one === 'confirmed').length;
  const rejected = said.filter((one) => one === 'rejected').length;
  const clockOf = (i: number): string =>
    clockText(view, jerks.timeS[i]!, { language, number }, isToldInSeconds(view) ? 2 : 1);

  const choice = (i: number, verdict: Judgement['verdict']) => {
    const isChosen = verdictOf(i) === verdict;
    return (
      <Button
        size="compact-sm"
        variant={isChosen ? 'filled' : 'default'}
        aria-pressed={isChosen}
        aria-label={text(verdict === 'confirmed' ? 'confirmLabel' : 'rejectLabel', { time: clockOf(i) })}
        onClick={() => {
          const judgement: Judgement = { event: 'jerk', atS: jerks.timeS[i]!, place, verdict };
          judge(withJudgement(state.judgements, judgement, isChosen ? 'taken-back' : 'said'));
        }}
      >
        {text(verdict === 'confirmed' ? 'confirm' : 'reject')}
      </Button>
    );
  };
  return (
    <section className="k-card k-jerks" aria-labelledby="jerks-title">
      <div className="k-card-head">
        <h2 id="jerks-title">{text('jerks')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={text('jerksWhich')}
          value={which}
          onChange={(value) => {
            setWhich(value as 'counted' | 'all');
            setFirstRow(0);
          }}
          data={[
            { value: 'counted', label: text('jerksCounted', { count: number(counted.length, 0) }) },
            { value: 'all', label: text('jerksAll', { count: number(all.length, 0) }) },
          ]}
        />
      </div>
      {listed.length === 0 ? (
        <p className="k-muted">{text('jerksNone')}</p>
      ) : (
        <>
          <p className="k-muted">{text('jerksLead')}</p>
          <table className="k-events">
            <thead>
              <tr>
                <th scope="col">{text('jerksTime')}</th>
                <th scope="col">{text('jerksPeak')}</th>
                <th scope="col">{text('jerksWidth')}</th>
                <th scope="col">{text('jerksVerdict')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((i) => (
                <tr key={i} data-verdict={verdictOf(i)}>
                  <td>
                    <button
                      type="button"
                      className="k-jump"
                      aria-label={text('show', { time: clockOf(i) })}
                      onClick={() => showEvent(window, jerks.startS[i]!, jerks.endS[i]!)}
                    >
                      {clockOf(i)}
                    </button>
                  </td>
                  <td>{measured(jerks.peakG[i]!)} g</td>
                  <td>{number(1000 * jerks.widthS[i]!, 0)} ms</td>
                  <td>
                    <span className="k-row k-verdict-buttons">
                      {choice(i, 'confirmed')}
                      {choice(i, 'rejected')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p role="status">
            {text('judged', { confirmed, rejected, open: number(listed.length - confirmed - rejected, 0) })}
          </p>
        </>
      )}
      <Pager firstRow={firstRow} rowsAPage={PAGE_ROWS} count={listed.length} onTurn={setFirstRow} />
    </section>
  );
}
