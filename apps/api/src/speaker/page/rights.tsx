import { localTime, sayDay } from '#notices';
import { LONGEST } from '../form/longest.js';
import { Field, fieldId, isWrong } from './field.js';
import { openForms } from './open-forms.js';
import { pathTo, sayTrouble, type SpeakerView } from './speaker-view.js';

/** The image rights text, to be signed or as it was. */
export function Rights({ view }: { readonly view: SpeakerView }) {
  const { page, locale } = view;
  const { rights } = view.words;
  const { signed, text, version } = page.rights;
  if (signed !== null) {
    const day = sayDay(localTime(signed.signedAt, page.slot?.zone ?? page.zone ?? 'UTC'), locale);
    return (
      <section className="sheet" aria-labelledby="rights-heading">
        <h2 id="rights-heading">{rights.title}</h2>
        <p>{rights.signed(signed.signedName, day)}</p>
        <details className="screen">
          <summary>{rights.read}</summary>
          <Text text={signed.text} locale={signed.locale} version={rights.version(signed.textVersion)} />
        </details>
      </section>
    );
  }
  if (!openForms(page).includes('rights')) return null;
  return (
    <section className="sheet screen" aria-labelledby="rights-heading">
      <h2 id="rights-heading">{rights.title}</h2>
      <p>{rights.says}</p>
      <Text text={text} locale={page.locale} version={rights.version(version)} />
      <form method="post" action={pathTo(view, 'rights')} id="rights" noValidate data-keep="over">
        <input type="hidden" name="version" value={version} />
        <Field view={view} form="rights" name="signedName" kind="name" label={rights.name} hint={rights.nameHint} longest={LONGEST.signedName} />
        <Consent view={view} />
        <button type="submit">{rights.send}</button>
      </form>
    </section>
  );
}

/** Never ticked beforehand, not even after an error: each signature is meant. */
function Consent({ view }: { readonly view: SpeakerView }) {
  const id = fieldId('rights', 'agrees');
  const wrong = isWrong(view, 'rights', 'agrees') ? view.trouble : null;
  return (
    <div className="field">
      <label htmlFor={id} className="tick">
        <input id={id} type="checkbox" name="agrees" value="yes" aria-invalid={wrong === null ? undefined : true} aria-describedby={wrong === null ? undefined : `${id}-wrong`} autoFocus={wrong !== null} />
        <span>{view.words.rights.agrees}</span>
      </label>
      {wrong !== null && <p id={`${id}-wrong`} className="wrong">{sayTrouble(view, wrong)}</p>}
    </div>
  );
}

function Text({ text, locale, version }: { readonly text: string; readonly locale: string; readonly version: string }) {
  return (
    <div className="contract">
      <div lang={locale}>{text.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)}</div>
      <p className="soft">{version}</p>
    </div>
  );
}
