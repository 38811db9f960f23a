import type { CastChange, PersonToldAgain } from '#casting';
import type { Reason, SegmentId } from '#rundown';
import type { Participation } from '../episode/episode.js';
import type { ReplanningId } from '../ids.js';
import type { NamedDraft } from '../planning/name-draft.js';
import type { ShowProposal } from '../ports/planner.js';
import type { ReplanProposal } from './replanning.js';

/** A proposal as a producer reads it: titles and names, places from 1, and which line is which row. */
export function tellProposal(id: ReplanningId, proposal: ShowProposal, { before, rows }: NamedDraft, people: readonly Participation[]): ReplanProposal {
  const { rundown, kind, worthLost, changes, toldAgain, speakers } = proposal;
  const titles = new Map([...rundown.reserve, ...before, ...rundown.segments].map((segment) => [segment.id, segment.title]));
  const names = new Map<string, string>([...speakers.map(({ id: key, name }) => [key, name] as const), ...people.map(({ id: place, speakerKey, person }) => [speakerKey ?? place, person.name] as const)]);
  const nameOf = (speaker: string) => names.get(speaker) ?? '';
  const row = (segment: SegmentId) => rows.get(segment)?.id ?? null;
  return {
    id,
    kind,
    worthLost,
    changes: changes.map((change) => tellChange(change, (segment) => titles.get(segment) ?? '', nameOf)),
    toldAgain: toldAgain.map((told) => ({ person: nameOf(told.speaker), why: tellWhy(told) })),
    segments: rundown.segments.map((segment) => ({
      segmentId: row(segment.id),
      kind: segment.kind,
      title: segment.title,
      durationSeconds: segment.durationSeconds,
      startSeconds: segment.times.startSeconds,
      speakers: segment.speakers.toSorted((a, b) => Number(b.role === 'host') - Number(a.role === 'host')).map((speaker) => nameOf(speaker.id)),
    })),
  };
}

function tellChange(change: CastChange, titleOf: (segment: SegmentId) => string, nameOf: (speaker: string) => string): Reason {
  const forced: Reason['facts'] = 'forced' in change && change.forced ? { forced: 'yes' } : {};
  switch (change.change) {
    case 'debateDropped':
    case 'debateAdded':
      return { code: change.change, facts: { title: titleOf(change.segment), place: change.place + 1 } };
    case 'debateMoved':
      return { code: change.change, facts: { title: titleOf(change.segment), from: change.from + 1, to: change.to + 1 } };
    case 'speakerAdded':
    case 'speakerRemoved':
      return { code: change.change, facts: { title: titleOf(change.segment), person: nameOf(change.speaker), ...forced } };
    case 'guestInvited':
    case 'guestUninvited':
      return { code: change.change, facts: { person: nameOf(change.speaker), ...forced } };
  }
}

const tellWhy = ({ why, visit, before }: PersonToldAgain): Reason => ({
  code: why,
  facts: {
    ...(visit && { arrivesSeconds: visit.arrivesSeconds, leavesSeconds: visit.leavesSeconds }),
    ...(before && { arrivedSeconds: before.arrivesSeconds, leftSeconds: before.leavesSeconds }),
  },
});
