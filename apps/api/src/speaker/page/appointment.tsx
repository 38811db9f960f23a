import { sayDay, sayPresence, sayPresenceThere, sayUntil, windowOf, type Slot } from '#notices';
import type { ReactNode } from 'react';
import { setIn } from '../words/words-in.js';
import { isCallSheet, isExpected } from './open-forms.js';
import { dialOf, listOf, minutesApart, webAddress } from './say-facts.js';
import { pathTo, type SpeakerView } from './speaker-view.js';

/** When, where, with whom and whom to call. */
export function Appointment({ view }: { readonly view: SpeakerView }) {
  const { page, words } = view;
  const { slot, companions, contact, status } = page;
  const { facts } = words;
  const shownSlot = status === 'cancelled' ? null : slot;
  const isKnown = contact !== null && [contact.name, contact.telephone, contact.address].some((part) => part !== '');
  if (shownSlot === null && !isKnown && !isExpected(page)) return null;
  return (
    <section className="sheet" aria-labelledby="appointment-heading">
      <h2 id="appointment-heading">{shownSlot === null && !isExpected(page) ? facts.contact : facts.title}</h2>
      {slot === null && isExpected(page) && <p>{facts.noSlot}</p>}
      <dl>
        {shownSlot !== null && <WhenAndWhere view={view} slot={shownSlot} />}
        {shownSlot !== null && companions.length > 0 && <Fact label={facts.companions}>{listOf(companions, facts.and)}</Fact>}
        {isKnown && (
          <Fact label={facts.contact}>
            <ContactLines view={view} />
          </Fact>
        )}
      </dl>
      {shownSlot !== null && isExpected(page) && (
        <p className="links">
          <a className="act" href={pathTo(view, 'calendar.ics')}>{facts.calendar}</a>
          {isCallSheet(page) && <span className="soft screen">{facts.print}</span>}
        </p>
      )}
    </section>
  );
}

function WhenAndWhere({ view, slot }: { readonly view: SpeakerView; readonly slot: Slot }) {
  const { page, words, locale, now } = view;
  const { facts } = words;
  const { name, address, access } = slot.place;
  const map = webAddress(page.mapAddress);
  const there = sayPresenceThere(slot, page.zone, locale);
  return (
    <>
      <Fact label={facts.day}>
        <strong className="cap">{sayDay(slot.call, locale)}</strong> <span className="soft screen">({sayUntil(slot, now, locale)})</span>
      </Fact>
      <Fact label={facts.presence}>
        <strong>{sayPresence(slot, locale)}</strong>
        <span className="soft line">{facts.included}</span>
      </Fact>
      {there !== '' && page.zone !== null && (
        <Fact label={facts.there}>
          <span className="cap">{there}</span> <span className="soft line">{words.apart(minutesApart(slot, page.zone))}</span>
        </Fact>
      )}
      {page.zone === null && <HereNow view={view} slot={slot} />}
      {(name !== '' || address !== '') && (
        <Fact label={facts.place}>
          {name !== '' && <span className="line">{name}</span>}
          {address !== '' && <span className="line">{address}</span>}
          {map !== null && <a className="act screen" href={map} rel="noopener noreferrer external">{facts.map}</a>}
        </Fact>
      )}
      {access !== '' && <Fact label={facts.access}>{access}</Fact>}
    </>
  );
}

/** Stays hidden unless a script finds that the device keeps another time than the studio. */
function HereNow({ view, slot }: { readonly view: SpeakerView; readonly slot: Slot }) {
  const window = windowOf(slot);
  if (window === null) return null;
  return (
    <div hidden data-here data-from={window.callAt} data-until={window.releaseAt} data-zone={slot.zone} data-locale={view.locale}>
      <dt>{view.words.facts.hereNow}</dt>
      <dd className="cap" />
    </div>
  );
}

function ContactLines({ view: { page, words, locale } }: { readonly view: SpeakerView }) {
  const { name, telephone, address } = page.contact ?? { name: '', telephone: '', address: '' };
  const dial = dialOf(telephone);
  const isMail = /^[^\s@]+@[^\s@]+$/.test(address);
  return (
    <>
      {name !== '' && <span className="line">{setIn(name, locale)}</span>}
      {telephone !== '' && <span className="line">{dial === null ? telephone : <a className="act" href={dial} aria-label={words.facts.call(telephone)}>{telephone}</a>}</span>}
      {address !== '' && <span className="line">{isMail ? <a className="act" href={`mailto:${encodeURI(address)}`}>{address}</a> : address}</span>}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
