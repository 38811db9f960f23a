import { describe, expect, it } from '@jest/globals';
import { editsBetween, numberLines, type ColumnId, type Rundown } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { PEOPLE, THEMES } from '../../testing/arbitrary-show.js';
import { readCsv } from '../read/read-csv.js';
import { guessMapping } from './guess-mapping.js';
import { layTold, type Known } from './lay-told.js';
import { kindOfTitle, readSeats, readToldDuration } from './read-told-cells.js';
import { tellTable } from './tell-table.js';

const known: Known = { people: PEOPLE, themes: THEMES, quotes: new Set(), questions: new Set(), file: 'partenaire.csv', longest: { title: 500, objective: 5_000, content: 50_000, notes: 50_000, technique: 5_000, cell: 10_000 } };
const people = PEOPLE.map(({ name }) => name);
let made = 0;
const newId = () => `new-${(made += 1)}`;

function laid(csv: string, rundown: Rundown, remove?: ReadonlySet<string>) {
  const table = { name: null, rows: readCsv(csv) };
  const mapping = guessMapping(table, rundown.columns);
  return { mapping, ...layTold(tellTable(table, mapping, { start: rundown.start, people }), rundown, known, newId, remove) };
}
const titles = ({ segments }: Rundown) => segments.map(({ title }) => title);

describe('a duration of a table', () => {
  it.each<[string, 'seconds' | 'minutes', number | string]>([
    ["5'", 'seconds', 300], ["5'30", 'seconds', 330], ["5'30''", 'seconds', 330], ['5’30”', 'seconds', 330], ['5:30', 'seconds', 330], ['00:05:30', 'seconds', 330], ['0:05:30:12', 'seconds', 330],
    ['330 s', 'seconds', 330], ['330s', 'seconds', 330], ['330', 'seconds', 330], ['5 min 30', 'seconds', 330], ['5 minutes', 'seconds', 300], ['5 mn', 'seconds', 300], ['1h02', 'seconds', 3720], ['1 heure 30 minutes', 'seconds', 5400],
    ['0.00381944444', 'seconds', 330], ['0,00381944444', 'seconds', 330], ['5', 'minutes', 300], ['5,5', 'minutes', 330], ['5\u00a0min', 'seconds', 300], ['0', 'seconds', 0], ['40"', 'seconds', 40],
    ['', 'seconds', 'durationMissing'], ['-1:30', 'seconds', 'durationNegative'], ['−5', 'minutes', 'durationNegative'], ['demain', 'seconds', 'durationUnreadable'], ['25:00:00', 'seconds', 'durationTooLong'], ['99999', 'minutes', 'durationTooLong'],
  ])('%s (%s) → %s', (text, unit, seconds) => expect(readToldDuration(text, unit)).toBe(seconds));
});

describe('columns', () => {
  it.each<[string, readonly string[]]>([
    ['N°;TC;Durée;Sujet;Intervenant(s);Commentaires', ['number', 'start', 'duration', 'title', 'speakers', 'notes']],
    ['Cue,Start,Duration,Title,Who,Notes,Camera', ['number', 'start', 'duration', 'title', 'speakers', 'notes', 'camera']],
    ['Rubrique;Durée (min);Contenu;Prompteur', ['title', 'durationMinutes', 'content', 'column:c-1']],
    ['Séquence;Durée;Durée (s)', ['title', 'duration', 'ignored']],
    ['Titre;Titre;Cumul;xyz', ['title', 'ignored', 'ignored', 'ignored']],
  ])('are guessed by their headings: %s', (heading, fields) => {
    expect(guessMapping({ name: null, rows: [['Mon émission'], [], ...readCsv(`${heading}\n`)] }, [{ id: 'c-1', title: 'Prompteur' }])).toEqual({ headingRow: 2, fields });
  });

  it('are guessed by what stands in them where there are no headings', () => {
    expect(guessMapping({ name: null, rows: [['1', '19:00', 'Accroche', '0:40', 'Bonsoir'], ['2', '19:01', 'Débat', '10:00', 'Suite'], ['3', '19:11', 'Fin', '0:30', 'Merci']] })).toEqual({ headingRow: null, fields: ['number', 'start', 'title', 'duration', 'content'] });
  });

  it('takes bare numbers for minutes where none could be more than an hour', () => {
    const fields = (durations: readonly string[]) => guessMapping({ name: null, rows: [['Titre', 'Durée'], ...durations.map((text) => ['x', text])] }).fields[1];
    expect([fields(['5', '10', '2,5']), fields(['300', '45']), fields(['5:00', '10'])]).toEqual(['durationMinutes', 'duration', 'duration']);
  });
});

