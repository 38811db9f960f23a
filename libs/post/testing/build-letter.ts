import type { Letter } from '#desk';

/** A complete letter to an invented person; `overrides` replace fields. */
export function buildLetter(overrides: Partial<Letter> = {}): Letter {
  return {
    messageId: '<0197-a-b@conducteur.example>',
    to: { name: 'Inès Marchal', address: 'ines@example.org' },
    subject: 'Votre présence le 10 décembre : à confirmer',
    text: 'Bonjour,\n.\nune ligne avec un point seul.',
    html: '<p>Bonjour</p>',
    ...overrides,
  };
}
