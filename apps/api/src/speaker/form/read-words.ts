import type { SpeakerWordsGiven } from '../speaker-verbs.js';
import { textOf, textsOf } from './read-text.js';

/** The wording on screen and the prepared answers of a form. Each answer travels with its question, should the questions have changed since. */
export function readWords(form: URLSearchParams): SpeakerWordsGiven {
  const [name, title, zone] = [textOf(form, 'name'), textOf(form, 'title'), textOf(form, 'zone')];
  const texts = textsOf(form, 'text');
  return {
    lowerThird: name === '' && title === '' ? null : { name, title },
    preparation: textsOf(form, 'question').map((question, index) => ({ question, text: texts[index] ?? '' })),
    zone: zone === '' ? null : zone,
  };
}
