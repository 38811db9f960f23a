import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeDoorList, type DoorListInput, type DoorListSeat } from './describe-door-list.js';

const seat = (number: number, name: string | null, over: Partial<DoorListSeat> = {}): DoorListSeat => ({ number, name, state: 'in', checkedInAt: null, accessibility: '', ...over });
const INPUT: DoorListInput = {
  locale: 'fr', title: 'Faut-il rallumer la gare ?', venue: 'Plateau Lanterne', zone: 'Europe/Paris', start: '2026-12-20T19:00', doors: '2026-12-20T18:15', capacity: 40, printedAt: '2026-12-20T16:00:00.000Z',
  seats: [seat(1, 'Zoé Marchetti'), seat(2, 'élise Zoéline', { checkedInAt: '2026-12-20T17:20:00.000Z', accessibility: 'Fauteuil roulant ;\n une rampe ?' }), seat(3, null), seat(4, 'Edmond Prat'), seat(5, 'Yann Corre', { state: 'waiting' }), seat(6, 'Anne Le Dû', { state: 'waiting' })],
};

describe('describeDoorList', () => {
  it('has who comes by name, under the letters of the alphabet, then who waits in order', () => {
    const { parts, title, subtitle, facts, documentTitle } = describeDoorList(INPUT);
    expect(parts).toEqual([
      { title: 'Ont une place (4)', rows: [
        { letter: 'M', name: 'Zoé Marchetti', number: 'n°\u00a01', arrived: '', needs: '' }, { letter: 'P', name: 'Edmond Prat', number: 'n°\u00a04', arrived: '', needs: '' },
        { letter: 'Z', name: 'élise Zoéline', number: 'n°\u00a02', arrived: 'arrivé à 18\u00a0h\u00a020', needs: 'Fauteuil roulant\u202f; une rampe\u202f?' }, { letter: '', name: 'Nom effacé', number: 'n°\u00a03', arrived: '', needs: '' },
      ] },
      { title: 'Attendent une place, dans l’ordre (2)', rows: [{ letter: '', name: 'Yann Corre', number: 'n°\u00a05', arrived: '', needs: '' }, { letter: '', name: 'Anne Le Dû', number: 'n°\u00a06', arrived: '', needs: '' }] },
    ]);
    expect([title, subtitle, documentTitle, facts.map(({ label, value }) => `${label}: ${value}`)]).toEqual([
      'Liste du public', 'Faut-il rallumer la gare\u202f?', 'Faut-il rallumer la gare\u202f? – Liste du public – dimanche 20\u00a0décembre\u00a02026',
      [expect.stringContaining('Enregistrement: dimanche 20\u00a0décembre\u00a02026'), 'Portes: 18\u00a0h\u00a015', 'Lieu: Plateau Lanterne', 'Places: 4 sur 40', 'Ordre: nom de famille, sans «\u202fde\u202f» ni «\u202fd’\u202f»', expect.stringContaining('Liste: ')],
    ]);
  });

  it('says in English the same of the same seats, and nothing of a show without a date', () => {
    const { parts, facts, running } = describeDoorList({ ...INPUT, locale: 'en', start: null, doors: null, venue: null });
    expect([parts.map(({ title }) => title), facts.map(({ label }) => label), running[1]]).toEqual([['Have a seat (4)', 'Wait for a seat, in order (2)'], ['Seats', 'Order', 'List'], '']);
  });

  it('loses nobody and doubles nobody, whatever their names', () => {
    const name = fc.option(fc.oneof(fc.string(), fc.constantFrom('👩‍🚀', '‮Zoé', 'عازفة', '  ', 'Ångström', '李明')), { nil: null });
    fc.assert(fc.property(fc.array(fc.tuple(name, fc.boolean())), (given) => {
      const seats = given.map(([one, waits], index) => seat(index + 1, one, { state: waits ? 'waiting' : 'in' }));
      const numbers = describeDoorList({ ...INPUT, locale: 'en', seats }).parts.flatMap(({ rows }) => rows.map(({ number }) => Number(/\d+/.exec(number)![0])));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(seats.map(({ number }) => number));
    }));
  });
});
