import { fieldId, type FrameView, type Trouble } from './frame-view.js';
import { writtenIn } from './written-in.js';

/** What was just done. */
export function DoneNotice({ says }: { readonly says: string | null }) {
  return says === null ? null : <p className="note done" role="status" id="fait">{says}</p>;
}

/** Why what was sent was not taken, at the head of the page, with the way to the field. */
export function TroubleNotice({ view, trouble }: { readonly view: FrameView; readonly trouble: Trouble | null }) {
  if (trouble === null) return null;
  return (
    <div className="note bad" role="alert">
      <p><b>{view.words.frame.notSent}</b> {trouble.says}</p>
      {trouble.field !== null && <p><a href={`#${fieldId(trouble.form, trouble.field)}`}>{view.words.frame.goToField}</a></p>}
    </div>
  );
}

/** What somebody was sending, where its form cannot be shown again. */
export function Written({ view, typed }: { readonly view: FrameView; readonly typed: URLSearchParams | null }) {
  const texts = typed === null ? [] : writtenIn(typed);
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{view.words.frame.written}</h2>
      {texts.map((text, index) => <p key={index} className="written" dir="auto">{text}</p>)}
    </section>
  );
}
