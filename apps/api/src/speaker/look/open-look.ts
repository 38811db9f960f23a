import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LookPaths } from '../page/speaker-view.js';

/** One file of the look, held in memory. */
export interface LookFile {
  readonly body: Buffer;
  readonly type: string;
}

/** What the pages are drawn with: every name holds its file's hash, so that it may be kept for ever. */
export interface Look {
  readonly paths: LookPaths;
  readonly files: ReadonlyMap<string, LookFile>;
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.woff2': 'font/woff2' };
const FONTS = ['source-sans-3', 'source-serif-4'].flatMap((family) => ['latin', 'latin-ext'].flatMap((cut) => [400, 600].map((weight) => ({ family, name: `${family}-${cut}-${weight}-normal.woff2` }))));
const load = createRequire(import.meta.url);

/** Reads style, script and fonts once. */
export function openLook(): Look {
  const files = new Map<string, LookFile>();
  const add = (name: string, body: Buffer): string => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`);
    files.set(hashed, { body, type: TYPES[extname(name)] ?? 'application/octet-stream' });
    return hashed;
  };
  const own = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));
  const style = FONTS.reduce((css, { family, name }) => {
    if (!css.includes(`'${name}'`)) return css;
    return css.replaceAll(`'${name}'`, `'${add(name, readFileSync(load.resolve(`@fontsource/${family}/files/${name}`)))}'`);
  }, own('page.css').toString('utf8'));
  const paths = {
    style: `/i/look/${add('page.css', Buffer.from(style))}`,
    script: `/i/look/${add('speaker.js', Buffer.concat([own('../../web/keep-forms.js'), own('speaker.js')]))}`,
    shareStyle: `/i/look/${add('share.css', own('../../share/look/share.css'))}`,
    shareScript: `/i/look/${add('follow.js', own('../../share/look/follow.js'))}`,
  };
  return { paths, files };
}
