import type { Conducteur1 } from './conducteur-1.js';
import { CONDUCTEUR_1_SCHEMA } from './conducteur-1.schema.js';
import { findDamage, type Damage } from './find-damage.js';
import { parseJson, type JsonDamaged } from './parse-json.js';

export type ReadConducteur1 =
  /** `document` is the parsed value itself: fields this version does not know are still in it, and are written again. */
  | { readonly outcome: 'conducteurRead'; readonly document: Conducteur1 }
  | { readonly outcome: 'conducteurDamaged'; readonly damage: readonly Damage[] }
  | JsonDamaged;

/** Reads a document of the published format from its text. */
export function readConducteur1(text: string): ReadConducteur1 {
  const parsed = parseJson(text);
  if (parsed.outcome !== 'jsonParsed') return parsed;
  const damage = findDamage(parsed.value, CONDUCTEUR_1_SCHEMA);
  return damage.length > 0 ? { outcome: 'conducteurDamaged', damage } : { outcome: 'conducteurRead', document: parsed.value as Conducteur1 };
}
