import { describe, expect, it } from '@jest/globals';
import type { SpeakerId } from '#rundown';
import { buildCrew } from '../../testing/build-crew.js';
import { exampleSegments } from '../../testing/example-segments.js';
import type { PrintedSpeaker } from '../printed-show.js';
import { describeCalls } from './describe-calls.js';
import { describeRightsSheets } from './describe-rights-sheets.js';
import { listPeople } from './people-on-set.js';

const F = '\u00a0';
const replaced = (id: string, change: Partial<PrintedSpeaker>) => {
  const { speakers } = buildCrew();
  return new Map(speakers).set(id as SpeakerId, { ...speakers.get(id as SpeakerId)!, ...change });
};

describe('listPeople', () => {
  const ids = (changes: Parameters<typeof buildCrew>[0]) => listPeople(buildCrew(changes)).map(({ id }) => id);

  it('names whoever plays once, in order of first appearance, with the lines they play in', () => {
    const people = listPeople(buildCrew());
    expect(people.map(({ id, lines }) => [id, lines.map(({ times }) => times.number)])).toEqual([
      ['host', ['2', '4', '5', '6', '8', '10', '11', '13']], ['maelle', ['4', '6', '12']], ['thibault', ['4', '6', '10', '12']], ['selin', ['4', '10', '11', '12']], ['ousmane', ['4', '6', '12']], ['camille', ['11']],
    ]);
    expect(people.map(({ isHost, isAudience }) => [isHost, isAudience])).toEqual([[true, false], [false, false], [false, false], [false, false], [false, false], [false, true]]);
  });

  it('leaves out who said no, and lines that are not played', () => {
    expect(ids({ speakers: replaced('selin', { status: 'withdrawn' }) })).not.toContain('selin');
    const segments = exampleSegments().map((line) => (line.kind === 'audienceQuestions' ? { ...line, skipped: 'floated' as const } : line));
    expect(ids({ rundown: { segments } })).not.toContain('camille');
  });

  it('keeps a seat whose person is not known', () => {
    expect(listPeople(buildCrew({ speakers: new Map() })).map(({ name }) => name)).toEqual(Array.from({ length: 6 }, () => 'Intervenant inconnu'));
  });
});

describe('describeCalls', () => {
  it('makes each guest’s own sheet, by name, with make-up, microphone, lines and company', () => {
    const { sheets, documentTitle } = describeCalls(buildCrew());
    expect([documentTitle, sheets.map(({ recipient }) => recipient)]).toEqual([
      'L’Heure du débat – convocations – V3', ['Camille Œuvrard', 'Maëlle Düsseldorf-Ÿves', 'Ousmane M’Baye', 'Selin Erdoğan', 'Thibault Łukasiewicz'],
    ]);
    const { moments, steps, unsettled, noted, segments, companions, place, contact, words } = sheets[3]!;
    expect([...moments, ...steps].map(({ label, hour }) => [label, hour])).toEqual([
      ['Heure de convocation', `18${F}h${F}20`], ['Libération', `19${F}h${F}45`], ['Maquillage', `18${F}h${F}20`], ['Micro', `18${F}h${F}50`],
    ]);
    expect([unsettled, noted]).toEqual(['', `Nous avons noté${F}: vous arrivez à${F}18${F}h${F}40.`]);
    expect(segments?.rows.map(({ time, number }) => [time, number])).toEqual([[`19${F}h${F}06`, '4'], [`19${F}h${F}18`, '10'], [`19${F}h${F}24`, '11'], [`19${F}h${F}27`, '12']]);
    expect(companions?.lines[0]?.text).toBe('Anaïs Bœuf-Œuvrard, Maëlle Düsseldorf-Ÿves, Thibault Łukasiewicz, Ousmane M’Baye et Camille Œuvrard');
    expect([place?.lines.map(({ text }) => text), contact?.lines.map(({ text }) => text)]).toEqual([
      ['Studio 4', '3, rue de la Plaine, 69003 Lyon', 'Code 4512\u202f; demander Inès.', 'https://plan.example/?lieu=studio-4'], ['Inès Carrel', `04${F}00${F}00${F}00${F}00`],
    ]);
    expect(words.footer).toContain('V3');
  });

  it('makes that of one person alone where it is asked for', () => {
    expect(describeCalls(buildCrew(), 'selin').sheets.map(({ recipient }) => recipient)).toEqual(['Selin Erdoğan']);
    expect(describeCalls(buildCrew(), 'nobody').sheets).toEqual([]);
  });

  it('says which hours are to be confirmed, and never anybody’s telephone', () => {
    const calls = describeCalls(buildCrew());
    expect(calls.sheets.map(({ unsettled }) => unsettled)).toEqual(['', '', '', '', 'Horaires à confirmer']);
    expect(JSON.stringify(calls)).not.toMatch(/06\s00/);
  });

  it('calls nobody without a date, and says what is missing', () => {
    const undated = describeCalls(buildCrew({ rundown: { start: null } }));
    expect([undated.sheets, undated.empty]).toEqual([[], `L’enregistrement n’a pas encore de date${F}: personne ne peut être convoqué. Donnez-lui un jour et une heure.`]);
    expect(describeCalls(buildCrew({ rundown: { segments: [] }, heading: { locale: 'en' } })).empty).toContain('Nobody sits in a segment yet');
  });
});

describe('describeRightsSheets', () => {
  it('has a sheet for each guest who has not signed or is not known to have, and a blank one', () => {
    const { sheets, list, paragraphs, details } = describeRightsSheets(buildCrew());
    expect(sheets.map(({ name }) => name)).toEqual(['Thibault Łukasiewicz', 'Selin Erdoğan', 'Camille Œuvrard', '']);
    expect([list.title, paragraphs, details.map(({ value }) => value)]).toEqual(['Signatures manquantes', ['À qui. Au studio.', 'Pour quoi. Mon image et ma voix.'], [`jeudi 10${F}décembre${F}2026`, '2026-12']]);
  });

  it('keeps the blank one when everybody has signed', () => {
    const speakers = new Map([...buildCrew().speakers].map(([id, one]) => [id, { ...one, rightsSigned: true }]));
    expect(describeRightsSheets(buildCrew({ speakers }))).toMatchObject({ sheets: [{ name: '', office: 'Invité inattendu' }], list: { says: expect.stringContaining('ont signé') } });
  });
});
