import { formatDuration } from '#rundown';
import { useWords } from '../words/words-provider.js';
import type { SegmentLine } from './desk-rundown.js';
import css from './segment-people.module.css';

const TONES = { confirmed: 'yes', present: 'yes', accepted: 'yes', declined: 'no', withdrawn: 'no', cancelled: 'no' } as Partial<Record<string, 'yes' | 'no'>>;

/** Who speaks in a line, for how long, and whether they have said yes. */
export function SegmentPeople({ speakers }: { readonly speakers: SegmentLine['speakers'] }) {
  const { rundown } = useWords();
  if (speakers.length === 0) return null;
  return (
    <ul className={css['people']}>
      {speakers.map(({ participation: { id, person, status }, role, seconds }) => (
        <li key={`${id}-${role}`}>
          <span className={css['name']}>{person.name}</span>
          <span className={css['time']}>{formatDuration(seconds)}</span>
          <span className={css['status']} data-tone={TONES[status]}>
            {[role === 'host' && rundown.hostRole, role === 'audience' && rundown.audienceRole, rundown.statuses[status]].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
