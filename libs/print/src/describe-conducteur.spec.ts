import { describe, expect, it } from '@jest/globals';
import { freezeNumbers, type GroupId, type QuoteId, type QuestionId, type Segment, type SegmentId, type SpeakerId } from '#rundown';
import { buildSegment } from '../../rundown/testing/build-rundown.js';
import { buildConducteur, manySegments } from '../testing/build-conducteur.js';
import { exampleSegments } from '../testing/example-segments.js';
import { describeConducteur } from './describe-conducteur.js';
import type { ConducteurDocument } from './conducteur-document.js';
import type { PaperRole } from './paper-wishes.js';
import type { PrintedQuote } from './printed-show.js';
import { typesetFrench } from './typeset-french.js';
import { FRENCH_WORDS } from './words-fr.js';

const N = '\u202f';
const F = '\u00a0';
const rows = (document: ConducteurDocument) => document.parts.flatMap((part) => part.rows);

const setup = buildSegment({ id: 'setup', kind: 'offAir', title: 'Mise en place', objective: '', durationSeconds: 60, outside: true });
const debate = buildSegment({
  id: 'debate',
  title: "Débat 1 - L'heure",
  objective: 'Un chiffre.',
  durationSeconds: 270,
  speakers: [
    { id: 'host' as SpeakerId, role: 'host', seconds: 0, why: [] },
    { id: 'selin' as SpeakerId, role: 'guest', seconds: 140, why: [] },
  ],
  questions: ['k-volunteers', 'gone'] as QuestionId[],
  quotes: ['q-keys', 'q-keys-2', 'gone'] as QuoteId[],
  content: 'Premier.\n\nSecond.',
  notes: 'Vite !',
  technique: { camera: 'Cam 1', sound: '', lowerThird: '' },
});

