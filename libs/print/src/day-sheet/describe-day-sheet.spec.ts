import { describe, expect, it } from '@jest/globals';
import { buildCrew } from '../../testing/build-crew.js';
import { exampleSegments } from '../../testing/example-segments.js';
import { describeDay, describeDaySheet, type RecordingDay } from './describe-day-sheet.js';

const plain = (text: string) => text.replace(/\s/g, ' ');
const DAY: RecordingDay = { date: '2026-12-10', locale: 'fr', now: '2026-12-10T00:00:00Z', zone: 'Europe/Paris' };
const said = (document: ReturnType<typeof describeDay>) => document.timeline.moments.map(({ hour, what, detail, show }) => [plain(hour), what, plain(detail), ...(show === '' ? [] : [show])]);

describe('describeDaySheet', () => {
  it('tells the day in order, from the first call to the end', () => {
    expect(said(describeDaySheet(buildCrew()))).toEqual([
      ['18 h 20', 'Convocation', 'Anaïs Bœuf-Œuvrard, Maëlle Düsseldorf-Ÿves, Thibault Łukasiewicz, Ousmane M’Baye'],
      ['18 h 20', 'Maquillage', 'Anaïs Bœuf-Œuvrard, Maëlle Düsseldorf-Ÿves, Thibault Łukasiewicz, Selin Erdoğan, Ousmane M’Baye'],
      ['18 h 40', 'Convocation', 'Selin Erdoğan'],
      ['18 h 45', 'Convocation', 'Camille Œuvrard'],
      ['18 h 45', 'Maquillage', 'Camille Œuvrard'],
      ['18 h 50', 'Micros', 'Anaïs Bœuf-Œuvrard : Cravate 1, Maëlle Düsseldorf-Ÿves : HF 1, Thibault Łukasiewicz : HF 2, Selin Erdoğan, Ousmane M’Baye : HF 5'],
      ['19 h 00', '1 – Mise en place, silence plateau', '5 min'],
      ['19 h 05', 'Enregistrement', 'L’Heure du débat'],
      ['19 h 15', 'Micros', 'Camille Œuvrard'],
      ['19 h 31', 'Fin du programme', ''],
      ['19 h 40', 'Libération', 'Camille Œuvrard'],
      ['19 h 45', 'Libération', 'Maëlle Düsseldorf-Ÿves, Thibault Łukasiewicz, Selin Erdoğan, Ousmane M’Baye'],
      ['19 h 50', 'Libération', 'Anaïs Bœuf-Œuvrard'],
      ['19 h 50', 'Fin de la journée', ''],
    ]);
  });

  it('says who comes when, with what is to be seen to', () => {
    const { shows: [show], columns, places } = describeDaySheet(buildCrew());
    expect(columns.map(({ key }) => key)).toEqual(['person', 'call', 'makeUp', 'microphone', 'onSet', 'release', 'chair', 'wears', 'telephone']);
    const selin = show!.people.find(({ person }) => person === 'Selin Erdoğan')!;
    expect([selin.notes.map(plain), plain(selin.cells.onSet), plain(selin.cells.telephone), selin.cells.chair]).toEqual([['à reconfirmer', 'arrive à 18 h 40', 'droit à l’image à signer'], '19 h 06 · N° 4, 10, 11, 12', '06 00 00 00 04', '4']);
    expect(show!.people.map(({ person }) => person.split(' ')[0])).toEqual(['Anaïs', 'Maëlle', 'Thibault', 'Selin', 'Ousmane', 'Camille']);
    expect(show!.open.map(({ label, value }) => [label, value])).toEqual([
      ['Droit à l’image à faire signer', 'Thibault Łukasiewicz, Selin Erdoğan'], ['Micro à attribuer', 'Selin Erdoğan, Camille Œuvrard'], ['Siège à attribuer', 'Ousmane M’Baye'],
    ]);
    expect(places.map(({ title, lines }) => [title, lines.map(({ label, value }) => plain(`${label} ${value}`.trim()))])).toEqual([
      ['Studio 4', ['3, rue de la Plaine, 69003 Lyon', 'Accès Code 4512 ; demander Inès.', 'Plan https://plan.example/?lieu=studio-4', 'Sur place Inès Carrel, 04 00 00 00 00']],
    ]);
  });

  it('has no column of what is known of nobody', () => {
    const speakers = new Map([...buildCrew().speakers].map(([id, { name, title, organisation, status, role, presence }]) => [id, { name, title, organisation, status, role, presence }]));
    const { columns, shows: [show] } = describeDaySheet(buildCrew({ speakers }));
    expect([columns.map(({ key }) => key), show!.open]).toEqual([['person', 'call', 'makeUp', 'microphone', 'onSet', 'release'], []]);
  });

  it('says of a show without a date that hours come with it', () => {
    const sheet = describeDaySheet(buildCrew({ rundown: { start: null }, speakers: new Map() }));
    expect([sheet.timeline.moments, sheet.shows[0]!.facts.at(-1)!.value]).toEqual([[], 'L’enregistrement n’a pas encore de date\u00a0: les heures viendront avec elle.']);
  });
});

describe('describeDay', () => {
  const later = buildCrew({ rundown: { start: { local: '2026-12-10T23:00', zone: 'Europe/Paris' }, segments: exampleSegments() }, heading: { title: 'Second débat', printedAt: '2026-12-10T14:00:00Z' }, speakers: new Map() });

  it('holds all shows in order with the changeover between them, each moment naming its show', () => {
    const day = describeDay([buildCrew(), later], DAY);
    expect([day.title, plain(day.subtitle), day.documentTitle.includes('2026'), day.printedAt]).toEqual(['Feuille de service', 'jeudi 10 décembre 2026 – Studio 4 – La Plaine', true, '2026-12-10T14:00:00.000Z']);
    expect(day.shows.map(({ title }) => title)).toEqual(['L’Heure du débat', 'Second débat']);
    expect(said(day).filter(([, what]) => ['Enregistrement', 'Changement de plateau', 'Fin de la journée'].includes(what!))).toEqual([
      ['19 h 05', 'Enregistrement', 'L’Heure du débat', 'L’Heure du débat'],
      ['19 h 31', 'Changement de plateau', '15 min, puis Second débat', 'L’Heure du débat'],
      ['23 h 05', 'Enregistrement', 'Second débat', 'Second débat'],
      ['23 h 31', 'Fin de la journée', ''],
    ]);
    expect(day.places).toHaveLength(1);
  });

  it('passes midnight, and stands when nothing is recorded', () => {
    const night = { ...later, rundown: buildCrew({ rundown: { start: { local: '2026-12-10T23:50', zone: 'Europe/Paris' } }, speakers: new Map() }).rundown };
    expect(describeDay([night], DAY).timeline.moments.at(-1)).toMatchObject({ nextDay: '+1\u00a0j' });
    expect(describeDay([], DAY)).toMatchObject({ shows: [], places: [], timeline: { moments: [] }, words: { empty: 'Rien n’est enregistré ce jour-là.' } });
  });
});
