import { typesetFrench } from '#print';
import { useState } from 'react';
import { useSpeech } from '../../words/words-provider.js';
import { pieceOf } from '../hand/apply-deed.js';
import { sayWith } from '../hand/say-act.js';
import { findPiece } from './find-piece.js';
import type { ThemePart } from './theme-part.js';
import css from './theme-members.module.css';

const SHOWN = 6;

/** The quotes and questions of a theme, each with why it is there. */
export function ThemeMembers({ theme, topic, cited, open }: ThemePart) {
  const { words, language } = useSpeech();
  const [whole, setWhole] = useState(false);
  const members = theme.members.flatMap((member) => {
    const piece = findPiece(topic, pieceOf(member));
    return piece === undefined ? [] : [{ piece, why: member.why }];
  });
  if (members.length === 0) return <p className="soft">{words.themes.noMembers}</p>;
  const rest = members.length - SHOWN;
  return (
    <details className={css['members']}>
      <summary>{words.themes.members(members.length)}</summary>
      <ul>
        {members.slice(0, whole ? undefined : SHOWN).map(({ piece, why }) => (
          <li key={piece.id} data-chosen={cited === piece.id || undefined}>
            <button type="button" aria-pressed={cited === piece.id} onClick={() => open(piece)}>{typesetFrench(piece.text)}</button>
            <p className="soft"><b>{piece.author ?? words.topic.noAuthor}</b> <span>{sayWith(words.themes.reasons, why, language)}</span></p>
          </li>
        ))}
      </ul>
      {rest > 0 && <button type="button" className={css['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? words.themes.fewerMembers : words.themes.allMembers(rest)}</button>}
    </details>
  );
}
