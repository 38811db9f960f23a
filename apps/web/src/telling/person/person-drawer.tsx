import { formatHour } from '#print';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Placeholder } from '../../look/blank.js';
import { Note } from '../../look/note.js';
import { ErrorNote } from '../../server/error-note.js';
import { sayInstant, sayLocal } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { StatusChip, TroubleNote } from '../chip.js';
import { SayAnswer } from '../say-answer.js';
import { troubleOf } from '../weigh-line.js';
import { ContactPart } from './contact-part.js';
import { MailsPart } from './mails-part.js';
import { PersonActs } from './person-acts.js';
import { PresentationPart } from './presentation-part.js';
import { usePerson, type WholePerson } from './use-person.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import css from './person-drawer.module.css';

interface PersonDrawerProps {
  readonly episodeId: string;
  readonly id: string;
  readonly seen: number;
  readonly close: () => void;
  readonly changed: () => Promise<void>;
}

/** Everything about one person: when, what they know, what they said, every mail, and what can be done. */
export function PersonDrawer({ episodeId, id, seen, close, changed }: PersonDrawerProps) {
  const { app } = useSpeech().words;
  const phone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const { person, error } = usePerson(episodeId, id, seen);
  const [told, setTold] = useState<readonly string[]>([]);
  const tell = (sentences: readonly string[]) => {
    setTold(sentences);
    void changed();
  };
  return (
    <Drawer opened onClose={close} position={phone ? 'bottom' : 'right'} size={phone ? '94%' : 620} title={person?.person.name ?? app.loading} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['body']}>
        {error && <ErrorNote error={error} />}
        {person ? <Body person={person} told={told} tell={tell} /> : !error && <Placeholder lines={8} label={app.loading} />}
      </div>
    </Drawer>
  );
}

function Body({ person, told, tell }: { readonly person: WholePerson; readonly told: readonly string[]; readonly tell: (sentences: readonly string[]) => void }) {
  const { words: { telling: words }, language } = useSpeech();
  const { file, status } = person;
  const trouble = troubleOf(person);
  return (
    <>
      <div className={css['top']}>
        <StatusChip status={status} />
        {status !== 'suggested' && status !== 'applied' && <span className={file.knows ? '' : 'soft'}>{file.knows ? words.knows : words.knowsNot}{file.knows && file.toldAt !== null && ` (${words.sentAt(sayInstant(file.toldAt, language))})`}</span>}
      </div>
      {trouble !== null && <TroubleNote trouble={trouble} telephone={file.contact.telephone} />}
      <div role="status" className={css['told']}>{told.map((sentence) => <Note key={sentence} tone="info">{sentence}</Note>)}</div>
      <PersonActs person={person} tell={tell} />
      <section className={css['part']}>
        <h3>{words.slotOf}</h3>
        {file.slot === null ? <p className="soft">{words.noSlot}</p> : <SlotFacts slot={file.slot} />}
        {!file.knows && file.told !== null && <p className="soft">{words.knew} : {sayLocal(file.told.call, language)} – {formatHour(file.told.release, language)}</p>}
      </section>
      <section className={css['part']}>
        <h3>{words.answerOf}</h3>
        {file.answer ? <SayAnswer answer={file.answer} /> : <p className="soft">{words.noAnswer}</p>}
      </section>
      <ContactPart person={person} tell={tell} />
      <PresentationPart person={person} tell={tell} />
      <MailsPart person={person} tell={tell} />
      <section className={css['part']}>
        <h3>{words.reminders}</h3>
        {file.reminders.length === 0 ? <p className="soft">{words.noReminders}</p> : (
          <ul className={css['list']}>
            {file.reminders.map(({ key, rule, dueAt, state }) => (
              <li key={key} className={css['moment']}><span>{sayInstant(dueAt, language)}</span><span>{words.rules[rule] ?? rule} – {words.reminderStates[state]}</span></li>
            ))}
          </ul>
        )}
      </section>
      <OnScreen file={file} />
      <section className={css['part']}>
        <h3>{words.history}</h3>
        {file.history.length === 0 ? <p className="soft">{words.noHistory}</p> : (
          <ul className={css['list']}>
            {file.history.map(({ id, act, via, byName, at }) => (
              <li key={id} className={css['moment']}><span>{sayInstant(at, language)}</span><span>{words.acted[act] ?? act} – {[byName, words.ways[via]].filter((part) => part !== null).join(', ')}</span></li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function SlotFacts({ slot }: { readonly slot: NonNullable<WholePerson['file']['slot']> }) {
  const { words: { telling: words }, language } = useSpeech();
  return (
    <dl className={css['facts']}>
      <div><dt>{words.presence}</dt><dd><b>{sayLocal(slot.call, language)} – {formatHour(slot.release, language)}</b> <span className="soft">({slot.zone})</span>{slot.callThere !== null && <><br /><span className="soft">{words.there(sayLocal(slot.callThere, language))}</span></>}</dd></div>
      {slot.place !== '' && <div><dt>{words.place}</dt><dd>{slot.place}</dd></div>}
      {slot.segments.map(({ id, number, title, start }) => <div key={id}><dt className="tabular">{formatHour(start, language)}</dt><dd>{number} – {title}</dd></div>)}
    </dl>
  );
}

function OnScreen({ file: { rights, preparation } }: { readonly file: WholePerson['file'] }) {
  const { words: { telling: words }, language } = useSpeech();
  return (
    <section className={css['part']}>
      <h3>{words.onScreen}</h3>
      <p>{rights ? words.rightsSigned(rights.name, sayInstant(rights.at, language)) : words.rightsMissing}</p>
      {preparation.some(({ text }) => text !== '') && (
        <details>
          <summary>{words.prepared}</summary>
          <dl className={css['facts']}>{preparation.filter(({ text }) => text !== '').map(({ question, text }) => <div key={question}><dt>{question}</dt><dd>{text}</dd></div>)}</dl>
        </details>
      )}
    </section>
  );
}
