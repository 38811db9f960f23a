import type { Remark, ThemeId } from '#rundown';
import type { Company } from '../company.js';
import { explainConflict } from '../wishes/explain-conflict.js';
import { sayConflict } from '../wishes/say-conflict.js';
import type { WishChange } from '../wishes/wish.js';
import type { WishNames } from '../wishes/wish-words.js';
import type { WrittenShow } from './write-instance.js';

/** Tells which of the producer's locks contradict one another or the rest, and the smallest change with which there is a plan; null: none was found. */
export function tellContradiction({ instance, themes, people }: WrittenShow, { themeLabels }: Company): { readonly changes: readonly WishChange[] | null; readonly remarks: readonly Remark[] } {
  const explained = explainConflict(instance);
  if (explained.outcome === 'wishesAgree') return { changes: null, remarks: [] };
  const names: WishNames = {
    theme: (number) => themeLabels?.get(themes[number]!.theme ?? ('' as ThemeId)) ?? themes[number]!.id,
    speaker: (number) => people[number]!.name,
  };
  const facts = { inFrench: sayConflict(explained, names, 'fr'), inEnglish: sayConflict(explained, names, 'en') };
  return { changes: explained.outcome === 'wishesConflict' ? explained.changes : null, remarks: [{ code: 'wishesContradict', level: 'warn', facts }] };
}
