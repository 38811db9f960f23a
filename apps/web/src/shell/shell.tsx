import { Suspense, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import { Placeholder } from '../look/blank.js';
import { useLinkStatus } from '../server/link-status.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { Preferences } from './preferences.js';
import { useArrival } from './use-arrival.js';
import css from './shell.module.css';

/** What surrounds every page of somebody who has entered. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { app } = useWords();
  const { user, leave } = useSession();
  const main = useArrival();
  return (
    <>
      <a className="skip" href="#main">{app.skip}</a>
      <header className={css['band']}>
        <Link href="/" className={css['name']} aria-label={`${app.name} – ${app.toDesk}`}>{app.name}</Link>
        <div className={css['account']}>
          <Preferences />
          <span className={css['user']}>{user?.name}</span>
          <button type="button" className={css['leave']} onClick={() => void leave()} aria-label={app.signOut} title={app.signOut}>
            <Icon name="out" size={18} />
          </button>
        </div>
      </header>
      <LinkNotice />
      <main ref={main} id="main" tabIndex={-1} className={css['main']}>
        <Suspense fallback={<Placeholder lines={10} label={app.loading} />}>{children}</Suspense>
      </main>
    </>
  );
}

function LinkNotice() {
  const { app } = useWords();
  const status = useLinkStatus();
  return (
    <div role="status" className={css['link']} data-status={status}>
      {status === 'offline' && app.offline}
      {status === 'reconnecting' && app.reconnecting}
    </div>
  );
}
