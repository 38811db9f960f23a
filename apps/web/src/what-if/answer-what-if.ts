import { askWhatIf, SEARCH_ROUNDS, type WhatIfAnswer } from '#casting';
import { lineUpSupply, showFormatFor } from '#editorial';
import type { WhatIfJob, WhatIfTold } from './worker-job.js';

/** Answers at once as the server would plan, then searches on as it would: a better answer takes the place of the one before. */
export function* answerWhatIf({ input: { show, supply, template }, change }: WhatIfJob): Generator<WhatIfTold> {
  const rounds = SEARCH_ROUNDS + 1;
  const ask = (round?: number) => askWhatIf(show, change, (seconds, persons) => lineUpSupply(supply, showFormatFor(seconds, template), { persons }), round === undefined ? {} : { round });
  let best = ask();
  // Nothing was planned as a whole: more steps find nothing else.
  const planned = best.outcome === 'imagined' && best.would.worth !== null;
  yield { answer: best, round: planned ? 1 : rounds, rounds };
  for (let round = 0; planned && round < SEARCH_ROUNDS; round++) {
    best = better(best, ask(round));
    yield { answer: best, round: round + 2, rounds };
  }
}

/** A tenth of a point is told; less is no reason for another answer. */
const LEAST_WON = 0.1;

function better(best: WhatIfAnswer, found: WhatIfAnswer): WhatIfAnswer {
  const worth = (answer: WhatIfAnswer) => (answer.outcome === 'imagined' ? (answer.would.worth?.total ?? -Infinity) : -Infinity);
  return worth(found) >= worth(best) + LEAST_WON ? found : best;
}
