import { countGuests, replanCast, type CastingAids, type CastProposal, type CompanyChange, type ReplanCastOutcome } from '#casting';
import { applyActs, lineUpShow, showFormatFor, writeSegments, type LengthRefusal } from '#editorial';
import { layOut, timeRundown, type Segment, type SpeakerId, type TimedRundown } from '#rundown';
import { fixedItems } from './plan-show/fix-items.js';
import { gatherCompany } from './plan-show/gather-company.js';
import type { ShowRequest } from './plan-show/show-request.js';
import { besidePage, ENGINE } from './topic/read-matter.js';

/** A show that was announced: what it was planned from, and its running order as it was told to people. */
export interface AnnouncedRequest extends Omit<ShowRequest, 'before'> {
  readonly announced: readonly Segment[];
  readonly acknowledged?: readonly SpeakerId[];
}

/** A proposal with its times. */
export type ShowProposal = CastProposal & { readonly rundown: TimedRundown };

/** What can be done about a change. */
export type ReplanOutcome =
  | { readonly outcome: 'ShowReplanned'; readonly proposals: readonly ShowProposal[] }
  | Exclude<ReplanCastOutcome, { readonly outcome: 'castReplanned' }>
  | LengthRefusal;

/** Three ways to carry on after somebody declined, comes later or the length changed. What is announced and goes on keeps its words. */
export function replanShow(request: AnnouncedRequest, change: CompanyChange, { readTopicPage, pickMatter, findPositions } = ENGINE, aids: CastingAids = {}): ReplanOutcome {
  const page = readTopicPage(request.pageText);
  const { matter } = applyActs(pickMatter(page, besidePage(page, request)), request.acts ?? [], page);
  const company = gatherCompany(matter, page, request, findPositions(matter.sources, page));
  const [format, persons] = [showFormatFor(request.targetSeconds), countGuests(company) + 1];
  const lineUp = lineUpShow(matter, page, format, { persons });
  if (lineUp.outcome !== 'linedUp') return lineUp;
  const replanned = replanCast({ ...request, offers: lineUp.offers, company }, change, aids);
  if (replanned.outcome !== 'castReplanned') return replanned;
  const targetSeconds = change.change === 'length' ? change.targetSeconds : request.targetSeconds;
  const fixed = { ...fixedItems(page, request), targetSeconds, before: request.announced };
  return {
    outcome: 'ShowReplanned',
    proposals: replanned.proposals.map((proposal) => {
      const draft = writeSegments(proposal.segments, matter, page, format, { persons }, request.draftedIn);
      const segments = draft.segments.map((segment) => withWords(segment, request.announced, draft.segments));
      return { ...proposal, segments, rundown: timeRundown(layOut({ ...draft, segments }, fixed)) };
    }),
  };
}

/** A line keeps the words it was announced with, unless it is a debate whose number changed. */
function withWords(segment: Segment, announced: readonly Segment[], now: readonly Segment[]): Segment {
  const before = announced.find(({ id }) => id === segment.id);
  if (before === undefined || placeOf(segment, now) !== placeOf(before, announced)) return segment;
  const { durationSeconds, speakers } = segment;
  return { ...before, durationSeconds, speakers };
}

const placeOf = ({ id, kind }: Segment, order: readonly Segment[]): number => (kind === 'debate' ? order.filter((one) => one.kind === 'debate').findIndex((one) => one.id === id) : 0);
