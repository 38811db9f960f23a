import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { APPLICATIONS_1_SCHEMA } from './applications-1.schema.js';
import { CONDUCTEUR_1_SCHEMA } from './conducteur-1.schema.js';
import { findDamage } from './find-damage.js';

const whole = () => ({
  format: 'applications/1',
  applications: [{ id: 'a', name: 'Ada', title: null, organisation: 'Atelier', role: 'expert', email: 'ada@atelier.example', telephone: null, language: 'fr', zone: 'Europe/Paris', motivation: 'Parce que.', answers: [{ question: 'Qui ?', text: 'Moi.' }], availability: [{ from: '2026-12-10T18:00', to: '2026-12-10T20:00+01:00' }] }],
});

/** Every place of a document, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function damage(document: unknown, path: readonly (string | number)[], change: unknown): unknown {
  if (path.length === 0) return change;
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  const copy = structuredClone(document) as Record<string | number, unknown>;
  if (rest.length > 0) copy[key] = damage(copy[key], rest, change);
  else if (change === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (change === undefined) delete copy[key];
  else copy[key] = change;
  return copy;
}

describe('findDamage', () => {
  it('names the place and what was expected', () => {
    const document = { format: 'applications/2', applications: [{ ...whole().applications[0], name: ' ', answers: [{ question: 4 }], availability: [{ from: 'hier', to: '2026-12-10T20:00' }] }] };
    expect(findDamage(document, APPLICATIONS_1_SCHEMA)).toEqual([
      { path: 'format', code: 'wrongValue', expected: 'applications/1' },
      { path: 'applications[0].name', code: 'empty', expected: '' },
      { path: 'applications[0].answers[0].text', code: 'missing', expected: '' },
      { path: 'applications[0].answers[0].question', code: 'wrongType', expected: 'string' },
      { path: 'applications[0].availability[0].from', code: 'malformed', expected: '2026-12-10T18:00 | 2026-12-10T18:00+01:00' },
    ]);
    expect(findDamage({ ...whole(), applications: [{ ...whole().applications[0], id: '\u{1F3A6}'.repeat(201), name: '…' }] }, APPLICATIONS_1_SCHEMA)).toEqual([
      { path: 'applications[0].id', code: 'tooLong', expected: '200' },
      { path: 'applications[0].name', code: 'malformed', expected: 'Zoé Marchetti' },
    ]);
  });

  it.each([['applications/1', APPLICATIONS_1_SCHEMA], ['conducteur/1', CONDUCTEUR_1_SCHEMA]])('%s is a valid JSON Schema', (_, schema) => {
    expect(() => new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)).not.toThrow();
  });

  it('agrees with ajv on every damaged document', () => {
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(APPLICATIONS_1_SCHEMA);
    const places = placesIn(whole());
    const changes = fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.constantFrom('', ' ', '...', '\u{1F3A6}'.repeat(200), 'a'.repeat(201), '2026-12-10T18:00', 0, -1, 1.5, null, [], {}));
    fc.assert(fc.property(fc.constantFrom(...places), changes, (path, change) => {
      const document = damage(whole(), path, change);
      expect(findDamage(document, APPLICATIONS_1_SCHEMA).length === 0).toBe(valid(document));
    }), { numRuns: 1000 });
  });
});
