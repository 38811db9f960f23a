import { useEffect } from 'react';
import { lettersAct } from './letters.js';
import { matchKeys, mayAct } from './match-keys.js';
import { offeredActs } from './offer-acts.js';
import { whereIs } from './where-is.js';

/** Lets the keyboard do what is offered; of two acts with the same keys the one offered last does it. */
export function useActKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = offeredActs().findLast(({ keys, act }) => keys !== undefined && act !== undefined && matchKeys(keys, event) && mayAct(keys, whereIs(event.target), lettersAct()));
      if (pressed === undefined) return;
      event.preventDefault();
      pressed.act?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
