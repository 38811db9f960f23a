import { planShow } from '../plan-show.js';
import type { Planner } from '../ports/planner.js';

/** Plans on the calling thread. */
export const planHere: Planner = {
  async plan(request, onStep) {
    onStep('read');
    return planShow(request);
  },
};
