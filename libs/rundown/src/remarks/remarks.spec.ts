import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { SpeakerId, ThemeId } from '../ids.js';
import { remarkOn } from '../remark-on.js';
import type { Remark } from '../remark.js';
import type { Rundown } from '../rundown.js';
import type { SeatRole, Segment } from '../segment.js';
import { timeRundown } from '../time-rundown.js';
import { sayRemark } from '../words/say.js';
import { groupRemarks, isOfRundown } from './order-remarks.js';
import type { RemarkSpeaker } from './remark-facts.js';
import { USUAL_RULES, type RemarkRules } from './remark-rules.js';

const id = (name: string) => name as SpeakerId;
const people = (names: string): readonly RemarkSpeaker[] => names.split(' ').map((name) => ({ id: id(name), name: name.toUpperCase() }));
const COMPANY = people('ada bea cid dan eve host');
const said = (names: string, seconds = 0, role: SeatRole = 'guest') => names.split(' ').filter(Boolean).map((name) => ({ id: id(name), role, seconds }));
type Line = Partial<Omit<Segment, 'id'>> & { readonly id: string };
const timedOf = (lines: readonly Line[], rest: Partial<Rundown> = {}) => {
  const segments = lines.map((line) => buildSegment({ durationSeconds: 300, ...line }));
  return timeRundown(buildRundown({ segments, targetSeconds: segments.reduce((sum, { durationSeconds, outside, skipped }) => sum + (outside || skipped ? 0 : durationSeconds), 0), ...rest }));
};
const remarksOf = (lines: readonly Line[], rules: Partial<RemarkRules> = {}, speakers = COMPANY) => remarkOn(timedOf(lines), { speakers, rules: { ...USUAL_RULES, ...rules } });
const warn = (code: string, segment: string | null, facts: Remark['facts']) => ({ code, level: 'warn', ...(segment !== null && { segment }), facts });

describe('lines', () => {
  const debate: Line = { id: 'd', speakers: said('ada bea') };
  it('a debate without anybody is not merely one with few guests', () => {
    expect(remarksOf([{ ...debate, speakers: [] }])).toEqual([{ code: 'nobodyInDebate', level: 'warn', segment: 'd' }]);
    expect(remarksOf([{ ...debate, speakers: said('host', 10, 'host') }])).toEqual([warn('fewGuests', 'd', { guests: 0, leastGuests: 2 })]);
  });

  it('nobody sits twice in a line', () => expect(remarksOf([{ ...debate, speakers: said('ada bea ada') }])).toEqual([warn('speakerTwice', 'd', { name: 'ADA' })]));

  it('lines that are not played are told once, with what they would take', () => {
    expect(remarksOf([debate, { id: 'x', speakers: [], skipped: 'floated' }, { id: 'y', skipped: 'dropped', durationSeconds: 40 }])).toEqual([
      { code: 'linesSkipped', level: 'info', segment: 'x', facts: { lines: 2, floated: 1, dropped: 1, skippedSeconds: 340 } },
    ]);
  });
});

describe('chairs', () => {
  const one: Line = { id: 'a', speakers: said('ada bea') };
  const other: Line = { id: 'b', speakers: said('cid dan') };

  it('two people who sit down with nothing between are one too many', () => {
    const tight = warn('seatChangeTight', 'b', { changes: 2, names: ['CID', 'DAN'], mostChanges: 1 });
    expect(remarksOf([one, other], { seats: 3 })).toEqual([tight]);
    expect(remarksOf([one, { id: 'm', kind: 'menu', speakers: [] }, other], { seats: 3 })).toEqual([tight]);
    expect(remarksOf([one, other], { seats: 3, seatChanges: 2 })).toEqual([]);
    expect(remarksOf([one, other], { seats: 3, seatChanges: null })).toEqual([]);
  });

  it('nobody moves where there are chairs enough, or where chairs are unknown', () => {
    for (const seats of [5, 12, null]) expect(remarksOf([one, other], { seats })).toEqual([]);
  });

  it.each(['sting', 'break', 'tape', 'titles'] as const)('a %s between is time enough', (kind) => {
    expect(remarksOf([one, { id: 'x', kind, speakers: [] }, other], { seats: 3 })).toEqual([]);
  });

  it('so is what is off air, and a hole before a hard start', () => {
    expect(remarksOf([one, { id: 'x', kind: 'offAir', outside: true, speakers: [] }, other], { seats: 3 })).toEqual([]);
    expect(remarksOf([one, { ...other, hardStart: { offsetSeconds: 400 } }], { seats: 3 }).map(({ code }) => code)).toEqual(['gap']);
  });

  it('whoever comes after a cover may have sat down behind it', () => {
    const lines = [one, { id: 'x', kind: 'sting', speakers: [] } as Line, { id: 'c', speakers: said('ada cid') }, { id: 'd', speakers: said('cid dan') }];
    expect(remarksOf(lines, { seats: 4, seatChanges: 0 })).toEqual([]);
    expect(remarksOf(lines, { seats: 3, seatChanges: 0 })).toEqual([warn('seatChangeTight', 'd', { changes: 1, names: ['DAN'], mostChanges: 0 })]);
  });

  it('more people than chairs are told', () => {
    expect(remarksOf([{ id: 'a', speakers: [...said('ada bea cid'), ...said('host', 0, 'host')] }], { seats: 3 })).toEqual([warn('moreThanSeats', 'a', { people: 4, seats: 3 })]);
  });

  it('whoever leads now and is a guest next changes places, unless something is between', () => {
    const asHost: Line = { id: 'a', speakers: [...said('ada bea'), ...said('cid', 0, 'host')] };
    const asGuest: Line = { id: 'b', speakers: said('ada bea cid') };
    expect(remarksOf([asHost, asGuest])).toEqual([warn('changesPlace', 'b', { name: 'CID', from: 'host', to: 'guest' })]);
    expect(remarksOf([asHost, { id: 'x', kind: 'break', speakers: [] }, asGuest])).toEqual([]);
  });
});

