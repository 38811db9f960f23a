import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Hands on Escape pressed inside something that is no window, and keeps it from whatever lies around. */
export function useEscape(inside: RefObject<HTMLElement | null>, does: (at: Element) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
    event.preventDefault();
    event.stopPropagation();
    does(event.target);
  });
  useEffect(() => {
    const element = inside.current;
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [inside]); // oxlint-disable-line react-hooks/exhaustive-deps
}
