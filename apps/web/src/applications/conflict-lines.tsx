import type { ApplicationConflict } from '#audience';
import { Icon } from '../look/icons.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './applications.module.css';

/** What speaks against an application. */
export function ConflictLines({ conflicts, names }: { readonly conflicts: readonly ApplicationConflict[]; readonly names: ReadonlyMap<string, string> }) {
  const { words: { applications: { conflicts: words } }, language } = useSpeech();
  if (conflicts.length === 0) return null;
  const say = (one: ApplicationConflict) =>
    one.conflict === 'samePerson' ? words.samePerson(one.with.map((id) => names.get(id) ?? '').join(', ')) : one.conflict === 'unavailable' ? words.unavailable : words.elsewhere(one.title, sayLocal(one.start, language));
  return <ul className={css['conflicts']}>{conflicts.map((one, i) => <li key={i}><Icon name="warn" size={14} /> {say(one)}</li>)}</ul>;
}
