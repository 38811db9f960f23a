import { applicationPath, topicPath, withQuery } from '../topics/topic-paths.js';
import { DoneNotice, TroubleNotice } from '../frame/notices.js';
import { PublicForm } from '../frame/fields.js';
import { formView } from '../frame/frame-view.js';
import { renderPublic } from '../frame/render-public.js';
import { sayMoment } from '../applying/say-moment.js';
import { Ticket } from '../seats/ticket.js';
import { setIn } from '../words/words-in.js';
import { HOUSE_ZONE, type MineView } from './account-view.js';
import { Writing } from './writing.js';

/** « Mon espace » : everything that somebody did here, and what became of it. */
export function renderMine(view: MineView): string {
  const words = view.frame.words.account.mine;
  return renderPublic(view.frame, { title: words.title, shared: null }, <Mine view={view} />);
}

function Mine({ view }: { readonly view: MineView }) {
  const { frame, done, trouble, writings, applications, seats, follows } = view;
  const words = frame.words.account.mine;
  const isEmpty = view.isFirst && writings.length + applications.length + seats.length + follows.length === 0;
  const parts = [
    { id: 'candidatures', name: words.applications, count: applications.length },
    { id: 'places', name: words.seats, count: seats.length },
    { id: 'ecrits', name: words.contributions, count: writings.length },
    { id: 'nouvelles', name: words.follows, count: follows.length },
  ].filter(({ id, count }) => count > 0 || id === 'ecrits');
  return (
    <div className="mine">
      <header className="mine-head">
        <h1>{words.hello(frame.visitor?.name ?? '')}</h1>
        <DoneNotice says={done} />
        <TroubleNotice view={frame} trouble={trouble} />
        <nav aria-label={words.parts} className="parts">
          {!isEmpty && parts.map(({ id, name }) => <a key={id} href={`#${id}`}>{name}</a>)}
          <a href="/moi/compte" className="to-account">{words.account}</a>
        </nav>
      </header>
      {isEmpty ? (
        <section className="card nothing-yet">
          <h2>{words.nothingYet}</h2>
          <p>{words.nothingYetSays}</p>
          <p><a className="button" href="/sujets">{words.toTopics}</a></p>
        </section>
      ) : (
        <>
          {applications.length > 0 && <Applications view={view} />}
          {seats.length > 0 && <Seats view={view} />}
          <Writings view={view} />
          {follows.length > 0 && <Follows view={view} />}
        </>
      )}
    </div>
  );
}

function Applications({ view: { frame, applications, now } }: { readonly view: MineView }) {
  const words = frame.words.applying;
  return (
    <section aria-labelledby="candidatures">
      <h2 id="candidatures">{frame.words.account.mine.applications}</h2>
      <ul className="cards">
        {applications.map(({ topic, state, editedAt, submittedAt, takes }) => {
          const moment = sayMoment(state === 'submitted' ? (submittedAt ?? editedAt) : editedAt, now, HOUSE_ZONE, frame.locale);
          return (
            <li key={topic.slug} className="card">
              <p><span className={state === 'submitted' ? 'tag open' : 'tag'}>{words.state[state]}</span></p>
              <h3 dir="auto"><a href={topicPath(topic.slug)}>{setIn(topic.title, frame.locale)}</a></h3>
              <p className="soft">{state === 'withdrawn' ? words.stateSays.withdrawn : state === 'draft' ? words.stateSays.draft(moment) : words.stateSays.submitted(moment)}</p>
              <p><a className={state === 'draft' && takes ? 'button' : 'button plain'} href={applicationPath(topic.slug)}>{takes ? (state === 'draft' ? words.mine.goOn : state === 'withdrawn' ? words.anew : words.mine.edit) : words.mine.see}<span className="unseen"> : {topic.title}</span></a></p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Seats({ view: { frame, seats } }: { readonly view: MineView }) {
  return (
    <section aria-labelledby="places">
      <h2 id="places">{frame.words.account.mine.seats}</h2>
      <div className="tickets">
        {seats.map(({ seat, slug, ...show }) => <Ticket key={seat.id} frame={frame} slug={slug} seat={seat} show={show} />)}
      </div>
    </section>
  );
}

function Writings({ view }: { readonly view: MineView }) {
  const { frame, writings, older, isFirst } = view;
  const words = frame.words.account.mine;
  return (
    <section aria-labelledby="ecrits">
      <h2 id="ecrits">{words.contributions}</h2>
      {writings.length === 0 && <p className="soft">{words.noContributions}</p>}
      <ol className="writings">
        {writings.map((writing) => <li key={writing.id}><Writing frame={frame} writing={writing} now={view.now} /></li>)}
      </ol>
      {(older !== null || !isFirst) && (
        <p className="buttons">
          {older !== null && <a className="button plain" href={withQuery('/moi', { apres: older }, '#ecrits')}>{words.older}</a>}
          {!isFirst && <a href="/moi#ecrits">{words.newest}</a>}
        </p>
      )}
    </section>
  );
}

function Follows({ view: { frame, follows } }: { readonly view: MineView }) {
  const words = frame.words.account.mine;
  return (
    <section aria-labelledby="nouvelles">
      <h2 id="nouvelles">{words.follows}</h2>
      <p className="soft">{words.followSays}</p>
      <ul className="follows">
        {follows.map(({ slug, title, follows: on }) => (
          <li key={slug}>
            <span><a href={topicPath(slug)} dir="auto">{setIn(title, frame.locale)}</a> <span className={on ? 'tag open' : 'tag'}>{on ? words.followOn : words.followOff}</span></span>
            <PublicForm view={formView(frame, `suivre-${slug}`, null, null)} action="/moi/suivre">
              <input type="hidden" name="sujet" value={slug} />
              <input type="hidden" name="suivre" value={on ? 'non' : 'oui'} />
              <button type="submit" className="plain small">{on ? words.unfollow : words.follow}<span className="unseen"> : {title}</span></button>
            </PublicForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
