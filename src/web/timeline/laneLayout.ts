import type { Lane } from './laneTypes.ts';

/** A lane with its place in the picture. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly topPx: number;
  readonly heightPx: number;
  /** True for the first lane of its group, which has a line above it. */
  readonly opensGroup: boolean;
}

export interface LaneLayout {
  readonly placed: readonly PlacedLane[];
  readonly heightPx: number;
}

/** Room above the first lane of a group, px. chosen. */
const GROUP_GAP_PX = 6;

/**
 * The lanes below each other.
 * @param titlePx height of a title that stands above each lane's content, 0 where titles stand beside it
 */
export function laneLayout(lanes: readonly Lane[], titlePx = 0): LaneLayout {
  let topPx = 0;
  let group: string | undefined;
  const placed = lanes.map((lane): PlacedLane => {
    const opensGroup = lane.group !== group;
    if (opensGroup && group !== undefined) topPx += GROUP_GAP_PX;
    group = lane.group;
    topPx += titlePx;
    const place = { lane, topPx, heightPx: lane.heightPx, opensGroup };
    topPx += lane.heightPx;
    return place;
  });
  return { placed, heightPx: topPx };
}

/** What somebody chose to see or not to see on this device, by lane id. */
export type LaneChoice = Readonly<Record<string, boolean>>;

export function shownLanes(lanes: readonly Lane[], choice: LaneChoice): readonly Lane[] {
  return lanes.filter(({ id, shownAtFirst }) => choice[id] ?? shownAtFirst);
}

/** The lane at a height; undefined between lanes. */
export function laneAt({ placed }: LaneLayout, yPx: number): PlacedLane | undefined {
  return placed.find(({ topPx, heightPx }) => yPx >= topPx && yPx < topPx + heightPx);
}
