import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Placeholder } from './look/blank.js';
import { Note } from './look/note.js';
import { ErrorNote } from './server/error-note.js';
import { EpisodePartProvider } from './session/episode-part.js';
import { useMayShape } from './session/may-shape.js';
import { useSession } from './session/session.js';
import { BrokenPage } from './shell/broken-page.js';
import { NotFound } from './shell/not-found.js';
import { Shell } from './shell/shell.js';
import { useWords } from './words/words-provider.js';

const SignInPage = lazy(() => import('./session/sign-in-page.js'));
const ClaimPage = lazy(() => import('./session/claim-page.js'));
const InvitationPage = lazy(() => import('./session/invitation-page.js'));
const GuestDesk = lazy(() => import('./desk/guest-desk.js'));
const AccountsPage = lazy(() => import('./team/accounts-page.js'));
const TeamPage = lazy(() => import('./team/team-page.js'));
const DeskPage = lazy(() => import('./desk/desk-page.js'));
const ImportPage = lazy(() => import('./topic/import-page.js'));
const NewTopicPage = lazy(() => import('./topic/new-topic-page.js'));
const ModerationPage = lazy(() => import('./moderation/moderation-page.js'));
const CategoriesPage = lazy(() => import('./categories/categories-page.js'));
const PrivacyPage = lazy(() => import('./privacy/privacy-page.js'));
const TopicPage = lazy(() => import('./topic/topic-page.js'));
const ApplicationsPage = lazy(() => import('./applications/applications-page.js'));
const AudiencePage = lazy(() => import('./audience/audience-page.js'));
const OpenEpisodePage = lazy(() => import('./episode/open-episode-page.js'));
const FacetsPage = lazy(() => import('./facets/facets-page.js'));
const TemplatesPage = lazy(() => import('./templates/templates-page.js'));
const DayPage = lazy(() => import('./day/day-page.js'));
const StudiosPage = lazy(() => import('./studios/studios-page.js'));
const MailsPage = lazy(() => import('./mails/mails-page.js'));
const PeoplePage = lazy(() => import('./telling/people-page.js'));
const VersionsPage = lazy(() => import('./versions/versions-page.js'));
const OutboxPage = lazy(() => import('./outbox/outbox-page.js'));
const JobsPage = lazy(() => import('./tending/jobs-page.js'));
const FloorPage = lazy(() => import('./floor/floor-page.js'));
const RunningPage = lazy(() => import('./floor/running-page.js'));
const ResultPage = lazy(() => import('./as-run/result-page.js'));
const RundownPage = lazy(() => import('./rundown/rundown-page.js'));

/** Who is there decides what is shown; the address decides which page. */
export function App() {
  const { user, lost, error, ask } = useSession();
  const [path] = useLocation();
  if (path === '/premier-acces') return <Suspense><ClaimPage /></Suspense>;
  if (path === '/invitation') return <Suspense><InvitationPage /></Suspense>;
  if (user === undefined) return error ? <div style={{ padding: 'var(--gutter)' }}><ErrorNote error={error} retry={ask} /></div> : null;
  if (user === null) return <Suspense><SignInPage /></Suspense>;
  return (
    <>
      {lost && <Suspense><SignInPage /></Suspense>}
      {/* Kept, unseen: what was being written leaves once the same person is back, and goes with the page for another. */}
      <div key={user.id} style={{ display: lost ? 'none' : 'contents' }}><Pages path={path} /></div>
    </>
  );
}

function Pages({ path }: { readonly path: string }) {
  const { app } = useWords();
  const mayShape = useMayShape();
  const { user } = useSession();
  const notAllowed = <Note tone="warn">{app.notAllowed}</Note>;
  const broken = <Note tone="warn" role="alert" action={{ label: app.reload, act: () => location.reload() }}>{app.somethingBroke}</Note>;
  return (
    <Shell>
      <BrokenPage key={path} notice={broken}>
        <Suspense fallback={<Placeholder lines={10} label={app.loading} />}>
          <Switch>
            <Route path="/">{user?.role === 'member' ? <GuestDesk /> : <DeskPage />}</Route>
            <Route path="/importer">{mayShape ? <ImportPage /> : notAllowed}</Route>
            <Route path="/nouveau-sujet">{mayShape ? <NewTopicPage /> : notAllowed}</Route>
            <Route path="/moderation">{mayShape ? <ModerationPage /> : notAllowed}</Route>
            <Route path="/rubriques">{mayShape ? <CategoriesPage /> : notAllowed}</Route>
            <Route path="/donnees-du-public">{user?.role === 'administrator' ? <PrivacyPage /> : notAllowed}</Route>
            <Route path="/sujets/:id">{({ id }) => <TopicPage key={id} id={id} />}</Route>
            <Route path="/sujets/:id/emission">{({ id }) => (mayShape ? <OpenEpisodePage key={id} topicId={id} /> : notAllowed)}</Route>
            <Route path="/sujets/:id/candidatures">{({ id }) => (mayShape ? <ApplicationsPage key={id} topicId={id} /> : notAllowed)}</Route>
            <Route path="/facettes" component={FacetsPage} />
            <Route path="/gabarits" component={TemplatesPage} />
            <Route path="/jour">{() => <DayPage />}</Route>
            <Route path="/jour/:date">{({ date }) => <DayPage date={date} />}</Route>
            <Route path="/studios" component={StudiosPage} />
            <Route path="/studios/:id/courriers">{({ id }) => <MailsPage key={id} studioId={id} />}</Route>
            <Route path="/emissions/:id/intervenants">{({ id }) => <PeoplePage key={id} episodeId={id} />}</Route>
            <Route path="/emissions/:id/public">{({ id }) => <AudiencePage key={id} episodeId={id} />}</Route>
            <Route path="/emissions/:id/versions">{({ id }) => <VersionsPage key={id} episodeId={id} />}</Route>
            <Route path="/emissions/:id/intervenants">{({ id }) => <EpisodePartProvider key={id} episodeId={id}><PeoplePage episodeId={id} /></EpisodePartProvider>}</Route>
            <Route path="/emissions/:id/partage">{({ id }) => <TeamPage key={id} episodeId={id} />}</Route>
            <Route path="/equipe">{user?.role === 'administrator' ? <AccountsPage /> : notAllowed}</Route>
            <Route path="/plateau" component={FloorPage} />
            <Route path="/plateau/:id">{({ id }) => <EpisodePartProvider key={id} episodeId={id}><RunningPage episodeId={id} /></EpisodePartProvider>}</Route>
            <Route path="/emissions/:id/realise">{({ id }) => <EpisodePartProvider key={id} episodeId={id}><ResultPage episodeId={id} /></EpisodePartProvider>}</Route>
            <Route path="/boite-envoi">{mayShape ? <OutboxPage /> : notAllowed}</Route>
            <Route path="/taches">{user?.role === 'administrator' ? <JobsPage /> : notAllowed}</Route>
            <Route path="/emissions/:id">{({ id }) => <EpisodePartProvider key={id} episodeId={id}><RundownPage episodeId={id} /></EpisodePartProvider>}</Route>
            <Route><NotFound /></Route>
          </Switch>
        </Suspense>
      </BrokenPage>
    </Shell>
  );
}
