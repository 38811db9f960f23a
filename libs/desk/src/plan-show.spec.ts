import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_SHOW_SECONDS } from '#editorial';
import { EPISODE_BOUNDS, sayReason, type Segment, type TimedSegment } from '#rundown';
import { NIGHT_BUSES } from '../../editorial/testing/night-buses.js';
import { writeTopicPage } from '../../editorial/testing/write-topic-page.js';
import { planShow } from './plan-show.js';
import type { ShowRequest } from './plan-show/show-request.js';

const request = (overrides: Partial<ShowRequest> = {}): ShowRequest => ({
  pageText: writeTopicPage(), applications: [], title: null, targetSeconds: 3120, start: null, seats: 5, ...overrides,
});
const application = { id: 'app-1', name: 'Noé Tardif', title: 'Sonneur', organisation: null, role: 'speaker', email: null, telephone: null, language: null, zone: null, motivation: 'Une horloge n’est pas un décor, c’est une promesse tenue chaque heure.', answers: [], availability: [] };

function planned(overrides: Partial<ShowRequest> = {}) {
  const show = planShow(request(overrides));
  if (show.outcome !== 'ShowPlanned') throw new Error(show.outcome);
  return show;
}

function entered(segment: TimedSegment): Segment {
  const { times: _, ...rest } = segment;
  return rest;
}

