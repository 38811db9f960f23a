import type { LowerThird, Presentation } from '../episode/episode.js';
import { toSeenLine, toSeenText } from '../storable-text.js';

/** How somebody is presented, as it is typed; null and empty text: not known. */
export interface TypedPresentation {
  readonly pronunciation?: string | null;
  readonly biography?: string | null;
  readonly lowerThird?: LowerThird | null;
  readonly chair?: number | null;
  readonly microphone?: string | null;
}

/** What was typed as it is kept: seen letters only, on one line but for the biography, without what is empty. */
export function readPresentation({ pronunciation, biography, lowerThird, chair, microphone }: TypedPresentation): Presentation {
  const screen = { name: toSeenLine(lowerThird?.name ?? ''), title: toSeenLine(lowerThird?.title ?? '') };
  const said = { pronunciation: toSeenLine(pronunciation ?? ''), biography: toSeenText(biography ?? ''), microphone: toSeenLine(microphone ?? '') };
  return {
    ...(said.pronunciation !== '' && { pronunciation: said.pronunciation }),
    ...(said.biography !== '' && { biography: said.biography }),
    ...(screen.name + screen.title !== '' && { lowerThird: screen }),
    ...(chair !== undefined && chair !== null && { chair }),
    ...(said.microphone !== '' && { microphone: said.microphone }),
  };
}

/** UTF-16 units that each text may have. */
const LONGEST = { pronunciation: 200, biography: 2000, microphone: 80 } as const;
const LONGEST_ON_SCREEN = 200;

/** The first field that is too long; null: none. */
export function findTooLong({ lowerThird, ...texts }: Presentation): string | null {
  if (lowerThird && Math.max(lowerThird.name.length, lowerThird.title.length) > LONGEST_ON_SCREEN) return 'lowerThird';
  return Object.entries(LONGEST).find(([field, longest]) => (texts[field as keyof typeof LONGEST]?.length ?? 0) > longest)?.[0] ?? null;
}
