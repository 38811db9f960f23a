import type { ReactNode } from 'react';
import { FORM_KEY, FORM_KEY_PLACE, HONEYPOT } from './form-key.js';
import { fieldId, valueOf, type FormView } from './frame-view.js';

interface FormProps {
  readonly view: FormView;
  readonly action: string;
  readonly className?: string;
  /** Sent, it ends what somebody does here: what they typed elsewhere and did not send is not for whoever comes after them. */
  readonly leaves?: boolean;
  readonly children: ReactNode;
}

/** A form that works without scripts: sent twice it does one thing, and what programs fill in gives them away. */
export function PublicForm({ view: { form, frame }, action, className, leaves = false, children }: FormProps) {
  return (
    <form method="post" action={action} id={form} className={className} noValidate data-keep data-leaves={leaves || undefined}>
      <input type="hidden" name={FORM_KEY} value={FORM_KEY_PLACE} />
      <div className="trap" aria-hidden="true">
        <label>{frame.words.frame.trap}<input name={HONEYPOT} tabIndex={-1} autoComplete="off" defaultValue="" /></label>
      </div>
      {children}
    </form>
  );
}

export interface FieldProps {
  readonly view: FormView;
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What stands in it at first. */
  readonly known?: string;
  readonly longest?: number;
  readonly kind?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'lines';
  readonly rows?: number;
  readonly autoComplete?: string;
  readonly optional?: boolean;
  /** The label is there for who does not see where the field stands. */
  readonly quiet?: boolean;
}

/** A field with its label above, its hint, and what is wrong with it. */
export function Field({ view, name, label, hint, known = '', longest, kind = 'text', rows = 4, autoComplete = 'off', optional = false, quiet = false }: FieldProps) {
  const id = fieldId(view.form, name);
  const wrong = view.trouble?.field === name ? view.trouble : null;
  const told = [wrong && `${id}-wrong`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    // A password is never sent back.
    defaultValue: kind === 'password' ? '' : valueOf(view, name, known),
    maxLength: longest,
    required: !optional,
    dir: 'auto',
    'aria-describedby': told === '' ? undefined : told,
    'aria-invalid': wrong === null ? undefined : (true as const),
    // The browser brings whoever comes back to what is to be put right.
    autoFocus: wrong !== null,
  };
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'unseen' : undefined}>{label}{optional && !quiet && <span className="soft"> ({view.frame.words.frame.optional})</span>}</label>
      {hint !== undefined && <p id={`${id}-hint`} className="soft hint">{hint}</p>}
      {kind === 'lines' ? <textarea rows={rows} {...shared} /> : <input type={kind} autoComplete={autoComplete} spellCheck={kind === 'text' ? undefined : false} {...shared} />}
      {wrong !== null && <p id={`${id}-wrong`} className="wrong">{wrong.says}</p>}
    </div>
  );
}
