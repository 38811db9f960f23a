import { LONGEST_SEAT_NEEDS } from '#audience';
import { Field, PublicForm } from '../frame/fields.js';
import { fieldId, type FormView } from '../frame/frame-view.js';
import { DoneNotice, TroubleNotice } from '../frame/notices.js';
import { renderPublic } from '../frame/render-public.js';
import { sayDay, sayHour } from '../topics/say-when.js';
import { seatPath, signInPath, topicPath } from '../topics/topic-paths.js';
import { setIn } from '../words/words-in.js';
import { Ticket } from './ticket.js';
import { NEEDS, SEAT_FORM, type SeatView } from './seat-view.js';

/** The page of « J'y serai » : a seat in the audience of one recording. */
export function renderSeat(view: SeatView): string {
  const words = view.frame.words.seats;
  return renderPublic(view.frame, { title: `${words.title} – ${setIn(view.topic.title, view.frame.locale)}`, shared: null }, <Seat view={view} />);
}

function Seat({ view }: { readonly view: SeatView }) {
  const { frame, topic, recording, seat, takes, done } = view;
  const words = frame.words.seats;
  const says = done === null ? null : { place: words.done.in, attente: words.done.waiting, rendue: words.done.back, besoins: words.done.needs }[done];
  return (
    <div className="narrow seat">
      <p><a className="back" href={topicPath(topic.slug)}>{words.where}</a></p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(topic.title)}</p>
      <DoneNotice says={says} />
      <TroubleNotice view={frame} trouble={view.form.trouble} />
      {seat !== null && seat.state !== 'released'
        ? <><Ticket frame={frame} slug={topic.slug} seat={seat} show={{ ...recording, doors: recording.audience.doors }} />{seat.checkedInAt === null && <Needs view={view} known={seat.accessibility} />}</>
        : (
          <>
            <When view={view} />
            {seat?.state === 'released' && <p>{words.released}</p>}
            {takes ? <Ask view={view} /> : <p className="note">{words.closed}</p>}
          </>
        )}
    </div>
  );
}

/** What somebody who has a seat needs: put right as often as they like. */
const Needs = ({ view: { frame: { words: { seats: words } }, topic, recording, needs }, known }: { readonly view: SeatView; readonly known: string }) => (
  <PublicForm view={needs} action={`${seatPath(topic.slug, recording.episodeId)}/besoins`} className="card">
    <h2>{words.needsSaid}</h2>
    <NeedsField view={needs} known={known} />
    <button type="submit" className="plain">{words.saveNeeds}</button>
  </PublicForm>
);

const NeedsField = ({ view, known }: { readonly view: FormView; readonly known: string }) => {
  const words = view.frame.words.seats;
  return <Field view={view} name={NEEDS} label={words.needs} hint={words.needsHint} known={known} kind="lines" rows={2} longest={LONGEST_SEAT_NEEDS} optional />;
};

function When({ view: { frame: { locale, words: { seats: words } }, recording } }: { readonly view: SeatView }) {
  const { audience } = recording;
  const free = audience.capacity - audience.inCount;
  return (
    <div className="card when">
      <p className="day"><time dateTime={recording.start.slice(0, 16)}>{words.recording(sayDay(recording.start, locale), sayHour(recording.start, locale))}</time></p>
      {recording.venue !== null && <p>{setIn(recording.venue, locale)}</p>}
      <p className="soft">{audience.doors === null ? words.doorsLater : words.doors(sayHour(audience.doors, locale))}</p>
      <p><b>{free <= 0 || audience.waitingCount > 0 ? words.full : free === 1 ? words.oneFree : words.free(String(free))}</b>
        {audience.waitingCount > 0 && <span className="soft"> · {audience.waitingCount === 1 ? words.oneWaiting : words.waitingCount(String(audience.waitingCount))}</span>}</p>
    </div>
  );
}

function Ask({ view }: { readonly view: SeatView }) {
  const { frame, topic, recording, form } = view;
  const words = frame.words.seats;
  const path = seatPath(topic.slug, recording.episodeId);
  const { audience } = recording;
  const isFull = audience.inCount >= audience.capacity || audience.waitingCount > 0;
  if (frame.visitor === null) return <div className="ending"><p><a className="button" href={signInPath(path)}>{words.signIn}</a></p><p className="soft">{words.signInSays}</p></div>;
  const wrong = form.trouble?.field === 'accord' ? form.trouble.says : null;
  const id = fieldId(SEAT_FORM, 'accord');
  return (
    <PublicForm view={form} action={path}>
      <section className="card rights" aria-labelledby="image">
        <h2 id="image">{words.rights}</h2>
        <p className="said">{frame.locale === 'fr' ? setIn(audience.rightsTextFr, 'fr') : audience.rightsTextEn}</p>
        <input type="hidden" name="texte" value={audience.rightsVersion} />
        <label className="tick">
          <input type="checkbox" name="accord" value="oui" id={id} aria-invalid={wrong === null ? undefined : true} aria-describedby={wrong === null ? undefined : `${id}-wrong`} />
          <span>{words.accept}</span>
        </label>
        {wrong !== null && <p id={`${id}-wrong`} className="wrong">{wrong}</p>}
      </section>
      <NeedsField view={form} known="" />
      <button type="submit">{isFull ? words.askWaiting : words.ask}</button>
    </PublicForm>
  );
}
