import { describe, expect, it } from '@jest/globals';
import type { SpeakerId } from '#rundown';
import { buildCrew } from '../../testing/build-crew.js';
import { describeTablePlan } from './describe-table-plan.js';

const F = '\u00a0';
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('describeTablePlan', () => {
  it('draws settled chairs as they are and proposes one to who has none', () => {
    const { plans, people } = describeTablePlan(buildCrew());
    expect(plans.map(({ title, changes, without }) => [plain(title), changes, without])).toEqual([['N° 6 – Débat 1 – Qui travaille le dimanche ?', [], '']]);
    expect(plans[0]!.chairs.map(({ number, name, microphone, isHost, proposed }) => [number, name, plain(microphone), isHost, proposed])).toEqual([
      ['1', 'Maëlle Düsseldorf-Ÿves', 'HF 1', false, false],
      ['2', 'Thibault Łukasiewicz', 'HF 2', false, false],
      ['3', 'Anaïs Bœuf-Œuvrard', 'Cravate 1', true, false],
      ['4', 'Selin Erdoğan', '', false, false],
      ['5', 'Ousmane M’Baye', 'HF 5', false, true],
    ]);
    expect(people.map(({ chair, note }) => [chair, note])).toEqual([['1', ''], ['2', 'à confirmer'], ['3', ''], ['4', 'à reconfirmer'], ['5', 'siège proposé'], ['', 'dans le public']]);
  });

  it('draws the table again where somebody changes, and says who', () => {
    const speakers = new Map([...buildCrew().speakers].map(([id, one]) => [id, { ...one, chair: null }]));
    const { plans } = describeTablePlan(buildCrew({ seats: 4, speakers }));
    expect(plans.map(({ title, chairs, changes, without }) => [plain(title).slice(0, 5), chairs.map(({ name }) => name.split(' ')[0]), changes.map(plain), without])).toEqual([
      ['N° 6 ', ['Maëlle', 'Anaïs', 'Thibault', 'Ousmane'], [], ''],
      ['N° 10', ['Selin', 'Anaïs', 'Thibault', 'Ousmane'], ['Selin Erdoğan prend le siège 1, que laisse Maëlle Düsseldorf-Ÿves'], ''],
      ['N° 12', ['Selin', 'Anaïs', 'Thibault', 'Ousmane'], [], 'Sans siège\u00a0: Maëlle Düsseldorf-Ÿves'],
    ]);
    expect(plans[1]!.chairs.map(({ isNew }) => isNew)).toEqual([true, false, false, false]);
  });

  it('takes as many chairs as sit together where the set is not known, and tells chairs that are not drawn in words', () => {
    const { seats: _, ...unknown } = buildCrew();
    expect(describeTablePlan({ ...unknown, speakers: new Map([...unknown.speakers].map(([id, one]) => [id, { ...one, chair: null }])) }).plans[0]!.chairs).toHaveLength(5);
    const speakers = new Map(buildCrew().speakers);
    speakers.set('ousmane' as SpeakerId, { ...speakers.get('ousmane' as SpeakerId)!, chair: 30 });
    const { plans } = describeTablePlan(buildCrew({ speakers }));
    expect([plans[0]!.chairs.length, plans[0]!.without]).toEqual([12, `Sans siège${F}: Ousmane M’Baye (siège 30)`]);
  });

  it('has nothing to draw where nobody sits', () => {
    expect(describeTablePlan(buildCrew({ rundown: { segments: [] } }))).toMatchObject({ plans: [], people: [] });
  });
});
