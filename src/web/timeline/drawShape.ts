import type { Shape } from './laneTypes.ts';

/** What every drawing function of the picture writes on: page pixels, whatever the screen's own are. */
export type Pen = CanvasRenderingContext2D;

export interface ShapeInk {
  readonly colour: string;
  /** Inside of hollow shapes. */
  readonly surface: string;
  readonly radiusPx: number;
}

/** Draws one mark with its middle at a point. Filled and hollow marks differ in outline too. */
export function drawShape(
  pen: Pen,
  shape: Shape,
  x: number,
  y: number,
  { colour, surface, radiusPx: r }: ShapeInk,
): void {
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  pen.beginPath();
  switch (shape) {
    case 'circle':
      pen.arc(x, y, r, 0, 2 * Math.PI);
      pen.fill();
      return;
    case 'ring':
      pen.arc(x, y, r, 0, 2 * Math.PI);
      hollow(pen, surface);
      return;
    case 'half':
      pen.arc(x, y, r, 0, 2 * Math.PI);
      hollow(pen, surface);
      pen.beginPath();
      pen.arc(x, y, r, Math.PI / 2, -Math.PI / 2);
      pen.fillStyle = colour;
      pen.fill();
      return;
    case 'square':
      pen.fillRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      return;
    case 'ring-square':
      pen.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      hollow(pen, surface);
      return;
    case 'diamond':
      polygon(pen, x, y, r * 1.25, 4, -Math.PI / 2);
      pen.fill();
      return;
    case 'ring-diamond':
      polygon(pen, x, y, r * 1.25, 4, -Math.PI / 2);
      hollow(pen, surface);
      return;
    case 'up':
      polygon(pen, x, y, r * 1.3, 3, -Math.PI / 2);
      pen.fill();
      return;
    case 'down':
      polygon(pen, x, y, r * 1.3, 3, Math.PI / 2);
      pen.fill();
      return;
    case 'cross':
      pen.lineWidth = 2;
      pen.moveTo(x - r * 0.85, y - r * 0.85);
      pen.lineTo(x + r * 0.85, y + r * 0.85);
      pen.moveTo(x + r * 0.85, y - r * 0.85);
      pen.lineTo(x - r * 0.85, y + r * 0.85);
      pen.stroke();
      return;
    case 'question':
      pen.font = `700 ${Math.round(r * 2.6)}px system-ui, sans-serif`;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillText('?', x, y + 0.5);
      return;
    case 'flag':
      pen.moveTo(x, y - r * 1.5);
      pen.lineTo(x + r * 1.7, y - r * 0.8);
      pen.lineTo(x, y - r * 0.1);
      pen.fill();
      pen.beginPath();
      pen.moveTo(x, y - r * 1.5);
      pen.lineTo(x, y + r * 1.5);
      pen.stroke();
      return;
    case 'page':
      pen.rect(x - r * 0.8, y - r, r * 1.6, r * 2);
      hollow(pen, surface);
      pen.beginPath();
      pen.moveTo(x - r * 0.35, y - r * 0.3);
      pen.lineTo(x + r * 0.35, y - r * 0.3);
      pen.moveTo(x - r * 0.35, y + r * 0.3);
      pen.lineTo(x + r * 0.35, y + r * 0.3);
      pen.lineWidth = 1;
      pen.stroke();
      return;
    case 'film':
      pen.rect(x - r * 1.2, y - r * 0.9, r * 2.4, r * 1.8);
      hollow(pen, surface);
      pen.beginPath();
      polygon(pen, x, y, r * 0.65, 3, 0);
      pen.fillStyle = colour;
      pen.fill();
      return;
    default:
      pen.fillRect(x - r, y - 1, r * 2, 2);
  }
}

function hollow(pen: Pen, surface: string): void {
  pen.fillStyle = surface;
  pen.fill();
  pen.stroke();
}

function polygon(pen: Pen, x: number, y: number, r: number, corners: number, from: number): void {
  for (let i = 0; i < corners; i++) {
    const angle = from + (i * 2 * Math.PI) / corners;
    pen.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  pen.closePath();
}

/** Slanted lines in a box, for what is planned, suspected or only now and then. */
export function drawHatch(
  pen: Pen,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
  stepPx = 6,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += stepPx) {
    pen.moveTo(x, box.y + box.height);
    pen.lineTo(x + box.height, box.y);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.stroke();
  pen.restore();
}
