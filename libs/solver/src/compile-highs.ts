import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

declare global {
  // Node has it, its types do not.
  namespace WebAssembly {
    interface Module {}
    function compile(bytes: Uint8Array): Promise<Module>;
  }
}

let compiling: Promise<WebAssembly.Module> | undefined;
let compiled: WebAssembly.Module | null = null;

/** HiGHS compiled once for all threads of the process, beside the calling thread. */
export function compileHighs(): Promise<WebAssembly.Module> {
  compiling ??= readFile(createRequire(import.meta.url).resolve('highs/runtime')).then((bytes) => WebAssembly.compile(bytes)).then((module) => (compiled = module));
  return compiling;
}

/** The same if it is through already. */
export const compiledHighs = (): WebAssembly.Module | null => compiled;
