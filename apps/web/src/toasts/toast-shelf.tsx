import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useEscape } from '../acts/use-escape.js';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import { stayOf, type Toast } from './stack-toasts.js';
import { forgetToast } from './toasts.js';
import css from './toast-shelf.module.css';

/** The messages on their shelf: none goes while a mouse or the cursor is on any of them, or the page is out of sight. */
export default function ToastShelf({ toasts }: { readonly toasts: readonly Toast[] }) {
  const { toasts: words } = useWords();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const [hidden, setHidden] = useState(document.hidden);
  const cameFrom = useRef<Element | null>(null);
  const shelf = useRef<HTMLElement>(null);
  useEffect(() => {
    const note = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, []);

  /** Takes one down; a cursor that was on it goes to the next one, or back to where it came from. */
  const close = (id: number) => {
    const held = shelf.current?.contains(document.activeElement) ?? false;
    forgetToast(id);
    if (!held) return;
    requestAnimationFrame(() => {
      const next = shelf.current?.querySelector<HTMLElement>('[data-newest-toast] button');
      if (next) return next.focus();
      setFocused(false);
      if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    });
  };
  useEscape(shelf, (at) => close(Number(at.closest<HTMLElement>('[data-toast]')?.dataset['toast'])));
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it watches where the mouse and the cursor are, and does nothing by them
    <section
      ref={shelf}
      className={css['shelf']}
      aria-label={words.region}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        setFocused(true);
      }}
      onBlur={({ relatedTarget, currentTarget }) => { if (!currentTarget.contains(relatedTarget)) setFocused(false); }}
    >
      <ul>
        {toasts.map((toast, i) => (
          <li key={toast.id} className={css['toast']} data-newest-toast={i === toasts.length - 1 || undefined} data-toast={toast.id}>
            <Stay toast={toast} held={hovered || focused || hidden} over={() => forgetToast(toast.id)} />
            <p>{toast.says}</p>
            {toast.undo !== undefined && (
              <button type="button" className={css['undo']} aria-label={words.undoIt(toast.says)} onClick={() => { toast.undo?.(); close(toast.id); }}>
                <Icon name="undo" /> {words.undo}
              </button>
            )}
            <button type="button" className={css['close']} aria-label={words.close(toast.says)} onClick={() => close(toast.id)}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
    </section>,
    document.body,
  );
}

/** Counts a message's time, but only while nothing holds it. */
function Stay({ toast, held, over }: { readonly toast: Toast; readonly held: boolean; readonly over: () => void }) {
  const left = useRef(stayOf(toast));
  const end = useRef(over);
  useEffect(() => {
    end.current = over;
  });
  useEffect(() => {
    if (held) return undefined;
    const since = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1_500, left.current - (performance.now() - since));
    };
  }, [held]);
  return null;
}
