import type { SpeakerWords } from '#desk';
import { textOf, textsOf } from './read-text.js';

/** How the person is presented and the prepared answers of a form. Each answer travels with its question, should the questions have changed since. */
export function readWords(form: URLSearchParams): SpeakerWords {
  const [name, title, zone] = [textOf(form, 'name'), textOf(form, 'title'), textOf(form, 'zone')];
  const texts = textsOf(form, 'text');
  return {
    lowerThird: name === '' && title === '' ? null : { name, title },
    pronunciation: textOf(form, 'pronunciation'),
    biography: textOf(form, 'biography'),
    preparation: textsOf(form, 'question').map((question, index) => ({ question, text: texts[index] ?? '' })),
    zone: zone === '' ? null : zone,
  };
}
