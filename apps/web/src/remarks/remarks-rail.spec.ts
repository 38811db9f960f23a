import { describe, expect, it } from '@jest/globals';
import { applyRepair, proposeRepairs, remarkOn, timeRundown, USUAL_RULES, type Remark, type Repair, type Rundown, type Segment, type SegmentId } from '#rundown';
import { deskRundown, segmentOf } from '../rundown/desk-rundown.js';
import { lineOf, NO_RULES, wholeOf } from '../rundown/testing/whole-rundown.js';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { previewRepair } from './preview-repair.js';
import { problemOf } from './problem-of.js';
import { remarksHere } from './remarks-here.js';
import { sayCost, sayNoRepair, sayRepair } from './say-repair.js';

const person = (id: string) => ({ id, status: 'confirmed', role: 'guest', person: { id: `p-${id}`, name: id.toUpperCase(), title: null, organisation: null } }) as never;
const whole = wholeOf([
  lineOf('a', { kind: 'debate', title: '', durationSeconds: 300, speakers: [{ role: 'guest', seconds: 100, participation: person('ada') }, { role: 'guest', seconds: 100, participation: person('bea') }] as never }),
  lineOf('b', { kind: 'debate', durationSeconds: 300 }),
]);

describe('the remarks of the screen', () => {
  const asTold = ({ code, level, segment, facts }: Remark) => ({
    __typename: 'Remark' as const, code, level, segmentId: segment ?? null,
    facts: Object.entries(facts ?? {}).map(([name, value]) => ({ __typename: 'Fact' as const, name, value: value === null ? null : String(value) })),
  });

  it('are those of the server, none of them twice, for the rundown the server told', () => {
    const desk = deskRundown({ ...whole, remarkRules: { ...NO_RULES, ...USUAL_RULES, seats: 3 } });
    const timed = timeRundown(desk.rundown);
    const earlier: readonly Remark[] = [{ code: 'staleSource', level: 'warn', segment: 'a' as SegmentId }, { code: 'noArticle', level: 'info' }];
    const server = remarkOn(timed, { earlier, rules: { ...USUAL_RULES, seats: 3 }, speakers: [{ id: 'ada' as never, name: 'ADA', settled: false }, { id: 'bea' as never, name: 'BEA', settled: true, gone: true }] });
    expect(server.map(({ code }) => code)).toEqual(['tooLong', 'speakerGone', 'nobodyInDebate', 'titleMissing', 'staleSource', 'notConfirmed', 'noArticle']);
    const here = remarksHere({ ...desk, remarks: server.map(asTold) }, timed);
    expect(here.map(({ code, segment }) => [code, segment])).toEqual(server.map(({ code, segment }) => [code, segment]));
  });

  it('follow the lines at once: what is typed is judged, what is gone is not told', () => {
    const desk = deskRundown({ ...whole, remarks: [asTold({ code: 'tooLong', level: 'warn' }), asTold({ code: 'staleSource', level: 'warn', segment: 'b' as SegmentId })] });
    const without: Rundown = { ...desk.rundown, targetSeconds: 300, segments: desk.rundown.segments.slice(0, 1).map((segment) => ({ ...segment, title: 'Débat' })) };
    expect(remarksHere(desk, timeRundown(without))).toEqual([]);
  });
});

describe('repairs', () => {
  const line = (id: string, seconds: number, room: number, over: Partial<Segment> = {}): Segment => ({
    ...segmentOf(lineOf(id, { title: id.toUpperCase(), durationSeconds: seconds })), elasticity: { minSeconds: seconds - room, idealSeconds: seconds, maxSeconds: seconds + room }, ...over,
  });
  const rundown: Rundown = {
    ...deskRundown(whole).rundown, start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' }, targetSeconds: 500,
    segments: [line('a', 200, 60, { speakers: [{ id: 'ada' as never, role: 'guest', seconds: 100 }] }), line('b', 200, 40), line('m', 130, 0, { kind: 'tape', questions: ['q'] as never })],
  };
  const outcome = proposeRepairs(rundown, { problem: 'length' });
  if (outcome.outcome !== 'repairsProposed') throw new Error(outcome.outcome);
  const by = (approach: Repair['approach']) => outcome.repairs.find((one) => one.approach === approach)!;

  it('say what is won, by what, and what it costs', () => {
    expect(sayRepair(by('inProportion'), outcome.excessSeconds, rundown, fr.remarks)).toBe('Gagner 0:30 : réduire 2 séquences élastiques');
    expect(sayCost(by('inProportion'), () => 'Ada', fr.remarks)).toEqual(['30 % de la marge utilisée', 'parole : Ada\u00a0−0:09']);
    expect(sayRepair(by('oneLine'), outcome.excessSeconds, rundown, en.remarks)).toBe('Win 0:30: shorten “A”');
    expect(sayRepair(by('float'), outcome.excessSeconds, rundown, fr.remarks)).toBe('Gagner 0:30 : mettre de secours « M » et ajuster 2 séquences');
    expect(sayCost(by('float'), () => 'Ada', fr.remarks).slice(0, 2)).toEqual(['1 séquence en moins', '1 question en moins']);
  });

  it('are seen before they are done, with what their lines were and will be', () => {
    const { lines, after } = previewRepair(rundown, by('float'));
    expect(lines.map(({ title, before, after: then }) => [title, before?.seconds, then?.seconds ?? null, then?.start?.slice(11, 19) ?? null])).toEqual([
      ['A', 200, 260, '19:00:00'], ['B', 200, 240, '19:04:20'], ['M', 130, null, null],
    ]);
    expect(after).toEqual(timeRundown(applyRepair(rundown, by('float'))));
    const merged = previewRepair(rundown, by('merge'));
    expect(merged.lines.find(({ id }) => id === 'b')).toMatchObject({ after: null, into: 'A' });
  });

  it('say why there are none', () => {
    const fixed = { ...rundown, segments: rundown.segments.map((segment) => ({ ...segment, kind: 'opening' as const, locks: { position: false, duration: true, speakers: false } })) };
    expect(sayNoRepair(proposeRepairs(fixed, { problem: 'length' }), fr.remarks)).toBe('Rien ne rattrape 0:30 sans toucher aux verrous : au mieux, il reste 0:30. 3 séquences verrouillées pourraient donner 1:40.');
    expect(sayNoRepair(proposeRepairs({ ...rundown, targetSeconds: 530 }, { problem: 'length' }), en.remarks)).toBe('By the clock everything is right: there is nothing to repair.');
    expect(sayNoRepair(proposeRepairs(rundown, { problem: 'hardStart', segment: 'a' as SegmentId }), en.remarks)).toBe('This is settled already.');
    expect(sayNoRepair(outcome, fr.remarks)).toBeNull();
  });

  it('are offered for lengths, hard starts and budgets, and for nothing else', () => {
    const segment = 'a' as SegmentId;
    const offered = (code: string, rest: Partial<Remark> = {}) => problemOf({ code, level: 'warn', ...rest });
    expect([offered('tooLong'), offered('gap', { segment }), offered('groupOverBudget', { facts: { groupId: 'g' } }), offered('titleMissing', { segment }), offered('gap')]).toEqual([
      { problem: 'length' }, { problem: 'hardStart', segment }, { problem: 'group', group: 'g' }, null, null,
    ]);
  });
});
