import { Checkbox } from '@mantine/core';
import { formatHour } from '#print';
import { Icon } from '../look/icons.js';
import type { BoardLineFragment } from '../operations/telling.js';
import { useSpeech } from '../words/words-provider.js';
import { MailChip, StatusChip, TroubleNote } from './chip.js';
import { SayAnswer } from './say-answer.js';
import { troubleOf } from './weigh-line.js';
import css from './people-board.module.css';

interface PersonLineProps {
  readonly line: BoardLineFragment;
  readonly chosen: boolean;
  /** Null for a host, who reads. */
  readonly choose: ((on: boolean) => void) | null;
  readonly open: () => void;
}

/** One person on the board: who, when, whether they know, what they said. */
export function PersonLine({ line, chosen, choose, open }: PersonLineProps) {
  const { words: { telling: words } } = useSpeech();
  const { person, role, status, presentation, file } = line;
  const { chair, microphone } = presentation;
  const about = [role === 'host' ? words.host : null, person.title, person.organisation, chair === null ? null : words.presentation.seat(String(chair)), microphone].filter((part) => part !== null && part !== '').join(', ');
  if (!file) {
    return (
      <li className={css['line']} data-bare>
        <div className={css['who']}><span className={css['plain']}>{person.name}</span>{about !== '' && <span className="soft">{about}</span>}</div>
        <div className={css['cell']}><StatusChip status={status} /></div>
      </li>
    );
  }
  const trouble = troubleOf(line);
  return (
    <li className={css['line']} data-chosen={chosen || undefined}>
      <div className={css['pick']}>{choose && <Checkbox aria-label={words.choose(person.name)} checked={chosen} onChange={(event) => choose(event.currentTarget.checked)} />}</div>
      <div className={css['who']}>
        <button type="button" className={css['name']} onClick={open} aria-label={words.open(person.name)}>{person.name}</button>
        {about !== '' && <span className="soft">{about}</span>}
        {trouble !== null && <TroubleNote trouble={trouble} telephone={file.contact.telephone} />}
      </div>
      <div className={css['cell']}>
        <Slot slot={file.slot} />
        {status !== 'suggested' && status !== 'applied' && (
          <span className={css['fact']} data-knows={file.knows}><Icon name={file.knows ? 'check' : 'clock'} /> {file.knows ? words.knows : words.knowsNot}</span>
        )}
      </div>
      <div className={css['cell']}>
        <div className={css['chips']}><StatusChip status={status} /><NewestMail file={file} /></div>
        {file.answer && <SayAnswer answer={file.answer} short />}
      </div>
    </li>
  );
}

type File = NonNullable<BoardLineFragment['file']>;

function Slot({ slot }: { readonly slot: File['slot'] }) {
  const { words: { telling: words }, language } = useSpeech();
  if (slot === null) return <span className="soft">{words.noSlot}</span>;
  return (
    <>
      <span className="tabular"><b>{formatHour(slot.call, language)} – {formatHour(slot.release, language)}</b></span>
      {slot.segments.length > 0 && <span className="soft">{words.segments(slot.segments.map(({ number }) => number).join(', '), slot.segments.length)}</span>}
    </>
  );
}

/** Drafts are counted; otherwise the newest mail says how far it is. */
function NewestMail({ file: { messages } }: { readonly file: File }) {
  const drafted = messages.find(({ state }) => state === 'drafted');
  const newest = drafted ?? messages.find(({ state }) => state !== 'voided');
  return newest ? <MailChip state={newest.state} /> : null;
}
