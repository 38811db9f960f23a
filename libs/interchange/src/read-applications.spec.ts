import { describe, expect, it } from '@jest/globals';
import { readApplications } from './read-applications.js';
import { sayDamage } from './say-damage.js';

const one = { id: 'a', name: ' Ada ', motivation: '', answers: [] };
const file = (...applications: unknown[]) => JSON.stringify({ format: 'applications/1', applications, extra: true });

describe('readApplications', () => {
  it('reads what is there and says null for what is not', () => {
    expect(readApplications(`\uFEFF${file(one)}`)).toEqual({
      outcome: 'applicationsRead',
      applications: [{ id: 'a', name: 'Ada', title: null, organisation: null, role: 'speaker', email: null, telephone: null, language: null, zone: null, motivation: '', answers: [], availability: [] }],
    });
  });

  it('reads how somebody is reached, where the file says so', () => {
    const read = readApplications(file({ ...one, email: 'ada@atelier.example', telephone: ' 04 65 71 00 12 ', language: 'en', zone: 'America/Montreal' }, { ...one, id: 'b', email: null, telephone: ' ', language: null, zone: null }));
    expect(read.outcome === 'applicationsRead' && read.applications.map(({ email, telephone, language, zone }) => [email, telephone, language, zone])).toEqual([
      ['ada@atelier.example', '04 65 71 00 12', 'en', 'America/Montreal'], [null, null, null, null],
    ]);
  });

  it('reads a name as one line', () => {
    const read = readApplications(file({ ...one, name: ' Ada\n\tde  Vries\u0007 ' }));
    expect(read.outcome === 'applicationsRead' && read.applications[0]?.name).toBe('Ada de Vries');
  });

  it.each([
    ['two applications with one id', file(one, one), 'applications[1].id répète l’identifiant « a »'],
    ['a window that ends before it begins', file({ ...one, availability: [{ from: '2026-12-10T18:00', to: '2026-12-10T17:00' }] }), 'applications[0].availability[0] n’a pas la valeur attendue (from < to)'],
    ['a day that does not exist', file({ ...one, availability: [{ from: '2026-02-30T18:00', to: '2026-03-01T17:00' }] }), 'applications[0].availability[0] n’a pas la forme attendue (2026-12-10T18:00)'],
    ['a name of spaces', file({ ...one, name: '  ' }), 'applications[0].name est vide'],
    ['a name of dots', file({ ...one, name: '\u200B…' }), 'applications[0].name n’a pas la forme attendue (Zoé Marchetti)'],
    ['a name nobody can print', file({ ...one, name: 'Ada '.repeat(100) }), 'applications[0].name est trop long (200 signes au plus)'],
    ['an address that is two', file({ ...one, email: 'a@b.example, c@d.example' }), 'applications[0].email n’a pas la forme attendue (zoe.marchetti@exemple.fr)'],
    ['a language nobody here writes', file({ ...one, language: 'de' }), 'applications[0].language n’a pas la valeur attendue (fr | en | )'],
    ['a zone that is not', file({ ...one, zone: 'Mars/Olympus' }), 'applications[0].zone n’a pas la valeur attendue (Europe/Paris)'],
    ['something else', '[]', 'le document n’est pas du type attendu (objet { })'],
    ['half a file', '{"format": "applications/1",\n "appl', 'ce n’est pas du JSON lisible (ligne 2, colonne 2)'],
  ])('refuses %s', (_, text, said) => {
    const read = readApplications(text);
    if (read.outcome === 'applicationsRead') throw new Error('read');
    // Engines place the fault of a cut file differently.
    expect(sayDamage(read, 'fr')[0]?.replace(/colonne \d+/, 'colonne 2')).toBe(said);
  });
});
