import type { RundownModel } from '#desk';
import type { RundownId } from '#rundown';
import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';

/** Fields of a rundown, or of its lines, that quotes, questions and themes are read for. */
const OF_MATTER = new Set(['theme', 'quotes', 'questions', 'reserve']);

/** Reads a rundown with the parts that are asked for: a list of episodes does not carry everybody's quotes. */
export function loadRundown(id: RundownId, { loaders }: RequestContext, info: Asking): Promise<RundownModel | null> {
  const asked = namesAsked(info, 2);
  if (asked.has('points')) return loaders.rundown.load(id);
  return asksForMatter(asked) ? loaders.rundownMatter.load(id) : loaders.rundownLines.load(id);
}

type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** True when quotes, questions or themes stand among the fields. */
export const asksForMatter = (asked: ReadonlySet<string>): boolean => [...OF_MATTER].some((field) => asked.has(field));

/** Names of the fields asked for below a field, `levels` deep. */
export function namesAsked({ fieldNodes, fragments }: Asking, levels: number): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { selectionSet } of fieldNodes) gather(selectionSet, fragments, asked, levels);
  return asked;
}

function gather(set: SelectionSetNode | undefined, fragments: Readonly<Record<string, FragmentDefinitionNode>>, into: Set<string>, levels: number): void {
  if (levels === 0) return;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') {
      into.add(selection.name.value);
      gather(selection.selectionSet, fragments, into, levels - 1);
    } else {
      const inner = selection.kind === 'FragmentSpread' ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
      gather(inner, fragments, into, levels);
    }
  }
}
