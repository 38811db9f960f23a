import ts from 'typescript';

/** A source file as the rules see it; `path` is from the checkout's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The names a source imports, re-exports or loads when it runs, types included, in its order. */
export const readImports = ({ text }: SourceFile): readonly string[] => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

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
