/** Who a conducteur is for: each reads it for something else. */
export const PAPER_ROLES = ['producer', 'host', 'controlRoom', 'showCaller', 'speakerSafe'] as const;
/** `controlRoom`: régie; `showCaller`: scripte; `speakerSafe`: what any guest may be handed. */
export type PaperRole = (typeof PAPER_ROLES)[number];

/** How a paper is wanted; what a paper has no use for is passed over. */
export interface PaperWishes {
  readonly orientation?: 'landscape' | 'portrait';
  readonly role?: PaperRole;
  /** Names of columns: `-technique` leaves one out, `technique` without a sign asks for those named alone. */
  readonly columns?: readonly string[];
  /** For the paper of changes: the version to compare with; unsaid, the one before. */
  readonly since?: number;
}

/** Wishes as an address or a command line writes them; a word that is none is passed over. */
export function readWishes({ orientation, role, columns, since }: Readonly<Record<string, unknown>>): PaperWishes {
  return {
    ...(orientation === 'portrait' && { orientation }),
    ...(isRole(role) && { role }),
    ...(typeof since === 'string' && /^[1-9]\d{0,8}$/.test(since) && { since: Number(since) }),
    ...(typeof columns === 'string' && columns.trim() !== '' && { columns: columns.split(',').map((name) => name.trim()) }),
  };
}

const isRole = (word: unknown): word is PaperRole => (PAPER_ROLES as readonly unknown[]).includes(word);
