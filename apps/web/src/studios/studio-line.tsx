import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import type { StudioKeptFragment } from '../operations/studios.js';
import { useMayShape } from '../session/may-shape.js';
import { useSpeech } from '../words/words-provider.js';
import { draftRule, readRule } from './draft-rule.js';
import { sayRules } from './say-rule.js';
import { StudioForm } from './studio-form.js';
import css from './studios-page.module.css';

interface StudioLineProps {
  readonly studio: StudioKeptFragment;
  readonly opened: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly tell: (sentence: string) => void;
  readonly subscribe: () => void;
}

/** One studio: where it is, whom to call, when it reminds; the form that changes it. */
export function StudioLine({ studio, opened, open, close, tell, subscribe }: StudioLineProps) {
  const { words: { studios: words, agenda }, language } = useSpeech();
  const mayShape = useMayShape();
  const { id, name, address, contact, seats, changeoverSeconds, presence, reminders } = studio;
  const back = () => {
    close();
    // The form is gone with its cursor: it goes back to where it was opened from.
    requestAnimationFrame(() => document.getElementById(`edit-${id}`)?.focus());
  };
  const minutes = (seconds: number) => words.minutes(String(Math.round(seconds / 60)));
  const called = [contact.name, contact.telephone, contact.address].filter((part) => part !== '').join(' · ');
  const rules = reminders.map((rule) => readRule(draftRule(rule))).filter((rule) => rule !== null);
  return (
    <li className={css['studio']}>
      <div className={css['line']}>
        <div className={css['what']}>
          <h2>{name}</h2>
          <p>{address === '' ? <span className="soft">{words.noAddress}</span> : address}</p>
          {called !== '' && <p className="soft">{called}</p>}
          <p className="soft tabular">{words.seatsOf(seats)} · {words.changeoverTold(minutes(changeoverSeconds))} · {words.presenceTold(minutes(presence.makeUpSeconds + presence.microphoneSeconds), minutes(presence.afterSeconds))}</p>
          <p className="soft tabular">{rules.length === 0 ? words.noReminders : words.remindersTold(sayRules(rules, words, language).reduce(words.ruleAfter))}</p>
        </div>
        <div className={css['doings']}>
          {mayShape && <button type="button" id={`edit-${id}`} className={css['edit']} aria-label={words.editName(name)} aria-expanded={opened} onClick={opened ? back : open}><Icon name="pencil" /> {words.edit}</button>}
          <Link href={`/studios/${id}/courriers`} className={css['edit']} aria-label={words.mailsOf(name)}><Icon name="mail" /> {words.mails}</Link>
          <button type="button" className={css['edit']} aria-label={words.agendaOf(name)} onClick={subscribe}><Icon name="calendar" /> {agenda.open}</button>
        </div>
      </div>
      {opened && <StudioForm studio={studio} done={(sentence) => { tell(sentence); back(); }} close={back} />}
    </li>
  );
}
