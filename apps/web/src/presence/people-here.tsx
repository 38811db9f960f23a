import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import type { Named, Person } from './people.js';
import css from './people-here.module.css';

/** Named in the head; whoever comes after is counted, and listed on request. */
const NAMED = 5;

/** Who is in the rundown now, by name; nothing while one is alone. */
export function PeopleHere({ people }: { readonly people: readonly Person[] }) {
  const { presence: words } = useWords();
  const { user } = useSession();
  const others = people.filter(({ id }) => id !== user?.id);
  if (others.length === 0) return null;
  const [named, more] = [others.slice(0, NAMED), others.slice(NAMED)];
  return (
    <div className={css['here']}>
      <span className={css['label']} id="people-here">{words.here}</span>
      <ul className={css['names']} aria-labelledby="people-here">
        {named.map((person) => (
          <li key={person.id}><Initials of={person} /> <span className={css['name']}>{person.name}</span></li>
        ))}
      </ul>
      {more.length > 0 && (
        <details className={css['more']}>
          <summary>{words.others(more.length)}</summary>
          <ul className={css['all']}>{more.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
        </details>
      )}
    </div>
  );
}

/** Whoever else is on a cell, in letters; their names are read out and shown under the pointer. */
export function PeopleOn({ people }: { readonly people: readonly Named[] }) {
  const { presence: words } = useWords();
  if (people.length === 0) return null;
  const [first] = people;
  const sentence = people.length === 1 ? words.isOn(first!.name) : words.areOn(first!.name, people.length - 1);
  return (
    <span className={css['on']} title={sentence} role="img" aria-label={sentence}>
      <Initials of={first!} />
      {people.length > 1 && <span className={css['count']}>+{people.length - 1}</span>}
    </span>
  );
}

const Initials = ({ of: { initials } }: { readonly of: Named }) => <span className={css['initials']} aria-hidden="true">{initials}</span>;
