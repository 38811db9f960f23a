import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The very document the screens send under that name, with the `__typename` their client asks for everywhere. */
export function screenDocument(name: string): string {
  const folder = 'apps/web/src';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const { definitions } = parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name);
  if (!operation) throw new Error(`The screens have no operation ${name}.`);
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const wanted = new Set<FragmentDefinitionNode>();
  const gather = (node: object) => visit(node as DocumentNode, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value)!;
      if (wanted.has(fragment)) return;
      wanted.add(fragment);
      gather(fragment);
    },
  });
  gather(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...wanted] };
  return print(visit(document, {
    SelectionSet: (node, _key, parent) =>
      (parent as { kind: string }).kind === Kind.OPERATION_DEFINITION ? undefined : { ...node, selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] },
  }));
}
