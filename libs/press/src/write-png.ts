import { crc32, deflateSync } from 'node:zlib';

/** Three bytes a pixel, row after row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How a row is told: as it is, or as what changed since the one above it. */
const [PLAIN, UP] = [0, 2];
/** As many colours as one byte can name. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as a PNG file, by the names of its colours where it has few: the same picture gives the same bytes. */
export function writePng(picture: Picture): Uint8Array {
  const { width, height, pixels } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const named = nameColours(picture);
  header.set([8, named === null ? 2 : 3], 8); // 8 bits; red green blue, or names of colours
  const row = named === null ? width * 3 : width;
  const lines = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const at = y * (row + 1);
    lines[at] = named === null ? UP : PLAIN;
    for (let x = 0; x < row; x += 1) lines[at + 1 + x] = named === null ? pixels[y * row + x]! - (y === 0 ? 0 : pixels[(y - 1) * row + x]!) : named.names[y * row + x]!;
  }
  const colours = named === null ? [] : [chunk('PLTE', Buffer.from(named.colours))];
  return new Uint8Array(Buffer.concat([SIGNATURE, chunk('IHDR', header), ...colours, chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]));
}

/** Each pixel by the number of its colour, and the colours in that order; null where they are too many. */
function nameColours({ pixels }: Picture): { readonly names: Uint8Array; readonly colours: readonly number[] } | null {
  const numbers = new Map<number, number>();
  const names = new Uint8Array(pixels.length / 3);
  for (let at = 0; at < names.length; at += 1) {
    const colour = (pixels[at * 3]! << 16) | (pixels[at * 3 + 1]! << 8) | pixels[at * 3 + 2]!;
    let number = numbers.get(colour);
    if (number === undefined) {
      number = numbers.size;
      if (number === MOST_COLOURS) return null;
      numbers.set(colour, number);
    }
    names[at] = number;
  }
  return { names, colours: [...numbers.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]) };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
