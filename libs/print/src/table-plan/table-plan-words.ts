import type { PrintLocale } from '../print-locale.js';
import type { TablePlanDocument } from './table-plan-document.js';

/** Every word of the table plan that is not the show's own. */
export interface TablePlanWords {
  readonly paper: string;
  readonly title: string;
  readonly columns: TablePlanDocument['columns'];
  readonly takes: (name: string, chair: number) => string;
  readonly takesFrom: (name: string, chair: number, before: string) => string;
  readonly moves: (name: string, from: number, chair: number) => string;
  readonly leaves: (name: string, chair: number) => string;
  readonly without: (names: string) => string;
  readonly chairOf: (name: string, chair: number) => string;
  readonly atLine: (number: string, title: string) => string;
  readonly atAll: string;
  readonly proposed: string;
  readonly inAudience: string;
  readonly hosting: string;
  readonly page: Readonly<Record<'audience' | 'host' | 'free' | 'proposed' | 'people' | 'empty', string>>;
}

/** The plan's words in both languages. */
export const TABLE_PLAN_WORDS: Readonly<Record<PrintLocale, TablePlanWords>> = {
  fr: {
    paper: 'plan de table',
    title: 'Plan de table et micros',
    columns: ['Siège', 'Qui', 'Micro', 'Lignes', 'À voir'],
    takes: (name, chair) => `${name} prend le siège ${chair}`,
    takesFrom: (name, chair, before) => `${name} prend le siège ${chair}, que laisse ${before}`,
    moves: (name, from, chair) => `${name} passe du siège ${from} au siège ${chair}`,
    leaves: (name, chair) => `${name} quitte le siège ${chair}`,
    without: (names) => `Sans siège : ${names}`,
    chairOf: (name, chair) => `${name} (siège ${chair})`,
    atLine: (number, title) => `N° ${number} – ${title}`,
    atAll: 'Toute l’émission',
    proposed: 'siège proposé',
    inAudience: 'dans le public',
    hosting: 'animation',
    page: { audience: 'Public et caméras', host: 'Animation', free: 'libre', proposed: 'Cercle en tirets : siège proposé, à confirmer', people: 'Qui est où', empty: 'Personne n’est encore placé dans une séquence.' },
  },
  en: {
    paper: 'table plan',
    title: 'Table plan and microphones',
    columns: ['Chair', 'Who', 'Microphone', 'Lines', 'To check'],
    takes: (name, chair) => `${name} takes chair ${chair}`,
    takesFrom: (name, chair, before) => `${name} takes chair ${chair} from ${before}`,
    moves: (name, from, chair) => `${name} moves from chair ${from} to chair ${chair}`,
    leaves: (name, chair) => `${name} leaves chair ${chair}`,
    without: (names) => `Without a chair: ${names}`,
    chairOf: (name, chair) => `${name} (chair ${chair})`,
    atLine: (number, title) => `No. ${number} – ${title}`,
    atAll: 'The whole show',
    proposed: 'proposed chair',
    inAudience: 'in the audience',
    hosting: 'host',
    page: { audience: 'Audience and cameras', host: 'Host', free: 'free', proposed: 'Dashed circle: a proposed chair, to be confirmed', people: 'Who is where', empty: 'Nobody sits in a segment yet.' },
  },
};
