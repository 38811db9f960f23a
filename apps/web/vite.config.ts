import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
// @ts-expect-error -- a build script in plain JavaScript, without declarations
import { generateOperations } from './codegen.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

/** Writes the typed operations before Vite reads them, and again whenever a .graphql file changes. */
const operations = {
  name: 'conducteur:operations',
  buildStart: () => generateOperations(),
  async handleHotUpdate({ file }: { file: string }) {
    if (file.endsWith('.graphql')) await generateOperations();
  },
};

export default defineConfig({
  root: here('.'),
  // The extra conditions come before Vite's own: #rundown is read from its TypeScript source.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  plugins: [operations, react()],
  build: { outDir: here('../../dist/web'), emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, ws: true },
      '/rundowns': { target: api },
      '/episodes': { target: api },
      '/print-runs': { target: api },
      '/days': { target: api },
      // A pattern: the screen /importer begins alike.
      '^/i/': { target: api },
      '^/partage/': { target: api },
      '^/v/': { target: api },
      // The audience's pages; the desk's own screens of a topic are named by its id.
      '^/(sujets(?!/[\\da-f]{8}-)|moi|m)(/|\\?|$)': { target: api },
    },
  },
});