describe('speech', () => {
  const other = (name: string, seconds: number): Line => ({ id: name, kind: 'tape', speakers: [], durationSeconds: seconds });

  it('a guest who waits longer than the studio wishes is told at the line where they speak again', () => {
    const lines = (seconds: number): readonly Line[] => [{ id: 'a', speakers: said('ada bea', 100) }, other('x', seconds), { id: 'b', speakers: said('ada bea', 100) }];
    expect(remarksOf(lines(1200))).toEqual([]);
    expect(remarksOf(lines(1201)).map(({ code, facts }) => [code, facts])).toEqual([
      ['waitsLong', { name: 'ADA', waitSeconds: 1201, mostSeconds: 1200 }], ['waitsLong', { name: 'BEA', waitSeconds: 1201, mostSeconds: 1200 }],
    ]);
    expect(remarksOf(lines(1201), { silenceSeconds: null })).toEqual([]);
  });

  it('sitting there with no second to speak is silence', () => {
    const lines = [{ id: 'a', speakers: said('ada bea', 100) }, { id: 'm', speakers: [...said('bea', 100), ...said('ada', 0)], durationSeconds: 1300 }, { id: 'b', speakers: said('ada bea', 100) }];
    expect(remarksOf(lines)).toEqual([warn('waitsLong', 'b', { name: 'ADA', waitSeconds: 1300, mostSeconds: 1200 })]);
  });

  it('the host speaks at most what the template says, of all debates together', () => {
    const debates = (seconds: number) => [{ id: 'a', speakers: [...said('ada bea', 60), ...said('host', seconds, 'host')] }, { id: 'b', speakers: [...said('ada bea', 60), ...said('host', 60, 'host')] }];
    expect(remarksOf(debates(62))).toEqual([]);
    expect(remarksOf(debates(66))).toEqual([warn('hostSpeaksMuch', null, { name: 'HOST', percent: 21, mostPercent: 20, speechSeconds: 126, debatesSeconds: 600 })]);
    expect(remarksOf(debates(66), { hostPercent: 25 })).toEqual([]);
  });

  it('a guest far above the others is told, not one who is a little above', () => {
    const shared = (seconds: number) => [{ id: 'a', durationSeconds: 600, speakers: [...said('ada', seconds), ...said('bea cid', 90)] }];
    expect(remarksOf(shared(180))).toEqual([]);
    expect(remarksOf(shared(181))).toEqual([warn('guestSpeaksMuch', null, { name: 'ADA', speechSeconds: 181, othersSeconds: 90 })]);
    expect(remarksOf(shared(181), { guestTimes: null })).toEqual([]);
    expect(remarksOf([{ id: 'a', speakers: [...said('ada', 50), ...said('bea', 10)] }])).toEqual([]);
  });

  it('parity is judged only where it is known of everybody', () => {
    const line = [{ id: 'a', speakers: [...said('ada', 60), ...said('bea cid', 95)] }];
    const known = (...genders: readonly ('f' | 'm' | undefined)[]) => people('ada bea cid').map((one, at) => ({ ...one, ...(genders[at] !== undefined && { gender: genders[at] }) }));
    expect(remarksOf(line, {}, known('f', 'm', 'm'))).toEqual([{ code: 'parityMissed', level: 'info', facts: { who: 'f', percent: 24, leastPercent: 40 } }]);
    for (const speakers of [known('f', 'm', undefined), known('m', 'm', 'm'), known('f', 'f', 'm')]) expect(remarksOf(line, { parityPercent: 38 }, speakers)).toEqual([]);
    expect(remarksOf(line, { parityPercent: null }, known('f', 'm', 'm'))).toEqual([]);
  });

  it('a debate in which all known positions are one side is told', () => {
    const theme = 't' as ThemeId;
    const line = [{ id: 'a', theme, speakers: said('ada bea cid', 60) }];
    const sides = (...sided: readonly ('agree' | 'disagree' | 'nuance' | null)[]) => people('ada bea cid').map((one, at) => ({ ...one, sides: sided[at] ? [{ theme, side: sided[at] }] : [] }));
    expect(remarksOf(line, {}, sides('agree', 'agree', null))).toEqual([{ code: 'oneSided', level: 'info', segment: 'a', facts: { side: 'agree', guests: 2 } }]);
    for (const speakers of [sides('agree', null, null), sides('agree', 'disagree', 'agree'), sides('nuance', 'nuance', null)]) expect(remarksOf(line, {}, speakers)).toEqual([]);
    expect(remarksOf(line, { twoSides: false }, sides('agree', 'agree', null))).toEqual([]);
  });
});

