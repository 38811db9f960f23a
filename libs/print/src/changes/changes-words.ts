import type { PrintLocale } from '../print-locale.js';

/** What kind of change a list of sentences is about. */
export type ChangeKind = 'show' | 'added' | 'removed' | 'moved' | 'retimed' | 'recast' | 'edited';

/** Every word of the paper of changes that the conducteur has not. */
export interface ChangesWords {
  /** « la V3 », « le brouillon ». */
  readonly version: (number: number | null) => string;
  /** A line as others speak of it. */
  readonly line: (title: string, number: string) => string;
  readonly paper: (since: string) => string;
  readonly since: string;
  readonly lists: Readonly<Record<ChangeKind, string>>;
  /** In the line itself: one word where it is new, else what about it. */
  readonly isNew: string;
  readonly changed: (what: readonly string[]) => string;
  readonly what: Readonly<Record<'moved' | 'retimed' | 'recast' | 'edited', string>>;
  readonly insteadOf: (now: string, before: string) => string;
  readonly title: string;
  readonly showTitle: string;
  /** With the space before it. */
  readonly colon: string;
  readonly start: string;
  readonly target: string;
  readonly undated: string;
  readonly added: (duration: string, after: string | null) => string;
  readonly fromReserve: string;
  readonly removed: (duration: string) => string;
  readonly toReserve: string;
  /** `null`: at the top. */
  readonly moved: (after: string | null, before: string | null) => string;
  readonly arrives: (name: string, airtime: string) => string;
  readonly leaves: (name: string) => string;
  readonly speaks: (name: string, now: string, before: string) => string;
  readonly sits: (name: string, role: string) => string;
  readonly roles: Readonly<Record<'host' | 'guest' | 'audience', string>>;
  readonly reordered: string;
  readonly rewritten: (fields: readonly string[]) => string;
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** `title` stands between quotation marks already. */
  readonly calledBefore: (title: string) => string;
  readonly nothing: (since: string) => string;
  readonly nothingToCompare: string;
}

export const CHANGES_WORDS: Readonly<Record<PrintLocale, ChangesWords>> = {
  fr: {
    version: (number) => (number === null ? 'le brouillon' : `la V${number}`),
    line: (title, number) => `la\u00a0${number} (${title})`,
    paper: (since) => `changements depuis ${since}`,
    since: 'Changements depuis',
    lists: { show: 'Émission', added: 'Ajoutées', removed: 'Supprimées', moved: 'Déplacées', retimed: 'Durées changées', recast: 'Intervenants changés', edited: 'Textes changés' },
    isNew: 'nouvelle',
    changed: (what) => `changée\u00a0: ${what.join(', ')}`,
    what: { moved: 'place', retimed: 'durée', recast: 'intervenants', edited: 'texte' },
    insteadOf: (now, before) => `${now} au lieu de ${before}`,
    title: 'Changements',
    showTitle: 'Titre',
    colon: '\u00a0:',
    start: 'Enregistrement',
    target: 'Durée visée',
    undated: 'date à fixer',
    added: (duration, after) => `${duration}, ${after === null ? 'en tête' : `après ${after}`}`,
    fromReserve: 'sort de la réserve',
    removed: (duration) => `elle durait ${duration}`,
    toReserve: 'mise en réserve',
    moved: (after, before) => `maintenant ${after === null ? 'en tête' : `après ${after}`}, avant ${before === null ? 'en tête' : `après ${before}`}`,
    arrives: (name, airtime) => `${name} arrive${airtime === '' ? '' : ` (${airtime})`}`,
    leaves: (name) => `${name} n’y est plus`,
    speaks: (name, now, before) => `${name} parle ${now} au lieu de ${before}`,
    sits: (name, role) => `${name}, désormais ${role}`,
    roles: { host: 'à l’animation', guest: 'parmi les invités', audience: 'dans le public' },
    reordered: 'mêmes personnes, dans un autre ordre',
    rewritten: (fields) => `réécrit\u00a0: ${fields.join(', ')}`,
    fields: {
      title: 'titre', kind: 'genre', objective: 'à obtenir', content: 'contenu', notes: 'note', technique: 'technique', quotes: 'citations', questions: 'questions',
      outside: 'hors durée', hardStart: 'heure fixe', skipped: 'de secours ou trappée', countToEnd: 'finit à son heure', cells: 'colonnes', group: 'partie',
    },
    calledBefore: (title) => `s’appelait ${title}`,
    nothing: (since) => `Rien n’a changé depuis ${since}.`,
    nothingToCompare: 'Aucune version antérieure\u00a0: il n’y a rien à comparer.',
  },
  en: {
    version: (number) => (number === null ? 'the draft' : `V${number}`),
    line: (title, number) => `${number} (${title})`,
    paper: (since) => `changes since ${since}`,
    since: 'Changes since',
    lists: { show: 'Show', added: 'Added', removed: 'Deleted', moved: 'Moved', retimed: 'Lengths changed', recast: 'Speakers changed', edited: 'Texts changed' },
    isNew: 'new',
    changed: (what) => `changed: ${what.join(', ')}`,
    what: { moved: 'place', retimed: 'length', recast: 'speakers', edited: 'text' },
    insteadOf: (now, before) => `${now} instead of ${before}`,
    title: 'Changes',
    showTitle: 'Title',
    colon: ':',
    start: 'Recording',
    target: 'Target length',
    undated: 'no date yet',
    added: (duration, after) => `${duration}, ${after === null ? 'at the top' : `after ${after}`}`,
    fromReserve: 'out of the reserve',
    removed: (duration) => `it lasted ${duration}`,
    toReserve: 'moved to the reserve',
    moved: (after, before) => `now ${after === null ? 'at the top' : `after ${after}`}, before that ${before === null ? 'at the top' : `after ${before}`}`,
    arrives: (name, airtime) => `${name} comes in${airtime === '' ? '' : ` (${airtime})`}`,
    leaves: (name) => `${name} is no longer there`,
    speaks: (name, now, before) => `${name} speaks ${now} instead of ${before}`,
    sits: (name, role) => `${name}, now ${role}`,
    roles: { host: 'hosting', guest: 'among the guests', audience: 'in the audience' },
    reordered: 'the same people in another order',
    rewritten: (fields) => `rewritten: ${fields.join(', ')}`,
    fields: {
      title: 'title', kind: 'kind', objective: 'aim', content: 'content', notes: 'note', technique: 'technical', quotes: 'quotes', questions: 'questions',
      outside: 'not counted', hardStart: 'hard start', skipped: 'floated or dropped', countToEnd: 'ends at its hour', cells: 'columns', group: 'part',
    },
    calledBefore: (title) => `was called ${title}`,
    nothing: (since) => `Nothing has changed since ${since}.`,
    nothingToCompare: 'No earlier version: there is nothing to compare.',
  },
};
