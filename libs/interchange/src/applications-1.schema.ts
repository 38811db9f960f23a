import type { JsonSchema } from './json-schema.js';

const text: JsonSchema = { type: 'string' };
/** Code points of a name; nobody's is longer. */
const LONGEST_NAME = 200;
const LONGEST_TELEPHONE = 60;
const moment: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?$',
  description: 'Local to the show’s zone, or with offset.',
  examples: ['2026-12-10T18:00', '2026-12-10T18:00+01:00'],
};

/** Applications to take part, as a file brings them; `applications-1.schema.json` is this value written out. */
export const APPLICATIONS_1_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'applications-1.schema.json',
  title: 'applications/1',
  description: 'People who ask to take part in a show: who they are, why, what they answered to the preparation questions, and when they are free.',
  type: 'object',
  required: ['format', 'applications'],
  properties: {
    format: { const: 'applications/1' },
    applications: { type: 'array', items: { $ref: '#/$defs/application' } },
  },
  $defs: {
    application: {
      type: 'object',
      required: ['id', 'name', 'motivation', 'answers'],
      properties: {
        id: { type: 'string', minLength: 1, maxLength: LONGEST_NAME, description: 'Stays with this application; no two share one.' },
        name: { type: 'string', pattern: '[\\p{L}\\p{N}]', maxLength: LONGEST_NAME, description: 'The name as it is to be shown, with at least one letter or digit.', examples: ['Zoé Marchetti'] },
        title: { type: ['string', 'null'], description: 'What the person does.' },
        organisation: { type: ['string', 'null'] },
        role: { type: 'string', description: 'What they ask for: speaker, expert, witness, coproducer, audience. Audience is never seated as a guest.' },
        motivation: text,
        email: { type: ['string', 'null'], pattern: '^[^\\s\\p{C}@<>()[\\]\\\\,;:"]{1,64}@[^\\s\\p{C}@<>()[\\]\\\\,;:"]{1,255}$', description: 'Where they are written to; for the producers’ eyes only.', examples: ['zoe.marchetti@exemple.fr'] },
        telephone: { type: ['string', 'null'], maxLength: LONGEST_TELEPHONE, description: 'For the producers’ eyes only.' },
        language: { enum: ['fr', 'en', null], description: 'The language they are written to in.' },
        zone: { type: ['string', 'null'], description: 'IANA zone of where they live: hours are then told in it too.', examples: ['America/Montreal'] },
        answers: { type: 'array', items: { $ref: '#/$defs/answer' } },
        availability: { type: 'array', items: { $ref: '#/$defs/window' }, description: 'Empty or absent: taken to be free at any time.' },
      },
    },
    answer: { type: 'object', required: ['question', 'text'], properties: { question: text, text } },
    window: { type: 'object', required: ['from', 'to'], properties: { from: moment, to: moment } },
  },
};
