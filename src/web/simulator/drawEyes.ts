import type { EyePose } from '../../simulate/index.ts';

/** Sizes of an eye in mm: globe and iris of an adult; the opening of the lids as in a relaxed gaze. */
const GLOBE_MM = 12;
const IRIS_MM = 5.85;
const PUPIL_MM = 1.9;
const OPENING_MM = { halfWidth: 14, above: 5.4, below: 5 };
const BETWEEN_MM = 50;
const SCENE_MM = { width: 92, height: 28 };
const FIBRES = 48;

export interface EyeColours {
  readonly skin: string;
  readonly lidLine: string;
  readonly sclera: string;
  readonly scleraShade: string;
  readonly iris: string;
  readonly irisDark: string;
  readonly irisLight: string;
}

/** Draws both eyes as one who faces the person sees them: the person's right eye is on the left, and "right" of the person points left. */
export function drawEyes(
  canvas: HTMLCanvasElement,
  pose: { readonly left: EyePose; readonly right: EyePose },
  colours: EyeColours,
): void {
  const context = fitCanvas(canvas);
  if (context === undefined) return;
  const { width, height } = canvas;
  const pxPerMm = Math.min(width / SCENE_MM.width, height / SCENE_MM.height);
  context.fillStyle = colours.skin;
  context.fillRect(0, 0, width, height);
  for (const side of ['right', 'left'] as const) {
    context.save();
    const offsetMm = (side === 'right' ? -BETWEEN_MM : BETWEEN_MM) / 2;
    context.translate(width / 2 + offsetMm * pxPerMm, height / 2);
    context.scale(pxPerMm, pxPerMm);
    drawEye(context, pose[side], colours);
    context.restore();
  }
}

/** Matches the canvas to its box and the screen's pixels; undefined while it is not laid out. */
export function fitCanvas(canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  const ratio = window.devicePixelRatio || 1;
  const width = Math.round(canvas.clientWidth * ratio);
  const height = Math.round(canvas.clientHeight * ratio);
  if (width === 0 || height === 0) return undefined;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  return canvas.getContext('2d') ?? undefined;
}

function drawEye(context: CanvasRenderingContext2D, pose: EyePose, colours: EyeColours): void {
  const opening = lidOpening();
  context.save();
  context.clip(opening);
  const ball = context.createRadialGradient(-2, -3, 2, 0, 0, 16);
  ball.addColorStop(0, colours.sclera);
  ball.addColorStop(1, colours.scleraShade);
  context.fillStyle = ball;
  context.fillRect(-20, -12, 40, 24);
  drawIris(context, pose, colours);
  // the upper lid throws a shadow on the ball
  const shadow = context.createLinearGradient(0, -6, 0, 0);
  shadow.addColorStop(0, 'rgba(20,20,30,0.32)');
  shadow.addColorStop(1, 'rgba(20,20,30,0)');
  context.fillStyle = shadow;
  context.fillRect(-20, -12, 40, 12);
  context.restore();
  context.strokeStyle = colours.lidLine;
  context.lineWidth = 0.45;
  context.lineCap = 'round';
  context.stroke(opening);
  context.lineWidth = 0.25;
  context.beginPath();
  context.moveTo(-12.5, -4);
  context.bezierCurveTo(-6, -9.4, 6, -9.4, 12.5, -4);
  context.stroke();
}

function lidOpening(): Path2D {
  const { halfWidth, above, below } = OPENING_MM;
  const path = new Path2D();
  path.moveTo(-halfWidth, 0.6);
  path.bezierCurveTo(-halfWidth * 0.55, -above * 1.38, halfWidth * 0.55, -above * 1.38, halfWidth, 0.6);
  path.bezierCurveTo(halfWidth * 0.5, below * 1.25, -halfWidth * 0.5, below * 1.25, -halfWidth, 0.6);
  path.closePath();
  return path;
}

/** The iris on the turned globe: moved by the sine of the angle and foreshortened by its cosine. */
function drawIris(context: CanvasRenderingContext2D, { xDeg, yDeg, torsionDeg }: EyePose, colours: EyeColours): void {
  const turn = Math.PI / 180;
  const alongX = Math.sin(xDeg * turn);
  const alongY = Math.sin(yDeg * turn);
  const away = Math.min(0.999, Math.sqrt(alongX * alongX + alongY * alongY));
  const direction = Math.atan2(-alongY, -alongX);
  context.save();
  // why minus: seen from the front, the person's right is on the viewer's left; canvas y points down
  context.translate(-alongX * GLOBE_MM, -alongY * GLOBE_MM);
  context.rotate(direction);
  context.scale(Math.sqrt(1 - away * away), 1);
  context.rotate(-direction - torsionDeg * turn);
  const disc = context.createRadialGradient(0, 0, PUPIL_MM, 0, 0, IRIS_MM);
  disc.addColorStop(0, colours.irisLight);
  disc.addColorStop(0.55, colours.iris);
  disc.addColorStop(1, colours.irisDark);
  context.fillStyle = disc;
  circle(context, IRIS_MM);
  context.strokeStyle = colours.irisDark;
  context.lineWidth = 0.12;
  context.globalAlpha = 0.55;
  context.beginPath();
  for (let k = 0; k < FIBRES; k++) {
    const angle = (k / FIBRES) * 2 * Math.PI + 0.07 * Math.sin(k * 12.9898);
    const reach = IRIS_MM * (0.78 + 0.16 * Math.sin(k * 78.233));
    context.moveTo(PUPIL_MM * Math.cos(angle), PUPIL_MM * Math.sin(angle));
    context.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
  }
  context.stroke();
  context.globalAlpha = 1;
  context.fillStyle = '#0b0e12';
  circle(context, PUPIL_MM);
  context.restore();
  // the reflection of a window stays nearly where it is: it moves half as far as the iris
  context.fillStyle = 'rgba(255,255,255,0.85)';
  context.beginPath();
  context.ellipse(-alongX * GLOBE_MM * 0.55 - 1.6, -alongY * GLOBE_MM * 0.55 - 1.9, 0.85, 1.05, 0.3, 0, 2 * Math.PI);
  context.fill();
}

function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}
