import type { ReactNode } from 'react';
import { useWords } from '../words/words-provider.js';
import { Preferences } from '../shell/preferences.js';
import css from './doorstep.module.css';

/** The page of somebody who has not entered yet: the house's name beside one form. */
export function Doorstep({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  const { app } = useWords();
  return (
    <div className={css['doorstep']}>
      <header className={css['band']}>
        <p className={css['name']}>{app.name}</p>
        <Page />
        <p className={css['lead']}>{lead}</p>
      </header>
      <main className={css['room']} id="main" tabIndex={-1}>
        <div className={css['form']}>
          <h1>{title}</h1>
          {children}
          <Preferences />
        </div>
      </main>
    </div>
  );
}

/** A rundown in miniature: what one comes here for. */
function Page() {
  const lines = [9, 5, 14, 34, 48, 40, 14, 22, 9];
  return (
    <svg className={css['page']} viewBox="0 0 260 150" aria-hidden="true" focusable="false">
      {lines.map((length, i) => (
        <g key={i} transform={`translate(0 ${i * 16})`}>
          <rect className={css['cell']} width="14" height="5" y="3" rx="1.5" />
          <rect className={css['cell']} width="26" height="5" x="24" y="3" rx="1.5" />
          <rect className={i > 2 && i < 6 ? css['spoken'] : css['bar']} width={length * 4} height="9" x="62" y="1" rx="1.5" />
        </g>
      ))}
    </svg>
  );
}
