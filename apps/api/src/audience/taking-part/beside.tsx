import { LONGEST_CONTRIBUTION, LONGEST_URL } from '#audience';
import type { ShownAnswer, Sliced } from '#desk';
import { Field, PublicForm } from '../frame/fields.js';
import { formView } from '../frame/frame-view.js';
import { topicPath, withQuery } from '../topics/topic-paths.js';
import { Comment } from './comment.js';
import { Guest } from './guest.js';
import type { TopicView } from './topic-view.js';

/** What is written beside the comments: « éclairages », and « et toc, voici mon feedback ». */
export type BesideKind = 'insight' | 'feedback';
/** As the address says it. */
export const BESIDE_PATHS: { readonly [Kind in BesideKind]: string } = { insight: 'eclairages', feedback: 'retours' };
/** The form's name. */
export const besideForm = (kind: BesideKind): string => `ecrire-${BESIDE_PATHS[kind]}`;
export const besidePath = (slug: string, kind: BesideKind): string => `${topicPath(slug)}/${BESIDE_PATHS[kind]}`;
/** Letters of each that stand on the topic's page. */
const LETTERS = 700;

interface BesideProps {
  readonly view: TopicView;
  readonly kind: BesideKind;
  readonly shown: Sliced<ShownAnswer>;
}

const wordsOf = ({ frame: { words: { takingPart } } }: TopicView, kind: BesideKind) => (kind === 'insight' ? takingPart.insights : takingPart.feedback);
const countOf = ({ topic }: TopicView, kind: BesideKind): number => (kind === 'insight' ? topic.insightCount : topic.feedbackCount);

/** The first of them, on the topic's page; nothing where there are none and none are asked for. */
export function Beside({ view, kind, shown }: BesideProps) {
  const words = wordsOf(view, kind);
  const takes = view.acts.includes(kind);
  const count = countOf(view, kind);
  if (!takes && shown.items.length === 0) return null;
  const id = BESIDE_PATHS[kind];
  return (
    <section aria-labelledby={id} className={`comments beside ${kind}`}>
      <h2 id={id}>{words.title(count)}</h2>
      <p className="soft">{words.says}</p>
      {shown.items.map((one) => <Comment key={one.id} view={view} comment={one} kind={kind} most={LETTERS} whole={`${besidePath(view.topic.slug, kind)}#c-${one.id}`} />)}
      {(shown.next !== null || count > shown.items.length) && <p><a href={besidePath(view.topic.slug, kind)}>{words.all}</a></p>}
      {takes && (
        <details open={view.trouble?.form === besideForm(kind)}>
          <summary>{words.write}</summary>
          <BesideForm view={view} kind={kind} />
        </details>
      )}
    </section>
  );
}

function BesideForm({ view, kind }: Omit<BesideProps, 'shown'>) {
  const { insights } = view.frame.words.takingPart;
  const words = wordsOf(view, kind);
  const form = formView(view.frame, besideForm(kind), view.trouble, view.typed);
  return (
    <PublicForm view={form} action={besidePath(view.topic.slug, kind)} className="card write">
      <Field view={form} name="texte" kind="lines" rows={4} label={words.text} longest={LONGEST_CONTRIBUTION} />
      {kind === 'insight' && <Field view={form} name="source" kind="url" label={insights.source} hint={insights.sourceHint} longest={LONGEST_URL} />}
      <Guest view={form} back={`${topicPath(view.topic.slug)}#${BESIDE_PATHS[kind]}`} />
      <button type="submit">{words.send}</button>
    </PublicForm>
  );
}

/** All of them, part by part. */
export function BesidePage({ view, kind, shown, later }: BesideProps & { readonly later: boolean }) {
  const words = wordsOf(view, kind);
  const path = besidePath(view.topic.slug, kind);
  const { comments } = view.frame.words.takingPart;
  return (
    <>
      <h1>{words.title(countOf(view, kind))}</h1>
      <p className="lead">{words.says}</p>
      {view.acts.includes(kind) && <BesideForm view={view} kind={kind} />}
      <div className="comments">
        {shown.items.length === 0 && <p className="soft">{words.none}</p>}
        {shown.items.map((one) => <Comment key={one.id} view={view} comment={one} kind={kind} />)}
        <p className="buttons">
          {shown.next !== null && <a className="button plain" rel="next" href={withQuery(path, { apres: shown.next })}>{comments.later}</a>}
          {later && <a href={path}>{comments.first}</a>}
        </p>
      </div>
    </>
  );
}
