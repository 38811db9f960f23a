import type { Balance } from '#audience';
import { useWords } from '../words/words-provider.js';
import css from './applications.module.css';

/** Who would be there, at a glance. */
export function BalanceLine({ balance }: { readonly balance: Balance }) {
  const { applications: words, topic } = useWords();
  const list = (named: readonly (readonly [name: string, count: number])[]) => named.filter(([, count]) => count > 0).map(([name, count]) => words.count(name, count)).join(', ') || words.none;
  const positions = (['agree', 'nuanced', 'disagree', 'unknown'] as const).map((key) => [words.position[key], balance.positions[key]] as const);
  const genders = (['woman', 'man', 'other', 'notStated'] as const).map((key) => [words.gender[key], balance.genders[key]] as const);
  const rows: readonly (readonly [label: string, text: string])[] = [
    [words.positions, list(positions)], [words.genders, list(genders)], [words.rolesOf, list(balance.roles.map(({ name, people }) => [topic.roles[name] ?? name, people]))],
    [words.organisations, list(balance.organisations.map(({ name, people }) => [name, people]))], [words.firstTimers, String(balance.firstTimers)],
  ];
  return (
    <section className={`sheet ${css['balance']}`} aria-labelledby="balance">
      <h2 id="balance">{words.balance} <span className="soft">{words.people(balance.people)}</span></h2>
      {balance.people > 0 && <dl>{rows.map(([label, text]) => <div key={label}><dt className="label">{label}</dt><dd>{text}</dd></div>)}</dl>}
    </section>
  );
}
