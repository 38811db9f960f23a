import { USUAL_WISHES } from '#casting';
import { applyActs, supplyOf } from '#editorial';
import { TALKSHOW } from '#rundown';
import type { WhatIfOffer } from '../ports/planner.js';
import { besidePage, ENGINE } from '../topic/read-matter.js';
import { gatherCompany } from './gather-company.js';
import type { ShowRequest } from './show-request.js';

/** What a show is planned from, without its page. */
export function offerWhatIf(request: ShowRequest, { readTopicPage, pickMatter, findPositions } = ENGINE): WhatIfOffer {
  const page = readTopicPage(request.pageText, request.leftOut, request.article);
  const { matter } = applyActs(pickMatter(page, besidePage(page, request)), request.acts ?? [], page);
  const { themeWeights: _, themeLabels, ...company } = gatherCompany(matter, page, request, findPositions(matter.sources, page));
  return {
    show: {
      company,
      themes: matter.themes.map(({ id, label, weight }) => ({ id, label: themeLabels?.get(id) ?? label, weight })),
      wishes: request.wishes ?? USUAL_WISHES,
      before: request.before ?? [],
    },
    supply: supplyOf(matter, page),
    template: request.template ?? TALKSHOW,
  };
}
