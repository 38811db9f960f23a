import { FORM_KEY, HONEYPOT } from './form-key.js';
import { fieldId, type FrameView, type Trouble } from './frame-view.js';

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

/** Fields that hold nothing of somebody's own words, or what no page shows again. */
const UNSAID = new Set<string>([FORM_KEY, HONEYPOT, 'password', 'actuel', 'email', 'a', 'page', 'revision', 'retour', 'sujet']);
/** More than a word that can be typed again: what is ticked and chosen is none. */
const isWritten = (text: string): boolean => /\S\s+\S/u.test(text) || text.trim().length > 20;

/** What somebody was sending, where its form cannot be shown again. */
export function Written({ view, typed }: { readonly view: FrameView; readonly typed: URLSearchParams | null }) {
  const texts = [...(typed ?? [])].filter(([name, text]) => !UNSAID.has(name) && isWritten(text)).map(([, text]) => text);
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{view.words.frame.written}</h2>
      {texts.map((text, index) => <p key={index} className="written" dir="auto">{text}</p>)}
    </section>
  );
}
