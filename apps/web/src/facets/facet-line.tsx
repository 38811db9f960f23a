import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { EditDebateFacetDocument, type FacetFragment } from '../operations/debate-facets.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useSpeech } from '../words/words-provider.js';
import { FacetForm } from './facet-form.js';
import { isOwn } from './name-facet.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import css from './facets-page.module.css';

interface FacetLineProps {
  readonly facet: FacetFragment;
  readonly name: string;
  readonly opened: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly tell: (sentence: string) => void;
}

/** One facet: in use or not, its words, and the form that corrects them. */
export function FacetLine({ facet, name, opened, open, close, tell }: FacetLineProps) {
  const { words: { facets: words }, language } = useSpeech();
  const mayShape = useMayShape();
  const [{ data, error, fetching }, send] = useMutation(EditDebateFacetDocument);
  const [asked, setAsked] = useState<boolean | null>(null);
  const shownWords = language === 'fr' ? facet.wordsFr : facet.wordsEn;
  const use = async (inUse: boolean) => {
    setAsked(inUse);
    await send({ input: { key: facet.key, name: facet.name, wordsFr: [...facet.wordsFr], wordsEn: [...facet.wordsEn], inUse } });
    setAsked(null);
  };
  const back = () => {
    close();
    // The form is gone with its cursor: it goes back to where it was opened from.
    requestAnimationFrame(() => document.getElementById(`edit-${facet.key}`)?.focus());
  };
  return (
    <li className={css['facet']} data-idle={!facet.inUse || undefined}>
      <div className={css['line']}>
        <div className={css['what']}>
          <h2>{name} {!facet.inUse && <span className={css['mark']}>{words.notInUse}</span>} {isOwn(facet, words.names) ? <span className={css['mark']}>{words.own}</span> : facet.edited && <span className={css['mark']}>{words.edited}</span>}</h2>
          <p className={css['words']}>{shownWords.join(', ')}</p>
          <p className="soft tabular">{words.wordCount(facet.wordsFr.length, facet.wordsEn.length)}</p>
        </div>
        {mayShape && (
          <div className={css['acts']}>
            <Switch label={words.inUse} aria-label={`${words.inUse} – ${name}`} checked={asked ?? facet.inUse} disabled={fetching} onChange={(event) => void use(event.currentTarget.checked)} />
            <button type="button" id={`edit-${facet.key}`} className={css['edit']} aria-label={words.editName(name)} aria-expanded={opened} onClick={opened ? back : open}><Icon name="pencil" /> {words.edit}</button>
          </div>
        )}
      </div>
      {data?.editDebateFacet.__typename === 'FacetRefused' && <Note tone="warn" role="alert">{data.editDebateFacet.message}</Note>}
      {error && <ErrorNote error={error} />}
      {opened && <FacetForm facet={facet} done={(saved) => { tell(words.saved(saved)); back(); }} restored={(own) => tell(own ? words.removed(name) : words.restored(name))} close={back} />}
    </li>
  );
}
