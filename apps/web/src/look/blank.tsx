import type { ReactNode } from 'react';
import css from './blank.module.css';

interface BlankProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** True when nothing else heads the page. */
  readonly heads?: boolean;
}

/** An empty place that says what to do next. */
export function Blank({ title, children, action, heads = false }: BlankProps) {
  const Title = heads ? 'h1' : 'p';
  return (
    <div className={css['blank']}>
      <div className={css['lines']} aria-hidden="true"><i /><i /><i /><i /></div>
      <Title className={css['title']}>{title}</Title>
      {children && <p className={css['words']}>{children}</p>}
      {action}
    </div>
  );
}

/** Keeps the place of what is being loaded, so that nothing jumps. */
export function Placeholder({ lines = 6, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <div className={css['placeholder']} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => <i key={i} style={{ width: `${92 - ((i * 37) % 45)}%` }} />)}
    </div>
  );
}
