import { Field, PublicForm } from '../frame/fields.js';
import { DoneNotice, TroubleNotice } from '../frame/notices.js';
import { renderPublic } from '../frame/render-public.js';
import { withQuery } from '../topics/topic-paths.js';
import type { EntranceView } from './account-view.js';

/** Longest address that is taken, in UTF-16 units. */
export const LONGEST_EMAIL = 320;
/** Longest password that is looked at. */
export const LONGEST_PASSWORD = 1_000;

const Back = ({ to }: { readonly to: string }) => (to === '' ? null : <input type="hidden" name="retour" value={to} />);

/** Signing in: by a password, or by a link. */
export function renderSignIn(view: EntranceView): string {
  const { frame, form, link, back } = view;
  const words = frame.words.account.signIn;
  return renderPublic(frame, { title: words.title, shared: null }, (
    <div className="entrance">
      <header>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <DoneNotice says={view.done} />
        <TroubleNotice view={frame} trouble={form.trouble ?? link.trouble} />
      </header>
      <div className="doors">
        <section className="card" aria-labelledby="sans">
          <h2 id="sans">{words.byLink}</h2>
          <p className="soft">{words.byLinkSays}</p>
          <PublicForm view={link} action="/moi/connexion/lien">
            <Back to={back} />
            <Field view={link} name="email" label={words.email} kind="email" autoComplete="email" longest={LONGEST_EMAIL} />
            <button type="submit">{words.sendLink}</button>
          </PublicForm>
        </section>
        <section className="card" aria-labelledby="avec">
          <h2 id="avec">{words.password}</h2>
          <PublicForm view={form} action="/moi/connexion">
            <Back to={back} />
            <Field view={form} name="email" label={words.email} kind="email" autoComplete="username" longest={LONGEST_EMAIL} />
            <Field view={form} name="password" label={words.password} kind="password" autoComplete="current-password" longest={LONGEST_PASSWORD} />
            <button type="submit" className="plain">{words.doIt}</button>
          </PublicForm>
        </section>
      </div>
      <p>{words.noAccount} <a href={withQuery('/moi/inscription', { retour: back })}>{words.toSignUp}</a></p>
      <p className="soft">{words.guest}</p>
    </div>
  ));
}

/** Opening an account: a name and an address. */
export function renderSignUp(view: Omit<EntranceView, 'link'>, passwordLetters: number): string {
  const { frame, form, back } = view;
  const words = frame.words.account.signUp;
  return renderPublic(frame, { title: words.title, shared: null }, (
    <div className="entrance">
      <header>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <TroubleNotice view={frame} trouble={form.trouble} />
      </header>
      <section className="card">
        <PublicForm view={form} action="/moi/inscription">
          <Back to={back} />
          <Field view={form} name="nom" label={words.name} hint={words.nameHint} autoComplete="name" longest={100} />
          <Field view={form} name="email" label={words.email} hint={words.emailHint} kind="email" autoComplete="email" longest={LONGEST_EMAIL} />
          <Field view={form} name="password" label={words.password} hint={words.passwordHint(String(passwordLetters))} kind="password" autoComplete="new-password" longest={LONGEST_PASSWORD} optional />
          <button type="submit">{words.doIt}</button>
        </PublicForm>
      </section>
      <p>{words.haveAccount} <a href={withQuery('/moi/connexion', { retour: back })}>{frame.words.account.signIn.title}</a></p>
    </div>
  ));
}

/** After whatever mails something: the same page whoever asked, and whatever exists. */
export function renderSent(frame: EntranceView['frame'], told: { readonly title: string; readonly says: string }, mailed = false): string {
  const words = frame.words.account.sent;
  return renderPublic(frame, { title: told.title, shared: null }, (
    <div className="narrow sent">
      <h1>{told.title}</h1>
      <p className="lead">{told.says}</p>
      {mailed && <ol>{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>}
      <p className="buttons">{mailed && <a className="button plain" href="/moi/connexion">{words.again}</a>}<a href="/sujets">{frame.words.frame.toTopics}</a></p>
    </div>
  ));
}
