import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One file of the look, held in memory, squeezed once. */
export interface PublicFile {
  readonly plain: Buffer;
  readonly type: string;
  /** Null where squeezing gains nothing. */
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

/** What the public pages are drawn with: every name holds its file's hash, so that it may be kept for ever. */
export interface PublicLook {
  readonly paths: { readonly style: string; readonly script: string; readonly fonts: readonly string[] };
  readonly files: ReadonlyMap<string, PublicFile>;
}

/** No topic's name in addresses is a hyphen. */
export const LOOK_ADDRESS = '/sujets/-/';

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.woff2': 'font/woff2' };
/** Letters of western languages only: the whole page with its fonts stays under 100 kB, and rarer letters come from the reader's own fonts. */
const FONTS = ['source-sans-3-latin-400-normal.woff2', 'source-sans-3-latin-600-normal.woff2', 'source-serif-4-latin-600-normal.woff2'];
/** In this order: a room's style may build on what stands before. */
const STYLES = ['public.css', 'topics.css', 'account.css'];
const SCRIPTS = ['../../web/keep-forms.js', 'public.js', 'apply.js'];
const load = createRequire(import.meta.url);

/** Reads styles, scripts and fonts once; all styles are one file, and so are all scripts. */
export function openPublicLook(): PublicLook {
  const files = new Map<string, PublicFile>();
  const add = (name: string, plain: Buffer): string => {
    const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
    const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`);
    const squeezes = extname(name) !== '.woff2';
    files.set(hashed, {
      plain,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      br: squeezes ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }) : null,
      gzip: squeezes ? gzipSync(plain, { level: 9 }) : null,
    });
    return hashed;
  };
  const own = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  const fonts = FONTS.map((name) => [name, add(name, readFileSync(load.resolve(`@fontsource/${name.split('-latin')[0]}/files/${name}`)))] as const);
  const style = fonts.reduce((css, [name, hashed]) => css.replaceAll(name, hashed), STYLES.map(own).join('\n'));
  return {
    paths: {
      style: LOOK_ADDRESS + add('public.css', Buffer.from(style)),
      script: LOOK_ADDRESS + add('public.js', Buffer.from(SCRIPTS.map(own).join('\n'))),
      fonts: fonts.map(([, hashed]) => LOOK_ADDRESS + hashed),
    },
    files,
  };
}
