import { useState } from 'react';

interface DraftOptions<Value> {
  /** As it stands now, others' changes included. */
  readonly shown: Value;
  readonly write: (value: Value) => string;
  /** Null when the text cannot be taken. */
  readonly read: (text: string) => Value | null;
  readonly commit: (value: Value, seen: Value) => void;
}

/** What is being typed in one field: kept whatever arrives from elsewhere, given up only by Escape. */
export function useDraft<Value>({ shown, write, read, commit }: DraftOptions<Value>) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly seen: Value; readonly refused: boolean } | null>(null);
  return {
    text: draft?.text ?? write(shown),
    refused: draft?.refused ?? false,
    /** True when somebody else changed the value since typing began. */
    overtaken: draft !== null && draft.seen !== shown,
    type: (text: string) => setDraft((old) => ({ text, seen: old === null ? shown : old.seen, refused: false })),
    giveUp: () => setDraft(null),
    settle: () => {
      if (draft === null) return;
      const value = read(draft.text);
      if (value === null) return setDraft({ ...draft, refused: true });
      setDraft(null);
      if (value !== shown) commit(value, draft.seen);
    },
  };
}
