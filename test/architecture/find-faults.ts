import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './find-cycles.js';
import { isPure, MAY_HOST, MAY_IMPORT, MEANINGLESS, WORLDLY } from './house.js';
import { readImports, readOracles, type SourceFile } from './read-imports.js';

/** Everything in the sources that breaks a rule of the house, one sentence each, in the order of the files. */
export function findFaults(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const graph = new Map<string, readonly string[]>();
  const faults = files.flatMap((file) => {
    const imports = readImports(file);
    // Types count: files that only speak of each other in a circle can still not be read one at a time.
    graph.set(file.path, imports.flatMap((name) => resolveImport(file.path, name, paths) ?? []));
    return [...faultsOfName(file.path), ...imports.flatMap((name) => faultsOfImport(file.path, name)), ...faultsOfOracles(file)];
  });
  return [...faults, ...findCycles(graph).map((cycle) => `${cycle.join(' → ')} is a cycle`)];
}

/** The room a path lies in: a lib's name, `apps/api`, `bench` or `test`. */
function roomOf(path: string): string {
  const [top = '', name = ''] = path.split('/');
  return top === 'libs' ? name : top === 'apps' ? `apps/${name}` : top;
}

const isTest = (path: string): boolean =>
  /\.(spec|int-spec|e2e-spec|e2e)\.tsx?$/.test(path) || path.split('/').some((folder) => folder === 'testing' || folder === 'e2e');

function faultsOfName(path: string): readonly string[] {
  // In the API a slice's types.ts holds its GraphQL types, which is what the word says there.
  const parts = path.replace(/^(apps\/api\/src\/\w+)\/types\.ts$/, '$1').split('/').map((part) => part.replace(/\..*$/, ''));
  return parts.filter((part) => MEANINGLESS.includes(part)).map((part) => `${path}: “${part}” does not say what lives there`);
}

function faultsOfImport(path: string, name: string): readonly string[] {
  const room = roomOf(path);
  if (name.startsWith('#')) return faultsOfLib(path, room, name);
  if (name.startsWith('.')) return faultsOfPath(path, room, posix.join(posix.dirname(path), name));
  return faultsOfPackage(path, room, name);
}

function faultsOfLib(path: string, room: string, name: string): readonly string[] {
  const [lib = '', ...rest] = name.slice(1).split('/');
  if (rest.length > 0) return [`${path}: ${name} goes past the door of ${lib}`];
  if (lib === room) return [`${path}: ${name} leaves by the door to come back in`];
  // Tests of the outer libs stand in for the app that puts them together.
  const assembled = isTest(path) && allowed(room, 'desk');
  return assembled || allowed(room, lib) ? [] : [`${path}: ${room} may not import ${lib}`];
}

function faultsOfPath(path: string, room: string, target: string): readonly string[] {
  const other = roomOf(target);
  if (other === room) return [];
  if (MAY_HOST[room]?.includes(other)) return [];
  // Tests borrow the builders of the libs they may import, and the databases.
  const borrowed = target.startsWith(`libs/${other}/testing/`) && allowed(room, other);
  if (isTest(path) && (borrowed || other === 'test' || other === 'scripts' || other === 'dist')) return [];
  if (room === 'test' || room === 'bench') return borrowed || MAY_IMPORT[other] === undefined || other.startsWith('apps/') ? [] : [`${path}: ${target} goes past the door of ${other}`];
  return [`${path}: ${target} goes past the door of ${other}`];
}

function faultsOfPackage(path: string, room: string, name: string): readonly string[] {
  if (!(isPure(room) || room === 'desk') || isTest(path)) return [];
  if (name.startsWith('node:') || builtinModules.includes(name)) return [`${path}: ${room} may not use Node's ${name}`];
  return WORLDLY.test(name) ? [`${path}: ${room} may not use ${name}`] : [];
}

function faultsOfOracles(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  if (!isPure(room) || isTest(file.path)) return [];
  return readOracles(file).map((oracle) => `${file.path}: ${room} may not ask for ${oracle}, it is handed in`);
}

const allowed = (room: string, lib: string): boolean => MAY_IMPORT[room]?.includes(lib) ?? false;

function resolveImport(from: string, name: string, paths: ReadonlySet<string>): string | undefined {
  const target = name.startsWith('#') ? `libs/${name.slice(1)}/src/index.ts` : posix.join(posix.dirname(from), name);
  if (!name.startsWith('#') && !name.startsWith('.')) return undefined;
  const stem = target.replace(/\.[jt]sx?$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((path) => paths.has(path));
}
