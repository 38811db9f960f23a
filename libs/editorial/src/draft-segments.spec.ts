import { describe, expect, it } from '@jest/globals';
import { formatDuration, programmeSeconds, type QuestionId, type QuoteId, type ThemeId } from '#rundown';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { draftSegments } from './draft-segments.js';
import type { Matter, Question, Quote, Theme } from './matter.js';
import { readTopicPage } from './read-topic-page.js';
import { showFormatFor } from './show-format.js';
import { sourcesOf } from './sources-of.js';
import { tracePoints } from './trace-points.js';

const page = readTopicPage(writeTopicPage());
const sources = sourcesOf(page);
const commentSource = sources.find((source) => source.kind === 'comment')!;

/** A matter of so many themes, each with six quotes of ten seconds and four questions, all somewhere in the first comment. */
function matterOf(themes: number): Matter {
  const piece = (theme: number, index: number) => ({
    source: commentSource.id, comment: 0, author: `Personne ${index}`, start: commentSource.start + theme * 100 + index, end: commentSource.start + theme * 100 + index + 1,
    score: 10 - index, theme: `t${theme}` as ThemeId,
  });
  const each = <Made>(make: (theme: number) => Made) => Array.from({ length: themes }, (_, theme) => make(theme));
  return {
    sources,
    quotes: each((theme) => Array.from({ length: 6 }, (_, index): Quote => ({ ...piece(theme, index), id: `q${theme}-${index}` as QuoteId, text: `Citation ${theme}-${index}`, reasons: [], spokenSeconds: 10 }))).flat(),
    questions: each((theme) => Array.from({ length: 4 }, (_, index): Question => ({ ...piece(theme, index + 10), id: `a${theme}-${index}` as QuestionId, text: `Faut-il sonner les heures, cas ${theme}-${index} ?` }))).flat(),
    themes: each((theme): Theme => ({
      id: `t${theme}` as ThemeId, label: `Thème ${theme}`, hook: `Citation ${theme}-2`, weight: 1 / (theme + 2), comments: [0], people: ['Personne 1'],
      quotes: Array.from({ length: 6 }, (_, index) => `q${theme}-${index}` as QuoteId), questions: Array.from({ length: 4 }, (_, index) => `a${theme}-${index}` as QuestionId),
    })),
  };
}

function draft(seconds: number, themes = 9, persons = 5) {
  const drafted = draftSegments(matterOf(themes), page, showFormatFor(seconds), { persons });
  if (drafted.outcome !== 'drafted') throw new Error(drafted.outcome);
  return drafted;
}

const order = (seconds: number, themes?: number) => draft(seconds, themes).segments.map((segment) => segment.kind);

