import { describe, expect, it } from '@jest/globals';
import type { QuestionId, QuoteId, RundownId, Segment, SpeakerId, ThemeId } from '#rundown';
import { NIGHT_BUSES } from '../../../editorial/testing/night-buses.js';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import type { PieceId } from '#editorial';
import { planShow } from '../plan-show.js';
import { nameDraft, rowsOfDraft } from './name-draft.js';
import { translatePlan, type PlanIds } from './translate-plan.js';

const show = planShow({ pageText: NIGHT_BUSES, applications: [], title: null, targetSeconds: 3120, start: null, seats: 5 });
if (show.outcome !== 'ShowPlanned') throw new Error(show.outcome);

/** Content keys as rows would have them. */
const row = <Key extends string>(key: Key) => `row ${key}` as Key;
const content: PlanIds = {
  contributions: new Map(show.matter.sources.map(({ id }) => [id, row(id) as never])),
  themes: new Map(show.matter.themes.map(({ id }) => [id, row(id)])),
  quotes: new Map(show.matter.quotes.map(({ id }) => [id, row(id)])),
  questions: new Map(show.matter.questions.map(({ id }) => [id, row(id)])),
  speakers: new Map(show.speakers.map(({ id }) => [id, row(id)])),
};
const keys = {
  themes: new Map(show.matter.themes.map(({ id }) => [row(id) as string, id])),
  pieces: new Map([...show.matter.quotes, ...show.matter.questions].map(({ id }) => [row(id) as string, id as PieceId])),
};
const people = show.speakers.map(({ id }) => ({ id: row(id), speakerKey: id }));
const EMPTY = nameDraft(buildRundown({ segments: [], reserve: [] }), { themes: new Map(), pieces: new Map() }, []);
let count = 0;
const target = { id: 'r' as RundownId, title: 'x', start: null, targetSeconds: 3120 };
const { rundown: draft } = translatePlan(show, target, EMPTY, content, () => `segment ${++count}`);

describe('nameDraft', () => {
  it('names a planned draft as the planner did, so that the same plan is the same draft', () => {
    const named = nameDraft(draft, keys, people);
    const planned = show.rundown.segments.map((timed): Segment => {
      const { times: _, ...segment } = timed;
      return segment;
    });
    expect(named.before).toEqual(planned);
    expect(named.reserve).toEqual(show.reserve.filter(({ theme }) => show.rundown.reserve.some((one) => one.theme === theme)));
    expect([...named.rows.keys()]).toEqual([...planned, ...show.rundown.reserve].map(({ id }) => id));
    expect(translatePlan(show, target, named, content, () => 'new').rundown).toEqual(draft);
  });

  it('leaves the producer’s own lines their rows, and what the topic forgot', () => {
    const gone = { theme: 'old theme' as ThemeId, quotes: ['old quote' as QuoteId], questions: ['old question' as QuestionId] };
    const segments = [
      buildSegment({ id: 'a', kind: 'debate', theme: null }), buildSegment({ id: 'b', kind: 'debate', theme: null }),
      buildSegment({ id: 'c', kind: 'debate', ...gone, speakers: [{ id: 'somebody' as SpeakerId, role: 'guest', seconds: 5 }] }), buildSegment({ id: 'd', kind: 'titles', theme: null }),
    ];
    const rundown = buildRundown({ segments, reserve: [] });
    const named = nameDraft(rundown, { themes: new Map(), pieces: new Map() }, [{ id: 'somebody' as SpeakerId, speakerKey: null }]);
    expect(named.before.map(({ id }) => id)).toEqual(['debate-open', 'b', 'debate-old theme', 'titles-2']);
    expect([...named.content.quotes, ...named.content.questions, ...named.content.themes, ...named.speakers]).toEqual([...gone.quotes, ...gone.questions, gone.theme, 'somebody'].map((id) => [id, id]));
    expect(rowsOfDraft(rundown)).toEqual([gone.theme, ...gone.quotes, ...gone.questions]);
  });
});
