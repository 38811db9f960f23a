import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTalent } from './read-talent.js';
import { sayTalentDamage } from './talent-damage.js';
import type { TalentProblem } from './talent-problem.js';

const FILE = `% three scenes, two actors
numScenes = 3; numActors = 2;
ia = [| 1, 0, 1
      | 0, 1, 1 |];
c = [10, 4];
d = [2, 1, 5];
`;
const PROBLEM: TalentProblem = { durations: [2, 1, 5], pays: [10, 4], casts: [[0], [1], [0, 1]] };

const problemOf = (text: string) => {
  const read = readTalent(text);
  return read.outcome === 'talentRead' ? read.problem : read.damage;
};
const sentences = (text: string) => {
  const read = readTalent(text);
  return read.outcome === 'talentRead' ? [] : [sayTalentDamage(read.damage, 'fr'), sayTalentDamage(read.damage, 'en')];
};

describe('readTalent', () => {
  it.each<[string, string]>([
    ['as it is usually written', FILE],
    ['with other ends of lines and a mark of its encoding', `\ufeff${FILE.replaceAll('\n', '\r\n')}`],
    ['with remarks of both kinds, a trailing comma and no last semicolon', FILE.replace('4];', '4,]; /* pay\nof all */').replace('5];', '5]')],
    ['with rows that end in a bar', FILE.replace('[| 1', '[|\n1').replace('1 |]', '1|\n|]')],
    ['as calls of array2d and array1d, with truth values', FILE.replace('[| 1, 0, 1\n      | 0, 1, 1 |]', 'array2d(1..2, 1..3, [true, false, 1, 0, 1, true])').replace('[10, 4]', 'array1d(1..2, [10, 4])')],
    ['with values it has no use for', `${FILE}s = [3, 1, 2]; names = {"a", "b"}; title = "one; two"; span = 1..3;`],
  ])('reads a file %s', (_how, text) => {
    expect(problemOf(text)).toEqual(PROBLEM);
  });

  it('reads a problem without scenes', () => {
    expect(problemOf('numScenes = 0; numActors = 0; ia = [| |]; c = []; d = [];')).toEqual({ durations: [], pays: [], casts: [] });
  });

  it.each<[string, string, object]>([
    ['a value that is missing', FILE.replace('c = [10, 4];\n', ''), { damage: 'missing', name: 'c', line: 5 }],
    ['a value given twice', `${FILE}d = [1, 1, 1];`, { damage: 'twice', name: 'd', line: 7 }],
    ['a row too short', FILE.replace('1, 0, 1', '1, 0'), { damage: 'wrongCount', name: 'ia', found: 2, expected: 3, line: 3 }],
    ['a row too many', FILE.replace('1 |]', '1 | 1, 1, 1 |]'), { damage: 'wrongCount', name: 'ia', found: 9, expected: 6, line: 3 }],
    ['a list too long', FILE.replace('[2, 1, 5]', '[2, 1, 5, 5]'), { damage: 'wrongCount', name: 'd', found: 4, expected: 3, line: 6 }],
    ['a pay below zero', FILE.replace('10, 4', '10,\n-4'), { damage: 'notWhole', name: 'c', found: '-4', most: 1_000_000, line: 6 }],
    ['a duration in parts', FILE.replace('[2, 1, 5]', '[2.5, 1, 5]'), { damage: 'notWhole', name: 'd', found: '2.5', most: 1_000_000, line: 6 }],
    ['neither one nor zero', FILE.replace('0, 1, 1', '0, 2, 1'), { damage: 'notZeroOne', name: 'ia', found: '2', line: 4 }],
    ['a list instead of a table', FILE.replace('[10, 4]', '[| 10, 4 |]'), { damage: 'wrongShape', name: 'c', expected: 'list', line: 5 }],
    ['too much of it', FILE.replace('numScenes = 3', 'numScenes = 1001'), { damage: 'tooLarge', scenes: 1001, actors: 2, most: 1000, line: 2 }],
    ['a sign out of place', FILE.replace('10, 4', '10 4'), { damage: 'unreadable', found: '4', expected: ',', line: 5 }],
    ['an end in the middle', FILE.slice(0, FILE.indexOf('10') + 2), { damage: 'unreadable', found: '', expected: ',', line: 5 }],
    ['something else altogether', '{"themes": []}', { damage: 'unreadable', found: '{', expected: 'numScenes', line: 1 }],
    ['nothing', '', { damage: 'missing', name: 'numScenes', line: 1 }],
  ])('refuses %s', (_what, text, damage) => {
    expect(problemOf(text)).toEqual(damage);
  });

  it('says where and what to do, in both languages', () => {
    expect(sentences(FILE.replace('10, 4', '10 4'))).toEqual(['Ligne 5 : « 4 » au lieu de « , » ; corrigez le fichier.', 'Line 5: “4” instead of “,”; correct the file.']);
    expect(sentences('')).toEqual(['Ligne 1 : « numScenes » manque ; ajoutez « numScenes = … ; ».', 'Line 1: “numScenes” is missing; add “numScenes = …;”.']);
  });

  it('never throws, whatever stands there', () => {
    const pieces = fc.constantFrom('numScenes', '=', '3', ';', '[|', '|]', '|', '[', ']', ',', 'array2d', '(', ')', '..', '{', '}', '"', '%', '/*', '\n', 'ia', '-', 'é');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), (all) => ['talentRead', 'talentRefused'].includes(readTalent(all.join(' ')).outcome)));
  });
});
