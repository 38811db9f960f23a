import { describe, expect, it } from '@jest/globals';
import { buildCallSheet } from '../testing/build-call-sheet.js';
import type { CallSheetInput } from './call-sheet-input.js';
import { describeCallSheet } from './describe-call-sheet.js';

const N = '\u202f';
const F = '\u00a0';
const sheet = (changes?: Partial<CallSheetInput>) => describeCallSheet(buildCallSheet(changes));

describe('describeCallSheet', () => {
  it('describes a usual sheet whole', () => {
    expect(sheet()).toEqual({
      form: 'callSheet',
      locale: 'fr',
      orientation: 'portrait',
      documentTitle: `Convocation – Maëlle Kerdoncuff – Réparer plutôt que racheter${N}?`,
      printedAt: '2026-12-10T07:30:05.000Z',
      title: 'Convocation',
      letterhead: 'Studio Webcastory',
      show: `Réparer plutôt que racheter${N}?`,
      recipient: 'Maëlle Kerdoncuff',
      recipientDetail: 'sociologue, université de l’Estran',
      running: [`Réparer plutôt que racheter${N}?`, 'Maëlle Kerdoncuff', `jeudi 10${F}décembre${F}2026, 17${F}h${F}30`],
      day: `jeudi 10${F}décembre${F}2026`,
      clock: 'heure locale (Europe/Paris)',
      moments: [
        { label: 'Heure de convocation', hour: `17${F}h${F}30`, day: '' },
        { label: 'Libération', hour: `20${F}h${F}15`, day: '' },
      ],
      steps: [],
      unsettled: '',
      included: 'Maquillage, pose et retrait du micro compris.',
      noted: '',
      place: {
        title: 'Où venir',
        lines: [
          { label: '', text: 'Studio 2', href: null, strong: true },
          { label: '', text: '14, quai des Tanneurs, 69005 Lyon', href: null, strong: false },
          { label: 'Accès', text: `Interphone «${N}Plateau${N}», 3e étage${N}; demander Inès.`, href: null, strong: false },
          { label: 'Plan', text: 'https://plan.example/?lieu=studio-2', href: 'https://plan.example/?lieu=studio-2', strong: false },
        ],
      },
      contact: {
        title: 'Sur place',
        lines: [
          { label: '', text: 'Inès Carrel', href: null, strong: true },
          { label: '', text: `04${F}00${F}00${F}00${F}00`, href: 'tel:0400000000', strong: true },
          { label: '', text: 'production@conducteur.example', href: 'mailto:production@conducteur.example', strong: false },
        ],
      },
      segments: {
        title: 'Vos séquences',
        columns: ['Heure', 'N°', 'Séquence', 'Durée'],
        rows: [
          { time: `19${F}h${F}05`, nextDay: '', number: '5', title: `Réparer coûte-t-il trop cher${N}?`, kind: 'Débat', minutes: `10${F}min` },
          { time: `19${F}h${F}44`, nextDay: '', number: `9${F}bis`, title: 'Tour de table', kind: '', minutes: `1${F}min` },
        ],
      },
      companions: { title: 'Avec vous', lines: [{ label: '', text: 'Tarek Benhaddou, Oriane Vasseur et Lucas Ferrand', href: null, strong: false }] },
      remarks: [],
      words: {
        page: 'Page',
        footer: `Convocation personnelle · imprimée le 10/12/2026 à${F}8${F}h${F}30`,
        missingCharacters: `Caractères absents des polices, remplacés par □${F}:`,
        droppedEmoji: `Émojis non imprimés${F}:`,
      },
    });
  });

  it('speaks English', () => {
    const english = sheet({ locale: 'en', arrives: '2026-12-10T18:10', companions: ['Tarek Benhaddou', 'Oriane Vasseur'] });
    expect(english).toMatchObject({
      documentTitle: 'Call sheet – Maëlle Kerdoncuff – Réparer plutôt que racheter ?',
      day: `Thursday 10${F}December${F}2026`,
      clock: 'local time (Europe/Paris)',
      moments: [{ label: 'Call time', hour: '17:30' }, { label: 'Release', hour: '20:15' }],
      included: 'Make-up, fitting and removal of the microphone included.',
      noted: `We have noted: you arrive at${F}18:10.`,
      companions: { title: 'With you', lines: [{ text: 'Tarek Benhaddou and Oriane Vasseur' }] },
      words: { footer: `Personal call sheet · printed 10${F}Dec${F}2026, 08:30` },
    });
  });

  it('says a guest’s own hours, and the day where it is another', () => {
    const late = { release: '2026-12-11T00:15', leaves: '2026-12-11T00:05' };
    expect(sheet(late)).toMatchObject({
      moments: [{ day: '' }, { hour: `0${F}h${F}15`, day: `vendredi 11${F}décembre${F}2026` }],
      noted: `Nous avons noté${F}: vous partez à${F}0${F}h${F}05 le vendredi 11${F}décembre${F}2026.`,
    });
    expect(sheet({ ...late, arrives: '2026-12-10T18:10' }).noted).toBe(
      `Nous avons noté${F}: vous arrivez à${F}18${F}h${F}10 et vous partez à${F}0${F}h${F}05 le vendredi 11${F}décembre${F}2026.`,
    );
  });

  it('tells apart the hour that comes twice', () => {
    const segments = [{ number: '5', kind: 'debate' as const, title: '', start: '2026-10-25T02:40+01:00', seconds: 3900 }];
    expect(sheet({ call: '2026-10-25T02:30', release: '2026-10-25T02:30+01:00', segments })).toMatchObject({
      moments: [{ hour: `2${F}h${F}30` }, { hour: `2${F}h${F}30 (UTC+1)` }],
      segments: { rows: [{ time: `2${F}h${F}40 (UTC+1)`, title: 'Débat', kind: '', minutes: `1${F}h${F}05` }] },
    });
    expect(sheet({ locale: 'en', call: '2026-11-01T01:30-03:30', segments }).moments[0]?.hour).toBe('01:30 (UTC−3:30)');
  });

  it('counts the days and rounds the minutes of a segment as the mail does', () => {
    const at = (start: string, seconds: number) => ({ number: '5', kind: 'debate' as const, title: 'Débat 1', start, seconds });
    const { segments } = sheet({ call: '2026-12-31T23:00', segments: [at('2026-12-31T23:59', 0), at('2027-01-01T00:00', 61), at('2027-01-01T00:01', 3600)] });
    expect(segments?.rows.map(({ nextDay, minutes }) => [nextDay, minutes])).toEqual([['', `1${F}min`], [`+1${F}j`, `2${F}min`], [`+1${F}j`, `1${F}h${F}00`]]);
  });

  it('leaves out what is not known', () => {
    const nothing = { name: ' ', address: '', access: '', mapAddress: '', telephone: '' };
    expect(sheet({ letterhead: '', recipient: { name: '', title: '', organisation: ' ' }, show: '', place: nothing, contact: nothing, segments: [], companions: ['', ' '] })).toMatchObject({
      documentTitle: 'Convocation – Intervenant inconnu – Sans titre', letterhead: '', recipientDetail: '', place: null, contact: null, segments: null, companions: null,
    });
    expect(sheet({ contact: { ...nothing, telephone: '+33 (0)4 00 00 00 00' } }).contact?.lines).toEqual([{ label: '', text: `+33${F}(0)4${F}00${F}00${F}00${F}00`, href: 'tel:+33400000000', strong: true }]);
    expect(sheet({ recipient: { name: 'Léo', title: '', organisation: 'mairie' } }).recipientDetail).toBe('mairie');
  });

  it.each([
    ['javascript:alert(1)', null],
    ['plan.example/studio', null],
    ['https://plan.example/é', null],
    ['HTTPS://plan.example', 'HTTPS://plan.example'],
  ])('opens the map %j at %j', (mapAddress, href) => {
    const place = { name: '', address: '', access: '', mapAddress };
    expect(sheet({ place }).place?.lines).toEqual([{ label: 'Plan', text: mapAddress, href, strong: false }]);
  });

  it('opens no telephone and no address that is none', () => {
    const contact = { name: '', telephone: 'poste 12', address: 'à l’accueil' };
    expect(sheet({ contact }).contact?.lines.map(({ href }) => href)).toEqual([null, null]);
  });
});