describe('people', () => {
  const lines: readonly Line[] = [{ id: 'a', speakers: said('ada bea') }, { id: 'b', speakers: said('ada bea') }];
  const about = (fact: Partial<RemarkSpeaker>, rest: Partial<Rundown> = {}) => remarkOn(timedOf(lines, rest), { speakers: [{ ...COMPANY[0]!, ...fact }] });

  it('who comes no more and sits there still is told once', () => {
    expect(about({ settled: true, gone: true, signed: true, free: [{ from: '2026-12-10T21:00', to: '2026-12-10T22:00' }] })).toEqual([warn('speakerGone', 'a', { name: 'ADA', segments: 2 })]);
  });

  it('who is not there when they speak is told, by any of their windows', () => {
    const until = (to: string) => about({ free: [{ from: '2026-12-10T19:00', to }, { from: '2026-12-10T19:08', to: '2026-12-10T20:00' }] });
    expect(until('2026-12-10T19:05')).toEqual([warn('notThere', 'b', { name: 'ADA', windows: '2026-12-10T19:00 – 2026-12-10T19:05, 2026-12-10T19:08 – 2026-12-10T20:00', segments: 1 })]);
    expect(until('2026-12-10T19:10')).toEqual([]);
    expect(until('19 h 10')).toEqual([]);
    expect(about({ free: [{ from: '18:00', to: '19:05' }] })).toMatchObject([{ code: 'notThere', segment: 'b' }]);
    expect(about({ free: [{ from: '18:00', to: '00:30' }] })).toEqual([]);
    expect(about({ free: [] })).toEqual([]);
    expect(about({ free: [{ from: '2026-12-10T19:05', to: null }] })).toMatchObject([{ code: 'notThere', segment: 'a', facts: { segments: 1 } }]);
  });

  it('who is called for other hours will be asked again', () => {
    const called = { from: '2026-12-10T18:00', to: '2026-12-10T19:07' };
    expect(about({ called })).toEqual([{ code: 'outsideCall', level: 'info', segment: 'b', facts: { name: 'ADA', ...called, segments: 1 } }]);
    expect(about({ called: { ...called, to: '2026-12-10T19:10' } })).toEqual([]);
  });

  it('who is in two episodes at once is told; one right after the other is none', () => {
    const elsewhere = (from: string, to: string) => about({ elsewhere: [{ title: 'Une autre', from, to }] });
    expect(elsewhere('2026-12-10T19:09', '2026-12-10T20:00')).toEqual([warn('inTwoPlaces', 'b', { name: 'ADA', title: 'Une autre', from: '2026-12-10T19:09', to: '2026-12-10T20:00', segments: 1 })]);
    expect(elsewhere('2026-12-10T19:10', '2026-12-10T20:00')).toEqual([]);
    expect(elsewhere('2026-12-10T18:00', '2026-12-10T19:00')).toEqual([]);
  });

  it('a show without a start knows no hours', () => {
    const fact = { free: [{ from: '2026-12-10T21:00', to: '2026-12-10T22:00' }], called: { from: '2026-12-10T18:00', to: '2026-12-10T18:07' }, elsewhere: [{ title: 'x', from: '2026-12-10T19:00', to: '2026-12-10T20:00' }] };
    expect(about(fact, { start: null })).toEqual([]);
  });

  it('names together who has not signed, who has no line, who has not answered', () => {
    const speakers = [
      { ...COMPANY[0]!, settled: true, gone: false, signed: false }, { ...COMPANY[1]!, settled: false, gone: false }, { ...COMPANY[2]!, settled: true, gone: false, signed: false },
      { ...COMPANY[3]!, settled: true, gone: true },
    ];
    expect(remarkOn(timedOf(lines), { speakers })).toEqual([
      warn('imageRightsMissing', null, { count: 2, names: ['ADA', 'CID'] }), warn('unseated', null, { count: 1, names: ['CID'] }),
      { code: 'notConfirmed', level: 'info', facts: { count: 1, names: ['BEA'] } },
    ]);
  });
});

