import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { refuse } from './refuse.js';
import { CONTENT_SECURITY_POLICY } from './security-headers.js';

/** One built file, held in memory: the whole web is a few megabytes, and no path ever reaches the disk. */
interface WebFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Its name holds its hash: it never changes. */
  readonly immutable: boolean;
  /** Made at the first request that takes it. */
  brotli?: Promise<Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2', '.woff': 'font/woff', '.txt': 'text/plain; charset=utf-8', '.map': 'application/json',
};
const COMPRESSIBLE = /^(text|application|image\/svg)/;
/** What the API itself answers. A topic is named by its id at the desk, a screen, and by its title before the public. */
const RESERVED = /^\/(graphql|rundowns|episodes|days|agenda|outbox|hooks|health|i|partage|sujets(?!\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(\/|$))|moi|m|v|print-runs)(\/|$)/i;
const compress = promisify(brotliCompress);

/** Serves the built web; an address no file has is one of its screens. */
export function serveWeb(folder: string) {
  const files = readFiles(folder);
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = pathOf(request);
    if (RESERVED.test(path)) return next();
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'BAD_REQUEST', 'Nothing is taken here: send to /graphql.');
    const file = files.get(path) ?? (extname(path) === '' ? files.get('/index.html') : undefined);
    if (!file) return refuse(response, 404, 'NOT_FOUND', 'There is no such page: go back to the start page.');
    send(file, request, response).catch(() => response.destroy());
  };
}

async function send(file: WebFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (file.type.startsWith('text/html')) response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  if (request.headers['if-none-match'] === file.etag) {
    response.statusCode = 304;
    return void response.end();
  }
  const squeezed = COMPRESSIBLE.test(file.type) && /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const body = squeezed ? await (file.brotli ??= compress(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })) : file.body;
  if (squeezed) response.setHeader('Content-Encoding', 'br');
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function readFiles(folder: string): Map<string, WebFile> {
  const files = new Map<string, WebFile>();
  for (const entry of listFiles(folder)) {
    const path = `/${relative(folder, entry).split(sep).join('/')}`;
    const body = readFileSync(entry);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    files.set(path, { body, etag, type: TYPES[extname(entry)] ?? 'application/octet-stream', immutable: path.startsWith('/assets/') });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    // Without a built web the API still answers: the development server has its own.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0]!);
  } catch {
    return '/malformed.path';
  }
}
