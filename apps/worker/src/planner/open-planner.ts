import type { Planner } from '#desk';
import { openPlannerThread } from './planner-thread.js';

/**
 * Reads and plans in a thread of its own, so that a long page holds nobody up; searching on for better plans has another,
 * with a solver, so that it holds up nobody who reads or plans.
 */
export function openPlanner(): Planner & { close(): Promise<void> } {
  const thread = openPlannerThread({ solver: false });
  const searching = openPlannerThread({ solver: true });
  return {
    plan: (request, onStep) => (request.round === undefined ? thread : searching).ask('plan', [request], onStep),
    offer: (request) => thread.ask('offer', [request]),
    replan: (request, change) => thread.ask('replan', [request, change]),
    read: (request) => thread.ask('read', [request]),
    shape: (request, act) => thread.ask('shape', [request, act]),
    close: async () => void (await Promise.all([thread.close(), searching.close()])),
  };
}
