import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEGMENT_KINDS, timeRundown } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { buildConducteur, type ConducteurChanges } from '../../testing/build-conducteur.js';
import { describeAudience } from './describe-audience.js';
import { gatherMoments } from './gather-moments.js';

const N = '\u202f';
const F = '\u00a0';
const audience = (changes?: ConducteurChanges) => describeAudience(buildConducteur(changes));

describe('describeAudience', () => {
  it('tells the evening in moments, with what is asked of the audience', () => {
    expect(audience().moments.map(({ hour, title, people, cue }) => [hour, title, people, cue])).toEqual([
      [`19${F}h${F}00`, 'Installation', [], ''],
      [`19${F}h${F}05`, 'Ouverture', [], 'Applaudissez'],
      [`19${F}h${F}10`, `Débat 1${F}– Qui travaille le dimanche${N}?`, ['Ousmane M’Baye', 'Maëlle Düsseldorf-Ÿves'], ''],
      [`19${F}h${F}16`, `Magnéto${F}– «${N}Un dimanche à Vœlfling${N}»`, [], 'Silence'],
      [`19${F}h${F}18`, 'Courte coupure', [], ''],
      [`19${F}h${F}18`, `Débat 2${F}– Une bibliothèque, pour quoi faire${N}?`, [], ''],
      [`19${F}h${F}24`, 'À vous la parole', [], 'Posez vos questions'],
      [`19${F}h${F}27`, 'Pour finir', [], 'Applaudissez'],
    ]);
  });

  it('names the host and confirmed guests, and says nothing of anybody else, of notes, quotes or technique', () => {
    const document = audience();
    expect(document.guests).toEqual([
      { name: 'Anaïs Bœuf-Œuvrard', detail: 'présente l’émission' },
      { name: 'Maëlle Düsseldorf-Ÿves', detail: 'sociologue, université de la Côte' },
      { name: 'Ousmane M’Baye', detail: 'bibliothécaire, annexe du Port' },
    ]);
    const all = JSON.stringify(document);
    for (const secret of ['Łukasiewicz', 'Erdoğan', 'retard', 'chaises', 'HF', 'SYN', 'À obtenir', 'à confirmer', 'Micro-trottoir']) expect(all).not.toContain(secret);
  });

  it('welcomes people for as long as it lasts, and says which version it is in the foot', () => {
    expect(audience().welcome).toMatch(new RegExp(`^Bienvenue${N}! L’émission dure environ 25${F}min\\.`));
    expect(audience().words.footer).toContain('V3 · imprimé le');
    const english = audience({ heading: { locale: 'en' }, rundown: { start: null } });
    expect([english.moments[0]?.hour, english.moments[0]?.title, english.notice.slice(0, 12)]).toEqual(['', 'Settling in', 'Image rights']);
  });
});

describe('gatherMoments', () => {
  it('holds every line that is played once, in order, the studio’s business inside left out', () => {
    const line = fc.record({ kind: fc.constantFrom(...SEGMENT_KINDS), outside: fc.boolean(), skipped: fc.constantFrom(null, 'floated' as const, 'dropped' as const) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { segments } = timeRundown(buildRundown({ segments: lines.map((changes, index) => buildSegment({ ...changes, id: String(index) })) }));
        const moments = gatherMoments(segments);
        const played = segments.filter(({ skipped }) => skipped === null);
        const inside = played.filter(({ outside }) => !outside);
        const wanted = played.filter((one) => !one.outside || inside.length === 0 || one.times.position < (inside[0]?.times.position ?? 0) || one.times.position > (inside.at(-1)?.times.position ?? 0));
        expect(moments.flatMap((moment) => moment.segments.map(({ id }) => id))).toEqual(wanted.map(({ id }) => id));
        expect(moments.filter(({ kind }) => kind === 'debate').length).toBe(inside.filter(({ kind }) => kind === 'debate').length);
      }),
    );
  });
});
