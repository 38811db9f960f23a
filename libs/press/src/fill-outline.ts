import type { Picture } from './write-png.js';

// Looked up once: they are asked for each pixel.
const { abs, ceil, floor, max, min, round } = Math;

/** Corners of closed outlines, in pixels: x and y in turn. */
export type Outline = readonly (readonly number[])[];
/** Steps between two colours along an edge: few, so that a picture has few colours and its file is small. */
const SHADES = 16;
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Fills what lies inside outlines, each pixel as much as it is covered. What a line leaves on its right is noted in the
 * pixels that it crosses; summed up along a row, that is the share of each pixel that lies inside.
 */
export function fillOutline({ width, height, pixels }: Picture, outlines: Outline, colour: Colour): void {
  const [left, top, right, bottom] = boxOf(outlines);
  const [columns, rows] = [right - left + 3, bottom - top];
  if (rows <= 0) return;
  const noted = new Float32Array(columns * rows);
  for (const corners of outlines) {
    for (let at = 0; at < corners.length; at += 2) {
      const next = (at + 2) % corners.length;
      noteLine(noted, columns, corners[at]! - left, corners[at + 1]! - top, corners[next]! - left, corners[next + 1]! - top);
    }
  }
  for (let row = max(0, -top); row < rows && row + top < height; row += 1) {
    let inside = 0;
    for (let column = 0; column < columns && column + left < width; column += 1) {
      inside += noted[row * columns + column]!;
      const share = round(min(1, abs(inside)) * SHADES) / SHADES;
      if (share === 0 || column + left < 0) continue;
      const at = ((row + top) * width + column + left) * 3;
      for (let part = 0; part < 3; part += 1) pixels[at + part] = round(pixels[at + part]! * (1 - share) + colour[part]! * share);
    }
  }
}

function boxOf(outlines: Outline): readonly [left: number, top: number, right: number, bottom: number] {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const corners of outlines) {
    for (let at = 0; at < corners.length; at += 2) {
      left = min(left, corners[at]!);
      right = max(right, corners[at]!);
      top = min(top, corners[at + 1]!);
      bottom = max(bottom, corners[at + 1]!);
    }
  }
  return left === Infinity ? [0, 0, 0, 0] : [floor(left), floor(top), ceil(right), ceil(bottom)];
}

function noteLine(noted: Float32Array, columns: number, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const down = fromY < toY ? 1 : -1;
  const [startX, startY, endX, endY] = down === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  let x = startX;
  for (let row = floor(startY); row < endY; row += 1) {
    const part = min(row + 1, endY) - max(row, startY);
    // A share rather than a slope: that of a line that hardly falls has no end.
    const next = x + (endX - startX) * min(1, part / (endY - startY));
    noteRow(noted, row * columns, min(x, next), max(x, next), part * down);
    x = next;
  }
}

/** The piece of a line within one row, from `left` to `right`, which covers `part` of the row's height. */
function noteRow(noted: Float32Array, row: number, left: number, right: number, part: number): void {
  const [first, last] = [floor(left), max(floor(left) + 1, ceil(right))];
  let before = 0;
  for (let column = first; column <= last; column += 1) {
    // Of this pixel, what lies right of the line; of those after the last one, all of it.
    const covered = column === last ? 1 : coveredIn(column, left, right);
    noted[row + column]! += part * (covered - before);
    before = covered;
  }
}

/** How much of the pixel from `column` to `column + 1` lies right of a line that falls evenly from `left` to `right`. */
function coveredIn(column: number, left: number, right: number): number {
  if (right - left < 1e-6) return column + 1 - min(max(left, column), column + 1);
  const [from, until] = [max(left, column), min(right, column + 1)];
  const share = (x: number) => (x - left) / (right - left);
  const crossed = (until - from) * ((share(from) + share(until)) / 2);
  return crossed + (column + 1 - until);
}
