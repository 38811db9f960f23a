import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Blank } from '../../look/blank.js';
import { Note } from '../../look/note.js';
import { RemoveRundownTemplateDocument, RenameRundownTemplateDocument, RestoreRundownTemplateDocument, RundownTemplatesDocument, type SavedTemplateFragment } from '../../operations/saved-templates.js';
import { ErrorNote } from '../../server/error-note.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import { SavedLine } from './saved-line.js';
import css from './saved-templates.module.css';

/** What came of an act, and what takes it back. */
interface Told {
  readonly tone: 'done' | 'warn';
  readonly sentence: string;
  readonly undo: (() => void) | null;
}

/** Lines and running orders that were kept: renamed, removed, given back. */
export function SavedTemplates() {
  const { saved: words } = useWords();
  const mayShape = useMayShape();
  const [{ data, error }, again] = useQuery({ query: RundownTemplatesDocument, requestPolicy: 'cache-and-network' });
  const [renaming, sendName] = useMutation(RenameRundownTemplateDocument);
  const [removing, sendRemoval] = useMutation(RemoveRundownTemplateDocument);
  const [restoring, sendBack] = useMutation(RestoreRundownTemplateDocument);
  const [told, setTold] = useState<Told | null>(null);
  const reread = () => again({ requestPolicy: 'network-only' });

  const rename = async ({ id, name: before }: SavedTemplateFragment, name: string, undoable = true): Promise<boolean> => {
    const answer = (await sendName({ input: { id, name } })).data?.renameRundownTemplate;
    if (answer === undefined) return false;
    reread();
    if (answer.__typename === 'RundownTemplateRefused') {
      setTold({ tone: 'warn', sentence: answer.message, undo: null });
      return false;
    }
    const { template } = answer;
    setTold({ tone: 'done', sentence: words.renamed(before, template.name), undo: undoable ? () => void rename(template, before, false) : null });
    return true;
  };
  const restore = async (id: string) => {
    const answer = (await sendBack({ id })).data?.restoreRundownTemplate;
    reread();
    if (answer !== undefined) setTold(answer.__typename === 'RundownTemplateSaved' ? { tone: 'done', sentence: words.restored(answer.template.name), undo: null } : { tone: 'warn', sentence: answer.message, undo: null });
  };
  const remove = async ({ id, name }: SavedTemplateFragment) => {
    if ((await sendRemoval({ id })).error) return;
    reread();
    setTold({ tone: 'done', sentence: words.removed(name), undo: () => void restore(id) });
  };
  const fault = error ?? renaming.error ?? removing.error ?? restoring.error;
  const busy = renaming.fetching || removing.fetching || restoring.fetching;
  const templates = data?.rundownTemplates ?? [];
  const list = (scope: SavedTemplateFragment['scope'], title: string) => {
    const own = templates.filter((one) => one.scope === scope);
    return own.length > 0 && (
      <section aria-label={title}>
        <h3>{title}</h3>
        <ul className={`sheet ${css['list']}`}>{own.map((one) => <SavedLine key={one.id} template={one} busy={busy} rename={(name) => rename(one, name)} remove={() => void remove(one)} />)}</ul>
      </section>
    );
  };
  return (
    <section className={css['saved']} aria-labelledby="saved">
      <h2 id="saved">{words.title}</h2>
      <p className={css['lead']}>{words.lead}</p>
      {fault && <ErrorNote error={fault} />}
      <div role="status">{told !== null && <Note tone={told.tone} action={told.undo === null ? undefined : { label: words.undo, act: told.undo }}>{told.sentence}</Note>}</div>
      {data !== undefined && templates.length === 0 && <Blank title={words.empty}>{mayShape ? words.emptyHint : words.emptyToReadHint}</Blank>}
      {list('segment', words.segments)}
      {list('rundown', words.rundowns)}
    </section>
  );
}
