import { permit } from '#desk';
import { defaultFieldResolver, GraphQLObjectType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { PERMIT, type May } from './permit.js';

/** The name Nest gives to the resolver it makes for a plain property: it only reads it. */
const PLAIN = 'rootFieldResolver';

/**
 * Puts every resolver behind its stated permission, for each executor alike, and refuses a schema where one states none.
 * Plain properties lose their generated resolver: compiled queries then read them without a call.
 */
export function sealSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const silent: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const may = field.extensions[PERMIT] as May | undefined;
      if (may) guard(field, may);
      else if (roots.includes(type) || speaksForItself(field)) silent.push(`${type.name}.${field.name}`);
      else field.resolve = undefined;
    }
  }
  if (silent.length > 0) {
    throw new Error(`No permission is stated for ${silent.join(', ')}: put @Permit(…) on the resolver method.`);
  }
  return schema;
}

const speaksForItself = ({ resolve }: GraphQLField<unknown, unknown>): boolean =>
  resolve !== undefined && resolve !== defaultFieldResolver && resolve.name !== PLAIN;

function guard(field: ReturnType<GraphQLObjectType['getFields']>[string], may: May): void {
  const { resolve, subscribe } = field;
  if (resolve) {
    field.resolve = (source, args, context: RequestContext, info) => {
      permit(may, context.actor);
      return resolve(source, args, context, info);
    };
  }
  if (subscribe) {
    field.subscribe = (source, args, context: RequestContext, info) => {
      permit(may, context.actor);
      return subscribe(source, args, context, info);
    };
  }
}
