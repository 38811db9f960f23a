import {
  getNamedType, getNullableType, GraphQLError, isListType, isNonNullType, isObjectType, isInterfaceType,
  type ASTVisitor, type GraphQLNamedType, type GraphQLOutputType, type SelectionNode, type SelectionSetNode, type ValidationContext,
} from 'graphql';

/** Fields inside fields, at most. */
export const DEEPEST = 12;
/** Cost of a query, at most: each field and each use of a fragment costs one, and counts tenfold under each list around it. */
export const DEAREST = 400_000;
const LIST_FACTOR = 10;
/** What a field of the operation itself costs beside, whatever it is then asked: a hundred questions or ten changes leave a tenth for that. */
const QUESTION = (DEAREST * 0.9) / 100;
const CHANGE = (DEAREST * 0.9) / 10;

/** What a piece of a query asks for, measured once wherever it is used. */
interface Size {
  readonly cost: number;
  /** Levels below and including this one. */
  readonly depth: number;
}
const NOTHING: Size = { cost: 0, depth: 0 };

/** A validation rule against queries that ask for more than any screen needs. Introspection fields are not counted. */
export function limitQuery(context: ValidationContext): ASTVisitor {
  const schema = context.getSchema();
  const fragments = new Map<string, Size>();
  const roots = new Map<GraphQLNamedType | null | undefined, number>([
    [schema.getQueryType(), QUESTION],
    [schema.getMutationType(), CHANGE],
    [schema.getSubscriptionType(), QUESTION],
  ]);

  const sizeOfSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Size =>
    set.selections.map((selection) => sizeOf(selection, type)).reduce((sum, { cost, depth }) => ({ cost: sum.cost + cost, depth: Math.max(sum.depth, depth) }), NOTHING);

  const sizeOf = (selection: SelectionNode, type: GraphQLNamedType | undefined): Size => {
    if (selection.kind === 'FragmentSpread') {
      const { cost, depth } = sizeOfFragment(selection.name.value);
      return { cost: cost + 1, depth };
    }
    if (selection.kind === 'InlineFragment') {
      const inner = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      return sizeOfSet(selection.selectionSet, inner);
    }
    if (selection.name.value.startsWith('__')) return NOTHING;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value]?.type : undefined;
    const inner = selection.selectionSet ? sizeOfSet(selection.selectionSet, field && getNamedType(field)) : NOTHING;
    return { cost: 1 + (roots.get(type) ?? 0) + inner.cost * (isList(field) ? LIST_FACTOR : 1), depth: inner.depth + 1 };
  };

  const sizeOfFragment = (name: string): Size => {
    const known = fragments.get(name);
    const fragment = context.getFragment(name);
    if (known || !fragment) return known ?? NOTHING;
    // A circle of fragments is refused by another rule: met again inside itself, it measures nothing.
    fragments.set(name, NOTHING);
    const size = sizeOfSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    fragments.set(name, size);
    return size;
  };

  return {
    OperationDefinition(node) {
      const { cost, depth } = sizeOfSet(node.selectionSet, schema.getRootType(node.operation) ?? undefined);
      const told =
        depth > DEEPEST ? `This query is more than ${DEEPEST} levels deep: ask for less at once.` : cost > DEAREST ? 'This query asks for too much at once: ask for less.' : null;
      if (told) context.reportError(new GraphQLError(told, { nodes: node }));
    },
  };
}

function isList(type: GraphQLOutputType | undefined): boolean {
  const nullable = type && (isNonNullType(type) ? getNullableType(type) : type);
  return nullable !== undefined && isListType(nullable);
}
