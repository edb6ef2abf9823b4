import type uPlot from 'uplot';

/** Draws the stretch that is being selected, in px from the left; undefined takes it away. */
export function selectStretch(plot: uPlot): (range: readonly [number, number] | undefined) => void {
  return (range) =>
    plot.setSelect(
      range === undefined
        ? { left: 0, width: 0, top: 0, height: 0 }
        : { left: range[0], width: range[1] - range[0], top: 0, height: plot.over.clientHeight },
      false,
    );
}
