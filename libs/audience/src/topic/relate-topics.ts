/** What two topics are compared by. */
export interface ComparedTopic {
  readonly id: string;
  readonly title: string;
  /** Ids. */
  readonly categories: readonly string[];
  readonly sector: string | null;
}

/** Why a topic stands beside another. */
export type Relation = { readonly why: 'category'; readonly categories: readonly string[] } | { readonly why: 'sector'; readonly sector: string }
  /** As the other topic's title writes them. */
  | { readonly why: 'words'; readonly words: readonly string[] };

export interface RelatedTopic {
  readonly id: string;
  readonly relations: readonly Relation[];
}

/** Topics that have something in common with one, the most first, in the order given among equals; each with the reason. */
export function relateTopics(topic: ComparedTopic, others: readonly ComparedTopic[], most: number): readonly RelatedTopic[] {
  const sector = foldSector(topic.sector);
  const own = new Set(wordsOf(topic.title).map(stemOf));
  const related = others.flatMap((other) => {
    if (other.id === topic.id) return [];
    const categories = other.categories.filter((category) => topic.categories.includes(category));
    const words = wordsOf(other.title).filter((word, at, all) => own.has(stemOf(word)) && all.findIndex((one) => stemOf(one) === stemOf(word)) === at);
    const relations: Relation[] = [
      ...(categories.length > 0 ? [{ why: 'category' as const, categories }] : []),
      ...(sector !== '' && foldSector(other.sector) === sector ? [{ why: 'sector' as const, sector: other.sector! }] : []),
      ...(words.length > 0 ? [{ why: 'words' as const, words }] : []),
    ];
    return relations.length === 0 ? [] : [{ id: other.id, relations, weight: categories.length * 2 + words.length + relations.length }];
  });
  return related.toSorted((a, b) => b.weight - a.weight).slice(0, most).map(({ id, relations }) => ({ id, relations }));
}

const foldSector = (sector: string | null): string => (sector ?? '').normalize('NFKD').replace(/[\p{M}\s]/gu, '').toLowerCase();

/** Words of a title that say what it is about: long enough, and none that every title has. */
const wordsOf = (title: string): readonly string[] => (title.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= 5 && !EVERYWHERE.has(foldSector(word)));

/** A word without case, accents and the ending that makes it feminine or several. */
const stemOf = (word: string): string => foldSector(word).replace(/(es|s|x|e)$/, '');

const EVERYWHERE = new Set(
  `alors apres aussi autre autres avant avec avoir celle celles cette comme comment contre dans depuis doivent elles encore entre etre faire faut fautil jamais leurs lorsque mais meme
  moins notre nous parce pendant peuvent plutot pour pourquoi quand quelle quelles quels quest sans selon serait sommes sont sous soyez tous tout toute toutes toujours trop votre vous vraiment
  about after again being could every should their there these they thing think those under until what when where which while whose would your`.split(/\s+/),
);
