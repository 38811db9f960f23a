import type { WhatIfChange } from '#casting';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WhatIfInput, WhatIfJob, WhatIfTold } from './worker-job.js';

export interface Imagining {
  readonly told: WhatIfTold | null;
  readonly state: 'idle' | 'searching' | 'done' | 'stopped' | 'failed';
}

/** Asks the planner in a worker of the browser; one question at a time, and closing the worker ends it. */
export function useWhatIf() {
  const worker = useRef<Worker | null>(null);
  const [imagining, setImagining] = useState<Imagining>({ told: null, state: 'idle' });
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const ask = (input: WhatIfInput, change: WhatIfChange) => {
    end();
    const asked = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
    worker.current = asked;
    setImagining({ told: null, state: 'searching' });
    asked.addEventListener('message', ({ data }: MessageEvent<WhatIfTold>) => {
      if (worker.current !== asked) return;
      const over = data.round >= data.rounds;
      setImagining({ told: data, state: over ? 'done' : 'searching' });
      if (over) end();
    });
    asked.addEventListener('error', () => {
      if (worker.current !== asked) return;
      end();
      setImagining(({ told }) => ({ told, state: 'failed' }));
    });
    asked.postMessage({ input, change } satisfies WhatIfJob);
  };
  /** What was found so far stays. */
  const stop = () => {
    end();
    setImagining(({ told }) => ({ told, state: 'stopped' }));
  };
  const forget = () => {
    end();
    setImagining({ told: null, state: 'idle' });
  };
  return { imagining, ask, stop, forget };
}
