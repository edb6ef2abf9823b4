/** Makes a canvas as sharp as the screen and gives a pen that writes in page pixels. */
export function preparePen(canvas: HTMLCanvasElement, widthPx: number, heightPx: number): CanvasRenderingContext2D {
  const scale = devicePixelRatio;
  const [width, height] = [Math.round(widthPx * scale), Math.round(heightPx * scale)];
  // why: setting the size clears and reallocates; only where it changed
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const pen = canvas.getContext('2d', { alpha: false })!;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  return pen;
}
