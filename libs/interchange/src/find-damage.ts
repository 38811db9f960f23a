import type { JsonSchema, JsonType } from './json-schema.js';

/** One thing wrong with a document: where (`applications[2].name`), and what was expected there. */
export interface Damage {
  readonly path: string;
  readonly code: 'missing' | 'wrongType' | 'wrongValue' | 'empty' | 'malformed' | 'tooLong' | 'repeated';
  readonly expected: string;
}

/** Everything in which a value departs from its schema, in reading order. Fields the schema does not name are welcome. */
export function findDamage(value: unknown, schema: JsonSchema, root: JsonSchema = schema, path = ''): readonly Damage[] {
  if (schema.$ref !== undefined) return findDamage(value, definitionOf(schema.$ref, root), root, path);
  const types = schema.type === undefined ? [] : [schema.type].flat() as readonly JsonType[];
  if (types.length > 0 && !types.some((type) => isOf(value, type))) return [{ path, code: 'wrongType', expected: types.join(' | ') }];
  if (schema.const !== undefined && value !== schema.const) return [{ path, code: 'wrongValue', expected: String(schema.const) }];
  if (schema.enum !== undefined && !schema.enum.some((allowed) => allowed === value)) return [{ path, code: 'wrongValue', expected: schema.enum.join(' | ') }];
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) return [{ path, code: 'wrongValue', expected: `≥ ${schema.minimum}` }];
  if (typeof value === 'string') return textDamage(value, schema, path);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.flatMap((item, index) => findDamage(item, items, root, `${path}[${index}]`));
  }
  if (!isOf(value, 'object')) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  return [
    ...(schema.required ?? []).filter((name) => !Object.hasOwn(record, name)).map((name): Damage => ({ path: at(name), code: 'missing', expected: '' })),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => (Object.hasOwn(record, name) ? findDamage(record[name], inner, root, at(name)) : [])),
  ];
}

function textDamage(value: string, schema: JsonSchema, path: string): readonly Damage[] {
  if (schema.minLength !== undefined && value.length < schema.minLength) return [{ path, code: 'empty', expected: '' }];
  if (schema.maxLength !== undefined && value.length > schema.maxLength && [...value].length > schema.maxLength) return [{ path, code: 'tooLong', expected: String(schema.maxLength) }];
  if (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)) return [];
  return value.trim() === '' ? [{ path, code: 'empty', expected: '' }] : [{ path, code: 'malformed', expected: schema.examples?.join(' | ') ?? schema.pattern }];
}

function definitionOf(reference: string, root: JsonSchema): JsonSchema {
  const found = root.$defs?.[reference.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`The schema refers to ${reference}, which it does not define.`);
  return found;
}

function isOf(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'null': return value === null;
    case 'array': return Array.isArray(value);
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    case 'number': return typeof value === 'number';
    default: return typeof value === type;
  }
}
