interface Named {
  readonly key: string;
  readonly name: string | null;
}

/** True for a facet that the studio added; the engine's own are named by the screen's words. */
export const isOwn = ({ key }: Named, names: Readonly<Record<string, string>>): boolean => names[key] === undefined;

/** The name the studio gave, else the screen's for one of the engine's, else its key. */
export const nameFacet = ({ key, name }: Named, names: Readonly<Record<string, string>>): string => name ?? names[key] ?? key;
