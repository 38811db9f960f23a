import { STANCES, type Opinion } from '#audience';
import type { PublicTopicPage } from '#desk';
import { PublicForm } from '../frame/fields.js';
import { formView, type FrameView, type Trouble } from '../frame/frame-view.js';
import { signInPath, topicPath } from './topic-paths.js';
import { count } from './topic-card.js';

interface OpinionProps {
  readonly view: FrameView;
  readonly topic: PublicTopicPage;
  readonly open: boolean;
  readonly trouble: Trouble | null;
}

/** « Je trouve ce sujet… », with what the others find. */
export function OpinionSection({ view, topic, open, trouble }: OpinionProps) {
  const { page } = view.words.topics;
  const total = STANCES.reduce((sum, stance) => sum + topic.opinions[stance], 0);
  const mine = topic.mine.opinion;
  if (!open && total === 0) return null;
  return (
    <section aria-labelledby="avis-titre" className="card opinion" id="opinion">
      <h2 id="avis-titre">{page.opinion}</h2>
      {open && view.visitor !== null && (
        <PublicForm view={formView(view, 'avis', trouble, null)} action={`${topicPath(topic.slug)}/opinion`} className="stances">
          <div className="stance-buttons" role="group" aria-labelledby="avis-titre">
            {STANCES.map((stance) => <button key={stance} type="submit" name="avis" value={stance} className={`plain ${stance}`} aria-pressed={mine === stance}>{page.opinions[stance]}</button>)}
          </div>
        </PublicForm>
      )}
      {open && view.visitor === null && <p><a href={signInPath(`${topicPath(topic.slug)}#opinion`)}>{page.opinionSignIn}</a></p>}
      {mine !== null && <p className="soft">{page.opinionMine(page.opinions[mine])}</p>}
      {total === 0 ? <p className="soft">{page.opinionNone}</p> : <Bars view={view} label={page.opinionResult} bars={STANCES.map((stance: Opinion) => ({ key: stance, label: page.opinions[stance], count: topic.opinions[stance] }))} total={total} />}
    </section>
  );
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** How many of each: read as words and numbers, seen as bars too. */
export function Bars({ view, label, bars, total }: { readonly view: FrameView; readonly label: string; readonly bars: readonly Bar[]; readonly total: number }) {
  return (
    <figure className="bars">
      <figcaption className="soft">{label}</figcaption>
      <dl>
        {bars.map((bar) => {
          const percent = total === 0 ? 0 : Math.round((bar.count / total) * 100);
          return (
            <div key={bar.key} data-stance={bar.key}>
              <dt>{bar.label}</dt>
              <dd className="tabular">{count(bar.count, view.locale)} <span className="soft">({percent}{view.locale === 'fr' ? '\u202f' : ''}%)</span></dd>
              <dd className="bar" aria-hidden="true"><svg viewBox="0 0 100 4" preserveAspectRatio="none"><rect width={total === 0 ? 0 : (bar.count / total) * 100} height="4" /></svg></dd>
            </div>
          );
        })}
      </dl>
    </figure>
  );
}
