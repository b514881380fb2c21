// Finger strokes as numbers: x, y, x, y, … in a square of 0 to 1000, and as the path that draws them.

export const SQUARE = 1000;

/** A shaking finger gives hundreds of points a second; what is nearer than this adds nothing that the eye sees. */
const LEAST_STEP = 3;

type Place = { clientX: number; clientY: number };
type Square = { left: number; top: number; width: number; height: number };

export function pointIn({ left, top, width, height }: Square, { clientX, clientY }: Place): [number, number] {
  return [scaled(clientX - left, width), scaled(clientY - top, height)];
}

function scaled(distance: number, whole: number): number {
  return whole > 0 ? Math.min(SQUARE, Math.max(0, Math.round((distance / whole) * SQUARE))) : 0;
}

export function withPoint(stroke: readonly number[], [x, y]: [number, number]): number[] {
  const lastX = stroke.at(-2);
  const lastY = stroke.at(-1);
  const isNear = lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < LEAST_STEP;
  return isNear ? [...stroke] : [...stroke, x, y];
}

/** A touch without movement is a dot: a line of no length, drawn by its round ends. */
export function pathOf(strokes: readonly (readonly number[])[]): string {
  return strokes
    .map((stroke) => {
      const points = stroke.flatMap((x, index) =>
        index % 2 === 0 ? [`${x} ${stroke[index + 1] ?? 0}`] : [],
      );
      return points.length === 1 ? `M${points[0]}L${points[0]}` : `M${points.join('L')}`;
    })
    .join('');
}
