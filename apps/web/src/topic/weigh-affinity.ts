export type AffinityWeight = 'strong' | 'medium' | 'weak';

/** An affinity as a word: what counts is how it stands beside the person's strongest and on its own. */
export function weighAffinity(weight: number): AffinityWeight {
  if (weight >= 0.5) return 'strong';
  return weight >= 0.2 ? 'medium' : 'weak';
}
