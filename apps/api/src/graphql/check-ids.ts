import { NotFound } from '#desk';
import { getNullableType, GraphQLID, isInputObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for what can be an id of ours at all. */
export const canBeId = (id: string): boolean => UUID.test(id);

/** A path to an id among a field's arguments: `['input', 'rundownId']`. */
type Path = readonly string[];

/** Answers as for anything that is not there when an id cannot be one: null where the field may be null, else NotFound. */
export function checkIds(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const paths = field.args.flatMap(({ name, type }) => pathsOfIds(type, [name]));
      if (paths.length > 0) checkField(field, paths);
    }
  }
  return schema;
}

function checkField(field: GraphQLField<unknown, unknown>, paths: readonly Path[]): void {
  const { resolve, subscribe } = field;
  if (subscribe) {
    field.subscribe = (source, args, context, info) => {
      const wrong = findWrongId(args, paths);
      if (wrong) throw wrong;
      return subscribe(source, args, context, info);
    };
  } else if (resolve) {
    field.resolve = (source, args, context, info) => {
      const wrong = findWrongId(args, paths);
      if (!wrong) return resolve(source, args, context, info);
      if (isNonNullType(field.type)) throw wrong;
      return null;
    };
  }
}

function findWrongId(args: unknown, paths: readonly Path[]): NotFound | undefined {
  for (const path of paths) {
    for (const id of valuesAt(args, path)) {
      if (typeof id === 'string' && !canBeId(id)) return new NotFound(path.at(-1)!.replace(/Id$/, ''), id);
    }
  }
  return undefined;
}

/** What stands at a path; lists on the way are gone through. */
function valuesAt(at: unknown, path: Path): unknown[] {
  if (Array.isArray(at)) return at.flatMap((one) => valuesAt(one, path));
  const [name, ...rest] = path;
  return name === undefined ? [at] : valuesAt((at as Record<string, unknown> | null | undefined)?.[name], rest);
}

function pathsOfIds(type: GraphQLInputType, path: Path): Path[] {
  const nullable = getNullableType(type);
  const inner = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
  if (inner === GraphQLID) return [path];
  return isInputObjectType(inner) ? Object.values(inner.getFields()).flatMap((field) => pathsOfIds(field.type, [...path, field.name])) : [];
}
