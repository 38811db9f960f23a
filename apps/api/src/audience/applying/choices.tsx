import type { ReactNode } from 'react';
import { fieldId, type FormView } from '../frame/frame-view.js';
import { OtherSays } from './other-says.js';
import type { OtherVersion } from './apply-view.js';

interface ChoicesProps<Value extends string> {
  readonly view: FormView;
  readonly other: OtherVersion | null;
  readonly name: string;
  readonly legend: ReactNode;
  readonly known: Value | '';
  readonly options: readonly { readonly value: Value | ''; readonly label: string; readonly says?: string }[];
  /** Large ones say more; small ones stand in a line. */
  readonly look: 'cards' | 'row';
}

/** One of several, each a large place to touch. */
export function Choices<Value extends string>({ view, other, name, legend, known, options, look }: ChoicesProps<Value>) {
  const chosen = view.typed === null ? known : (view.typed.get(name) ?? '');
  const wrong = view.trouble?.field === name ? view.trouble.says : null;
  return (
    <fieldset className="choices" id={fieldId(view.form, name)} aria-describedby={wrong === null ? undefined : `${fieldId(view.form, name)}-wrong`}>
      <legend>{legend}</legend>
      <div className={look}>
        {options.map(({ value, label, says }) => (
          <label key={value} className="choice">
            <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
            <span><b>{label}</b>{says !== undefined && <span className="soft">{says}</span>}</span>
          </label>
        ))}
      </div>
      {wrong !== null && <p id={`${fieldId(view.form, name)}-wrong`} className="wrong">{wrong}</p>}
      <OtherSays view={view.frame} other={other} name={name} />
    </fieldset>
  );
}
