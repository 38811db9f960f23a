/** How an answer may be squeezed. */
export type Coding = 'br' | 'gzip';

/** The best coding that a browser takes; null: none. */
export function acceptedCoding(header: string | string[] | undefined): Coding | null {
  const taken = [header ?? []].flat().join(',').split(',').flatMap((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return (['br', 'gzip'] as const).find((coding) => taken.includes(coding)) ?? null;
}
