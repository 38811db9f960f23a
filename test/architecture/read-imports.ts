import ts from 'typescript';

/** A source file as the rules see it; `path` is from the checkout's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import, re-export or dynamic import. */
export interface Import {
  readonly name: string;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

/** What a source imports, in its order. */
export function readImports({ path, text }: SourceFile): readonly Import[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false);
  const typeOnly = new Set(statements.flatMap((statement) => typeOnlyName(statement) ?? []));
  const running = new Set(statements.flatMap((statement) => (typeOnlyName(statement) === undefined ? (nameOf(statement) ?? []) : [])));
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ name: fileName, typeOnly: typeOnly.has(fileName) && !running.has(fileName) }));
}

function nameOf(statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  return statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : undefined;
}

function typeOnlyName(statement: ts.Statement): string | undefined {
  const erased =
    (ts.isExportDeclaration(statement) && statement.isTypeOnly) ||
    (ts.isImportDeclaration(statement) && statement.importClause !== undefined && isErased(statement.importClause));
  return erased ? nameOf(statement) : undefined;
}

function isErased(clause: ts.ImportClause): boolean {
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Where a source asks for the present or for chance, as the words it uses; a pure lib is handed both. */
export function readOracles({ path, text }: SourceFile): readonly string[] {
  if (!/\b(Date|Temporal|Math|crypto|performance|process|setTimeout|setInterval)\b/.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const asked = oracleOf(node);
    if (asked) found.push(asked);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false));
  return found;
}

const ORACLES = ['Date.now', 'Temporal.Now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'performance.now'];

function oracleOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && ['setTimeout', 'setInterval'].some((name) => isNamed(node.expression, name))) {
    return (node.expression as ts.Identifier).text;
  }
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (node.expression.text === 'process') return `process.${node.name.text}`;
  const words = `${node.expression.text}.${node.name.text}`;
  return ORACLES.includes(words) ? words : undefined;
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;
