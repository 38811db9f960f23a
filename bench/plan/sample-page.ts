import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotMeasure } from '../row.js';

const FOLDER = resolve('../shared/inputs/community-management');

/** The real topic page that plans are measured on; it stands beside the checkout, never in it. */
export const samplePage = (): string => sampleFile('page.txt');

/** A file beside the sample page. */
export function sampleFile(name: string): string {
  const path = resolve(FOLDER, name);
  if (!existsSync(path)) throw new CannotMeasure(`${path} is absent: this figure is measured on the sample page, put it there.`);
  return path;
}
