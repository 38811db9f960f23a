import { fillOutline, type Colour, type Outline } from './fill-outline.js';
import { PressFailed } from './press-failed.js';
import type { Picture } from './write-png.js';

/** x' = a·x + c, y' = b·y + d: the typesetter moves and stretches, and turns nothing. */
type Place = readonly [a: number, b: number, c: number, d: number];
interface Group {
  readonly place: Place;
  readonly fill: string;
}

const ELEMENT = /<(\/?)([\w-]+)((?:\s[^>]*?)?)(\/?)>/g;

/** The typesetter's styles for a screen, and its unseen texts to be selected there. */
const UNSEEN = /<(style|foreignObject)[\s>][\s\S]*?<\/\1>/g;

/**
 * Draws what the typesetter gives as vectors (SVG), a point to a pixel: filled outlines and letters. It draws no more than
 * our own templates use, and anything else (strokes, pictures, cut-outs, shades) is an error rather than a gap.
 */
export function drawVectors(svg: string): Picture {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [width, height] = [Math.round(Number(size?.[1])), Math.round(Number(size?.[2]))];
  if (!(width > 0 && height > 0 && width * height < 4_000_000)) throw new PressFailed('The picture has no size.');
  const picture: Picture = { width, height, pixels: new Uint8Array(width * height * 3).fill(255) };
  const letters = new Map<string, string>();
  let group: Group = { place: [1, 1, 0, 0], fill: 'none' };
  const groups: Group[] = [];
  for (const [, closes, name, attributes = '', alone] of svg.replace(UNSEEN, '').matchAll(ELEMENT)) {
    const read = (attribute: string): string | undefined => new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1];
    if (closes) {
      if (name === 'g') group = groups.pop()!;
    } else if (name === 'g') {
      if (read('clip-path') !== undefined) throw new PressFailed('The picture cuts something out.');
      if (!alone) groups.push(group);
      group = { place: within(group.place, placeOf(read('transform'))), fill: read('fill') ?? group.fill };
    } else if (name === 'path') {
      const id = read('id');
      if (id !== undefined) letters.set(`#${id}`, read('d') ?? '');
      else if ((read('stroke') ?? 'none') !== 'none') throw new PressFailed('The picture strokes a line.');
      else fill(read('d') ?? '', group.place, read('fill') ?? group.fill);
    } else if (name === 'use') {
      // A blank has no outline.
      fill(letters.get(read('href') ?? '') ?? '', within(group.place, [1, 1, Number(read('x') ?? 0), Number(read('y') ?? 0)]), group.fill);
    } else if (name !== 'svg' && name !== 'defs') throw new PressFailed(`The picture holds what is not drawn: ${name}.`);
  }
  return picture;

  function fill(path: string, place: Place, colour: string): void {
    if (colour !== 'none') fillOutline(picture, outlineOf(path, place), readColour(colour));
  }
}

const within = ([a, b, c, d]: Place, [e, f, g, h]: Place): Place => [a * e, b * f, a * g + c, b * h + d];

function placeOf(transform: string | undefined): Place {
  let place: Place = [1, 1, 0, 0];
  for (const [, name, numbers] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = numbers!.split(/[\s,]+/).map(Number);
    if (name === 'translate') place = within(place, [1, 1, x, y ?? 0]);
    else if (name === 'scale') place = within(place, [x, y ?? x, 0, 0]);
    else throw new PressFailed(`The picture turns something: ${name}.`);
  }
  return place;
}

function readColour(colour: string): Colour {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour.slice(1) : null;
  if (digits === null) throw new PressFailed(`The picture has a colour that is not drawn: ${colour}.`);
  const parts = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  return parts.map((part) => Number.parseInt(part, 16)) as unknown as Colour;
}

/** The outlines of a path, its curves as short straight lines. */
function outlineOf(path: string, [a, b, c, d]: Place): Outline {
  const outlines: number[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (numbers!.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((number, at) => Number(number) * (at % 2 === 0 ? a : b) + (at % 2 === 0 ? c : d));
    const corners = outlines.at(-1)!;
    if (command === 'M') outlines.push([n[0]!, n[1]!]);
    else if (command === 'L') corners.push(n[0]!, n[1]!);
    else if (command === 'Q') curve(corners, [x, y, n[0]!, n[1]!, n[2]!, n[3]!]);
    else if (command === 'C') curve(corners, [x, y, ...n]);
    else if (command !== 'Z') throw new PressFailed(`The picture has a line that is not drawn: ${command}.`);
    if (n.length > 0) [x, y] = [n.at(-2)!, n.at(-1)!];
    else [x, y] = [corners[0]!, corners[1]!];
  }
  return outlines;
}

/** Points along a curve with two or three arms: one for about every two pixels of its length. */
function curve(corners: number[], points: readonly number[]): void {
  let length = 0;
  for (let at = 2; at < points.length; at += 2) length += Math.hypot(points[at]! - points[at - 2]!, points[at + 1]! - points[at - 1]!);
  const steps = Math.min(64, Math.max(2, Math.ceil(length / 2)));
  for (let step = 1; step <= steps; step += 1) {
    // De Casteljau: between each two points, again and again, until one is left.
    let rest = [...points];
    const share = step / steps;
    while (rest.length > 2) rest = rest.slice(2).map((value, at) => rest[at]! + (value - rest[at]!) * share);
    corners.push(rest[0]!, rest[1]!);
  }
}
