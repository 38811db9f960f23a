import { describe, expect, it } from '@jest/globals';
import { boundsOfMonth, isDate } from './dates.js';
import { keyPeople } from './key-people.js';

describe('dates', () => {
  it('are those of the calendar', () => {
    expect(['2026-12-10', '2028-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '1969-12-31', '10/12/2026', ''].map(isDate)).toEqual([true, true, false, false, false, false, false, false]);
    expect(['2026-12', '2028-02', '2026-00', 'x'].map(boundsOfMonth)).toEqual([{ from: '2026-12-01', until: '2026-12-31' }, { from: '2028-02-01', until: '2028-02-29' }, null, null]);
  });
});

describe('keyPeople', () => {
  const person = (id: string, name: string, email: string | null) => ({ id, name, email, role: 'guest' as const });

  it('knows somebody by their address, or else by their name, and two of one name by their addresses', () => {
    const [odile, again, nameless, luc, otherLuc, bareLuc] = [
      person('1', 'Odile Varenne', 'odile@poste.example'), person('2', 'O. Varenne', 'ODILE@poste.example'), person('3', 'odile  varenne', null),
      person('4', 'Luc P.', 'luc@poste.example'), person('5', 'Luc P.', 'lp@poste.example'), person('6', 'Luc P.', null),
    ];
    const keyOf = keyPeople([odile!, again!, nameless!, luc!, otherLuc!, bareLuc!]);
    expect([odile!, again!, nameless!].map(keyOf)).toEqual(['1', '1', '1']);
    expect([luc!, otherLuc!, bareLuc!].map(keyOf)).toEqual(['4', '5', 'lucp.']);
    expect(keyPeople([nameless!])(nameless!)).toBe('odilevarenne');
  });
});
