import type { CastingAids } from '#casting';
import { planShow } from '../plan-show.js';
import { offerWhatIf } from '../plan-show/offer-what-if.js';
import type { Planner } from '../ports/planner.js';
import { replanShow } from '../replan-show.js';
import { judgeAct } from '../topic/judge-act.js';
import { ENGINE, readMatter, shapedMatter, type Engine } from '../topic/read-matter.js';
import { keepLast } from './keep-last.js';

/** Readings that are remembered; one of a long page weighs a hundred megabytes. */
const REMEMBERED = 3;

/** The engine with a memory: an act on a topic that was just read, or planning it, costs no second reading. */
const remembering = ({ readTopicPage, pickMatter, findPositions, remarkOnReading }: Engine): Engine => ({
  readTopicPage: keepLast(REMEMBERED, readTopicPage, (text, leftOut, article = null) => [text, (leftOut ?? []).join(' '), article]),
  pickMatter: keepLast(REMEMBERED, pickMatter, (page, settings) => [page, JSON.stringify(settings)]),
  findPositions: keepLast(REMEMBERED, findPositions, (sources, page) => [sources, page]),
  remarkOnReading: keepLast(REMEMBERED, remarkOnReading, (page) => [page]),
});

/** Reads and plans on the calling thread. */
export function openPlannerHere(bare: Engine = ENGINE, aids: Pick<CastingAids, 'polish' | 'bound'> = {}): Planner {
  const engine = remembering(bare);
  return {
    async plan(request, onStep) {
      onStep('read');
      return planShow(request, engine, { ...aids, onCast: () => onStep('cast') });
    },
    async offer(request) {
      return offerWhatIf(request, engine);
    },
    async replan(request, change) {
      return replanShow(request, change, engine);
    },
    async read(request) {
      return readMatter(request, engine);
    },
    async shape(request, act) {
      const judged = judgeAct(shapedMatter(request, engine), act);
      if ('outcome' in judged) return judged;
      return { outcome: 'actDone', act: judged, reading: readMatter({ ...request, acts: [...(request.acts ?? []), judged] }, engine) };
    },
  };
}

/** The calling thread's own planner. */
export const planHere: Planner = openPlannerHere();
