import { castSegments, countGuests } from '#casting';
import { applyActs, draftSegments, showFormatFor, tracePoints, type LengthRefusal } from '#editorial';
import type { ShowSheet } from '#interchange';
import { layOut, remarkOn, timeRundown } from '#rundown';
import { fixedItems } from './plan-show/fix-items.js';
import { gatherCompany } from './plan-show/gather-company.js';
import { nameCast } from './plan-show/name-cast.js';
import { readBeside } from './plan-show/read-beside.js';
import { remarkOnPage } from './plan-show/remark-on-page.js';
import type { ShowRequest } from './plan-show/show-request.js';
import { besidePage, ENGINE } from './topic/read-matter.js';

/** A page in, a timed and cast show out: the whole product's line of nouns, each becoming the next. */
export function planShow(request: ShowRequest, { readTopicPage, pickMatter } = ENGINE): ({ readonly outcome: 'ShowPlanned' } & ShowSheet) | LengthRefusal {
  const page = readTopicPage(request.pageText);
  const picked = pickMatter(page, besidePage(page, request));
  const { matter } = applyActs(picked, request.acts ?? [], page);
  const company = gatherCompany(matter, page, request);
  const draft = draftSegments(matter, page, showFormatFor(request.targetSeconds), { persons: countGuests(company) + 1 }, request.draftedIn);
  if (draft.outcome !== 'drafted') return draft;
  const cast = castSegments(draft.segments, company);
  const rundown = timeRundown(layOut({ ...draft, ...cast }, fixedItems(page, request)));
  const people = nameCast(cast, company, page, request.applications);
  const points = tracePoints(matter, page, rundown.segments, rundown.reserve);
  const earlier = [...remarkOnPage(page, matter, request), ...draft.remarks, ...cast.remarks];
  const remarks = remarkOn(rundown, { earlier, speakers: people.speakers.map((speaker) => ({ ...speaker, settled: false })) });
  return { outcome: 'ShowPlanned', page, matter, rundown, reserve: draft.reservedThemes, ...people, emptyChairs: cast.emptyChairs, points, remarks, ...readBeside(matter, page, request) };
}