describe('describeConducteur', () => {
  it('gives a bis to what was put in after a release, and lists what was removed under its number', () => {
    const released = buildConducteur();
    const frozen = freezeNumbers(released.rundown);
    const [first, second, ...rest] = exampleSegments();
    const segments = [first!, buildSegment({ id: 'late', title: 'Arrivée tardive' }), ...rest];
    const document = describeConducteur(buildConducteur({ rundown: { segments, frozen: [...frozen, { segment: 'spare' as SegmentId, number: '40', title: 'Micro-trottoir du marché' }] } }));
    expect(document.parts.flatMap(({ rows }) => rows).slice(0, 3).map(({ number }) => number)).toEqual(['1', '1 bis', '3']);
    expect(document.lists[0]).toEqual({ title: 'Séquences supprimées', entries: [
      { mark: 'N°\u00a02', text: typesetFrench(second!.title), detail: 'supprimée' },
      { mark: 'N°\u00a040', text: 'Micro-trottoir du marché', detail: 'mise en réserve' },
    ] });
  });

  it('describes a small released rundown whole', () => {
    const input = buildConducteur({
      rundown: { targetSeconds: 300, segments: [setup, debate], reserve: [] },
      remarks: [{ code: 'fewGuests', level: 'warn', segment: 'debate' as SegmentId, facts: { guests: 1, leastGuests: 2 } }],
    });
    expect(describeConducteur(input)).toEqual({
      form: 'conducteur',
      locale: 'fr',
      orientation: 'landscape',
      role: 'producer',
      copyOf: '',
      check: null,
      documentTitle: 'L’Heure du débat – conducteur – V3',
      printedAt: '2026-12-10T13:22:05.000Z',
      title: 'L’Heure du débat',
      subtitle: `Émission n°${F}112 – Faut-il ouvrir la bibliothèque le dimanche${N}?`,
      facts: [
        { label: 'Enregistrement', value: `jeudi 10${F}décembre${F}2026, 19${F}h${F}00` },
        { label: 'Lieu', value: `Studio 4${F}– La Plaine` },
        { label: 'Version', value: `V3 · imprimé le 10/12/2026 à${F}14${F}h${F}22` },
        { label: 'Durée du programme', value: '4:30' },
        { label: 'Animation', value: 'Anaïs Bœuf-Œuvrard' },
        { label: 'Temps de studio', value: '5:30' },
      ],
      running: [
        `L’Heure du débat · Émission n°${F}112`,
        `Studio 4${F}– La Plaine`,
        `jeudi 10${F}décembre${F}2026 · V3 · imprimé le 10/12/2026 à${F}14${F}h${F}22`,
      ],
      columns: [
        { key: 'number', label: 'N°' },
        { key: 'front', label: 'Départ' },
        { key: 'duration', label: 'Durée' },
        { key: 'cumulative', label: 'Cumul' },
        { key: 'segment', label: 'Séquence' },
        { key: 'speakers', label: 'Intervenants' },
        { key: 'content', label: 'Contenu' },
        { key: 'technique', label: 'Technique' },
        { key: 'notes', label: 'Notes' },
        { key: 'actual', label: 'Réel' },
      ],
      opening: [],
      parts: [
        {
          title: 'Avant le programme',
          budget: '(1:00)',
          clock: '19:00:00 – 19:01:00',
          rows: [
            { number: '1', front: '19:00:00', nextDay: '', hard: false, played: true, marks: [], change: '', duration: '(1:00)', cumulative: '', title: 'Mise en place', kind: 'Hors antenne · hors durée', speakers: [], content: [], technique: [], cells: {} },
          ],
        },
        {
          title: 'Débats',
          budget: '4:30',
          clock: '19:01:00 – 19:05:30',
          rows: [
            {
              number: '2',
              front: '19:01:00',
              nextDay: '',
              hard: false,
              played: true,
              marks: [],
              change: '',
              duration: '4:30',
              cumulative: '4:30',
              title: `Débat 1${F}– L’heure`,
              kind: 'Débat',
              speakers: [
                { name: 'Anaïs Bœuf-Œuvrard', isHost: true, detail: 'animation', airtime: '', standing: '' },
                { name: 'Selin Erdoğan', isHost: false, detail: 'maire, ville de Vœlfling', airtime: '2:20', standing: 'à reconfirmer' },
              ],
              content: [
                { kind: 'objective', label: 'À obtenir', text: 'Un chiffre.', source: null },
                { kind: 'text', label: null, text: 'Premier.', source: null },
                { kind: 'text', label: null, text: 'Second.', source: null },
                { kind: 'question', label: null, text: `Peut-on ouvrir avec des bénévoles sans abîmer un métier${N}?`, source: 'Inès Boÿer' },
                { kind: 'lost', label: null, text: `Question retirée de sa source${F}: à remplacer.`, source: null },
                { kind: 'quote', label: null, text: `«${N}On m’a donné les clés de tout, sauf celles du dimanche.${N}»`, source: `Zoé Haÿ-Lefèvre, commentaire, 3${F}novembre${F}2026` },
                { kind: 'quote', label: null, text: `«${N}Qui paiera${N}? Toujours les mêmes${F}: celles qui ferment la porte à 19${F}h et la rouvrent à 8${F}h.${N}»`, source: 'Auteur inconnu, commentaire, non daté' },
                { kind: 'lost', label: null, text: `Citation retirée de sa source${F}: à remplacer.`, source: null },
                { kind: 'note', label: 'Note', text: `Vite${N}!`, source: null },
              ],
              technique: [{ label: 'Cam.', value: 'Cam 1' }],
              cells: {},
            },
          ],
        },
      ],
      totals: [
        { label: 'Durée du programme', value: '4:30 pour 5:00, trop court de 0:30' },
        { label: 'Temps de studio', value: '5:30' },
        { label: 'Fin prévue', value: '19:05:30' },
      ],
      lists: [
        { title: 'Réserve', entries: [{ mark: 'Thème', text: 'La place des enfants', detail: `Thème n°${F}3 sur 3${N}; la durée ne permet que 2${F}débats.` }] },
        { title: 'Remarques', entries: [{ mark: `N°${F}2`, text: `Un débat demande au moins 2 invités${N}; ici${F}: 1.`, detail: 'à régler' }] },
      ],
      words: FRENCH_WORDS.page,
    });
  });

  it('says in words which starts are fixed and by how much they are missed, what ends at its hour, and what is not played, which counts nowhere', () => {
    const at = (clock: string) => ({ local: `2026-12-10T${clock}` });
    const line = (id: string, changes: Partial<Segment>) => buildSegment({ id, title: id, durationSeconds: 60, objective: '', ...changes });
    const segments = [
      line('floating', {}),
      line('behind a hole', { hardStart: at('19:02:00') }),
      line('run into', { hardStart: at('19:02:30'), countToEnd: true }),
      line('exact', { hardStart: at('19:03:30') }),
      line('spare', { skipped: 'floated', hardStart: at('19:09:00'), countToEnd: true }),
      line('out', { skipped: 'dropped' }),
      line('next', {}),
    ];
    const described = describeConducteur(buildConducteur({ rundown: { segments, targetSeconds: 300 } }));
    expect(rows(described).map(({ front, duration, cumulative, hard, played, marks }) => [front, duration, cumulative, hard, played, marks])).toEqual([
      ['19:00:00', '1:00', '1:00', false, true, []],
      ['19:02:00', '1:00', '2:00', true, true, ['heure fixe, 1:00 de vide avant']],
      ['19:02:30', '1:00', '3:00', true, true, ['heure fixe, manquée de 0:30', `finit à${F}19:03:30, même en retard`]],
      ['19:03:30', '1:00', '4:00', true, true, ['heure fixe']],
      ['–', '(1:00)', '', false, false, ['de secours']],
      ['–', '(1:00)', '', false, false, ['trappée']],
      ['19:04:30', '1:00', '5:00', false, true, []],
    ]);
    expect(described.parts.map(({ budget }) => budget)).toEqual(['5:00']);
    expect(described.totals.map(({ value }) => value)).toEqual(['5:00 pour 5:00, à la seconde', '5:30', '19:05:30']);
    const undated = describeConducteur(buildConducteur({ rundown: { start: null, segments: [line('vote', { countToEnd: true })] } }));
    expect(rows(undated)[0]?.marks).toEqual(['finit à son heure, même en retard']);
  });

  it('heads the show’s own groups with their titles and budgets, and names the lines between them as before', () => {
    const group = (id: string, title: string, budgetSeconds: number | null) => ({ id: id as GroupId, title, budgetSeconds });
    const line = (id: string, kind: Segment['kind'], own?: string) => buildSegment({ id, kind, durationSeconds: 60, ...(own !== undefined && { group: own as GroupId }) });
    const segments = [line('a', 'opening'), line('b', 'debate', 'one'), line('c', 'tape', 'one'), line('d', 'tape'), line('e', 'break'), line('f', 'debate', 'one'), line('g', 'debate', 'two'), line('h', 'debate', 'three')];
    const { parts } = describeConducteur(buildConducteur({ rundown: { segments, groups: [group('one', "L'hôpital", 120), group('two', 'La ville', 100), group('three', 'Sans budget', null)] } }));
    expect(parts.map(({ title, budget }) => [title, budget])).toEqual([
      ['Ouverture', '1:00'],
      ['L’hôpital', '3:00 pour 2:00, trop long de 1:00'],
      ['Débats', '1:00'],
      ['Coupure', '1:00'],
      ['L’hôpital (suite)', '1:00'],
      ['La ville', '1:00 pour 1:40, reste 0:40'],
      ['Sans budget', '1:00'],
    ]);
  });

  it('says how a magnéto begins and ends, and leaves nothing of its text out', () => {
    const content = 'Tourné place du marché.\nPremiers mots : « Il est neuf heures »\nFin : et la lumière reste allumée';
    const [row] = rows(describeConducteur(buildConducteur({ rundown: { segments: [buildSegment({ kind: 'tape', objective: '', content })] } })));
    expect(row?.content.map(({ kind, text }) => [kind, text])).toEqual([
      ['tape', `Début${F}: «${N}Il est neuf heures${N}»${F}– Fin${F}: «${N}et la lumière reste allumée${N}»`],
      ['text', 'Tourné place du marché.'],
    ]);
  });

  it('gives each role what it reads, and a guest nothing that is between the producers', () => {
    const input = buildConducteur({ rundown: { segments: [setup, debate] } });
    const of = (role: PaperRole) => {
      const { columns, lists, parts } = describeConducteur({ ...input, role });
      const row = parts[1]?.rows[0];
      return { columns: columns.map(({ key }) => key).join(' '), lists: lists.map(({ title }) => title), kinds: row?.content.map(({ kind }) => kind).join(' '), standings: row?.speakers.map(({ standing }) => standing), technique: row?.technique.length };
    };
    const all = 'number front duration cumulative segment speakers content technique notes actual';
    expect(of('producer')).toEqual({ columns: all, lists: ['Réserve', 'Remarques'], kinds: 'objective text text question lost quote quote lost note', standings: ['', 'à reconfirmer'], technique: 1 });
    expect(of('host')).toEqual({ columns: 'number front duration segment speakers content notes actual', lists: ['Réserve'], kinds: 'objective text text question lost quote quote lost note', standings: ['', 'à reconfirmer'], technique: 0 });
    expect(of('controlRoom')).toEqual({ columns: all, lists: ['Réserve'], kinds: 'text text quote quote lost note', standings: ['', 'à reconfirmer'], technique: 1 });
    expect(of('showCaller')).toEqual(of('controlRoom'));
    expect(of('speakerSafe')).toEqual({ columns: 'number front duration cumulative segment speakers content notes actual', lists: [], kinds: 'text text', standings: ['', ''], technique: 0 });
  });

  it('gives the same document for the same input, as plain JSON', () => {
    const document = describeConducteur(buildConducteur());
    expect(describeConducteur(buildConducteur())).toEqual(document);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('counts programme time where the show has no start', () => {
    const document = describeConducteur(buildConducteur({ rundown: { start: null, segments: [setup, debate] } }));
    expect(rows(document).map(({ front }) => front)).toEqual(['–', '0:00']);
    expect(document.parts.map(({ clock }) => clock)).toEqual(['', '']);
    expect(document.totals.map(({ label }) => label)).toEqual(['Durée du programme', 'Temps de studio']);
    expect(document.facts.map(({ label }) => label)).not.toContain('Enregistrement');
  });

  it('marks the lines after midnight', () => {
    const start = { local: '2026-12-31T23:59', zone: 'Europe/Paris' };
    const document = describeConducteur(buildConducteur({ rundown: { start, segments: [setup, debate] } }));
    expect(rows(document).map(({ front, nextDay }) => [front, nextDay])).toEqual([['23:59:00', ''], ['00:00:00', `+1${F}j`]]);
    expect(document.parts[1]?.clock).toBe('00:00:00 – 00:04:30');
  });

  it('names an organisation once, where the person first speaks', () => {
    const document = describeConducteur(buildConducteur({ rundown: { segments: [debate, { ...debate, id: 'again' as SegmentId }] } }));
    expect(rows(document).map(({ speakers }) => speakers[1]?.detail)).toEqual(['maire, ville de Vœlfling', 'maire']);
  });

  it('names a draft, leaves out what is not known, and drops a technique column with nothing in it', () => {
    const document = describeConducteur(
      buildConducteur({
        rundown: { segments: [setup] },
        heading: { version: null, topicTitle: 'L’Heure du débat', episode: null, venue: null, host: null },
      }),
    );
    expect(document.subtitle).toBe('');
    expect(document.documentTitle).toBe('L’Heure du débat – conducteur – Brouillon');
    expect(document.facts.map(({ label }) => label)).toEqual(['Enregistrement', 'Version', 'Durée du programme', 'Temps de studio']);
    expect(document.columns.map(({ key }) => key)).toEqual(['number', 'front', 'duration', 'cumulative', 'segment', 'speakers', 'content', 'notes', 'actual']);
  });

  it('describes an empty rundown', () => {
    const document = describeConducteur(buildConducteur({ rundown: { segments: [], reserve: [] }, reservedThemes: [], remarks: [] }));
    expect([document.parts, document.lists]).toEqual([[], []]);
  });

  it('speaks English throughout when asked', () => {
    const document = describeConducteur(buildConducteur({ rundown: { segments: [setup, debate] }, heading: { locale: 'en', version: 4 } }));
    expect(document.columns.map(({ label }) => label)).toEqual(['No.', 'Start', 'Length', 'Total', 'Segment', 'Speakers', 'Content', 'Technical', 'Notes', 'Actual']);
    expect(document.parts.map(({ title }) => title)).toEqual(['Before the programme', 'Debates']);
    expect(rows(document)[1]?.content.find(({ kind }) => kind === 'quote')).toEqual({
      kind: 'quote',
      label: null,
      text: '“On m’a donné les clés de tout, sauf celles du dimanche.”',
      source: `Zoé Haÿ-Lefèvre, comment, 3${F}November${F}2026`,
    });
    expect(document.facts[0]?.value).toBe(`Thursday 10${F}December${F}2026, 19:00`);
  });

  it('turns inner quotation marks and never doubles the outer ones', () => {
    const said = (text: string, origin: Partial<PrintedQuote> = {}) => {
      const quotes = new Map([['q-keys' as QuoteId, { text, author: '🦊', source: 'comment' as const, date: null, ...origin }]]);
      const block = rows(describeConducteur(buildConducteur({ rundown: { segments: [{ ...debate, quotes: ['q-keys' as QuoteId] }] }, quotes })))[0]?.content.find(({ kind }) => kind === 'quote');
      return [block?.text, block?.source];
    };
    expect(said('Il a dit "non" hier')).toEqual([`«${N}Il a dit “non” hier${N}»`, 'Auteur inconnu, commentaire, non daté']);
    expect(said('« Non. »')[0]).toBe(`«${N}Non.${N}»`);
    expect(said('Non.', { author: 'Inès Boÿer', date: '2019-03-01', old: true, byArticleAuthor: true })[1]).toBe(`Inès Boÿer, signe l’article, commentaire, 1er${F}mars${F}2019, ancien`);
    expect(said('Non.', { author: 'Inès Boÿer', source: 'article', byArticleAuthor: true })[1]).toBe('Inès Boÿer, article, non daté');
  });

  it('numbers sixty lines', () => {
    expect(rows(describeConducteur(buildConducteur({ rundown: { segments: manySegments(60) } }))).map(({ number }) => number)).toEqual(
      Array.from({ length: 60 }, (_, index) => String(index + 1)),
    );
  });
});
