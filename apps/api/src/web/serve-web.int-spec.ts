import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWeb } from './serve-web.js';

let folder: string;
let server: Server;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conducteur-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Conducteur</title>');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'console.log(1);'.repeat(200));
  const web = serveWeb(folder);
  server = createServer((request, response) => web(request, response, () => response.writeHead(418).end())).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('serveWeb', () => {
  it.each(['/', '/importer', '/topics/12', '/sujets/0190aaaa-0000-7000-8000-000000000001', '/sujets/0190aaaa-0000-7000-8000-000000000001/emission', '/premier-acces?token=x'])('gives the start page for the screen %s, never kept, with its policy', async (path) => {
    const response = await fetch(address + path);
    expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([200, 'no-cache', '<!doctype html><title>Conducteur</title>']);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('gives a built file to be kept for ever, squeezed for who takes it, and once', async () => {
    const response = await fetch(`${address}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'gzip, br' } });
    expect([response.headers.get('content-type'), response.headers.get('content-encoding'), response.headers.get('cache-control'), (await response.text()).length]).toEqual([
      'text/javascript; charset=utf-8', 'br', 'public, max-age=31536000, immutable', 3000,
    ]);
    const again = await fetch(`${address}/assets/app-1a2b.js`, { headers: { 'if-none-match': response.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it.each(['/assets/gone.js', '/..%2f..%2fetc/passwd.txt', '/%E0%A4%A'])('has nothing at %s', async (path) => expect((await fetch(address + path)).status).toBe(404));
  it.each(['/graphql', '/rundowns/1/pdf', '/days/2026-12-10/day-sheet', '/episodes/1/people/2/call-sheet/pdf', '/health', '/i/token', '/sujets', '/sujets/ecrans-a-l-ecole', '/sujets/-/public.css', '/moi', '/m/token'])('leaves %s to the API', async (path) => expect((await fetch(address + path)).status).toBe(418));
  it('takes nothing', async () => expect((await fetch(`${address}/topics`, { method: 'POST' })).status).toBe(405));
});
