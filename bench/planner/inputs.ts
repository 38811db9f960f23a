import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CannotMeasure } from '../row.js';

/** Where the instances lie, beside the checkout; they never enter it. */
const INPUTS = new URL('../../../../shared/inputs/planner/', import.meta.url);

export interface PlannerInputs {
  readonly instances: readonly { readonly name: string; readonly file: string; readonly best: number; readonly proven: boolean }[];
  readonly talent: readonly { readonly name: string; readonly file: string; readonly cost: number; readonly waiting: number }[];
  /** The verifier, which shares no code with us. */
  readonly verifier: string;
}

/** The instances with the best values known; throws a sentence where they are absent. */
export function findInputs(): PlannerInputs {
  for (const needed of ['instances', 'verify.mjs', 'best-known.json', 'talent/optima.json']) {
    const path = fileURLToPath(new URL(needed, INPUTS));
    if (!existsSync(path)) throw new CannotMeasure(`The planner's instances are not beside this checkout: put them at ${fileURLToPath(INPUTS)} and run again.`);
  }
  const read = <Of>(path: string) => JSON.parse(readFileSync(new URL(path, INPUTS), 'utf8')) as Readonly<Record<string, Of>>;
  const known = read<{ readonly best: number; readonly proven: boolean }>('best-known.json');
  const optima = read<{ readonly cost: number; readonly waiting: number }>('talent/optima.json');
  const names = readdirSync(new URL('instances', INPUTS)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).sort();
  return {
    instances: names.filter((name) => known[name] !== undefined).map((name) => ({ name, file: fileURLToPath(new URL(`instances/${name}.json`, INPUTS)), ...known[name]! })),
    talent: Object.entries(optima).map(([name, optimum]) => ({ name, file: fileURLToPath(new URL(`talent/${name}.dzn`, INPUTS)), ...optimum })),
    verifier: fileURLToPath(new URL('verify.mjs', INPUTS)),
  };
}
