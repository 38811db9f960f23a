import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findFaults } from './architecture/find-faults.js';
import type { SourceFile } from './architecture/read-imports.js';

const root = join(import.meta.dirname, '..');
const sources = (): SourceFile[] =>
  ['apps', 'libs', 'bench', 'test'].filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('web/src/operations/'))
      .map((path) => ({ path: join(folder, path), text: readFileSync(join(root, folder, path), 'utf8') })),
  );

describe('the house', () => {
  it('has no fault', () => {
    expect(findFaults(sources())).toEqual([]);
  });
});

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the rules catch', () => {
  it.each<[string, SourceFile[], string[]]>([
    ['an arrow upwards', [file('libs/rundown/src/a.ts', `import { x } from '#desk';`)], ['libs/rundown/src/a.ts: rundown may not import desk']],
    [
      'an arrow between neighbours on one floor',
      [file('libs/editorial/src/a.ts', `import type { X } from '#casting';`)],
      ['libs/editorial/src/a.ts: editorial may not import casting'],
    ],
    ['an arrow in a dynamic import', [file('libs/print/src/a.ts', `await import('#store');`)], ['libs/print/src/a.ts: print may not import store']],
    ['the database in the browser', [file('apps/web/src/a.tsx', `export * from '#store';`)], ['apps/web/src/a.tsx: apps/web may not import store']],
    [
      'a way past a lib’s door, by path',
      [file('libs/desk/src/a.ts', `import { x } from '../../rundown/src/segment.js';`)],
      ['libs/desk/src/a.ts: libs/rundown/src/segment.js goes past the door of rundown'],
    ],
    [
      'a way past a lib’s door, by name',
      [file('apps/api/src/a.ts', `import { x } from '#rundown/segment';`)],
      ['apps/api/src/a.ts: #rundown/segment goes past the door of rundown'],
    ],
    ['a lib that imports itself by name', [file('libs/desk/src/a.ts', `import { x } from '#desk';`)], ['libs/desk/src/a.ts: #desk leaves by the door to come back in']],
    [
      'an app inside another',
      [file('apps/cli/src/a.ts', `import { x } from '../../api/src/main.js';`)],
      ['apps/cli/src/a.ts: apps/api/src/main.js goes past the door of apps/api'],
    ],
    ['Nest in desk', [file('libs/desk/src/a.ts', `import { Injectable } from '@nestjs/common';`)], ['libs/desk/src/a.ts: desk may not use @nestjs/common']],
    ['TypeORM in a pure lib', [file('libs/casting/src/a.ts', `import { Entity } from 'typeorm';`)], ['libs/casting/src/a.ts: casting may not use typeorm']],
    [
      'Node in a pure lib, with and without its prefix',
      [file('libs/notices/src/a.ts', `import 'node:fs'; import { join } from 'path';`)],
      [`libs/notices/src/a.ts: notices may not use Node's node:fs`, `libs/notices/src/a.ts: notices may not use Node's path`],
    ],
    [
      'the clock and chance in a pure lib',
      [file('libs/rundown/src/a.ts', `const a = Date.now(); const b = new Date(); const c = Math.random(); // Date.now()\nconst d = new Date(0);`)],
      ['Date.now', 'new Date()', 'Math.random'].map((asked) => `libs/rundown/src/a.ts: rundown may not ask for ${asked}, it is handed in`),
    ],
    ['a folder that says nothing', [file('libs/desk/src/utils/a.ts', '')], ['libs/desk/src/utils/a.ts: “utils” does not say what lives there']],
    ['a file that says nothing', [file('apps/web/src/types.ts', '')], ['apps/web/src/types.ts: “types” does not say what lives there']],
    [
      'a cycle between files, through a door as well',
      [
        file('libs/rundown/src/index.ts', `export * from './b.js';`),
        file('libs/rundown/src/b.ts', `import './c.js';`),
        file('libs/rundown/src/c.ts', `import { type X, y } from './index.js';`),
      ],
      ['libs/rundown/src/b.ts → libs/rundown/src/c.ts → libs/rundown/src/index.ts → libs/rundown/src/b.ts is a cycle'],
    ],
    [
      'a cycle of types alone',
      [file('libs/rundown/src/a.ts', `import type { X } from './b.js';`), file('libs/rundown/src/b.ts', `import { type Y } from './a.js';`)],
      ['libs/rundown/src/a.ts → libs/rundown/src/b.ts → libs/rundown/src/a.ts is a cycle'],
    ],
  ])('%s', (_name, files, faults) => {
    expect(findFaults(files)).toEqual(faults);
  });

  it.each<[string, SourceFile]>([
    ['arrows downwards', file('libs/desk/src/a.ts', `import { x } from '#rundown'; import { y } from './b.js'; import { z } from 'temporal-polyfill';`)],
    ['builders borrowed by a test', file('libs/desk/src/a.spec.ts', `import { x } from '../../rundown/testing/build-rundown.js';`)],
    ['Node in a test of a pure lib', file('libs/print/src/a.int-spec.ts', `import { readFileSync } from 'node:fs';`)],
    ['the worker inside the API', file('apps/api/src/main.ts', `import { x } from '../../worker/src/worker.module.js';`)],
    ['imports that are only spoken of', file('libs/rundown/src/a.ts', `// import { x } from '#desk';\nexport const text = "import { x } from '#desk'";`)],
  ])('but allow %s', (_name, one) => {
    expect(findFaults([one])).toEqual([]);
  });
});
