import type { Voice } from '#casting';
import type { FoundPerson, Matter, Position } from '#editorial';

/** A person whose voices tell where they seem to stand. */
export type WithStance<Person extends FoundPerson> = Omit<Person, 'voices'> & { readonly voices: readonly Voice[] };

const SIDES = { agree: 'pro', disagree: 'con', nuance: 'nuance' } as const;

/** Tells of each voice where it seems to stand: as the contributions do that its pieces come from; both sides heard is a nuance. */
export function takeSides(people: readonly FoundPerson[], matter: Matter, positions: readonly Position[]): readonly WithStance<FoundPerson>[] {
  const stances = new Map(positions.map(({ source, stance }) => [source, SIDES[stance]]));
  const sources = new Map([...matter.quotes, ...matter.questions].map(({ id, source }) => [id as string, source]));
  return people.map((person) => ({
    ...person,
    voices: person.voices.map((voice): Voice => {
      const heard = [...new Set(voice.pieces.flatMap((piece) => stances.get(sources.get(piece) ?? '') ?? []))];
      const [stance] = heard;
      return stance === undefined ? voice : { ...voice, stance: heard.length === 1 ? stance : 'nuance' };
    }),
  }));
}
