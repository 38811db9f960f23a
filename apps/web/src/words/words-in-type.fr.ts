import { typesetFrench } from '#print';
import { fr } from './words.fr.js';
import { setInType } from './set-in-type.js';

/** French words with their fine spaces, guillemets and apostrophes. */
export const frInType = setInType(fr, typesetFrench);
