import type { LinkOver, LinkShown, VisitorActor } from '#desk';
import { PublicForm } from '../frame/fields.js';
import { formView, type FrameView } from '../frame/frame-view.js';
import { renderPublic } from '../frame/render-public.js';

/** The page that a mailed link opens: it only shows; mail programs look at links too. `here` is whoever is signed in here. */
export function renderLink(frame: FrameView, token: string, link: LinkShown, here: VisitorActor | null): string {
  const { account: { link: words } } = frame.words;
  const isTheirs = link.purpose === 'changeEmail' && link.visitorId === here?.id;
  const { title, says, does } = tell(frame, link, isTheirs);
  return renderPublic(frame, { title, shared: null }, (
    <div className="narrow mailed">
      <h1>{title}</h1>
      <p className="lead">{says}</p>
      {link.purpose === 'confirmContribution' && <blockquote className="card"><p className="soft small">{words.youWrote}</p><p className="said" dir="auto">{link.text}</p></blockquote>}
      {here !== null && !isTheirs && <p className="note">{words.otherSignedIn(here.name)}</p>}
      <PublicForm view={formView(frame, 'ouvrir', null, null)} action={`/m/${token}`}>
        <button type="submit">{does}</button>
      </PublicForm>
      <p className="soft">{words.nothingYet} {words.notYou}</p>
    </div>
  ));
}

function tell({ words: { account: { link: words } } }: FrameView, link: LinkShown, isTheirs: boolean) {
  switch (link.purpose) {
    case 'signUp':
    case 'signIn':
      return words[link.purpose](link.email);
    case 'changeEmail':
      return isTheirs ? words.changeEmail(link.email) : words.changeEmailElsewhere(link.email);
    case 'finishApplication':
    case 'confirmContribution':
      return words[link.purpose](link.topic);
    case 'joinApplication':
      return words.joinApplication(link.topic, link.inviter);
  }
}

/** A link that opens nothing, with the way on. */
export function renderClosedLink(frame: FrameView, why: LinkOver['why'] | 'unknown'): string {
  const { account: { link: words }, frame: { toTopics } } = frame.words;
  const { title, says } = words[why];
  return renderPublic(frame, { title, shared: null }, (
    <div className="narrow mailed">
      <h1>{title}</h1>
      <p className="lead">{says}</p>
      <p className="buttons"><a className="button" href="/moi/connexion">{words.another}</a><a href="/sujets">{toTopics}</a></p>
    </div>
  ));
}
