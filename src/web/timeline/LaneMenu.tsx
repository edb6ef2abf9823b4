import { Button, Checkbox, Popover } from '@mantine/core';
import { laneTitle, type Speaker } from './describeItem.ts';
import type { LaneChoice } from './laneLayout.ts';
import { LANE_GROUPS, type Lane } from './laneTypes.ts';

export interface LaneMenuProps {
  readonly lanes: readonly Lane[];
  readonly choice: LaneChoice;
  readonly choose: (choice: LaneChoice) => void;
  readonly speaker: Speaker;
}

/** Which lanes are seen; all that have something in them are offered. */
export function LaneMenu({ lanes, choice, choose, speaker }: LaneMenuProps) {
  const { say } = speaker;
  const hidden = lanes.filter(({ id, shownAtFirst }) => !(choice[id] ?? shownAtFirst)).length;
  return (
    <Popover position="bottom-end" shadow="md" withinPortal trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          {say('lanes')} {lanes.length - hidden}/{lanes.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="tl-lane-menu" aria-label={say('lanes')}>
        {LANE_GROUPS.filter((group) => lanes.some((lane) => lane.group === group)).map((group) => (
          <fieldset key={group}>
            <legend>{say(`group.${group}`)}</legend>
            {lanes
              .filter((lane) => lane.group === group)
              .map((lane) => {
                const { text, detail } = laneTitle(speaker, lane);
                return (
                  <Checkbox
                    key={lane.id}
                    size="sm"
                    label={detail === undefined ? text : `${text} (${detail})`}
                    checked={choice[lane.id] ?? lane.shownAtFirst}
                    onChange={(event) => choose({ ...choice, [lane.id]: event.currentTarget.checked })}
                  />
                );
              })}
          </fieldset>
        ))}
        <div className="tl-tools">
          <Button size="compact-xs" variant="default" onClick={() => choose({})}>
            {say('lanes.reset')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => choose({ ...choice, ...Object.fromEntries(lanes.map(({ id }) => [id, true])) })}
          >
            {say('lanes.all')}
          </Button>
        </div>
        <p className="k-muted">{say('lanes.hint')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
