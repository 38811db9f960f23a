/** Who a conducteur is for: each reads it for something else. */
export const PAPER_ROLES = ['producer', 'host', 'controlRoom', 'showCaller', 'speakerSafe'] as const;
/** `controlRoom`: régie; `showCaller`: scripte; `speakerSafe`: what any guest may be handed. */
export type PaperRole = (typeof PAPER_ROLES)[number];

/** Sizes of a card; a paper of cards takes those that it is made in. */
export const CARD_SIZES = ['a4', 'a5', 'a6'] as const;
export type CardSize = (typeof CARD_SIZES)[number];

/** How a paper is wanted; what a paper has no use for is passed over. */
export interface PaperWishes {
  readonly orientation?: 'landscape' | 'portrait';
  readonly role?: PaperRole;
  /** Of a card. */
  readonly size?: CardSize;
  /** Names of columns: `-technique` leaves one out, `technique` without a sign asks for those named alone. */
  readonly columns?: readonly string[];
  /** For the paper of changes: the version to compare with; unsaid, the one before. */
  readonly since?: number;
  /** For the call sheets: whose alone, by the id that lines name them by. */
  readonly person?: string;
}

/** Wishes as an address or a command line writes them; a word that is none is passed over. */
export function readWishes({ orientation, role, size, columns, since, person }: Readonly<Record<string, unknown>>): PaperWishes {
  return {
    ...(orientation === 'portrait' && { orientation }),
    ...(isRole(role) && { role }),
    ...(typeof since === 'string' && /^[1-9]\d{0,8}$/.test(since) && { since: Number(since) }),
    ...(isCardSize(size) && { size }),
    ...(typeof person === 'string' && person !== '' && { person }),
    ...(typeof columns === 'string' && columns.trim() !== '' && { columns: columns.split(',').map((name) => name.trim()) }),
  };
}

const isRole = (word: unknown): word is PaperRole => (PAPER_ROLES as readonly unknown[]).includes(word);
const isCardSize = (word: unknown): word is CardSize => (CARD_SIZES as readonly unknown[]).includes(word);
