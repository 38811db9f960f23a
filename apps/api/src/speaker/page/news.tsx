import { isAwaited, openForms } from './open-forms.js';
import { fieldId } from './field.js';
import { sayStatus } from './say-facts.js';
import { sayTrouble, type SpeakerView } from './speaker-view.js';

/** What comes first: that the slot changed, what was just done or why not, and where the person stands. */
export function News({ view }: { readonly view: SpeakerView }) {
  const { page, words, done, trouble } = view;
  const status = sayStatus(view);
  return (
    <>
      {trouble !== null && <TroubleNote view={view} trouble={trouble} />}
      {done !== null && <p className="note done" role="status">{words.done[done]}</p>}
      {page.slotChanged && (
        <div className="note">
          <h2>{words.slotChanged.title}</h2>
          <p>{page.slot === null ? words.slotChanged.suspended : isAwaited(page) ? words.slotChanged.awaited : words.slotChanged.answered}</p>
        </div>
      )}
      <div className="status" data-status={page.status}>
        <h2>{status.title}</h2>
        <p>{status.says}</p>
        {isAwaited(page) && openForms(page).length > 0 && <p className="answer-link"><a className="act" href="#answer">{words.answer.go}</a></p>}
        {page.answer?.channel.by === 'telephone' && <p className="soft">{words.byTelephone}</p>}
      </div>
    </>
  );
}

function TroubleNote({ view, trouble }: { readonly view: SpeakerView; readonly trouble: NonNullable<SpeakerView['trouble']> }) {
  const { words, page } = view;
  const isOpen = openForms(page).includes(trouble.form);
  return (
    <div className="note bad" role="alert">
      <h2>{words.troubleTitle}</h2>
      <p>
        {sayTrouble(view, trouble)} {isOpen && trouble.field !== null && <a href={`#${fieldId(trouble.form, trouble.field, trouble.index ?? (trouble.field === 'text' ? 0 : undefined))}`}>{words.goToField}</a>}
      </p>
      {!isOpen && <Written words={words} typed={view.typed} />}
    </div>
  );
}

const WRITTEN = ['reason', 'instead', 'name', 'title', 'text', 'signedName'];

/** What was typed into a form that is not there any more, to be copied. */
export function Written({ words, typed }: { readonly words: SpeakerView['words']; readonly typed: URLSearchParams | null }) {
  const texts = WRITTEN.flatMap((field) => typed?.getAll(field) ?? []).filter((text) => text.trim() !== '');
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{words.written}</h3>
      {texts.map((text, index) => <p key={index} className="written">{text}</p>)}
    </>
  );
}
