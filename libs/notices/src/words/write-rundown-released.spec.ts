import { describe, expect, it } from '@jest/globals';
import { writeRundownReleased, type RundownReleasedFacts } from './write-rundown-released.js';

const facts: RundownReleasedFacts = {
  recipient: 'Maëlle',
  title: 'Réparer plutôt que racheter',
  start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' },
  venue: 'Studio 2',
  version: 3,
  releasedBy: 'Inès',
  comment: 'Débat 2 raccourci',
  address: 'https://conducteur.example/rundowns/r/pdf?version=3',
};

describe('writeRundownReleased', () => {
  it('says everything in French', () => {
    const { subject, text } = writeRundownReleased(facts, 'fr');
    expect(subject).toBe('Conducteur v3 — Réparer plutôt que racheter');
    expect(text).toBe(`Bonjour Maëlle,

La version 3 du conducteur « Réparer plutôt que racheter » est distribuée par Inès.

« Débat 2 raccourci »

Enregistrement : jeudi 10 décembre 2026 à 19:00 (Europe/Paris)
Lieu : Studio 2

À imprimer :
https://conducteur.example/rundowns/r/pdf?version=3

Les versions précédentes ne sont plus à jour : jetez leurs copies.
`);
  });

  it('speaks of earlier versions only when there are some', () => {
    expect(writeRundownReleased({ ...facts, version: 1 }, 'fr').text).not.toContain('précédentes');
    expect(writeRundownReleased({ ...facts, version: 1 }, 'en').text).not.toContain('Earlier');
  });

  it('leaves out what is not known, in English', () => {
    const { text } = writeRundownReleased({ ...facts, start: null, venue: null, comment: '', releasedBy: '' }, 'en');
    expect(text).toBe(`Hello Maëlle,

Version 3 of the rundown “Réparer plutôt que racheter” has been released.

To print:
https://conducteur.example/rundowns/r/pdf?version=3

Earlier versions are out of date: throw their copies away.
`);
  });
});
