import type { NamedSpeaker } from '../rundown/names.js';

/** Somebody on a chair of the rundown, by their participation in the episode. */
export interface SeatedGuest {
  readonly participation: string;
  readonly name: string;
}

/** The guests of a rundown, each once, in the order they are first seen. */
export function seatedGuests(lines: readonly { readonly speakers: readonly Pick<NamedSpeaker, 'role' | 'participation'>[] }[]): readonly SeatedGuest[] {
  const guests = new Map<string, SeatedGuest>();
  for (const { role, participation } of lines.flatMap(({ speakers }) => speakers)) {
    if (role === 'guest' && participation !== null && !guests.has(participation.id)) guests.set(participation.id, { participation: participation.id, name: participation.person.name });
  }
  return [...guests.values()];
}
