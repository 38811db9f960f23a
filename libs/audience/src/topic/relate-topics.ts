/** What two topics are compared by. */
export interface ComparedTopic {
  readonly id: string;
  /** Ids. */
  readonly categories: readonly string[];
  readonly sector: string | null;
}

/** Why a topic stands beside another. */
export type Relation = { readonly why: 'category'; readonly categories: readonly string[] } | { readonly why: 'sector'; readonly sector: string };

export interface RelatedTopic {
  readonly id: string;
  readonly relations: readonly Relation[];
}

/** Topics that have something in common with one, the most first, in the order given among equals; each with the reason. */
export function relateTopics(topic: ComparedTopic, others: readonly ComparedTopic[], most: number): readonly RelatedTopic[] {
  const sector = foldSector(topic.sector);
  const related = others.flatMap((other) => {
    if (other.id === topic.id) return [];
    const categories = other.categories.filter((category) => topic.categories.includes(category));
    const relations: Relation[] = [
      ...(categories.length > 0 ? [{ why: 'category' as const, categories }] : []),
      ...(sector !== '' && foldSector(other.sector) === sector ? [{ why: 'sector' as const, sector: other.sector! }] : []),
    ];
    return relations.length === 0 ? [] : [{ id: other.id, relations, weight: categories.length * 2 + relations.length }];
  });
  return related.toSorted((a, b) => b.weight - a.weight).slice(0, most).map(({ id, relations }) => ({ id, relations }));
}

const foldSector = (sector: string | null): string => (sector ?? '').normalize('NFKD').replace(/[\p{M}\s]/gu, '').toLowerCase();
