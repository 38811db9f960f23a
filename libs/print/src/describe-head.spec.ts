import { describe, expect, it } from '@jest/globals';
import { buildConducteur } from '../testing/build-conducteur.js';
import { describeHead } from './describe-head.js';

const headOf = (heading: Parameters<typeof buildConducteur>[0] = {}) => describeHead(buildConducteur(heading), 'conducteur');

describe('describeHead', () => {
  it('says on every paper which show it is of, which version, and when it was printed', () => {
    expect(headOf()).toEqual({
      locale: 'fr',
      documentTitle: 'L’Heure du débat – conducteur – V3',
      printedAt: '2026-12-10T13:22:05.000Z',
      title: 'L’Heure du débat',
      subtitle: 'Émission n°\u00a0112 – Faut-il ouvrir la bibliothèque le dimanche\u202f?',
      facts: [
        { label: 'Enregistrement', value: 'jeudi 10\u00a0décembre\u00a02026, 19\u00a0h\u00a000' },
        { label: 'Lieu', value: 'Studio 4\u00a0– La Plaine' },
        { label: 'Version', value: 'V3 · imprimé le 10/12/2026 à\u00a014\u00a0h\u00a022' },
      ],
      running: ['L’Heure du débat · Émission n°\u00a0112', 'Studio 4\u00a0– La Plaine', 'jeudi 10\u00a0décembre\u00a02026 · V3 · imprimé le 10/12/2026 à\u00a014\u00a0h\u00a022'],
      copyOf: '',
      check: null,
    });
  });

  it('names whose copy it is, and where to see whether it is current', () => {
    const asked = { recipient: 'Camille Roche', check: 'https://conducteur.example/v/k7mq2xw9tp' };
    expect(headOf({ heading: asked })).toMatchObject({
      documentTitle: 'L’Heure du débat – conducteur – V3 – Camille Roche',
      copyOf: 'Exemplaire\u00a0: Camille Roche',
      check: {
        address: asked.check,
        label: 'À jour\u202f?',
        text: 'conducteur.example/v/k7mq2xw9tp',
        alt: 'Code carré : vérifier à l’adresse conducteur.example/v/k7mq2xw9tp que ce tirage est à jour',
      },
    });
    expect(headOf({ heading: { ...asked, locale: 'en', version: null } })).toMatchObject({
      documentTitle: 'L’Heure du débat – conducteur – Draft – Camille Roche',
      copyOf: 'Copy: Camille Roche',
      check: { label: 'Current?', alt: 'Square code: see at conducteur.example/v/k7mq2xw9tp whether this print is current' },
    });
  });
});
