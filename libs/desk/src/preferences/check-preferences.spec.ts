import { describe, expect, it } from '@jest/globals';
import { HOUSE_COLUMNS } from '#rundown';
import { checkPreferences } from './check-preferences.js';
import { NO_PREFERENCES, type ColumnLayout, type Preferences } from './preferences.js';

const OWN = '01900000-0000-7000-8000-000000000001';
const column = (id: string, width: number | null = null, shown = true) => ({ id, shown, width });
const layout = (name: string, columns = [column('number'), column('segment', 320)]): ColumnLayout => ({ name, columns });
const check = (chosen: Partial<Preferences>) => checkPreferences({ ...NO_PREFERENCES, ...chosen });

describe('checkPreferences', () => {
  it('takes whatever the screens can say', () => {
    const every = layout('Tout', [...HOUSE_COLUMNS.map((id) => column(id, 24)), column(OWN, 1200, false)]);
    expect([check({}), check({ layouts: [every, layout('Régie')], layout: 'Régie' }), check({ tour: { step: 0, ended: false } }), check({ print: { orientation: 'portrait', role: 'host', size: 'a5' } }), check({ print: { orientation: null, role: null, size: null } })]).toEqual([null, null, null, null, null]);
  });

  it.each<[string, Partial<Preferences>]>([
    ['stepUnknown', { tour: { step: -1, ended: false } }],
    ['stepUnknown', { tour: { step: 1.5, ended: true } }],
    ['tooManyLayouts', { layouts: Array.from({ length: 13 }, (_, i) => layout(`n${i}`)) }],
    ['layoutNameEmpty', { layouts: [layout('')] }],
    ['layoutNameTooLong', { layouts: [layout('x'.repeat(61))] }],
    ['layoutNameTaken', { layouts: [layout('Régie'), layout('REGIE')] }],
    ['tooManyColumns', { layouts: [layout('x', Array.from({ length: 41 }, (_, i) => column(OWN.slice(0, -2) + String(10 + i))))] }],
    ['columnUnknown', { layouts: [layout('x', [column('number'), column('__proto__')])] }],
    ['columnTwice', { layouts: [layout('x', [column('number'), column('number')])] }],
    ['noColumnShown', { layouts: [layout('x', [column('number', null, false)])] }],
    ['noColumnShown', { layouts: [layout('x', [])] }],
    ['widthOutOfRange', { layouts: [layout('x', [column('number', 23)])] }],
    ['widthOutOfRange', { layouts: [layout('x', [column('number', Number.NaN)])] }],
    ['layoutGone', { layout: 'Régie' }],
    ['printUnknown', { print: { orientation: 'upside down', role: null, size: null } }],
    ['printUnknown', { print: { orientation: null, role: null, size: 'portrait' } }],
  ])('refuses as %s', (code, chosen) => {
    expect(check(chosen)).toBe(code);
  });
});
