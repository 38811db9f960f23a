import { LARGEST_SOURCE_BYTES } from '#interchange';
import { useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { ImportRundownDocument, PreviewImportDocument, type PreviewImportMutation } from '../operations/rundown-import.js';
import { useWords } from '../words/words-provider.js';

export type Preview = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreviewed' }>;

/** What was done: the act, to be taken back, and its sentence. */
export interface Imported {
  readonly act: string;
  readonly sentence: string;
}

/** What is read: a file as base64, or a pasted table. */
type Source = { readonly name: string } & ({ readonly file: string } | { readonly text: string });

/** How it is read, as far as somebody has said so. */
export interface Reading {
  readonly sheet?: number;
  readonly headingRow?: number;
  readonly fields?: readonly string[];
}

export interface MappingActs {
  readonly read: (reading: Reading) => void;
  readonly reading: Reading;
}

/** One import from the file to the act: each change of how it is read asks the server what would come of it. */
export function useImport(rundownId: string, imported: (done: Imported) => void) {
  const { rundownImport: words } = useWords();
  const [source, setSource] = useState<Source | null>(null);
  const [reading, setReading] = useState<Reading>({});
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [stale, setStale] = useState(false);
  const [remove, setRemove] = useState<ReadonlySet<string>>(new Set());
  // One act, however often it is asked for.
  const [act] = useState(() => crypto.randomUUID());
  const [{ fetching: looking, error: notSeen }, look] = useMutation(PreviewImportDocument);
  const [{ fetching: sending, error: notSent }, send] = useMutation(ImportRundownDocument);

  const inputOf = (from: Source, how: Reading) => ({
    rundownId, ...from, ...(how.sheet !== undefined && { sheet: how.sheet }), ...(how.headingRow !== undefined && { headingRow: how.headingRow }), ...(how.fields !== undefined && { fields: [...how.fields] }),
  });
  const show = async (from: Source, how: Reading): Promise<void> => {
    setRefused(null);
    setReading(how);
    const seen = (await look({ input: inputOf(from, how) })).data?.previewImport;
    if (seen === undefined) return;
    if (seen.__typename === 'ImportPreviewed') {
      setSource(from);
      setPreview(seen);
      setRemove((before) => new Set([...before].filter((id) => seen.absent.some(({ segmentId }) => segmentId === id))));
    } else setRefused(seen.message);
  };
  const take = async (from: File | { readonly name: string; readonly text: string } | undefined): Promise<void> => {
    if (from === undefined) return;
    if ('text' in from && typeof from.text === 'string') return show({ name: from.name, text: from.text }, {});
    const file = from as File;
    if (file.size > LARGEST_SOURCE_BYTES) return setRefused(words.tooBig);
    return show({ name: file.name, file: await base64Of(file) }, {});
  };
  const submit = async (): Promise<void> => {
    if (source === null || preview === null) return;
    setRefused(null);
    setStale(false);
    const done = (await send({ input: { ...inputOf(source, reading), expectedRevision: preview.revision, act, remove: [...remove] } })).data?.importRundown;
    if (done === undefined) return;
    if (done.__typename === 'RundownImported') return imported({ act: done.act, sentence: [words.done(source.name, done.added, done.updated), ...(done.removed > 0 ? [words.removed(done.removed)] : [])].join(' ') });
    if (done.__typename !== 'StaleRevision') return setRefused(done.message);
    setStale(true);
    await show(source, reading);
  };
  const error: CombinedError | undefined = notSeen ?? notSent;
  return {
    source, preview, refused, error, stale, remove, sending, working: looking, take, submit,
    mapping: { reading, read: (how: Reading) => void (source && show(source, how)) } satisfies MappingActs,
    toggle: (segmentId: string) => setRemove((before) => new Set(before.has(segmentId) ? [...before].filter((id) => id !== segmentId) : [...before, segmentId])),
    again: () => {
      setSource(null);
      setPreview(null);
      setStale(false);
      setRefused(null);
      setRemove(new Set());
    },
  };
}

async function base64Of(file: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read.')));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}
