import type { WhatIfAnswer, WhatIfChange, WhatIfShow } from '#casting';
import type { MatterSupply } from '#editorial';
import type { ShowTemplate } from '#rundown';

/** What the server hands out for an episode. */
export interface WhatIfInput {
  readonly show: WhatIfShow;
  readonly supply: MatterSupply;
  readonly template: ShowTemplate;
  /** The planner's ids by place in the episode. */
  readonly speakers: Readonly<Record<string, string>>;
}

/** What the worker is asked. */
export interface WhatIfJob {
  readonly input: WhatIfInput;
  readonly change: WhatIfChange;
}

/** What it says: the best answer so far, and how many of its rounds are done. */
export interface WhatIfTold {
  readonly answer: WhatIfAnswer;
  readonly round: number;
  readonly rounds: number;
}
