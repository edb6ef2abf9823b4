import { laneTitle, type Speaker } from './describeItem.ts';
import type { LaneLayout, PlacedLane } from './laneLayout.ts';
import type { LaneGroup } from './laneTypes.ts';

/** Groups whose name stands above their first lane's: a lane's own name alone would not say which sign it shows. */
const NAMED: readonly LaneGroup[] = ['opsoclonus', 'myoclonus', 'ataxia', 'encephalopathy', 'scores', 'treatment'];

/** The lanes' names: beside them on a wide screen, above them on a narrow one. */
export function LaneLabels({
  layout,
  wide,
  speaker,
}: {
  readonly layout: LaneLayout;
  readonly wide: boolean;
  readonly speaker: Speaker;
}) {
  const { say } = speaker;
  return (
    <div className="tl-labels" style={{ height: layout.heightPx }} aria-hidden="true">
      {layout.placed.map((placed) => {
        const { lane, topPx, heightPx, opensGroup } = placed;
        const { text, detail } = laneTitle(speaker, lane);
        const named = opensGroup && NAMED.includes(lane.group);
        return (
          <div
            key={lane.id}
            className="tl-label"
            data-group={lane.group}
            data-form={lane.form}
            style={wide ? { top: topPx, height: heightPx } : { top: topPx - 17, height: 17 }}
          >
            <span className="tl-label-text" title={detail === undefined ? text : `${text} · ${detail}`}>
              {named && <b>{say(`group.${lane.group}`)}</b>}
              <span>
                {text}
                {detail !== undefined && <small> {detail}</small>}
              </span>
            </span>
            {wide && <Scale placed={placed} speaker={speaker} />}
          </div>
        );
      })}
    </div>
  );
}

/** Highest and lowest value of a lane's axis. */
function Scale({ placed: { lane, heightPx }, speaker }: { readonly placed: PlacedLane; readonly speaker: Speaker }) {
  if (lane.form === 'marks' || lane.form === 'treatment') return null;
  if (lane.form === 'points' && lane.group === 'results') return null;
  const write = (value: number): string =>
    lane.form === 'points' && lane.asPercent ? speaker.percent(value) : speaker.number(value);
  const [top, bottom] = lane.form === 'points' ? [16, heightPx - 6] : [9, heightPx - 3];
  return (
    <>
      <span className="tl-scale" style={{ top: top - 7 }}>
        {write(lane.high)}
      </span>
      <span className="tl-scale" style={{ top: bottom - 8 }}>
        {write(lane.low)}
      </span>
    </>
  );
}
