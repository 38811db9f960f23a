import type { ConducteurColumn, ConducteurColumnKey, OwnColumnKey } from './conducteur-document.js';
import type { PaperRole } from './paper-wishes.js';
import type { ConducteurInput } from './printed-show.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

const ORDER = ['number', 'front', 'duration', 'cumulative', 'segment', 'speakers', 'content', 'technique', 'notes', 'actual'] as const satisfies readonly ConducteurColumnKey[];
type HouseColumnKey = (typeof ORDER)[number];

/** What names a line, and the two blank columns for the pen: they are on every conducteur. */
const ALWAYS: ReadonlySet<string> = new Set(['number', 'segment', 'notes', 'actual']);

/** What a role has no use for, or must not see. */
const LEFT_OUT: Readonly<Record<PaperRole, readonly (HouseColumnKey | 'own')[]>> = {
  producer: [],
  host: ['cumulative', 'technique'],
  controlRoom: [],
  showCaller: [],
  speakerSafe: ['technique', 'own'],
};

/** The columns of a conducteur, by who reads it and by the names in the wish; the show's own columns stand behind the content. */
export function chooseColumns(input: ConducteurInput): readonly ConducteurColumn[] {
  const { rundown, heading: { locale }, role = 'producer', columns: names = [] } = input;
  const leftOut = LEFT_OUT[role];
  const asked = names.filter((name) => !name.startsWith('-')).map(plain);
  const unwanted = new Set(names.filter((name) => name.startsWith('-')).map((name) => plain(name.slice(1))));
  const wanted = (...calls: readonly string[]) => (asked.length === 0 || calls.some((name) => asked.includes(name))) && !calls.some((name) => unwanted.has(name));
  const house = ORDER.filter((key) => ALWAYS.has(key) || (!leftOut.includes(key) && wanted(plain(key)) && (key !== 'technique' || hasTechnique(input))));
  const own = leftOut.includes('own') ? [] : (rundown.columns ?? []).filter(({ id, title }) => wanted(plain(id), plain(title)) && isFilled(input, id));
  return house.flatMap((key): readonly ConducteurColumn[] => [
    ...(key === 'notes' ? own.map(({ id, title }) => ({ key: ownKey(id), label: typeset(title, locale) || WORDS[locale].untitled })) : []),
    { key, label: WORDS[locale].columns[key] },
  ]);
}

/** Upright pages have no room for two of them: people go under the title, the technique under the content. */
export const uprightOf = (columns: readonly ConducteurColumn[]): readonly ConducteurColumn[] => columns.filter(({ key }) => key !== 'speakers' && key !== 'technique');

export const ownKey = (id: string): OwnColumnKey => `own:${id}`;

const plain = (name: string): string => name.trim().toLowerCase();

const hasTechnique = ({ rundown }: ConducteurInput): boolean => rundown.segments.some(({ technique }) => Object.values(technique).some((text) => text.trim() !== ''));

/** A column in which no line says anything takes room from those that do. */
const isFilled = ({ rundown }: ConducteurInput, id: string): boolean => rundown.segments.some(({ cells }) => ((cells as Readonly<Record<string, string>> | null | undefined)?.[id] ?? '').trim() !== '');