describe('planShow', () => {
  it('lasts exactly what was asked, from twelve minutes to four hours, whatever the seats', () => {
    fc.assert(fc.property(fc.integer({ min: EPISODE_BOUNDS.shortestSeconds, max: EPISODE_BOUNDS.longestSeconds }), fc.integer({ min: 1, max: 5 }), (targetSeconds, seats) => {
      const { rundown } = planned({ targetSeconds, seats });
      expect([rundown.plannedSeconds, rundown.overSeconds]).toEqual([targetSeconds, 0]);
      expect(rundown.segments.every((segment) => segment.durationSeconds > 0 && Number.isInteger(segment.durationSeconds))).toBe(true);
    }), { numRuns: 60 });
    expect(EPISODE_BOUNDS.longestSeconds).toBe(LONGEST_SHOW_SECONDS);
  });

  it('refuses what is shorter than its fixed parts or longer than four hours, with the facts', () => {
    expect(planShow(request({ targetSeconds: 300 }))).toMatchObject({ outcome: 'lengthTooShort', targetSeconds: 300 });
    expect(planShow(request({ targetSeconds: 14_401 }))).toEqual({ outcome: 'lengthTooLong', targetSeconds: 14_401, longestSeconds: 14_400 });
  });

  it('proposes the article’s author as host and never as a guest, and nobody without a name', () => {
    const { speakers, rundown } = planned();
    expect(speakers.filter((speaker) => speaker.role === 'host').map((speaker) => speaker.name)).toEqual(['FERREOL Helene']);
    expect(speakers.filter((speaker) => speaker.role === 'guest').map((speaker) => [speaker.name, speaker.status]).toSorted()).toEqual([['Luc P. - Mécanique du Temps', 'suggested'], ['Zoé Marchetti', 'suggested']]);
    const ids = new Set(speakers.map((speaker) => speaker.id));
    expect(rundown.segments.flatMap((segment) => segment.speakers).every((seat) => ids.has(seat.id))).toBe(true);
  });

  it('seats applicants when there are some', () => {
    const { speakers } = planned({ applications: [application] });
    expect(speakers.map(({ id, name, status, role }) => [id, name, status, role])[1]).toEqual(['app-1', 'Noé Tardif', 'applied', 'guest']);
    expect(speakers).toHaveLength(2);
  });

  it('seats a person who applied twice once, however the name is written, and says why', () => {
    const again = { ...application, id: 'app-2', name: 'TARDIF Noe' };
    for (const applications of [[application, again], [again, application]]) {
      const { speakers, notSeated } = planned({ applications });
      expect(speakers.filter(({ role }) => role === 'guest').map(({ id }) => id)).toEqual(['app-1']);
      expect(notSeated.map(({ id, why }) => [id, why])).toEqual([['app-2', [{ code: 'appliedTwice' }]]]);
    }
    const listening = { ...application, role: 'Audience ' };
    expect(planned({ applications: [listening, again] }).speakers.map(({ id }) => id)).toContain('app-2');
    expect(planned({ applications: [listening] }).notSeated.map(({ why }) => why[0]?.code)).toEqual(['asksForAudience']);
  });

  it('counts comments that say nothing as none', () => {
    const { remarks } = planned({ pageText: writeTopicPage({ comments: [['Zoé', ''], [null, ' ']] }) });
    expect(remarks.map(({ code }) => code).filter((code) => /comments/i.test(code))).toEqual(['noComments']);
  });

  it('says once what became of every contribution', () => {
    const { points, matter } = planned({ applications: [application] });
    const raised = matter.sources.filter((source) => !['article', 'pitch'].includes(source.kind)).map((source) => source.id);
    expect(points.map((point) => point.source)).toEqual(raised);
    for (const point of points) {
      expect(point.segment === null).toBe(point.state === 'notKept');
      expect(point.why).toHaveLength(1);
    }
  });

  it('uses no quote and no question twice', () => {
    const { rundown } = planned({ targetSeconds: 5400 });
    const used = [...rundown.segments, ...rundown.reserve].flatMap((segment) => [...segment.quotes, ...segment.questions]);
    expect(new Set(used).size).toBe(used.length);
  });

  it('keeps ids when a contribution is added', () => {
    const comments = [['Zoé Marchetti', "Le clocher n'est pas une horloge, c'est un voisin qui parle trop fort."], ['Luc P.', 'Remonter une horloge, ça demande un bras, et personne ne veut payer ce bras.']] as const;
    const before = planned({ pageText: writeTopicPage({ comments }) });
    const after = planned({ pageText: writeTopicPage({ comments: [...comments, ['Ada Lenoir', 'Merci à tous !']] }) });
    const ids = (show: typeof before) => [...show.matter.quotes.map((quote) => quote.id), ...show.rundown.segments.map((segment) => segment.id)];
    expect(ids(before).filter((id) => !ids(after).includes(id))).toEqual([]);
  });

  it('takes the title that is given, else the article’s, else the call with a remark', () => {
    expect(planned({ title: ' Le temps commun ' }).rundown.title).toBe('Le temps commun');
    expect(planned().rundown.title).toBe('Personne ne regarde plus le clocher.');
    const { rundown, remarks } = planned({ pageText: writeTopicPage({ article: '', articleLine: '' }) });
    expect(rundown.title).toBe('Je veux bien participer à un talk sur ce sujet !');
    expect(remarks.map((remark) => remark.code)).toContain('titleFromCall');
  });

  it('plans an invented page to the second, everybody as long as the others, and says for each chair and person why', () => {
    const { rundown, speakers, notSeated, worth } = planned({ pageText: NIGHT_BUSES, targetSeconds: 3123 });
    expect(rundown.segments.map(({ kind, durationSeconds }) => [kind, durationSeconds])).toEqual([
      ['coldOpen', 40], ['titles', 20], ['launch', 75], ['introduction', 100], ['opening', 240], ['debate', 645], ['debate', 645], ['break', 60],
      ['debate', 645], ['audienceQuestions', 360], ['roundTable', 200], ['conclusion', 63], ['titles', 30],
    ]);
    expect(rundown.segments.filter(({ kind }) => kind === 'debate').map(({ title }) => title.slice(0, 7))).toEqual(['Débat 1', 'Débat 2', 'Débat 3']);
    expect(speakers.map(({ role, seconds }) => [role, seconds])).toEqual([['host', 805], ['guest', 567], ['guest', 567], ['guest', 567], ['guest', 567]]);
    expect(rundown.segments.flatMap((segment) => segment.speakers).every(({ why }) => (why ?? []).every((reason) => sayReason(reason, 'fr') !== reason.code))).toBe(true);
    expect(notSeated.every(({ why }) => why.every((reason) => !sayReason(reason, 'en').startsWith(reason.code)))).toBe(true);
    expect(Object.values(worth!).slice(1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(worth!.total, 9);
  });

  it('keeps what the producer locked, to the place, the second and the person', () => {
    const first = planned({ pageText: NIGHT_BUSES });
    const free = first.rundown.segments.map(entered);
    const at = free.flatMap(({ kind }, place) => (kind === 'debate' ? [place] : []));
    const [one, two, three] = at.map((place) => free[place]!);
    const locked = [
      { ...three!, locks: { position: true, duration: false, speakers: false } },
      { ...one!, durationSeconds: 701, locks: { position: false, duration: true, speakers: false } },
      { ...two!, locks: { position: false, duration: false, speakers: true } },
    ];
    const before = free.map((segment, place) => (at.includes(place) ? locked[at.indexOf(place)]! : segment));
    const { rundown, remarks, worth } = planned({ pageText: NIGHT_BUSES, before });
    expect(at).toHaveLength(3);
    expect(rundown.segments[at[0]!]?.id).toBe(three!.id);
    expect(rundown.segments.find(({ id }) => id === one!.id)?.durationSeconds).toBe(701);
    expect(rundown.segments.find(({ id }) => id === two!.id)?.speakers).toEqual(two!.speakers);
    expect([rundown.plannedSeconds, rundown.overSeconds, worth?.interest]).toEqual([3120, 0, first.worth?.interest]);
    expect(remarks.map(({ code }) => code)).not.toContain('wishesContradict');
  });

  it('is the same for the same request', () => expect(planned({ applications: [application] })).toEqual(planned({ applications: [application] })));
});
