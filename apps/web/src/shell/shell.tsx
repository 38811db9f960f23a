import { Suspense, useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import { Placeholder } from '../look/blank.js';
import { useLinkStatus } from '../server/link-status.js';
import { useSession } from '../session/session.js';
import { forgetVisits, noteVisitsOf } from '../switcher/visits.js';
import { ToastRegion } from '../toasts/toast-region.js';
import { TourGate, useTourAsked } from '../tour/tour-gate.js';
import { useWords } from '../words/words-provider.js';
import { BrokenPage } from './broken-page.js';
import { Preferences } from './preferences.js';
import { useArrival } from './use-arrival.js';
import { useWindows, Windows } from './windows.js';
import css from './shell.module.css';

/** What surrounds every page of somebody who has entered. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { app, jumping, preferences } = useWords();
  const { user, lost, leave } = useSession();
  const main = useArrival();
  const { opened, open } = useWindows();
  const { asked, ask } = useTourAsked();
  const visitor = user && !lost ? user.id : null;
  // While the page is rendered, so that its own title is noted for the right person.
  noteVisitsOf(visitor);
  useEffect(() => () => noteVisitsOf(null), []);
  const signOut = async () => {
    if (user) forgetVisits(user.id);
    noteVisitsOf(null);
    await leave();
  };
  return (
    <>
      <a className="skip" href="#main">{app.skip}</a>
      <header className={css['band']}>
        <Link href="/" className={css['name']} aria-label={`${app.name} – ${app.toDesk}`}>{app.name}</Link>
        <div className={css['account']}>
          <button type="button" className={css['jump']} onClick={() => open('jump')} aria-label={jumping.open} aria-keyshortcuts="Control+K">
            <Icon name="search" size={18} /> <span>{jumping.open}</span>
          </button>
          <Preferences />
          <button type="button" className={css['leave']} onClick={() => open('preferences')} aria-label={preferences.open} title={preferences.open}>
            <Icon name="sliders" size={18} />
          </button>
          <span className={css['user']}>{user?.name}</span>
          <button type="button" className={css['leave']} onClick={() => void signOut()} aria-label={app.signOut} title={app.signOut}>
            <Icon name="out" size={18} />
          </button>
        </div>
      </header>
      <LinkNotice />
      <main ref={main} id="main" tabIndex={-1} className={css['main']}>
        <Suspense fallback={<Placeholder lines={10} label={app.loading} />}>{children}</Suspense>
      </main>
      {/* Each comes when it is wanted: one that cannot be fetched, without a network, must not take the page along. */}
      <BrokenPage key={opened} notice={null}><Windows opened={opened} open={open} tour={ask} /></BrokenPage>
      <BrokenPage notice={null}><TourGate asked={asked} /></BrokenPage>
      <BrokenPage notice={null}><ToastRegion /></BrokenPage>
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
