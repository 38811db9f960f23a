import { typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { Blank } from '../look/blank.js';
import { useMayShape } from '../session/may-shape.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import { useTopicHand } from './hand/hand-provider.js';
import type { Pointing } from './source-pane.js';
import { findPiece } from './themes/find-piece.js';
import type { TopicMatter } from './topic-matter.js';
import { weighAffinity } from './weigh-affinity.js';
import css from './applications-view.module.css';

/** The people who asked to take part, why, and which themes their own words speak to. */
export function ApplicationsView({ cited, open }: Pointing) {
  const { words: all, language } = useSpeech();
  const { topic: words } = all;
  const { topic } = useTopicHand();
  const board = useMayShape() && <p><Button component={Link} href={`/sujets/${topic.id}/candidatures`} variant="default">{all.applications.link}</Button></p>;
  if (topic.applications.length === 0) return <>{board}<Blank title={words.noApplications} /></>;
  return (
    <>
    {board}
    <ul className={css['applications']}>
      {topic.applications.map((application) => {
        const { id, person, role, motivation, answers, availability } = application;
        return (
          <li key={id} className={`sheet ${css['application']}`}>
            <div>
              <h2>{person.name}</h2>
              <p className="soft">{[person.title, person.organisation].filter(Boolean).join(', ')}</p>
              <p className="soft">{words.roles[role] ?? role}</p>
            </div>
            <Affinities application={application} topic={topic} cited={cited?.id ?? null} open={open} />
            {motivation !== '' && <div className={css['motivation']}><span className="label">{words.motivation}</span><Position of={topic.contributions.find(({ kind, author, text }) => kind === 'motivation' && author === person.name && text === motivation)} /><p>{motivation}</p></div>}
            {answers.length > 0 && (
              <details>
                <summary>{words.answers} ({answers.length})</summary>
                <dl>{answers.map((answer) => <div key={answer.id}><dt>{answer.question}</dt><dd>{answer.text}<Position of={answer} /></dd></div>)}</dl>
              </details>
            )}
            {availability.length > 0 && (
              <p><span className="label">{words.availability}</span> {availability.map(({ from, to }) => words.window(sayLocal(from, language), sayLocal(to, language))).join(' ; ')}</p>
            )}
          </li>
        );
      })}
    </ul>
    </>
  );
}

function Position({ of }: { readonly of: { readonly position: { readonly stance: 'agree' | 'nuance' | 'disagree' } | null } | undefined }) {
  const { words: { hand } } = useSpeech();
  return of?.position ? <span className={css['position']}>{hand.position(hand.stances[of.position.stance])}</span> : null;
}

interface AffinitiesProps {
  readonly application: TopicMatter['applications'][number];
  readonly topic: TopicMatter;
  readonly cited: string | null;
  readonly open: Pointing['open'];
}

const PROOFS_SHOWN = 3;

/** The themes a person speaks to, strongest first; pressing one shows the words that prove it, pressing those where they stand. */
function Affinities({ application: { affinities }, topic, cited, open }: AffinitiesProps) {
  const { words: { topic: words, themes } } = useSpeech();
  const [shown, setShown] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  if (topic.themes.length === 0) return null;
  if (affinities.length === 0) return <p className="soft">{words.noAffinities}</p>;
  const chosen = affinities.find(({ theme }) => theme.id === shown) ?? affinities[0];
  const proofs = [...(chosen?.quotes ?? []), ...(chosen?.questions ?? [])].flatMap(({ id }) => findPiece(topic, id) ?? []);
  return (
    <div role="group" aria-label={words.affinities} className={css['affinities']}>
      <span className="label">{words.affinities}</span>
      <ul className={css['themes']}>
        {affinities.map(({ theme, weight }) => (
          <li key={theme.id}>
            <button type="button" aria-pressed={theme.id === chosen?.theme.id} data-weight={weighAffinity(weight)} onClick={() => setShown(theme.id)}>{theme.label} <b>{words.weights[weighAffinity(weight)]}</b></button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && proofs.length > 0 && (
        <ul className={css['proofs']} aria-label={words.proof(chosen.theme.label)}>
          {proofs.slice(0, whole ? undefined : PROOFS_SHOWN).map((piece) => (
            <li key={piece.id} data-chosen={cited === piece.id || undefined}>
              <button type="button" aria-pressed={cited === piece.id} onClick={() => open(piece)}>{typesetFrench(piece.text)}</button>
            </li>
          ))}
        </ul>
      )}
      {proofs.length > PROOFS_SHOWN && <button type="button" className={css['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? themes.fewerMembers : themes.allMembers(proofs.length - PROOFS_SHOWN)}</button>}
    </div>
  );
}