describe('order and groups', () => {
  const remark = (code: string, level: Remark['level'], segment?: string) => ({ code, level, ...(segment && { segment }) }) as Remark;
  it('what breaks the show comes first, equal kinds together, what planning said last', () => {
    const speakers = [{ ...COMPANY[0]!, gone: true, settled: true }, ...COMPANY.slice(1, 2)];
    const found = remarkOn(timedOf([{ id: 'a', title: '', speakers: said('ada bea') }, { id: 'b', speakers: [] }, { id: 'c', title: '', speakers: said('ada bea') }], { targetSeconds: 10 }), { speakers, earlier: [remark('oldQuotes', 'warn'), remark('noArticle', 'info')] });
    expect(found.map(({ code, segment }) => `${code} ${segment ?? ''}`.trim())).toEqual(['tooLong', 'speakerGone a', 'nobodyInDebate b', 'titleMissing a', 'titleMissing c', 'oldQuotes', 'noArticle']);
    expect(groupRemarks(found).map(({ code, remarks }) => [code, remarks.length])).toEqual([['tooLong', 1], ['speakerGone', 1], ['nobodyInDebate', 1], ['titleMissing', 2], ['oldQuotes', 1], ['noArticle', 1]]);
  });

  it('made anew are exactly those that need nothing but the rundown and the rules', () => {
    expect(['tooLong', 'waitsLong', 'seatChangeTight', 'linesSkipped'].map((code) => isOfRundown({ code }))).toEqual([true, true, true, true]);
    expect(['notThere', 'staleSource', 'oneSided', 'notConfirmed', 'oldQuotes'].map((code) => isOfRundown({ code }))).toEqual([false, false, false, false, false]);
  });
});

describe('the words of remarks', () => {
  const say = (code: string, facts: Remark['facts'], language: 'fr' | 'en' = 'fr') => sayRemark({ code, level: 'warn', ...(facts && { facts }) }, language);
  it('say what and how much, and what to do', () => {
    expect(say('waitsLong', { name: 'Ada', waitSeconds: 1500, mostSeconds: 1200 })).toBe('Ada attend 25:00 sans parler (20:00 au plus) : donnez-lui la parole plus tôt');
    expect(say('changesPlace', { name: 'Ada', from: 'host', to: 'guest' })).toBe('Ada passe de l’animation à une place d’invité d’une séquence à l’autre, sans rien entre les deux');
    expect(say('changesPlace', { name: 'Ada', from: 'audience', to: 'host' }, 'en')).toBe('Ada goes from the audience to hosting from one segment to the next, with nothing between');
    expect(say('notThere', { name: 'Ada', windows: '2026-12-10T19:00 – 2026-12-10T19:05', segments: 1 })).toBe('Ada n’est pas là pendant cette séquence (libre : 10/12/2026 à 19:00 – 10/12/2026 à 19:05) : déplacez-la');
    expect(say('seatChangeTight', { changes: 2, names: ['Cid', 'Dan'], mostChanges: 1 }, 'en')).toBe('2 people sit down (Cid, Dan) with no sting, break or tape right before: slip one in, or bring their segments together');
    expect(say('oneSided', { side: 'disagree', guests: 2 })).toBe('les 2 invités dont la position est connue sont contre (à confirmer) : invitez une voix contraire');
    expect(say('parityMissed', { who: 'f', percent: 24, leastPercent: 40 }, 'en')).toBe('women have 24 % of the guests’ speech (40 % wanted)');
    expect(say('linesSkipped', { lines: 2, floated: 1, dropped: 1, skippedSeconds: 340 })).toBe('2 séquences ne sont pas jouées (5:40) : 1 de secours, 1 trappée');
  });
});
