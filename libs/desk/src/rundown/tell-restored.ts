import type { LostPiece, Reason, Rundown } from '#rundown';
import type { Participation } from '../episode/episode.js';
import type { RundownSnapshot } from './rundown-model.js';

const LEFT: readonly Participation['status'][] = ['declined', 'withdrawn', 'cancelled'];

/**
 * What whoever restores a version should know, as codes with facts: what could not come back (`pieceGone`), who sits there again
 * though they left (`leftSince`), and what a version does not bring back (`episodeStays`).
 */
export function tellRestored(version: RundownSnapshot, draft: Rundown, lost: readonly LostPiece[], people: readonly Pick<Participation, 'id' | 'status' | 'person'>[]): readonly Reason[] {
  const lines = [...version.rundown.segments, ...version.rundown.reserve];
  const seated = new Set(lines.flatMap(({ speakers }) => speakers.map(({ id }) => id as string)));
  const { title, start, targetSeconds } = version.rundown;
  const moved = title !== draft.title || targetSeconds !== draft.targetSeconds || JSON.stringify(start) !== JSON.stringify(draft.start);
  return [
    ...lost.map(({ segment, piece, id }): Reason => ({
      code: 'pieceGone', facts: { piece, name: nameOf(version, piece, id), segment: lines.find((line) => line.id === segment)?.title ?? '' },
    })),
    ...people.filter(({ id, status }) => seated.has(id) && LEFT.includes(status)).map(({ person, status }): Reason => ({ code: 'leftSince', facts: { name: person.name, status } })),
    ...(moved ? [{ code: 'episodeStays' }] : []),
  ];
}

function nameOf({ participations, quotes, questions, themes }: RundownSnapshot, piece: LostPiece['piece'], id: string): string {
  switch (piece) {
    case 'speaker': return participations.find((one) => one.id === id)?.person.name ?? '';
    case 'quote': return quotes.find((one) => one.id === id)?.text ?? '';
    case 'question': return questions.find((one) => one.id === id)?.text ?? '';
    case 'theme': return themes.find((one) => one.id === id)?.label ?? '';
    case 'hardStart': return id;
  }
}
