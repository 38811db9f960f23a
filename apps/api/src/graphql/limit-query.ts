import {
  getNamedType, getNullableType, GraphQLError, isListType, isNonNullType, isObjectType, isInterfaceType,
  type ASTVisitor, type GraphQLNamedType, type GraphQLOutputType, type SelectionSetNode, type ValidationContext,
} from 'graphql';

/** Fields inside fields, at most. */
export const DEEPEST = 12;
/** Cost of a query, at most: each field costs one, and counts tenfold under each list around it. */
export const DEAREST = 400_000;
const LIST_FACTOR = 10;

/** A validation rule against queries that ask for more than any screen needs. Introspection fields are not counted. */
export function limitQuery(context: ValidationContext): ASTVisitor {
  let cost = 0;
  const walk = (set: SelectionSetNode, type: GraphQLNamedType | undefined, depth: number, factor: number, open: readonly string[]): void => {
    if (depth > DEEPEST) throw new TooMuch(`This query is more than ${DEEPEST} levels deep: ask for less at once.`);
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') {
        const fragment = context.getFragment(selection.name.value);
        // A circle of fragments is refused by another rule.
        if (!fragment || open.includes(selection.name.value)) continue;
        const inner = context.getSchema().getType(fragment.typeCondition.name.value);
        walk(fragment.selectionSet, inner, depth, factor, [...open, selection.name.value]);
      } else if (selection.kind === 'InlineFragment') {
        const inner = selection.typeCondition ? context.getSchema().getType(selection.typeCondition.name.value) : type;
        walk(selection.selectionSet, inner, depth, factor, open);
      } else if (!selection.name.value.startsWith('__')) {
        cost += factor;
        if (cost > DEAREST) throw new TooMuch('This query asks for too much at once: ask for less.');
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value]?.type : undefined;
        if (selection.selectionSet) {
          walk(selection.selectionSet, field && getNamedType(field), depth + 1, isList(field) ? factor * LIST_FACTOR : factor, open);
        }
      }
    }
  };
  return {
    OperationDefinition(node) {
      cost = 0;
      const root = context.getSchema().getRootType(node.operation);
      try {
        walk(node.selectionSet, root ?? undefined, 1, 1, []);
      } catch (error) {
        if (!(error instanceof TooMuch)) throw error;
        context.reportError(new GraphQLError(error.message, { nodes: node }));
      }
    },
  };
}

class TooMuch extends Error {}

function isList(type: GraphQLOutputType | undefined): boolean {
  const nullable = type && (isNonNullType(type) ? getNullableType(type) : type);
  return nullable !== undefined && isListType(nullable);
}
