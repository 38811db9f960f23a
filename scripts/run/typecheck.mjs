import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/find-sources.mjs';
import { runNode } from './run-node.mjs';

/** `npm run typecheck`: the server's sources, then the pages', whose operations are written first. */
export async function typecheck() {
  const server = await runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']);
  if (!existsSync(join(root, 'apps/web/tsconfig.json'))) return server;
  const { generateOperations } = await import('../../apps/web/codegen.mjs');
  await generateOperations();
  const web = await runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web']);
  return server || web;
}
