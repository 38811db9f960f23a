import { answerWhatIf } from './answer-what-if.js';
import type { WhatIfJob, WhatIfTold } from './worker-job.js';

/** The planner in the browser, in a thread of its own: the page stays free, and closing the thread ends the search. */
addEventListener('message', ({ data }: MessageEvent<WhatIfJob>) => {
  for (const told of answerWhatIf(data)) (postMessage as (told: WhatIfTold) => void)(told);
});
