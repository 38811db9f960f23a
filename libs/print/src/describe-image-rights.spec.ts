import { describe, expect, it } from '@jest/globals';
import { buildImageRights } from '../testing/build-call-sheet.js';
import type { ImageRightsInput } from './call-sheet-input.js';
import { describeImageRights } from './describe-image-rights.js';

const N = '\u202f';
const F = '\u00a0';
const copy = (changes?: Partial<ImageRightsInput>) => describeImageRights(buildImageRights(changes));
const when = (changes: Partial<ImageRightsInput>) => copy(changes).signature[1]?.value;

describe('describeImageRights', () => {
  it('describes a signed text whole, the signature as it was written', () => {
    expect(copy()).toEqual({
      form: 'imageRights',
      locale: 'fr',
      orientation: 'portrait',
      documentTitle: `Autorisation de droit à l’image – Maëlle O'Kerdoncuff – Réparer plutôt que racheter${N}?`,
      printedAt: '2026-12-08T09:05:07.250Z',
      title: 'Autorisation de droit à l’image',
      letterhead: 'Studio Webcastory',
      show: `Réparer plutôt que racheter${N}?`,
      running: [`Autorisation de droit à l’image · Réparer plutôt que racheter${N}?`, "Maëlle O'Kerdoncuff", `mardi 8${F}décembre${F}2026`],
      paragraphs: ['Qui. L’autorisation est donnée au studio.', `Quoi${F}: mon image et ma voix.`],
      signatureTitle: 'Signature',
      signature: [
        { label: 'Signé par', value: "Maëlle O'Kerdoncuff" },
        { label: 'Le', value: `mardi 8${F}décembre${F}2026 à${F}10${F}h${F}05 (Europe/Paris, UTC+1)` },
        { label: 'Depuis l’adresse réseau', value: '2001:db8::7' },
        { label: 'Version du texte', value: '2026-12' },
      ],
      remarks: [],
      words: {
        page: 'Page',
        footer: 'Copie du texte signé en ligne · version 2026-12',
        missingCharacters: `Caractères absents des polices, remplacés par □${F}:`,
        droppedEmoji: `Émojis non imprimés${F}:`,
      },
    });
  });

  it('speaks English', () => {
    expect(copy({ locale: 'en', text: 'To whom. To the studio.' })).toMatchObject({
      title: 'Image rights release',
      paragraphs: ['To whom. To the studio.'],
      signature: [{ label: 'Signed by' }, { label: 'On', value: `Tuesday 8${F}December${F}2026 at${F}10:05 (Europe/Paris, UTC+1)` }, { label: 'From the network address' }, { label: 'Version of the text' }],
      words: { footer: 'Copy of the text signed online · version 2026-12' },
    });
  });

  it('names the clock of the signature, also in the hour that comes twice', () => {
    expect(when({ signedAt: '2026-10-25T00:30:00Z' })).toBe(`dimanche 25${F}octobre${F}2026 à${F}2${F}h${F}30 (Europe/Paris, UTC+2)`);
    expect(when({ signedAt: '2026-10-25T01:30:00Z' })).toBe(`dimanche 25${F}octobre${F}2026 à${F}2${F}h${F}30 (Europe/Paris, UTC+1)`);
    expect(when({ signedAt: '2026-07-01T23:59:59Z', zone: 'Asia/Kathmandu' })).toBe(`jeudi 2${F}juillet${F}2026 à${F}5${F}h${F}44 (Asia/Kathmandu, UTC+5:45)`);
    expect(when({ signedAt: '2026-07-01T01:00:00Z', zone: 'America/St_Johns' })).toBe(`mardi 30${F}juin${F}2026 à${F}22${F}h${F}30 (America/St_Johns, UTC−2:30)`);
    expect(when({ zone: 'UTC' })).toBe(`mardi 8${F}décembre${F}2026 à${F}9${F}h${F}05 (UTC, UTC)`);
  });

  it('keeps paragraphs and the lines inside them', () => {
    expect(copy({ text: '\n\nUn\r\n\r\nDeux\nTrois\n \n\nQuatre\n' }).paragraphs).toEqual(['Un', 'Deux\nTrois', 'Quatre']);
    expect(copy({ text: '', signedFrom: '' })).toMatchObject({ paragraphs: [], signature: [{}, {}, { label: 'Version du texte' }] });
  });
});
