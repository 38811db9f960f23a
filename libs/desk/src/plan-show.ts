import { castShow, countGuests, type CastingAids } from '#casting';
import { applyActs, lineUpShow, showFormatFor, tracePoints, writeSegments, type LengthRefusal } from '#editorial';
import { layOut, remarkOn, timeRundown } from '#rundown';
import { fixedItems } from './plan-show/fix-items.js';
import { gatherCompany } from './plan-show/gather-company.js';
import { nameCast } from './plan-show/name-cast.js';
import { readBeside } from './plan-show/read-beside.js';
import { remarkOnPage } from './plan-show/remark-on-page.js';
import type { ShowRequest } from './plan-show/show-request.js';
import type { PlannedShow } from './ports/planner.js';
import { besidePage, ENGINE } from './topic/read-matter.js';

/** A page in, a timed and cast show out: the whole product's line of nouns, each becoming the next. */
export function planShow(request: ShowRequest, { readTopicPage, pickMatter, findPositions } = ENGINE, aids: CastingAids = {}): PlannedShow | LengthRefusal {
  const page = readTopicPage(request.pageText, request.leftOut, request.article);
  const picked = pickMatter(page, besidePage(page, request));
  const { matter } = applyActs(picked, request.acts ?? [], page);
  const beside = readBeside(matter, findPositions(matter.sources, page), page, request);
  const company = gatherCompany(matter, page, request, beside.positions);
  const [format, persons] = [showFormatFor(request.targetSeconds, request.template), countGuests(company) + 1];
  const lineUp = lineUpShow(matter, page, format, { persons });
  if (lineUp.outcome !== 'linedUp') return lineUp;
  const { passedOver, worth, standing, bound, ...cast } = castShow({ ...request, ...lineUp, company }, aids);
  const draft = writeSegments(cast.segments, matter, page, format, { persons }, request.draftedIn, passedOver);
  const rundown = timeRundown(layOut(draft, fixedItems(page, request)));
  const people = nameCast(cast, company, page, request.applications);
  const points = tracePoints(matter, page, rundown.segments, rundown.reserve);
  const earlier = [...remarkOnPage(page, matter, request), ...lineUp.remarks, ...cast.remarks];
  const remarks = remarkOn(rundown, { earlier, speakers: people.speakers.map((speaker) => ({ ...speaker, settled: false })) });
  return { outcome: 'ShowPlanned', page, matter, rundown, reserve: draft.reservedThemes, ...people, emptyChairs: cast.emptyChairs, points, remarks, worth, standing, bound, ...beside };
}
