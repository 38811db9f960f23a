import { formatHour } from '#print';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Note } from '../../look/note.js';
import { sayInstant, sayLocal } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { StatusChip, TroubleNote } from '../chip.js';
import { MailView } from '../mail-view.js';
import { mailsToSend, sortPreview, type PersonPreview } from './sort-preview.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import css from './release-people.module.css';

interface ReleasePeopleProps {
  readonly people: readonly PersonPreview[];
  readonly leftOut: ReadonlySet<string>;
  readonly leave: (leftOut: ReadonlySet<string>) => void;
}

/** Person by person: what changes, the exact mail, whom to call, and why the others hear nothing. */
export function ReleasePeople({ people, leftOut, leave }: ReleasePeopleProps) {
  const { releasing: words } = useSpeech().words;
  const { written, called, silent } = sortPreview(people);
  const tick = (id: string, on: boolean) => leave(new Set(on ? [...leftOut].filter((one) => one !== id) : [...leftOut, id]));
  return (
    <section className={css['people']} aria-label={words.people}>
      <h3>{words.people}</h3>
      {written.length + called.length === 0 ? <Note tone="info">{words.nobody}</Note> : <p className="soft" role="status">{words.mails(mailsToSend(people, leftOut).length)}</p>}
      {written.length > 0 && <ul className={css['list']}>{written.map((person) => <Written key={person.id} person={person} left={leftOut.has(person.id)} tick={(on) => tick(person.id, on)} />)}</ul>}
      {called.length > 0 && (
        <>
          <h4>{words.byTelephone(called.length)}</h4>
          <ul className={css['list']}>
            {called.map(({ id, person, before, after, contact, why, status }) => (
              <li key={id} className={css['person']}>
                <div className={css['top']}><b>{person.name}</b><StatusChip status={status} /></div>
                <Change before={before} after={after} />
                {why?.code === 'callPassed' ? <p>{why.message} {contact.telephone}</p> : <TroubleNote trouble={why?.code === 'noAddress' ? 'noAddress' : 'blocked'} telephone={contact.telephone} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {silent.length > 0 && (
        <details className={css['silent']}>
          <summary>{words.silent(silent.length)}</summary>
          <ul>{silent.map(({ id, person, why }) => <li key={id}><b>{person.name}</b> – {why?.message}</li>)}</ul>
        </details>
      )}
    </section>
  );
}

function Written({ person: { person, status, difference, changes, before, after, mail }, left, tick }: { readonly person: PersonPreview; readonly left: boolean; readonly tick: (on: boolean) => void }) {
  const { words: { releasing: words, telling }, language } = useSpeech();
  const [open, setOpen] = useState(false);
  if (mail === null) return null;
  const out = mail.optional && left;
  return (
    <li className={css['person']} data-out={out || undefined}>
      <div className={css['top']}><b>{person.name}</b><StatusChip status={status} /></div>
      <p>{telling.kinds[mail.kind] ?? mail.kind} <span className="soft">– {[words.differences[difference] ?? difference, ...changes.map((change) => words.changes[change] ?? change)].join(', ')}</span></p>
      <Change before={before} after={after} />
      {mail.optional && <Checkbox label={words.tell(person.name)} description={out ? words.leftOut : words.optional} checked={!left} onChange={(event) => tick(event.currentTarget.checked)} />}
      <div className={css['read']}>
        <Button variant="default" size="compact-md" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? telling.fold : telling.read}</Button>
        <span className="soft">{[telling.wouldLeave(sayInstant(mail.dueAt, language)), mail.calendar === 'REQUEST' && telling.withCalendar, mail.calendar === 'CANCEL' && telling.withCancel].filter((part) => part !== false).join(' · ')}</span>
      </div>
      {open && <MailView words={mail.words} />}
    </li>
  );
}

/** Old → new; the day is said where it changes, or where there was none. */
function Change({ before, after }: Pick<PersonPreview, 'before' | 'after'>) {
  const { words: { telling }, language } = useSpeech();
  const hours = (slot: NonNullable<PersonPreview['after']>, day: boolean) => `${day ? sayLocal(slot.call, language) : formatHour(slot.call, language)} – ${formatHour(slot.release, language)}`;
  const sameDay = before !== null && after !== null && before.call.slice(0, 10) === after.call.slice(0, 10);
  if (before !== null && after !== null && hours(before, true) === hours(after, true)) return <p className="tabular">{hours(after, true)}</p>;
  return (
    <p className="tabular">
      {before !== null && <><s className="soft">{hours(before, true)}</s> → </>}
      <b>{after === null ? telling.noSlot : hours(after, !sameDay)}</b>
    </p>
  );
}
