import type { ActOnPeopleMutationVariables } from '../../operations/telling.js';

/** An act about one person, as it is asked for. */
export type AskedAct = Omit<ActOnPeopleMutationVariables['input'], 'participations'>;
