import { describe, expect, it } from '@jest/globals';
import { en } from '../../words/words.en.js';
import { fr } from '../../words/words.fr.js';
import { sayAct, sayWith } from './say-act.js';

const facts = (of: Record<string, string>) => Object.entries(of).map(([name, value]) => ({ __typename: 'Fact' as const, name, value }));

describe('sayAct', () => {
  it('names what was done to what', () => {
    expect(sayAct({ act: 'drop', facts: facts({ text: 'Le prix monte.' }) }, fr.hand)).toBe('Écarté : « Le prix monte. »');
    expect(sayAct({ act: 'move', facts: facts({ text: 'Le prix monte.', theme: 'Le prix' }) }, fr.hand)).toBe('Déplacé vers « Le prix » : « Le prix monte. »');
    expect(sayAct({ act: 'move', facts: facts({ text: 'Le prix monte.' }) }, fr.hand)).toBe('Sorti de tout thème : « Le prix monte. »');
    expect(sayAct({ act: 'merge', facts: facts({ theme: 'A', into: 'B' }) }, en.hand)).toBe('Theme “A” merged with “B”');
  });
});

describe('sayWith', () => {
  it('says a reason in the room’s words, else spells it out', () => {
    expect(sayWith(fr.hand.lost, { code: 'hand.sourceGone', facts: facts({ text: 'Le prix' }) }, 'fr')).toBe('« Le prix » n’est plus dans la page.');
    expect(sayWith(fr.hand.lost, { code: 'neverHeardOf', facts: [] }, 'fr')).toBe('never heard of');
  });
});