describe('draftSegments', () => {
  it('makes the house’s 52 minutes to the second', () => {
    expect(draft(3120).segments.map((segment) => [segment.kind, segment.durationSeconds])).toEqual([
      ['coldOpen', 40], ['titles', 20], ['launch', 75], ['introduction', 100], ['opening', 240], ['debate', 645], ['debate', 645], ['break', 60],
      ['debate', 645], ['audienceQuestions', 360], ['roundTable', 200], ['conclusion', 60], ['titles', 30],
    ]);
  });

  it.each([[1200, 1, 0], [1560, 1, 0], [2340, 2, 0], [3120, 3, 1], [5400, 5, 2], [6330, 6, 2]])('holds in %i seconds %i debates and %i breaks', (seconds, debates, breaks) => {
    const kinds = order(seconds);
    expect([kinds.filter((kind) => kind === 'debate').length, kinds.filter((kind) => kind === 'break').length]).toEqual([debates, breaks]);
    expect(programmeSeconds(draft(seconds).segments)).toBe(seconds);
  });

  it('gives the odd seconds to the conclusion, everything else moves in steps of five', () => {
    const odd = draft(3122).segments.filter((segment) => segment.durationSeconds % 5 !== 0);
    expect(odd.map((segment) => [segment.kind, segment.durationSeconds % 5])).toEqual([['conclusion', 2]]);
  });

  it('says its own words in the language asked for, and the page’s as they are', () => {
    const drafted = draftSegments(matterOf(4), page, showFormatFor(3120), { persons: 5 }, 'en');
    if (drafted.outcome !== 'drafted') throw new Error(drafted.outcome);
    const lines = [...drafted.segments, ...drafted.reserve];
    expect(lines.map(({ title }) => title)).toEqual([
      'Cold open', 'Opening titles', 'Launch', 'Introducing the speakers', 'Opening – what the article claims', 'Debate 1 – Faut-il sonner les heures, cas 0-0\u00a0?',
      'Debate 2 – Faut-il sonner les heures, cas 1-0\u00a0?', 'Break', 'Debate 3 – Faut-il sonner les heures, cas 2-0\u00a0?', 'Audience questions', 'Last round of the table', 'Conclusion',
      'Closing titles', 'Debate – Thème 3',
    ]);
    expect(lines.map(({ objective }) => objective).filter((aim) => /[éèàû]|\b(?:les?|de|une)\b/u.test(aim))).toEqual([]);
    expect(lines.find(({ kind }) => kind === 'launch')?.content).toMatch(/^Coming up: Faut-il sonner .+ • Faut-il/u);
    expect(lines.find(({ kind }) => kind === 'roundTable')?.objective).toBe('Get one conviction or one proposal from everybody, in 40 seconds.');
    expect(draftSegments(matterOf(4), page, showFormatFor(3120), { persons: 5 }, 'fr')).toEqual(draft(3120, 4));
  });

  it('says what the shortest show is', () => {
    expect(draftSegments(matterOf(3), page, showFormatFor(719), { persons: 5 })).toEqual({ outcome: 'lengthTooShort', targetSeconds: 719, leastSeconds: 720, shortBySeconds: 1 });
    for (const refused of [1, 601, 718]) expect(draftSegments(matterOf(3), page, showFormatFor(refused), { persons: 5 })).toMatchObject({ leastSeconds: 720, shortBySeconds: 720 - refused });
    expect(programmeSeconds(draft(720).segments)).toBe(720);
  });

  it('puts the other themes in the reserve with the reason', () => {
    const { reservedThemes, reserve } = draft(3120, 4);
    expect(reservedThemes).toEqual([{ theme: 't3', why: [{ code: 'noRoomForTheme', facts: { rank: 4, themes: 4, debates: 3, percent: 20 } }] }]);
    expect(reserve.map((segment) => [segment.id, segment.theme, segment.durationSeconds])).toEqual([['debate-t3', 't3', 645]]);
  });

  it('stretches what there is when the matter is thin, and remarks on it once', () => {
    const { segments, remarks } = draft(7200, 1);
    expect(programmeSeconds(segments)).toBe(7200);
    expect(remarks.map((remark) => remark.code)).toEqual(['thinMatter']);
    expect(segments.every((segment) => segment.elasticity === null || segment.durationSeconds <= segment.elasticity.maxSeconds)).toBe(true);
  });

  it('opens a debate with its theme’s hook, within the time there is to read', () => {
    const debate = draft(3120).segments.find((segment) => segment.id === 'debate-t0');
    expect(debate?.quotes[0]).toBe('q0-2');
    expect(debate?.quotes).toHaveLength(4);
    expect(debate?.questions).toEqual(['a0-0', 'a0-1', 'a0-2', 'a0-3']);
    expect(debate?.title).toBe('Débat 1 – Faut-il sonner les heures, cas 0-0\u00a0?');
  });

  it('writes times as everywhere else, and one question in the singular', () => {
    const aims = (seconds: number, questions: Matter['questions'] | null = null) => {
      const matter = matterOf(3);
      const drafted = draftSegments({ ...matter, questions: questions ?? matter.questions.map((question) => ({ ...question, theme: null })), themes: matter.themes.map((theme) => ({ ...theme, questions: [] })) }, page, showFormatFor(seconds), { persons: 5 });
      return drafted.outcome === 'drafted' ? drafted.segments.filter((segment) => ['audienceQuestions', 'roundTable'].includes(segment.kind)).map((segment) => segment.objective) : [];
    };
    expect(aims(3120)).toEqual(['Faire répondre aux questions des contributeurs, 1:30 chacune.', 'Obtenir de chacun une conviction ou une proposition, en 40 secondes.']);
    const [one] = matterOf(1).questions;
    expect(aims(3120, [{ ...one!, theme: null }])[0]).toMatch(/^Faire répondre à la question d’un contributeur, en \d:\d\d\.$/);
  });

  it('counts the people of the contributions it counts', () => {
    const matter = matterOf(1);
    const comments = page.comments.map((comment) => comment.index);
    const crowded = { ...matter, themes: matter.themes.map((theme) => ({ ...theme, comments, people: Array.from({ length: 13 }, (_, index) => `Personne ${index}`) })) };
    const drafted = draftSegments(crowded, page, showFormatFor(1560), { persons: 5 });
    const debate = drafted.outcome === 'drafted' ? drafted.segments.find((segment) => segment.kind === 'debate') : null;
    expect(debate?.why[0]?.facts).toMatchObject({ contributions: 4, people: 3 });
  });

  it('reads no question of the host’s as the audience’s', () => {
    const matter = matterOf(3);
    const free = matter.questions.map((question, index) => ({ ...question, theme: null, author: index < 8 ? 'Hélène Ferréol' : 'Luc P.' }));
    const drafted = draftSegments({ ...matter, questions: free, themes: matter.themes.map((theme) => ({ ...theme, questions: [] })) }, page, showFormatFor(3120), { persons: 5 });
    const asked = drafted.outcome === 'drafted' ? drafted.segments.filter((segment) => segment.kind === 'audienceQuestions').flatMap((segment) => segment.questions) : [];
    expect(page.articleAuthor).toBe('FERREOL Helene');
    expect(asked.map((id) => free.find((question) => question.id === id)?.author)).toEqual(Array(4).fill('Luc P.'));
  });

  it('makes one open debate of a page without themes', () => {
    const { segments } = draft(1560, 0);
    expect(segments.find((segment) => segment.kind === 'debate')).toMatchObject({ id: 'debate-open', theme: null, why: [{ code: 'noTheme' }] });
  });

  it('leaves introductions and last words out for a host alone', () => {
    expect(draft(1560, 3, 1).segments.map((segment) => segment.kind)).not.toContain('roundTable');
    expect(formatDuration(programmeSeconds(draft(1560, 3, 1).segments))).toBe('26:00');
  });
});

