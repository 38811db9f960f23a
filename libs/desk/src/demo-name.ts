/** Who the demonstration's acts are said to be by. */
export const DEMO_NAME = 'Démonstration';
