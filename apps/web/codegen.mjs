// Writes one typed module per src/**/*.graphql into src/operations (ignored by git), from the committed schema.
// Each .graphql file stands alone, so that a page's operations travel in that page's chunk.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = fileURLToPath(new URL('./src', import.meta.url));
const target = join(sources, 'operations');
const schemaFile = fileURLToPath(new URL('../../prisma-free-schema/schema.graphql', import.meta.url));
const stampFile = join(target, '.made-from');

/** Brings src/operations up to date; returns false, in a few milliseconds, when nothing has changed. */
export async function generateOperations() {
  const schemaText = readFileSync(schemaFile, 'utf8');
  const documents = findDocuments();
  const stamp = hashOf([readFileSync(new URL(import.meta.url), 'utf8'), schemaText, ...documents.flatMap(({ name, text }) => [name, text])]);
  if (readStamp() === stamp) return false;

  const [{ codegen }, operations, typedDocuments, { parse }] = await Promise.all([
    import('@graphql-codegen/core'),
    import('@graphql-codegen/typescript-operations'),
    import('@graphql-codegen/typed-document-node'),
    import('graphql'),
  ]);
  const schema = parse(schemaText, { noLocation: true });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { name, path, text } of documents) {
    const filename = join(target, `${name}.ts`);
    const content = await codegen({
      filename,
      schema,
      documents: [{ location: path, document: parse(text, { noLocation: true }) }],
      plugins: [{ operations: {} }, { typedDocuments: {} }],
      pluginMap: { operations, typedDocuments },
      config: {
        immutableTypes: true,
        inlineFragmentTypes: 'combine',
        nonOptionalTypename: true,
        useTypeImports: true,
        scalars: { ID: 'string' },
      },
    });
    writeFileSync(filename, content);
  }
  writeFileSync(stampFile, stamp);
  return true;
}

function findDocuments() {
  const found = readdirSync(sources, { recursive: true })
    .filter((path) => path.endsWith('.graphql'))
    .toSorted()
    .map((path) => ({ path, name: basename(path, '.graphql'), text: readFileSync(join(sources, path), 'utf8') }));
  const twice = found.find(({ name }, i) => found.findIndex((other) => other.name === name) !== i);
  if (twice) throw new Error(`Two .graphql files are called ${twice.name}: rename one, their operations would overwrite each other.`);
  return found;
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

const hashOf = (parts) => parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generateOperations();
