import type { ReactNode } from 'react';
import { Icon } from './icons.js';
import css from './note.module.css';

interface NoteProps {
  readonly tone: 'warn' | 'info' | 'done';
  readonly role?: 'alert' | 'status';
  readonly action?: { readonly label: string; readonly act: () => void } | undefined;
  readonly children: ReactNode;
}

/** One sentence that the person should read now. */
export function Note({ tone, role, action, children }: NoteProps) {
  return (
    <div className={css['note']} data-tone={tone} role={role}>
      <Icon name={tone === 'warn' ? 'warn' : tone === 'done' ? 'check' : 'info'} size={18} />
      <div className={css['words']}>{children}</div>
      {action && (
        <button type="button" className={css['action']} onClick={action.act}>
          {action.label}
        </button>
      )}
    </div>
  );
}
