import { countGuests, replanCast, type CastingAids, type CompanyChange } from '#casting';
import { applyActs, lineUpShow, showFormatFor, tracePoints, writeSegments } from '#editorial';
import { layOut, timeRundown, type Segment } from '#rundown';
import { fixedItems } from './plan-show/fix-items.js';
import { gatherCompany } from './plan-show/gather-company.js';
import { nameCast } from './plan-show/name-cast.js';
import type { AnnouncedRequest, ReplanOutcome, ShowProposal } from './ports/planner.js';
import { besidePage, ENGINE } from './topic/read-matter.js';

/** Three ways to carry on after somebody declined, comes later or the length changed. What is announced and goes on keeps its words. */
export function replanShow(request: AnnouncedRequest, change: CompanyChange, { readTopicPage, pickMatter, findPositions } = ENGINE, aids: CastingAids = {}): ReplanOutcome {
  const page = readTopicPage(request.pageText, request.leftOut, request.article);
  const { matter } = applyActs(pickMatter(page, besidePage(page, request)), request.acts ?? [], page);
  const company = gatherCompany(matter, page, request, findPositions(matter.sources, page));
  const targetSeconds = change.change === 'length' ? change.targetSeconds : request.targetSeconds;
  const [format, persons] = [showFormatFor(targetSeconds, request.template), countGuests(company) + 1];
  const lineUp = lineUpShow(matter, page, format, { persons });
  if (lineUp.outcome !== 'linedUp') return lineUp;
  const replanned = replanCast({ ...request, offers: lineUp.offers, drafted: lineUp.segments, company }, change, aids);
  if (replanned.outcome !== 'castReplanned') return replanned;
  const passedOver = new Map((request.reserve ?? []).flatMap(({ theme, why: [why] }) => (why ? [[theme, why] as const] : [])));
  const fixed = { ...fixedItems(page, request), targetSeconds, before: request.announced };
  return {
    outcome: 'ShowReplanned',
    proposals: replanned.proposals.map(({ segments: lines, ...proposal }): ShowProposal => {
      const draft = writeSegments(lines, matter, page, format, { persons }, request.draftedIn, passedOver);
      const segments = draft.segments.map((segment) => withWords(segment, request.announced, draft.segments));
      const rundown = timeRundown(layOut({ ...draft, segments }, fixed));
      const { speakers } = nameCast({ ...proposal, segments }, company, page, request.applications);
      return { ...proposal, rundown, speakers, reserve: draft.reservedThemes, points: tracePoints(matter, page, rundown.segments, rundown.reserve) };
    }),
  };
}

/** A line keeps the words it was announced with, unless it is a debate whose number changed, or made otherwise at the new length. */
function withWords(segment: Segment, announced: readonly Segment[], now: readonly Segment[]): Segment {
  const before = announced.find(({ id }) => id === segment.id);
  if (before === undefined || placeOf(segment, now) !== placeOf(before, announced) || segment.elasticity?.idealSeconds !== before.elasticity?.idealSeconds) return segment;
  const { durationSeconds, speakers } = segment;
  return { ...before, durationSeconds, speakers };
}

const placeOf = ({ id, kind }: Segment, order: readonly Segment[]): number => (kind === 'debate' ? order.filter((one) => one.kind === 'debate').findIndex((one) => one.id === id) : 0);
