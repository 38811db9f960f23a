/** For whom papers are printed, in the order of the dialog. */
export const RECIPIENTS = ['host', 'producer', 'showCaller', 'controlRoom', 'sound', 'makeUp', 'guest', 'audience'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** A paper as it is typed. */
export interface PaperDraft {
  readonly format: string;
  readonly copies: string;
  readonly wishes: Readonly<Record<string, string | undefined>>;
}
export type ListDraft = { readonly [Who in Recipient]?: readonly PaperDraft[] };

interface ListedPaper {
  readonly format: string;
  readonly copies: number;
  readonly orientation: string | null;
  readonly role: string | null;
  readonly size: string | null;
}
interface Entry {
  readonly recipient: Recipient;
  readonly papers: readonly ListedPaper[];
}

/** A list as it is edited; papers that the house does not make are left out. */
export const draftList = (entries: readonly Entry[], made: readonly string[]): ListDraft =>
  Object.fromEntries(entries.map(({ recipient, papers }) => [
    recipient,
    papers.filter(({ format }) => made.includes(format)).map(({ format, copies, orientation, role, size }): PaperDraft => ({
      format, copies: String(copies), wishes: { ...(orientation && { orientation }), ...(role && { role }), ...(size && { size }) },
    })),
  ]));

/** A number of copies as typed, from 0 to 20; null for what is none. Empty is none to print. */
export function readCopies(text: string): number | null {
  const copies = text.trim() === '' ? 0 : Number(text);
  return Number.isInteger(copies) && copies >= 0 && copies <= 20 ? copies : null;
}

/** The list to keep, without what is printed no time; null where a number cannot be read. */
export function readList(draft: ListDraft): Entry[] | null {
  const entries = RECIPIENTS.map((recipient) => ({
    recipient,
    papers: (draft[recipient] ?? []).map(({ format, copies, wishes: { orientation = null, role = null, size = null } }) => ({ format, copies: readCopies(copies), orientation, role, size })),
  }));
  if (entries.some(({ papers }) => papers.some(({ copies }) => copies === null))) return null;
  return entries.map(({ recipient, papers }) => ({ recipient, papers: papers.filter((paper): paper is ListedPaper => paper.copies !== null && paper.copies > 0) })).filter(({ papers }) => papers.length > 0);
}

const papersOf = (draft: ListDraft, recipient: Recipient): readonly PaperDraft[] => draft[recipient] ?? [];

export const setPaper = (draft: ListDraft, recipient: Recipient, at: number, part: Partial<PaperDraft>): ListDraft => ({ ...draft, [recipient]: papersOf(draft, recipient).map((paper, index) => (index === at ? { ...paper, ...part } : paper)) });
export const removePaper = (draft: ListDraft, recipient: Recipient, at: number): ListDraft => ({ ...draft, [recipient]: papersOf(draft, recipient).toSpliced(at, 1) });
export const addPaper = (draft: ListDraft, recipient: Recipient, format: string): ListDraft => ({ ...draft, [recipient]: [...papersOf(draft, recipient), { format, copies: '1', wishes: {} }] });
