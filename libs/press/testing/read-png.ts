import { inflateSync } from 'node:zlib';
import type { Picture } from '../src/write-png.js';

/** A PNG of eight bits, of named colours or red, green and blue, its rows plain or told from the one above. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const header = chunks.get('IHDR')!;
  const [width, height, named] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 3];
  const lines = inflateSync(chunks.get('IDAT')!);
  const row = named ? width : width * 3;
  const values = new Uint8Array(row * height);
  const up = lines[0] === 2 || (height > 1 && lines[row + 1] === 2);
  for (let y = 0; y < height; y += 1) {
    if (!up) {
      values.set(lines.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)), y * row);
      continue;
    }
    for (let x = 0; x < row; x += 1) values[y * row + x] = lines[y * (row + 1) + 1 + x]! + (lines[y * (row + 1)] === 2 && y > 0 ? values[(y - 1) * row + x]! : 0);
  }
  if (!named) return { width, height, pixels: values };
  const colours = chunks.get('PLTE')!;
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0, to = 0; at < values.length; at += 1) {
    const from = values[at]! * 3;
    pixels[to++] = colours[from]!;
    pixels[to++] = colours[from + 1]!;
    pixels[to++] = colours[from + 2]!;
  }
  return { width, height, pixels };
}
