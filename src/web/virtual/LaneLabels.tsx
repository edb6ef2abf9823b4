import type { Geometry, Strip } from './laneGeometry.ts';
import { topOf } from './lanes.ts';
import { useLaneWriter } from './laneValue.ts';
import type { CourseRun } from './runCourse.ts';
import { en } from './texts/en.ts';
import { useVirtualText } from './virtualText.ts';

export interface LaneLabelsProps {
  readonly geometry: Geometry;
  readonly runs: readonly CourseRun[];
  readonly cursor: number;
  /** Height of names that stand above their strips; 0 where they stand beside them. */
  readonly titlePx: number;
}

/** Names of the strips, with their values on the day of the cursor. */
export function LaneLabels({ geometry, runs, cursor, titlePx }: LaneLabelsProps) {
  const text = useVirtualText();
  const write = useLaneWriter();
  const row = ({ topPx, heightPx }: Strip) => ({ top: topPx, height: heightPx });
  const box = (strip: Strip) => (titlePx === 0 ? row(strip) : { top: strip.topPx - titlePx, height: titlePx });
  return (
    <div className="kv-labels">
      <div className="kv-label kv-label-axis" style={row(titlePx === 0 ? geometry.axis : geometry.milestones)}>
        {text('axis')}
      </div>
      {geometry.channels.map((strip) => (
        <div key={strip.channel} className="kv-label" style={box(strip)}>
          <span className="kv-label-name">{text(`drug.${strip.channel}`)}</span>
        </div>
      ))}
      <div className="kv-label" style={box(geometry.illnesses)}>
        <span className="kv-label-name">{text('illnesses')}</span>
      </div>
      {geometry.groups.map((group) => (
        <div key={group.id} className="kv-label kv-label-group" style={row(group)}>
          {text(`group.${group.id}`)}
        </div>
      ))}
      {geometry.lanes.map(({ lane, ...strip }) => {
        const note = `lane.${lane.id}.note`;
        return (
          <div key={lane.id} className="kv-label" data-lane={lane.id} style={box(strip)}>
            <span className="kv-label-name">
              {text(`lane.${lane.id}`)}
              {note in en ? <small>{text(note as 'lane.score.note')}</small> : null}
            </span>
            <span className="kv-label-values">
              {runs.map((run, plan) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the first is A, the second B
                <b key={plan} data-plan={plan === 0 ? 'A' : 'B'}>
                  {write.value(run.columns[lane.id][cursor]!, lane.form)}
                </b>
              ))}
            </span>
            <span className="kv-scale">{write.top(topOf(lane, runs), lane.form)}</span>
          </div>
        );
      })}
    </div>
  );
}
