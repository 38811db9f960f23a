import { LONGEST_NAME } from '#audience';
import type { OwnApplication } from '#desk';
import { Field, PublicForm } from '../frame/fields.js';
import { applicationPath } from '../topics/topic-paths.js';
import type { ApplyView } from './apply-view.js';

/** Who was asked to apply together, and asking somebody. */
export function Together({ view, application: { coApplicants } }: { readonly view: ApplyView; readonly application: OwnApplication }) {
  const words = view.frame.words.applying.together;
  return (
    <section className="part after" aria-labelledby="ensemble">
      <h2 id="ensemble">{words.title}</h2>
      <p className="soft">{words.says}</p>
      {coApplicants.length > 0 && (
        <ul className="invited">
          {coApplicants.map(({ id, name, email, joined }) => (
            <li key={id}>
              <span><b><bdi>{name}</bdi></b> <span className="soft" dir="auto">{email}</span></span>
              <span className={joined ? 'tag open' : 'tag'}>{joined ? words.joined : words.asked}</span>
            </li>
          ))}
        </ul>
      )}
      <PublicForm view={view.invitation} action={`${applicationPath(view.topic.slug)}/inviter`}>
        <div className="pair">
          <Field view={view.invitation} name="nom" label={words.name} longest={LONGEST_NAME} />
          <Field view={view.invitation} name="email" label={words.email} kind="email" longest={320} />
        </div>
        <button type="submit" className="plain">{words.doIt}</button>
      </PublicForm>
    </section>
  );
}

/** Taking an application back, with the reason. */
export function Withdrawal({ view }: { readonly view: ApplyView }) {
  const words = view.frame.words.applying.withdraw;
  return (
    <section className="after">
      <details open={view.withdrawal.trouble !== null}>
        <summary>{words.title}</summary>
        <p className="soft">{words.says}</p>
        <PublicForm view={view.withdrawal} action={`${applicationPath(view.topic.slug)}/retirer`}>
          <Field view={view.withdrawal} name="raison" label={words.reason} hint={words.reasonHint} kind="lines" rows={3} longest={1_000} optional />
          <button type="submit" className="danger">{words.doIt}</button>
        </PublicForm>
      </details>
    </section>
  );
}
