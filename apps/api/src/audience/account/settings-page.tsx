import type { ReactNode } from 'react';
import { Field, PublicForm } from '../frame/fields.js';
import { fieldId, formView, type FormView, type FrameView } from '../frame/frame-view.js';
import { DoneNotice, TroubleNotice } from '../frame/notices.js';
import { renderPublic } from '../frame/render-public.js';
import type { SettingsView } from './account-view.js';
import { LONGEST_PASSWORD } from './sign-in-page.js';

/** Name, language, password, devices, data, leaving. */
export function renderSettings(view: SettingsView, passwordLetters: number): string {
  const { frame, visitor, details, email, password } = view;
  const words = frame.words.account.settings;
  return renderPublic(frame, { title: words.title, shared: null }, (
    <div className="narrow settings">
      <p><a className="back" href="/moi">{words.back}</a></p>
      <h1>{words.title}</h1>
      <DoneNotice says={view.done} />
      <TroubleNotice view={frame} trouble={details.trouble ?? email.trouble ?? password.trouble} />
      <Part id="qui" title={words.who}>
        <PublicForm view={details} action="/moi/compte">
          <Field view={details} name="nom" label={words.name} hint={words.nameHint} known={visitor.name} autoComplete="name" longest={100} />
          <Language view={details} known={visitor.locale} />
          <button type="submit" className="plain">{words.save}</button>
        </PublicForm>
      </Part>
      <Address view={view} />
      <Part id="mot-de-passe" title={words.password} says={visitor.hasPassword ? words.hasPassword : words.noPassword}>
        <details open={password.trouble !== null}>
          <summary>{visitor.hasPassword ? words.fresh : words.choosePassword}</summary>
          <PublicForm view={password} action="/moi/compte/mot-de-passe">
            {/* Says to password managers whose it is. */}
            <input type="hidden" name="username" autoComplete="username" value={visitor.email} />
            {visitor.hasPassword && <Field view={password} name="actuel" label={words.current} kind="password" autoComplete="current-password" longest={LONGEST_PASSWORD} />}
            <Field view={password} name="password" label={words.fresh} hint={frame.words.account.signUp.passwordHint(String(passwordLetters))} kind="password" autoComplete="new-password" longest={LONGEST_PASSWORD} />
            <div className="buttons">
              <button type="submit" className="plain">{words.setPassword}</button>
              {visitor.hasPassword && <button type="submit" name="faire" value="sans" className="plain">{words.dropPassword}</button>}
            </div>
          </PublicForm>
        </details>
      </Part>
      <Part id="appareils" title={words.sessions} says={words.sessionsSays}>
        <div className="buttons">
          <PublicForm view={plain(frame, 'sortie')} action="/moi/deconnexion" leaves><button type="submit" className="plain">{words.signOut}</button></PublicForm>
          <PublicForm view={plain(frame, 'sortie-partout')} action="/moi/deconnexion/partout" leaves><button type="submit" className="plain">{words.everywhere}</button></PublicForm>
        </div>
      </Part>
      <Part id="donnees" title={words.data} says={words.dataSays}>
        <p><a className="button plain" href="/moi/donnees.json" download="">{words.download}</a></p>
      </Part>
      <Part id="partir" title={words.leave} says={words.leaveSays}>
        <p><a className="button danger" href="/moi/anonyme">{words.toLeave}</a></p>
      </Part>
    </div>
  ));
}

const plain = (frame: FrameView, form: string): FormView => formView(frame, form, null, null);

function Part({ id, title, says, children }: { readonly id: string; readonly title: string; readonly says?: string; readonly children: ReactNode }) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {says !== undefined && <p className="soft">{says}</p>}
      {children}
    </section>
  );
}

/** Where they are reached, and how to be reached elsewhere. */
function Address({ view: { frame, visitor, wanted, email } }: { readonly view: SettingsView }) {
  const words = frame.words.account.settings;
  return (
    <Part id="adresse-mail" title={words.email} says={words.emailSays}>
      <p className="line"><b dir="ltr">{visitor.email}</b></p>
      {wanted !== null && (
        <PublicForm view={plain(frame, 'adresse-garder')} action="/moi/compte/adresse/garder">
          <p className="note">{words.emailWaits(wanted)}</p>
          <p className="buttons"><button type="submit" className="plain">{words.emailGiveUp}</button></p>
        </PublicForm>
      )}
      <details open={email.trouble !== null}>
        <summary>{words.emailChange}</summary>
        <PublicForm view={email} action="/moi/compte/adresse">
          <Field view={email} name="email" label={words.emailNew} hint={visitor.hasPassword ? words.emailHint : words.emailHintNoPassword} kind="email" autoComplete="email" longest={320} />
          {visitor.hasPassword && <Field view={email} name="actuel" label={words.current} kind="password" autoComplete="current-password" longest={LONGEST_PASSWORD} />}
          <div className="buttons"><button type="submit" className="plain">{words.emailSend}</button></div>
        </PublicForm>
      </details>
    </Part>
  );
}

function Language({ view, known }: { readonly view: FormView; readonly known: 'fr' | 'en' }) {
  const words = view.frame.words.account.settings;
  const id = fieldId(view.form, 'langue');
  return (
    <div className="field">
      <label htmlFor={id}>{words.language}</label>
      <p id={`${id}-hint`} className="soft hint">{words.languageHint}</p>
      <select id={id} name="langue" defaultValue={view.typed?.get('langue') ?? known} aria-describedby={`${id}-hint`}>
        <option value="fr" lang="fr">{words.languages.fr}</option>
        <option value="en" lang="en">{words.languages.en}</option>
      </select>
    </div>
  );
}

/** Becoming anonymous: what stays, what goes, and a word to type. */
export function renderLeave(frame: FrameView, form: FormView): string {
  const words = frame.words.account.leave;
  return renderPublic(frame, { title: words.title, shared: null }, (
    <div className="narrow leave">
      <p><a className="back" href="/moi/compte">{frame.words.account.settings.title}</a></p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <TroubleNotice view={frame} trouble={form.trouble} />
      <div className="stays-goes">
        <section className="card" aria-labelledby="reste"><h2 id="reste">{words.stays}</h2><ul>{words.staysList.map((line) => <li key={line}>{line}</li>)}</ul></section>
        <section className="card" aria-labelledby="part"><h2 id="part">{words.goes}</h2><ul>{words.goesList.map((line) => <li key={line}>{line}</li>)}</ul></section>
      </div>
      <p>{words.first} <a href="/moi/donnees.json" download="">{frame.words.account.settings.download}</a></p>
      <PublicForm view={form} action="/moi/anonyme" leaves>
        <Field view={form} name="mot" label={words.type(words.word)} longest={40} />
        <div className="buttons">
          <button type="submit" className="danger">{words.doIt}</button>
          <a href="/moi/compte">{words.keep}</a>
        </div>
      </PublicForm>
    </div>
  ));
}

