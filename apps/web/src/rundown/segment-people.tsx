import { formatDuration } from '#rundown';
import { useWords } from '../words/words-provider.js';
import type { NamedSpeaker } from './names.js';
import css from './segment-people.module.css';

const TONES = { confirmed: 'yes', present: 'yes', accepted: 'yes', declined: 'no', withdrawn: 'no', cancelled: 'no' } as Partial<Record<string, 'yes' | 'no'>>;

/** Who speaks in a line, for how long, and whether they have said yes. */
export function SegmentPeople({ speakers }: { readonly speakers: readonly NamedSpeaker[] }) {
  const { rundown } = useWords();
  if (speakers.length === 0) return null;
  return (
    <ul className={css['people']}>
      {speakers.map(({ id, participation, role, seconds }) => (
        <li key={`${id}-${role}`}>
          <span className={css['name']}>{participation?.person.name ?? '…'}</span>
          <span className={css['time']}>{formatDuration(seconds)}</span>
          <span className={css['status']} data-tone={participation === null ? undefined : TONES[participation.status]}>
            {[role === 'host' && rundown.hostRole, role === 'audience' && rundown.audienceRole, participation !== null && rundown.statuses[participation.status]].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
