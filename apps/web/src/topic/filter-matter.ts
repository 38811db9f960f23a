/** Letters without accents or case, so that « eleve » finds « Élève ». */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");

interface Searchable {
  readonly text: string;
  readonly author: string | null;
  readonly theme: { readonly id: string } | null;
}

/** What belongs to the theme, when one is asked, and holds every word searched, in its text or its author's name. */
export function filterMatter<Matter extends Searchable>(matter: readonly Matter[], { themeId, search }: { readonly themeId: string | null; readonly search: string }): readonly Matter[] {
  const words = foldText(search).split(/\s+/).filter((word) => word !== '');
  return matter.filter((one) => {
    if (themeId !== null && one.theme?.id !== themeId) return false;
    const where = foldText(`${one.text} ${one.author ?? ''}`);
    return words.every((word) => where.includes(word));
  });
}
