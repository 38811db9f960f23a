import { formatDuration, type SegmentChange, type TimedSegment } from '#rundown';
import { Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { useQuery } from 'urql';
import { SegmentHistoryDocument, type SegmentHistoryQuery } from '../../operations/rundown.js';
import { Placeholder } from '../../look/blank.js';
import { ErrorNote } from '../../server/error-note.js';
import { sayInstant } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import type { LineDialogProps } from './line-question.js';
import css from '../running-order.module.css';

type Act = SegmentHistoryQuery['rundownHistory'][number];
type Field = Act['lines'][number]['fields'][number];

/** What happened to a line, cell by cell, with whom and when; each earlier value can be given back. */
export function HistoryDialog({ segment, rundown, change, close }: LineDialogProps & { readonly segment: TimedSegment }) {
  const { words: { rundown: words, table, app }, language } = useSpeech();
  const [{ data, error, fetching }] = useQuery({ query: SegmentHistoryDocument, variables: { id: rundown.id, segment: segment.id }, requestPolicy: 'network-only' });
  const acts = data?.rundownHistory ?? [];
  const restore = (field: Field) => {
    change({ does: 'edits', kind: 'restore', edits: [{ does: 'edit', segment: segment.id, change: { [field.field]: field.before === null ? null : JSON.parse(field.before) } as SegmentChange }] });
    close();
  };
  return (
    <Modal opened onClose={close} size="lg" title={table.historyTitle(segment.title || words.untitled)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      {error && <ErrorNote error={error} />}
      {fetching && <Placeholder lines={4} label={app.loading} />}
      {!fetching && !error && acts.length === 0 && <p>{table.historyEmpty}</p>}
      <ol className={css['history']}>
        {acts.map((act) => (
          <li key={act.act} data-undone={act.undone || undefined}>
            <p><b>{table.acts[act.kind ?? act.verb] ?? act.verb}</b> <span className="soft">{table.historyBy(act.by ?? words.somebody, sayInstant(act.at, language))}</span></p>
            {act.lines.flatMap(({ fields }) => fields).map((field) => (
              <div key={field.field} className={css['historyField']}>
                <span>{table.fields[field.field] ?? field.field}</span>
                <span><del>{say(field.before, field.field, table.nothing)}</del> → <ins>{say(field.after, field.field, table.nothing)}</ins></span>
                {RESTORABLE.has(field.field) && <button type="button" aria-label={table.restoreOf(table.fields[field.field] ?? field.field)} onClick={() => restore(field)}>{table.restore}</button>}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Modal>
  );
}

/** Fields that can be given back alone; a place is given back by undoing. */
const RESTORABLE: ReadonlySet<string> = new Set(['title', 'kind', 'objective', 'durationSeconds', 'elasticity', 'outside', 'speakers', 'quotes', 'questions', 'content', 'technique', 'notes', 'locks', 'hardStart', 'skipped', 'countToEnd', 'colour', 'cells']);

/** A value of the log as a person reads it: texts as they are, durations as durations, lists by their length. */
function say(value: string | null, field: string, nothing: string): string {
  if (value === null) return nothing;
  const read: unknown = JSON.parse(value);
  if (typeof read === 'string') return read === '' ? nothing : read;
  if (typeof read === 'number') return field === 'durationSeconds' ? formatDuration(read) : String(read + 1);
  if (Array.isArray(read)) return String(read.length);
  if (typeof read === 'boolean') return read ? '✓' : '–';
  return Object.entries(read as object).filter(([, one]) => one !== '' && one !== null && one !== false).map(([name, one]) => (typeof one === 'number' ? formatDuration(one) : one === true ? name : String(one))).join(', ') || nothing;
}
