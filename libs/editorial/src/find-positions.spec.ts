import { describe, expect, it } from '@jest/globals';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { findPositions } from './find-positions.js';
import { readTopicPage } from './read-topic-page.js';
import { sourcesOf } from './sources-of.js';

const positions = (...comments: (readonly [string | null, string])[]) => {
  const page = readTopicPage(writeTopicPage({ comments }));
  return findPositions(sourcesOf(page), page).map(({ comment, stance, cues }) => [comment, stance, cues.map((cue) => cue.text)]);
};

describe('findPositions', () => {
  it('shows agreement, reservation and contradiction with the words that point to them', () => {
    expect(
      positions(
        ['Ida', "Je suis entièrement d'accord : plus personne ne lève la tête."],
        ['Luc', "D'accord avec vous sur le clocher. En revanche, qui le remontera ?"],
        ['Zoé', "Je ne suis pas d'accord du tout, l'heure n'a jamais été aussi publique."],
        ['Max', 'La mairie a fermé la tour en 1998.'],
      ),
    ).toEqual([
      [0, 'agree', ["Je suis entièrement d'accord"]],
      [1, 'nuance', ["D'accord avec", 'En revanche']],
      [2, 'disagree', ["Je ne suis pas d'accord"]],
    ]);
  });

  it('leaves the author of the article out', () => {
    expect(positions(['FERREOL Helene', "Tout à fait d'accord avec Luc."])).toEqual([]);
  });
});
