import { pickMatter, readTopicPage } from '#editorial';
import { planShow } from '../plan-show.js';
import type { Planner } from '../ports/planner.js';

/** Reads and plans on the calling thread. */
export const planHere: Planner = {
  async plan(request, onStep) {
    onStep('read');
    return planShow(request);
  },
  async gather(pageText, applications) {
    const page = readTopicPage(pageText);
    return { page, matter: pickMatter(page, { applications }) };
  },
};
