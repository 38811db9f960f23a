import loadHighs from 'highs';
import type { LinearAnswer, LinearLimits, LinearProgram, LinearSolver } from '#casting';

// The package describes its CommonJS door; the module that is loaded exports the function itself.
const load = loadHighs as unknown as typeof loadHighs.default;
type Highs = Awaited<ReturnType<typeof load>>;

let loaded: Promise<LinearSolver> | undefined;

/** HiGHS, loaded once per thread; sooner from what another thread compiled. Its calls hold the thread until they are through. */
export function openHighs(compiled: WebAssembly.Module | null = null): Promise<LinearSolver> {
  loaded ??= load(compiled === null ? {} : { wasmModule: compiled }).then((highs) => ({ solve: (program, limits) => solve(highs, program, limits ?? {}) }));
  return loaded;
}

function solve(highs: Highs, program: LinearProgram, limits: LinearLimits): LinearAnswer {
  const whole = program.whole.some((marked) => marked === 1);
  const [numCols, numRows] = [program.cost.length, program.rowLower.length];
  const data = {
    numCols, numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: program.cost, colLower: program.lower, colUpper: program.upper,
    rowLower: program.rowLower, rowUpper: program.rowUpper,
    matrix: { format: 'csr' as const, numRows, numCols, starts: program.rowStarts, indices: program.indices, values: program.values },
    ...(whole && { integrality: Int32Array.from(program.whole) }),
  };
  return highs.withModel(data, (model): LinearAnswer => {
    model.options.set({ output_flag: false, random_seed: 0 });
    if (limits.seconds !== undefined) model.options.set('time_limit', limits.seconds);
    if (whole) model.options.set('mip_rel_gap', limits.gap ?? 1e-6);
    if (whole && limits.nodes !== undefined) model.options.set('mip_max_nodes', limits.nodes);
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus;
    if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible', value: -Infinity, bound: -Infinity, columns: new Float64Array() };
    // 2: a solution that keeps every rule.
    const solved = Number(model.info.get('primal_solution_status')) === 2;
    const value = solved ? model.getObjectiveValue() : -Infinity;
    const bound = whole ? Number(model.info.get('mip_dual_bound')) : status === optimal ? value : Infinity;
    return { status: status === optimal ? 'optimal' : status === timeLimit ? 'outOfTime' : 'stopped', value, bound, columns: solved ? model.getSolution().colValue : new Float64Array() };
  });
}
