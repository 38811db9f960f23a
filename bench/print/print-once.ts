import { pressDocument } from '#press';
import type { PrintDocument } from '#print';
import { readFileSync, writeFileSync } from 'node:fs';

// One print in a process of its own: a description from a file, pages into a file.
const [from = '', to = ''] = process.argv.slice(2);
writeFileSync(to, await pressDocument(JSON.parse(readFileSync(from, 'utf8')) as PrintDocument));
