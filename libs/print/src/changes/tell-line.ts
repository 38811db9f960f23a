import type { LineDifference } from '#rundown';
import type { ChangeKind, ChangesWords } from './changes-words.js';

/** In which ways a line of the running order differs; one that comes out of the reserve is new to whoever holds the older paper. */
export function kindsOf({ before, after, moved, retimed, recast, edited }: LineDifference): readonly Exclude<ChangeKind, 'show'>[] {
  const [was, is] = [before !== null && before.place !== 'reserve', after !== null && after.place !== 'reserve'];
  if (!was) return ['added'];
  if (!is) return ['removed'];
  return [...(moved ? (['moved'] as const) : []), ...(retimed ? (['retimed'] as const) : []), ...(recast ? (['recast'] as const) : []), ...(edited.length > 0 ? (['edited'] as const) : [])];
}

/** « nouvelle », « changée : durée, texte »: what stands in the line itself. */
export function tellLine(line: LineDifference, words: ChangesWords): string {
  const kinds = kindsOf(line);
  if (kinds.includes('added')) return words.isNew;
  const what = kinds.flatMap((kind) => (kind === 'added' || kind === 'removed' ? [] : [words.what[kind]]));
  return what.length === 0 ? '' : words.changed(what);
}
