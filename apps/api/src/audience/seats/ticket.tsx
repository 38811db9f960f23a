import { PublicForm } from '../frame/fields.js';
import { formView, type FrameView } from '../frame/frame-view.js';
import { sayDay, sayHour } from '../topics/say-when.js';
import { seatPath } from '../topics/topic-paths.js';
import { setIn } from '../words/words-in.js';
import { RELEASE_FORM, seatCalendarPath, type OwnSeat } from './seat-view.js';

interface TicketProps {
  readonly frame: FrameView;
  /** Null where the topic is shown no more. */
  readonly slug: string | null;
  readonly seat: OwnSeat;
  readonly show: { readonly episodeId: string; readonly title: string; readonly start: string | null; readonly venue: string | null; readonly doors: string | null };
}

/** A seat, or a place in the waiting list, as one would put it in one's pocket. */
export function Ticket({ frame, slug, seat, show }: TicketProps) {
  const { locale, words: { seats: words } } = frame;
  const isIn = seat.state === 'in';
  return (
    <section className={`ticket ${seat.state}`} aria-label={isIn ? words.in : words.waiting}>
      <div className="stub">
        <p className="ticket-state">{isIn ? words.in : words.waiting}</p>
        <p className="day">{show.start === null ? words.noDate : words.recording(sayDay(show.start, locale), sayHour(show.start, locale))}</p>
        <p dir="auto">{setIn(show.title, locale)}</p>
        {show.venue !== null && <p className="soft">{setIn(show.venue, locale)}</p>}
        {isIn && show.doors !== null && <p><b>{words.doors(sayHour(show.doors, locale))}</b></p>}
        <p className="soft">
          {isIn ? (seat.checkedInAt === null ? words.inSays : words.came) : <>{seat.ahead === 0 || seat.ahead === null ? words.first : words.ahead(String(seat.ahead))} {words.waitingSays}</>}
        </p>
        <p className="soft small">{words.number(String(seat.number))}</p>
      </div>
      <div className="ticket-acts">
        {show.start !== null && <p><a className="button plain" href={seatCalendarPath(seat.id)}>{words.calendar}</a></p>}
        {slug !== null && seat.checkedInAt === null && (
          <details>
            <summary>{isIn ? words.giveBack : words.leaveLine}</summary>
            {isIn && <p className="soft">{words.giveBackSays}</p>}
            <PublicForm view={formView(frame, `${RELEASE_FORM}-${seat.id}`, null, null)} action={`${seatPath(slug, show.episodeId)}/rendre`}>
              <button type="submit" className="danger">{isIn ? words.giveBack : words.leaveLine}</button>
            </PublicForm>
          </details>
        )}
      </div>
    </section>
  );
}
