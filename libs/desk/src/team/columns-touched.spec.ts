import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import fc from 'fast-check';
import type { Segment } from '#rundown';
import type { UserActor } from '../actor.js';
import type { UserId } from '../ids.js';
import { sayProblem } from '../say-problem.js';
import { columnsTouched, refuseColumns } from './columns-touched.js';
import { COLUMNS, type Column, type Membership } from './membership.js';

const line = (id: string, over: Partial<Segment> = {}): Segment => buildSegment({ id, ...over } as Parameters<typeof buildSegment>[0]);
const [a, b] = [line('a'), line('b')];
const draft = (segments: readonly Segment[], reserve: readonly Segment[] = []) => ({ ...buildRundown({}), segments, reserve });
const before = draft([a, b]);

/** One edit in each column. */
const EDITS: { readonly [Known in (typeof COLUMNS)[number]]: readonly Partial<Segment>[] } = {
  title: [{ title: 'Autre' }],
  objective: [{ objective: 'Obtenir' }],
  duration: [{ durationSeconds: 7 }, { elasticity: { minSeconds: 1, idealSeconds: 2, maxSeconds: 3 } }, { hardStart: { offsetSeconds: 9 } }, { countToEnd: true }],
  people: [{ speakers: [{ id: 's' as never, role: 'guest', seconds: 4 }] }],
  content: [{ content: 'Dire' }, { quotes: ['q' as never] }, { questions: ['q' as never] }],
  technique: [{ technique: { camera: 'axe 2', sound: '', lowerThird: '' } }],
  notes: [{ notes: 'À voir' }],
};
const member: UserActor = { kind: 'user', id: 'u' as UserId, name: 'Ada', role: 'member', locale: 'fr' };
const contributor = (...columns: readonly Column[]): Membership => ({ role: 'contributor', columns });

describe('the columns that an edit touches', () => {
  it('are those of the parts that changed', () => {
    for (const column of COLUMNS) for (const edit of EDITS[column]) expect([column, columnsTouched(before, draft([a, { ...b, ...edit }]))]).toEqual([column, [column]]);
    const cells = (of: Record<string, string>) => draft([a, { ...b, cells: of as never }]);
    expect(columnsTouched(cells({ x: 'un', y: 'deux' }), cells({ y: 'trois', z: 'quatre' }))).toEqual(['custom:x', 'custom:y', 'custom:z']);
    expect(columnsTouched(before, draft([{ ...a }, { ...b }]))).toEqual([]);
    expect(columnsTouched(draft([a], [b]), draft([a], [{ ...b, notes: 'x' }]))).toEqual(['notes']);
  });

  it('are none for the order, the lines themselves, and what a line is', () => {
    const others = [draft([b, a]), draft([a]), draft([a, b, line('c')]), draft([a], [b]), draft([a, { ...b, kind: 'sting' }]), draft([a, { ...b, outside: !b.outside }]),
      draft([a, { ...b, locks: { ...b.locks, position: !b.locks.position } }]), draft([a, { ...b, skipped: 'floated' }]), { ...before, title: 'Autre' },
      // Whatever a line learns to hold is nobody's until it is named.
      draft([a, { ...b, somethingNew: 1 } as Segment])];
    for (const after of others) expect(columnsTouched(before, after)).toEqual([null]);
  });

  it('are refused exactly when one of them was not given', () => {
    const edits = fc.subarray(COLUMNS as unknown as (typeof COLUMNS)[number][]);
    fc.assert(fc.property(edits, edits, (given, touched) => {
      const edited = touched.reduce<Segment>((segment, column) => ({ ...segment, ...EDITS[column][0] }), b);
      const refused = refuseColumns(member, contributor(...given), before, draft([a, edited]));
      const foreign = touched.filter((column) => !given.includes(column));
      expect(refused === null).toBe(foreign.length === 0);
      if (refused !== null) expect(foreign).toContain(refused.column);
    }));
    expect(refuseColumns(member, contributor(...COLUMNS), before, draft([b, a]))).toEqual({ outcome: 'ColumnNotYours', column: null, columns: COLUMNS });
    for (const role of ['owner', 'producer'] as const) expect(refuseColumns(member, { role, columns: [] }, before, draft([b]))).toBeNull();
    for (const role of ['reader', 'showCaller'] as const) expect(refuseColumns(member, { role, columns: COLUMNS }, before, draft([a, { ...b, title: 'x' }]))).not.toBeNull();
    expect(refuseColumns({ ...member, role: 'producer' }, null, before, draft([b]))).toBeNull();
  });

  it('are named in the sentence that refuses them', () => {
    const told = (column: Column | null, locale: 'fr' | 'en') => sayProblem({ outcome: 'ColumnNotYours', column, columns: ['title', 'duration', 'notes'] }, locale).replace(/[\u00a0\u202f]/g, ' ');
    expect(told('technique', 'fr')).toBe('Vous ne modifiez pas la technique de cette émission, mais le titre, la durée et les notes : demandez à ses producteurs.');
    expect(told('custom:x', 'en')).toBe('You do not edit this column of this episode, but the title, the duration and the notes: ask its producers.');
    expect(told(null, 'fr')).toContain('Demandez à ses producteurs de changer l’ordre ou les séquences.');
  });
});
