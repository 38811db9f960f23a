import { describe, expect, it } from '@jest/globals';
import type { Remark } from '#rundown';
import { buildSegment } from '../../../rundown/testing/build-rundown.js';
import { buildConducteur, type ConducteurChanges } from '../../testing/build-conducteur.js';
import { describeSummary } from './describe-summary.js';

const N = '\u202f';
const F = '\u00a0';
const summary = (changes?: ConducteurChanges) => describeSummary(buildConducteur(changes));

describe('describeSummary', () => {
  it('holds every line under its part, and people where there is a debate', () => {
    const { parts } = summary();
    expect(parts.map(({ title, clock, budget, lines }) => [title, clock, budget, lines.map(({ number }) => number)])).toEqual([
      ['Avant le programme', '19:00:00 – 19:05:00', '(5:00)', ['1']],
      ['Ouverture', '19:05:00 – 19:10:00', '5:00', ['2', '3', '4', '5']],
      ['Débats, première partie', '19:10:00 – 19:18:10', '8:10', ['6', '7']],
      ['Coupure', '19:18:10 – 19:18:30', '0:20', ['8', '9']],
      ['Débats, deuxième partie', '19:18:30 – 19:24:50', '6:20', ['10']],
      ['Questions du public', '19:24:50 – 19:27:50', '3:00', ['11']],
      ['Fin de l’émission', '19:27:50 – 19:31:00', '3:10', ['12', '13', '14']],
    ]);
    expect(parts[2]?.lines).toEqual([
      { number: '6', front: '19:10:00', nextDay: '', duration: '6:40', title: `Débat 1${F}– Qui travaille le dimanche${N}?`, people: 'Ousmane M’Baye, Maëlle Düsseldorf-Ÿves, Thibault Łukasiewicz (à confirmer)', mark: '' },
      { number: '7', front: '19:16:40', nextDay: '', duration: '1:30', title: `Magnéto${F}– «${N}Un dimanche à Vœlfling${N}»`, people: '', mark: '' },
    ]);
  });

  it('counts remarks, says where to come and what is not played', () => {
    const remark = (level: Remark['level']): Remark => ({ level, code: 'thinTheme' });
    const place = { name: 'Studio 4', address: '3, rue des Ateliers', access: 'Porte "B"' };
    const document = summary({ remarks: [remark('warn'), remark('info')], heading: { place }, rundown: { segments: [buildSegment({ skipped: 'floated' })] } });
    expect(document.totals.at(-1)).toEqual({ label: 'Remarques', value: '2, dont 1 à régler' });
    expect(summary({ remarks: [], heading: { locale: 'en' } }).totals.at(-1)).toEqual({ label: 'Remarks', value: 'none' });
    expect(document.contacts).toEqual([
      { label: 'Animation', value: 'Anaïs Bœuf-Œuvrard' },
      { label: 'Adresse', value: '3, rue des Ateliers' },
      { label: 'Accès', value: `Porte «${N}B${N}»` },
    ]);
    expect(document.parts[0]?.lines[0]?.mark).toBe('de secours');
  });
});
