/** Offers text or bytes as a file to save. */
export function saveFile(content: Blob | string, name: string, type = 'text/plain;charset=utf-8'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // why: some browsers begin the download only after this turn
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves canvases one below the other as one PNG. */
export function saveCanvases(
  canvases: readonly (HTMLCanvasElement | undefined)[],
  background: string,
  name: string,
): void {
  const drawn = canvases.filter((canvas) => canvas !== undefined);
  const joined = document.createElement('canvas');
  joined.width = Math.max(...drawn.map((canvas) => canvas.width));
  joined.height = drawn.reduce((sum, canvas) => sum + canvas.height, 0);
  const context = joined.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, joined.width, joined.height);
  let top = 0;
  for (const canvas of drawn) {
    context.drawImage(canvas, 0, top);
    top += canvas.height;
  }
  joined.toBlob((blob) => blob !== null && saveFile(blob, name), 'image/png');
}

/** The drawing as a file of its own: colours are attributes already, so nothing of the page's style is needed. */
export function svgText(svg: SVGSVGElement, background: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', background);
  copy.prepend(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

export function saveSvg(svg: SVGSVGElement, background: string, name: string): void {
  saveFile(svgText(svg, background), name, 'image/svg+xml');
}

/** Saves the drawing as PNG at three pixels per unit, enough for print. */
export function saveSvgAsPng(svg: SVGSVGElement, background: string, name: string): void {
  const scale = 3;
  const { width, height } = svg.viewBox.baseVal;
  const url = URL.createObjectURL(new Blob([svgText(svg, background)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob((blob) => blob !== null && saveFile(blob, name), 'image/png');
  };
  image.src = url;
}
