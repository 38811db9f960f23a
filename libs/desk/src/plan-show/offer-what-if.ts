import type { WhatIfShow } from '#casting';
import { applyActs, supplyOf, type MatterSupply } from '#editorial';
import { TALKSHOW, type ShowTemplate } from '#rundown';
import { USUAL_WISHES } from '#casting';
import { besidePage, ENGINE } from '../topic/read-matter.js';
import { gatherCompany } from './gather-company.js';
import type { ShowRequest } from './show-request.js';

/** Everything that the question « et si… ? » is answered from, as plain values: a browser plans with it as the server does. */
export interface WhatIfOffer {
  readonly show: WhatIfShow;
  readonly supply: MatterSupply;
  readonly template: ShowTemplate;
}

/** What a show is planned from, without its page. */
export function offerWhatIf(request: ShowRequest, { readTopicPage, pickMatter, findPositions } = ENGINE): WhatIfOffer {
  const page = readTopicPage(request.pageText);
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
