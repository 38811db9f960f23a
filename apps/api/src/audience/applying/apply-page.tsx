import { DoneNotice, TroubleNotice, Written } from '../frame/notices.js';
import { renderPublic } from '../frame/render-public.js';
import { localOf, sayDate, sayHour } from '../topics/say-when.js';
import { topicPath } from '../topics/topic-paths.js';
import { setIn } from '../words/words-in.js';
import { ApplyForm } from './apply-form.js';
import { FIELDS, APPLY_FORM, type ApplyView } from './apply-view.js';
import { sayMoment } from './say-moment.js';
import { Together, Withdrawal } from './after-sending.js';
import { Sent } from './sent.js';

/** The page of somebody's application to a topic. */
export function renderApply(view: ApplyView): string {
  const { frame, topic } = view;
  const words = frame.words.applying;
  return renderPublic(frame, { title: `${words.title} – ${setIn(topic.title, frame.locale)}`, shared: null }, <Applying view={view} />);
}

function Applying({ view }: { readonly view: ApplyView }) {
  const { frame, topic, application, takes, done } = view;
  const words = frame.words.applying;
  const trouble = view.form.trouble ?? view.withdrawal.trouble ?? view.invitation.trouble;
  const says = done === null ? null : { brouillon: words.done.draft, envoyee: words.done.submitted, modifiee: words.done.edited, lien: words.done.link, invitation: words.done.invited, retiree: frame.words.account.done.withdrawn }[done];
  return (
    <div className="apply">
      <header className="apply-head">
        <p><a className="back" href={topicPath(topic.slug)}>{words.backToTopic}</a></p>
        <h1>{words.title}</h1>
        <p className="apply-topic" dir="auto">{setIn(topic.title, frame.locale)}</p>
        <p className="lead">{topic.callToTakePart ?? words.lead}</p>
        <DoneNotice says={says} />
        {view.other === null ? <TroubleNotice view={frame} trouble={trouble} /> : <Both view={view} />}
      </header>
      <aside className="apply-aside">
        <StateCard view={view} />
        <section className="card next" aria-labelledby="ensuite">
          <h2 id="ensuite">{words.next}</h2>
          <ol>{words.nextSteps.map((step) => <li key={step}>{step}</li>)}</ol>
        </section>
      </aside>
      <div className="apply-body">
        {takes ? <Form view={view} /> : <Closed view={view} />}
        {application !== null && takes && application.state === 'submitted' && <Together view={view} application={application} />}
        {application !== null && application.state !== 'withdrawn' && <Withdrawal view={view} />}
      </div>
    </div>
  );
}

function StateCard({ view: { frame, topic, application, now, takes } }: { readonly view: ApplyView }) {
  const words = frame.words.applying;
  const moment = (at: Date) => sayMoment(at, now, topic.zone, frame.locale);
  const local = topic.closesAt === null ? null : localOf(topic.closesAt, topic.zone);
  return (
    <section className="card apply-state" aria-label={words.title}>
      {application !== null && <p><span className={`tag ${application.state === 'submitted' ? 'open' : ''}`}>{words.state[application.state]}</span></p>}
      <p>
        {application === null && words.stateSays.fresh}
        {application?.state === 'draft' && words.stateSays.draft(moment(application.editedAt))}
        {application?.state === 'submitted' && words.stateSays.submitted(moment(application.submittedAt ?? application.editedAt))}
        {application?.state === 'withdrawn' && words.stateSays.withdrawn}
      </p>
      {takes && local !== null && <p className="soft">{words.until(`${sayDate(local, frame.locale)}, ${sayHour(local, frame.locale)}`)}</p>}
    </section>
  );
}

/** Two pages wrote: both versions are shown, and the person chooses. */
function Both({ view: { frame, topic, other, now } }: { readonly view: ApplyView }) {
  const words = frame.words.applying.both;
  return (
    <div className="note bad" role="alert">
      <p><b>{words.title}</b></p>
      <p>{words.says(sayMoment(other!.savedAt, now, topic.zone, frame.locale))}</p>
      <p className="buttons">
        <button type="submit" form={APPLY_FORM} name={FIELDS.act} value={other!.act}>{words.keepMine}</button>
        <a className="button plain" href={frame.here}>{words.takeOther}</a>
      </p>
    </div>
  );
}

/** The form; once it was sent, what was sent is read first and changed where one wants to. */
function Form({ view }: { readonly view: ApplyView }) {
  const { frame: { words: { applying: words } }, application, form, other } = view;
  if (application?.state !== 'submitted') return <ApplyForm view={view} />;
  return (
    <>
      {other === null && <Sent view={view} />}
      <details className="change" open={form.trouble !== null || other !== null}>
        <summary>{words.change}</summary>
        <ApplyForm view={view} />
      </details>
    </>
  );
}

/** What somebody wrote, once nothing can be changed any more; what came too late is theirs to copy. */
function Closed({ view }: { readonly view: ApplyView }) {
  const words = view.frame.words.applying;
  return (
    <section className="closed">
      <div className="note"><h2>{words.closed}</h2><p>{words.closedSays}</p></div>
      <Written view={view.frame} typed={view.form.typed} />
      {view.application !== null && <Sent view={view} />}
    </section>
  );
}