describe('tracePoints', () => {
  it('follows each contribution to the segment that reads it, debates its theme or keeps it aside', () => {
    const { segments, reserve } = draft(3120, 4);
    const points = tracePoints(matterOf(4), page, segments, reserve);
    expect(points[0]).toMatchObject({ source: commentSource.id, comment: 0, state: 'covered', why: [{ code: 'saidAloud' }] });
    expect(points[1]).toMatchObject({ comment: 1, state: 'notKept', segment: null, quote: null, text: page.text.slice(points[1]!.start, points[1]!.end), why: [{ code: 'nothingToQuote' }] });
    expect(points).toHaveLength(page.comments.length);
  });

  it('promises nothing to a point in the reserve', () => {
    const { segments, reserve } = draft(3120, 4);
    const kept = new Set(reserve.flatMap((segment) => [...segment.quotes, ...segment.questions, segment.theme]));
    const matter = matterOf(4);
    const onlyKept = { ...matter, quotes: matter.quotes.filter((quote) => kept.has(quote.id)), questions: [] };
    expect(tracePoints(onlyKept, page, segments, reserve)[0]).toMatchObject({ state: 'reserve', segment: reserve[0]!.id, why: [{ code: 'themeInReserve' }] });
    const ofTheme = { ...matter, quotes: matter.quotes.filter((quote) => kept.has(quote.theme)).map((quote) => ({ ...quote, id: `other-${quote.id}` as QuoteId })), questions: [] };
    expect(tracePoints(ofTheme, page, segments, reserve)[0]).toMatchObject({ state: 'reserve', why: [{ code: 'themeInReserve' }] });
  });
});
