import { LONGEST } from '../form/longest.js';
import { setIn } from '../words/words-in.js';
import { Field, fieldId, isWrong } from './field.js';
import { openForms } from './open-forms.js';
import { pathTo, sayTrouble, valueOf, type SpeakerView } from './speaker-view.js';
import { ZONES } from './zones.js';

/** What the person says beforehand: their name on screen, how the host presents them, their answers, their zone; saved together. */
export function WordsForm({ view }: { readonly view: SpeakerView }) {
  const { page, locale } = view;
  const { words } = view.words;
  if (!openForms(page).includes('words')) return null;
  return (
    <section className="sheet screen" aria-labelledby="words-heading">
      <h2 id="words-heading">{words.title}</h2>
      <form method="post" action={pathTo(view, 'words')} id="words" noValidate data-keep="over">
        <fieldset>
          <legend>{words.screen}</legend>
          <p className="soft">{words.screenSays}</p>
          <Field view={view} form="words" name="name" kind="name" label={words.name} hint={words.nameHint(page.recipient)} known={page.lowerThird?.name ?? ''} longest={LONGEST.name} optional />
          <Field view={view} form="words" name="title" label={words.jobTitle} hint={words.jobTitleHint} known={page.lowerThird?.title ?? ''} longest={LONGEST.title} optional />
        </fieldset>
        <fieldset>
          <legend>{words.presented}</legend>
          <p className="soft">{words.presentedSays}</p>
          <Field view={view} form="words" name="pronunciation" label={words.pronunciation} hint={words.pronunciationHint} known={page.pronunciation} longest={LONGEST.pronunciation} optional />
          <Field view={view} form="words" name="biography" kind="lines" label={words.biography} hint={words.biographyHint} known={page.biography} longest={LONGEST.biography} optional />
        </fieldset>
        {page.preparation.length > 0 && (
          <fieldset>
            <legend>{words.preparation}</legend>
            <p className="soft">{words.preparationSays}</p>
            {page.preparation.map(({ question, text }, index) => (
              <div key={index}>
                <input type="hidden" name="question" value={question} />
                <Field view={view} form="words" name="text" index={index} kind="lines" label={setIn(question, locale)} known={answerTyped(view, question, text)} longest={LONGEST.text} />
              </div>
            ))}
          </fieldset>
        )}
        <ZoneField view={view} />
        <button type="submit">{words.send}</button>
      </form>
    </section>
  );
}

/** What was typed stays under its question, should the questions have changed in between. */
function answerTyped({ typed, trouble }: SpeakerView, question: string, known: string): string {
  const index = trouble?.form === 'words' ? (typed?.getAll('question').findIndex((asked) => plain(asked) === plain(question)) ?? -1) : -1;
  return index === -1 ? known : (typed?.getAll('text')[index] ?? known);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function ZoneField({ view }: { readonly view: SpeakerView }) {
  const { words } = view.words;
  const chosen = valueOf(view, 'words', 'zone', view.page.zone ?? '');
  const zones = chosen === '' || ZONES.includes(chosen) ? ZONES : [...ZONES, chosen];
  const id = fieldId('words', 'zone');
  const wrong = isWrong(view, 'words', 'zone') ? view.trouble : null;
  return (
    <div className="field">
      <label htmlFor={id}>
        {words.zone}
        <span className="soft"> ({view.words.answer.optional})</span>
      </label>
      <p id={`${id}-hint`} className="soft hint">{words.zoneSays}</p>
      <select id={id} name="zone" defaultValue={chosen} data-zones aria-describedby={wrong === null ? `${id}-hint` : `${id}-wrong ${id}-hint`} aria-invalid={wrong === null ? undefined : true}>
        <option value="">{words.sameZone}</option>
        {zones.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}
      </select>
      {wrong !== null && <p id={`${id}-wrong`} className="wrong">{sayTrouble(view, wrong)}</p>}
    </div>
  );
}