describe('people of a cell', () => {
  it('are told apart by whatever stands between them, with their minutes and what they are', () => {
    const seats = (text: string) => readSeats(text, people).map(({ name, seconds, role }) => [name, seconds, role]);
    expect(seats('Zoé Haÿ 2:30 ; Robot 3 ; Robot 3 0:40 (public)')).toEqual([['Zoé Haÿ', 150, null], ['Robot 3', null, null], ['Robot 3', 40, 'audience']]);
    expect(seats('Zoé Haÿ, Robot 3 et 王小明')).toEqual([['Zoé Haÿ', null, null], ['Robot 3', null, null], ['王小明', null, null]]);
    expect(seats('Dupont, Jean')).toEqual([['Dupont, Jean', null, null]]);
  });
});

describe('somebody’s table', () => {
  const before = buildRundown();
  it('adds, rewrites and leaves alone, in its own order, and says of each cell that it could not read where and why', () => {
    const { mapping, after, lines, absent, unread } = laid(
      'N°;Durée;Sujet;Intervenants;Nature;Notes\n1;1:20;Ouverture;;;\n;5\'30;Magnéto du marché;Zoé Haÿ;magnéto;=1+1\n2;demain;Débat 1 - Faut-il fermer le centre aux voitures ?;Inconnu;plateau;\n;-1;Perdu;;zut;\n;;;Zoé Haÿ;;\nTOTAL;52:00;;;;\n',
      before,
    );
    expect(mapping.fields).toEqual(['number', 'duration', 'title', 'speakers', 'kind', 'notes']);
    expect(titles(after)).toEqual(['Ouverture', 'Magnéto du marché', before.segments[1]!.title, 'Perdu', 'Conclusion']);
    expect(lines.map(({ was, number, at, changes }) => [was, number, at.row, changes])).toEqual([['updated', '1', 2, ['durationSeconds']], ['new', '2', 3, []], ['unchanged', '3', 4, []], ['new', '4', 5, []]]);
    expect(after.segments[1]).toMatchObject({ kind: 'tape', durationSeconds: 330, notes: '=1+1', speakers: [{ id: 'p-2', role: 'guest', seconds: 0 }], why: [{ code: 'importedLine', facts: { file: 'partenaire.csv', row: 3, sheet: null } }] });
    expect(after.segments[2]).toMatchObject({ durationSeconds: 300, title: before.segments[1]!.title });
    expect(absent.map(({ title, number }) => [number, title])).toEqual([['3', 'Conclusion']]);
    expect(unread.map(({ at, column, code, loses }) => [at.row, column, code, loses])).toEqual([
      [4, 'Durée', 'durationUnreadable', 'cell'], [4, 'speakers', 'personUnknown', 'cell'], [5, 'Durée', 'durationNegative', 'cell'], [5, 'Nature', 'kindUnknown', 'cell'], [6, null, 'titleMissing', 'row'], [7, null, 'totalRow', 'row'],
    ]);
  });

  it('imported twice changes nothing the second time, and lines that were ticked go', () => {
    const csv = 'Sujet;Durée\nOuverture;2:00\nVirgule;0:05\nVirgule;0:05\n';
    const once = laid(csv, before).after;
    expect(titles(once)).toEqual(['Ouverture', 'Virgule', 'Virgule', before.segments[1]!.title, 'Conclusion']);
    expect(editsBetween(once, laid(csv, once).after)).toEqual([]);
    expect(titles(laid(csv, once, new Set([before.segments[2]!.id as string])).after)).toEqual(['Ouverture', 'Virgule', 'Virgule', before.segments[1]!.title]);
  });

  it('is known again by number and title, else by title, and by number alone where it has no titles', () => {
    const three = buildRundown({ segments: ['Virgule', 'Débat', 'Virgule'].map((title, index) => buildSegment({ id: `s${index}`, title, kind: 'sting' })) });
    expect(laid('N°;Titre;Durée\n3;Virgule;0:30\n', three).after.segments.map(({ durationSeconds }) => durationSeconds)).toEqual([300, 300, 30]);
    expect(laid('N°;Titre;Durée\n9;débat ;0:30\n', three).after.segments.map(({ durationSeconds }) => durationSeconds)).toEqual([300, 30, 300]);
    expect(laid('N°;Durée;Identifiant\n2;0:30;\n', three).unread.map(({ code }) => code)).toEqual(['titleMissing']);
    expect(laid('Durée;Titre;Identifiant\n0:30;Autre;s1\n0:40;Double;s1\n', three)).toMatchObject({ after: { segments: [{ title: 'Virgule' }, { title: 'Autre', durationSeconds: 30 }, { title: 'Virgule' }] }, unread: [{ code: 'idRepeated', at: { row: 3 } }] });
  });

  it('says nothing by an empty cell, unless the row is ours', () => {
    const full = buildRundown({ segments: [buildSegment({ id: 's0', title: 'Ouverture', notes: 'à garder' })] });
    expect(laid('Titre;Notes\nOuverture;\n', full).after.segments[0]!.notes).toBe('à garder');
    expect(laid('Titre;Notes;Identifiant\nOuverture;;s0\n', full).after.segments[0]!.notes).toBe('');
  });

  it('tells durations by its starts, over midnight too, where it has no durations', () => {
    const night = laid('TC;Titre\n23:58:00;A\n23:59:30;B\n00:01:00;C\n', buildRundown({ segments: [] }));
    expect(night.after.segments.map(({ durationSeconds }) => durationSeconds)).toEqual([90, 90, 0]);
  });

  it('makes parts and columns of the show’s own, and keeps those that are there', () => {
    const table = { name: null, rows: [['Titre', 'Partie', 'Prompteur', 'Décor'], ['A', 'Une', 'Bonsoir', 'bleu'], ['B', 'une', '', '']] };
    const rundown = buildRundown({ segments: [], columns: [{ id: 'c-1' as ColumnId, title: 'Prompteur' }] });
    const told = tellTable(table, { headingRow: 0, fields: ['title', 'group', 'column:c-1', 'newColumn'] }, { start: null, people });
    const { after } = layTold(told, rundown, known, newId);
    expect(after.groups?.map(({ title }) => title)).toEqual(['Une']);
    expect(after.columns?.map(({ title }) => title)).toEqual(['Prompteur', 'Décor']);
    expect(after.segments.map(({ group, cells }) => [group, Object.values(cells ?? {})])).toEqual([[after.groups![0]!.id, ['Bonsoir', 'bleu']], [after.groups![0]!.id, []]]);
    expect(layTold(told, after, known, newId).lines.map(({ was }) => was)).toEqual(['unchanged', 'unchanged']);
  });

  it('does not shorten a text that is too long, and keeps what a hard start cannot be', () => {
    const { after, unread } = laid(`Titre;Heure fixe\n${'x'.repeat(501)};19:30\nConclusion;25:99\n`, buildRundown({ segments: [buildSegment({ id: 'c', title: 'Conclusion' })] }));
    expect([after.segments[0]!.hardStart, unread.map(({ code }) => code)]).toEqual([{ local: '2026-12-10T19:30' }, ['textTooLong', 'hardStartUnreadable']]);
    expect(numberLines(after)).toEqual(['1', '2']);
    expect([kindOfTitle('Débat 2 – La suite'), kindOfTitle('Tour de table final'), kindOfTitle('Surprise')]).toEqual(['debate', 'roundTable', null]);
  });
});
