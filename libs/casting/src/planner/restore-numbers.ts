import type { Obstacle } from './obstacle.js';
import type { AbsenceReason, SeatReason } from './seat-reason.js';
import type { PersonInShow, PersonOutside } from './show-outcome.js';
import type { CanonicalShow } from './sort-canonically.js';

/** People and reasons in the numbers of the original, in its order. */
export function restorePeople(people: readonly PersonInShow[], absent: readonly PersonOutside[], { themes, speakers }: CanonicalShow): { readonly people: readonly PersonInShow[]; readonly absent: readonly PersonOutside[] } {
  return {
    people: people
      .map((person) => ({ ...person, speaker: speakers[person.speaker]!, seats: person.seats.map((seat) => ({ ...seat, theme: themes[seat.theme]!, reason: restoreSeat(seat.reason, themes) })) }))
      .sort((a, b) => a.speaker - b.speaker),
    absent: absent.map((person) => ({ speaker: speakers[person.speaker]!, reason: restoreAbsence(person.reason, themes) })).sort((a, b) => a.speaker - b.speaker),
  };
}

const restoreSeat = (reason: SeatReason, themes: readonly number[]): SeatReason =>
  reason.reason === 'alreadyThere' ? { ...reason, alsoIn: reason.alsoIn.map((theme) => themes[theme]!) } : reason;

function restoreAbsence(reason: AbsenceReason, themes: readonly number[]): AbsenceReason {
  if ('themes' in reason) return { ...reason, themes: reason.themes.map((theme) => themes[theme]!) };
  return 'theme' in reason ? { ...reason, theme: themes[reason.theme]! } : reason;
}

/** An obstacle in the numbers of the original. */
export function restoreObstacle(obstacle: Obstacle, { themes, speakers }: CanonicalShow): Obstacle {
  const theme = (number: number) => themes[number]!;
  switch (obstacle.obstacle) {
    case 'tooManyThemes':
    case 'precedenceCycle': return { ...obstacle, themes: obstacle.themes.map(theme) };
    case 'themesExclude':
    case 'positionTakenTwice': return { ...obstacle, themes: [theme(obstacle.themes[0]), theme(obstacle.themes[1])] };
    case 'lockedAgainstOrder': return { ...obstacle, before: theme(obstacle.before), after: theme(obstacle.after) };
    case 'speakerCannot': return { ...obstacle, theme: theme(obstacle.theme), speaker: speakers[obstacle.speaker]! };
    case 'themeWithoutPeople':
    case 'lockedTwice':
    case 'durationOutOfBounds': return { ...obstacle, theme: theme(obstacle.theme) };
    default: return obstacle;
  }
}
