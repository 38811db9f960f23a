import { LONGEST_CONTRIBUTION, LONGEST_URL, REPORT_REASONS } from '#audience';
import type { PublicContribution } from '#desk';
import { Field, PublicForm } from '../frame/fields.js';
import { fieldId, formView, valueOf } from '../frame/frame-view.js';
import { topicPath } from '../topics/topic-paths.js';
import { contributionPath } from './comment.js';
import type { TopicView } from './topic-view.js';

/** Letters of the note beside a report. */
export const LONGEST_NOTE = 1_000;

/** One's own words, to be changed. */
export function EditPage({ view, contribution }: { readonly view: TopicView; readonly contribution: PublicContribution }) {
  const { edit, comments, insights } = view.frame.words.takingPart;
  const form = formView(view.frame, 'modifier', view.trouble, view.typed);
  return (
    <>
      <h1>{edit.title}</h1>
      <p className="soft">{edit.says}</p>
      <PublicForm view={form} action={contributionPath(view.topic.slug, contribution.id, 'modifier')} className="card write">
        <Field view={form} name="texte" kind="lines" rows={8} label={comments.text} known={contribution.text} longest={LONGEST_CONTRIBUTION} optional={contribution.choice !== null} />
        {contribution.kind === 'insight' && <Field view={form} name="source" kind="url" label={insights.source} hint={insights.sourceHint} known={contribution.sourceUrl ?? ''} longest={LONGEST_URL} />}
        {contribution.choice !== null && <input type="hidden" name="choix" value={contribution.choice} />}
        <p className="buttons"><button type="submit">{edit.save}</button><a href={topicPath(view.topic.slug)}>{edit.cancel}</a></p>
      </PublicForm>
    </>
  );
}

/** One's own words, to be taken back. */
export function WithdrawPage({ view, contribution }: { readonly view: TopicView; readonly contribution: PublicContribution }) {
  const { withdrawal, edit } = view.frame.words.takingPart;
  return (
    <>
      <h1>{withdrawal.title}</h1>
      <p>{withdrawal.says}</p>
      {contribution.text !== '' && <p className="written" dir="auto">{contribution.text}</p>}
      <PublicForm view={formView(view.frame, 'retirer', view.trouble, view.typed)} action={contributionPath(view.topic.slug, contribution.id, 'retirer')}>
        <p className="buttons"><button type="submit">{withdrawal.send}</button><a href={topicPath(view.topic.slug)}>{edit.cancel}</a></p>
      </PublicForm>
    </>
  );
}

/** Somebody else's words that should not stand. */
export function ReportPage({ view, id }: { readonly view: TopicView; readonly id: string }) {
  const { report, edit } = view.frame.words.takingPart;
  const form = formView(view.frame, 'signaler', view.trouble, view.typed);
  const wrong = form.trouble?.field === 'raison' ? form.trouble : null;
  const field = fieldId('signaler', 'raison');
  const chosen = valueOf(form, 'raison');
  return (
    <>
      <h1>{report.title}</h1>
      <p>{report.says}</p>
      <PublicForm view={form} action={contributionPath(view.topic.slug, id, 'signaler')} className="card write">
        <fieldset id={field} aria-describedby={wrong === null ? undefined : `${field}-wrong`}>
          <legend>{report.reason}</legend>
          {REPORT_REASONS.map((reason) => <label key={reason} className="tick"><input type="radio" name="raison" value={reason} defaultChecked={reason === chosen} /> {report.reasons[reason]}</label>)}
          {wrong !== null && <p id={`${field}-wrong`} className="wrong">{wrong.says}</p>}
        </fieldset>
        <Field view={form} name="note" kind="lines" rows={2} label={report.note} longest={LONGEST_NOTE} optional />
        <p className="buttons"><button type="submit">{report.send}</button><a href={topicPath(view.topic.slug)}>{edit.cancel}</a></p>
      </PublicForm>
    </>
  );
}
