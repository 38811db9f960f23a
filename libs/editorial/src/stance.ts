export type Stance = 'agree' | 'nuance' | 'disagree';

/** Patterns of one language, matched against folded text; global. */
export type StanceCues = Readonly<Record<Stance, readonly RegExp[]>>;
