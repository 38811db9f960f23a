import type { FormName } from '../form/trouble.js';
import { sayTrouble, valueOf, type SpeakerView } from './speaker-view.js';

interface FieldProps {
  readonly view: SpeakerView;
  readonly form: FormName;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands in it at first. */
  readonly known?: string;
  readonly index?: number;
  readonly longest?: number;
  readonly kind?: 'text' | 'time' | 'name' | 'lines';
  readonly optional?: boolean;
}

/** A field with its label above, its hint, and what is wrong with it. */
export function Field({ view, form, name, label, hint, known = '', index, longest, kind = 'text', optional = false }: FieldProps) {
  const id = fieldId(form, name, index);
  const wrong = isWrong(view, form, name, index) ? view.trouble : null;
  const told = [wrong && `${id}-wrong`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    // Of fields that come several times the form itself knows which text goes where.
    defaultValue: index === undefined ? valueOf(view, form, name, known) : known,
    maxLength: longest,
    'aria-describedby': told === '' ? undefined : told,
    'aria-invalid': wrong === null ? undefined : true,
    // The browser brings whoever comes back to what is to be put right.
    autoFocus: wrong !== null,
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="soft"> ({view.words.answer.optional})</span>}
      </label>
      {hint !== undefined && <p id={`${id}-hint`} className="soft hint">{hint}</p>}
      {kind === 'lines' ? <textarea rows={4} {...shared} /> : <input type={kind === 'time' ? 'time' : 'text'} autoComplete={kind === 'name' ? 'name' : 'off'} {...shared} />}
      {wrong !== null && <p id={`${id}-wrong`} className="wrong">{sayTrouble(view, wrong)}</p>}
    </div>
  );
}

/** The id of a field, which errors link to. */
export const fieldId = (form: FormName, name: string, index?: number): string => `${form}-${name}${index === undefined ? '' : `-${index}`}`;

/** Whether the trouble is with that field. */
export function isWrong({ trouble }: SpeakerView, form: FormName, name: string, index?: number): boolean {
  return trouble !== null && trouble.form === form && trouble.field === name && (index === undefined || (trouble.index ?? 0) === index);
}
