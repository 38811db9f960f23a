import { APPLICATION_ROLES, DATE_ANSWERS, GENDERS, LONGEST_ANSWER, LONGEST_LINE, LONGEST_MOTIVATION, LONGEST_NAME, LONGEST_NEEDS, MOST_APPLICATION_LINKS } from '#audience';
import type { ReactNode } from 'react';
import { Field, PublicForm, type FieldProps } from '../frame/fields.js';
import { sayDay, sayHour } from '../topics/say-when.js';
import { applicationPath, signInPath } from '../topics/topic-paths.js';
import { FIELDS, type ApplyView } from './apply-view.js';
import { Choices } from './choices.js';
import { LowerThird } from './lower-third.js';
import { OtherSays } from './other-says.js';

/** The form of an application: parts in the order in which a person thinks of them. */
export function ApplyForm({ view }: { readonly view: ApplyView }) {
  const { topic, application, frame } = view;
  const state = application?.state ?? null;
  return (
    <div className="applying" data-autosave={frame.visitor !== null && state !== 'submitted' ? applicationPath(topic.slug) : undefined}>
      <PublicForm view={view.form} action={applicationPath(topic.slug)}>
        {/* Return pressed in a field keeps a draft: nothing leaves by accident. */}
        <button type="submit" name={FIELDS.act} value={frame.visitor !== null && state === 'submitted' ? 'envoyer' : 'brouillon'} className="unseen" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name={FIELDS.revision} value={view.saw.revision} />
        <input type="hidden" name={FIELDS.page} value={view.saw.page} />
        <Bring view={view} />
        {topic.questions.length > 0 && <Questions view={view} />}
        <Screen view={view} />
        {topic.dates.length > 0 && <Dates view={view} />}
        <Practical view={view} />
        {frame.visitor === null && <Address view={view} />}
        <Buttons view={view} />
      </PublicForm>
    </div>
  );
}

function Part({ id, title, lead, children }: { readonly id: string; readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className="soft">{lead}</p>}
      {children}
    </section>
  );
}

/** A field of the application, with what another version says under it. */
function Said({ page, ...field }: Omit<FieldProps, 'view'> & { readonly page: ApplyView }) {
  return (
    <div>
      <Field view={page.form} {...field} />
      <OtherSays view={page.frame} other={page.other} name={field.name} />
    </div>
  );
}

function Bring({ view }: { readonly view: ApplyView }) {
  const words = view.frame.words.applying.bring;
  return (
    <Part id="apport" title={words.title}>
      <Choices view={view.form} other={view.other} name={FIELDS.role} legend={words.role} known={view.known.role} look="cards"
        options={APPLICATION_ROLES.map((value) => ({ value, ...words.roles[value] }))} />
      <Said page={view} name={FIELDS.motivation} label={words.motivation} hint={words.motivationHint} known={view.known.motivation} kind="lines" rows={8} longest={LONGEST_MOTIVATION} />
    </Part>
  );
}

function Questions({ view }: { readonly view: ApplyView }) {
  const { known, form, topic, frame } = view;
  const words = frame.words.applying.questions;
  return (
    <Part id="questions" title={words.title} lead={words.lead}>
      <ol className="asked">
        {topic.questions.map(({ id, text }) => {
          const answer = known.answers.find(({ questionId }) => questionId === id)?.text ?? '';
          const name = `${FIELDS.answer}${id}`;
          const isOpen = answer !== '' || (form.typed?.get(name) ?? '') !== '' || form.trouble?.field === name || view.other?.says.has(name) === true;
          return (
            <li key={id} className="card">
              <p className="asked-text" dir="auto">{text}</p>
              <label className="tick">
                <input type="checkbox" name={FIELDS.can} value={id} defaultChecked={form.typed === null ? known.canAnswer.includes(id) : form.typed.getAll(FIELDS.can).includes(id)} />
                <span>{words.can}<span className="unseen"> : {text}</span></span>
              </label>
              <details open={isOpen}>
                <summary>{words.answer}</summary>
                <Said page={view} name={name} label={words.answerOf(text)} quiet optional known={answer} kind="lines" rows={4} longest={LONGEST_ANSWER} />
              </details>
            </li>
          );
        })}
      </ol>
      <OtherSays view={frame} other={view.other} name={FIELDS.can} />
    </Part>
  );
}

function Screen({ view }: { readonly view: ApplyView }) {
  const words = view.frame.words.applying.screen;
  const { known, form: { typed } } = view;
  return (
    <Part id="ecran" title={words.title} lead={words.lead}>
      <div className="on-screen">
        <div className="fields">
          <Said page={view} name={FIELDS.name} label={words.name} known={known.name} longest={LONGEST_NAME} autoComplete="name" />
          <Said page={view} name={FIELDS.title} label={words.role} hint={words.roleHint} known={known.title} longest={LONGEST_LINE} autoComplete="organization-title" optional />
          <Said page={view} name={FIELDS.organisation} label={words.organisation} hint={words.organisationHint} known={known.organisation} longest={LONGEST_LINE} autoComplete="organization" optional />
        </div>
        <LowerThird words={words} name={typed?.get(FIELDS.name) ?? known.name} title={typed?.get(FIELDS.title) ?? known.title} organisation={typed?.get(FIELDS.organisation) ?? known.organisation} />
      </div>
    </Part>
  );
}

function Dates({ view }: { readonly view: ApplyView }) {
  const { frame: { locale, words: { applying: { dates: words } } }, topic, known } = view;
  return (
    <Part id="dates" title={words.title} lead={words.lead}>
      {topic.dates.map(({ id, from, to }) => (
        <Choices key={id} view={view.form} other={view.other} name={`${FIELDS.date}${id}`} look="row" known={known.dates.find(({ date }) => date === id)?.answer ?? ''}
          legend={<><time dateTime={from.slice(0, 16)}>{sayDay(from, locale)}</time> <span className="soft">{words.from(sayHour(from, locale), sayHour(to, locale))}</span></>}
          options={[...DATE_ANSWERS.map((value) => ({ value, label: words.answers[value] })), { value: '' as const, label: words.notSaid }]} />
      ))}
    </Part>
  );
}

function Practical({ view }: { readonly view: ApplyView }) {
  const words = view.frame.words.applying.practical;
  const { known } = view;
  return (
    <Part id="pratique" title={words.title}>
      <Said page={view} name={FIELDS.needs} label={words.needs} hint={words.needsHint} known={known.accessibility} kind="lines" rows={3} longest={LONGEST_NEEDS} optional />
      <Said page={view} name={FIELDS.links} label={words.links} hint={words.linksHint(String(MOST_APPLICATION_LINKS))} known={known.links.join('\n')} kind="lines" rows={3} longest={3_000} optional />
      <Said page={view} name={FIELDS.telephone} label={words.telephone} hint={words.telephoneHint} known={known.telephone} kind="tel" longest={60} autoComplete="tel" optional />
      <details open={known.gender !== null || view.other?.says.has(FIELDS.gender) === true}>
        <summary>{words.gender}</summary>
        <p className="soft hint">{words.genderWhy}</p>
        <Choices view={view.form} other={view.other} name={FIELDS.gender} look="row" known={known.gender ?? ''} legend={<span className="unseen">{words.gender}</span>}
          options={[...GENDERS.map((value) => ({ value, label: words.genders[value] })), { value: '' as const, label: words.genderNot }]} />
      </details>
    </Part>
  );
}

function Address({ view }: { readonly view: ApplyView }) {
  const words = view.frame.words.applying.address;
  return (
    <Part id="adresse" title={words.title} lead={words.says}>
      <Field view={view.form} name={FIELDS.email} label={words.email} kind="email" autoComplete="email" longest={320} />
      <p><a href={signInPath(applicationPath(view.topic.slug))}>{words.signIn}</a></p>
    </Part>
  );
}

function Buttons({ view: { frame, application } }: { readonly view: ApplyView }) {
  const words = frame.words.applying;
  if (frame.visitor === null) {
    return (
      <div className="ending">
        <button type="submit" name={FIELDS.act} value="brouillon">{words.submitGuest}</button>
        <p className="soft">{words.submitGuestSays}</p>
      </div>
    );
  }
  const isSubmitted = application?.state === 'submitted';
  return (
    <div className="ending">
      <div className="buttons">
        <button type="submit" name={FIELDS.act} value="envoyer">{isSubmitted ? words.submitAgain : words.submit}</button>
        {!isSubmitted && <button type="submit" name={FIELDS.act} value="brouillon" className="plain">{words.saveDraft}</button>}
      </div>
      <p className="soft">{words.submitSays}</p>
      {!isSubmitted && (
        <>
          <p className="saving soft" role="status" data-saving data-saved-says={words.saved('%')} data-saving-says={words.saving} data-failed-says={words.notSaved} data-other-says={words.both.title} data-look={words.both.look} />
          <details>
            <summary>{words.later}</summary>
            <p className="soft">{words.laterSays}</p>
            <button type="submit" name={FIELDS.act} value="lien" className="plain">{words.sendLink}</button>
          </details>
        </>
      )}
    </div>
  );
}

