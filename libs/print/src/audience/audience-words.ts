import type { PrintLocale } from '../print-locale.js';
import type { MomentKind } from './gather-moments.js';

interface Words {
  readonly paper: string;
  /** `minutes`: of the programme, rounded. */
  readonly welcome: (minutes: string) => string;
  readonly guests: string;
  readonly moments: string;
  readonly host: string;
  /** Title (null: the line's own), what happens, and what the audience is asked to do. */
  readonly kinds: Readonly<Record<MomentKind, readonly [title: string | null, text: string, cue: string]>>;
  readonly notice: string;
  readonly empty: string;
}

/** What the audience reads, in both languages. */
export const AUDIENCE_WORDS: Readonly<Record<PrintLocale, Words>> = {
  fr: {
    paper: 'déroulé pour le public',
    welcome: (minutes) => `Bienvenue\u202f! L’émission dure environ ${minutes}. Merci d’éteindre vos téléphones et de rester à vos places pendant l’enregistrement.`,
    guests: 'Avec',
    moments: 'Le déroulé',
    host: 'présente l’émission',
    kinds: {
      before: ['Installation', 'On règle les micros et la lumière, et l’on essaie vos applaudissements.', ''],
      opening: ['Ouverture', 'Le générique, puis l’arrivée des invités.', 'Applaudissez'],
      debate: [null, '', ''],
      watch: [null, 'On regarde un film ensemble, en silence.', 'Silence'],
      pause: ['Courte coupure', 'On reste à sa place, l’émission reprend tout de suite.', ''],
      ask: ['À vous la parole', 'Levez la main\u00a0: un micro vient jusqu’à vous. Dites votre prénom, puis une question courte.', 'Posez vos questions'],
      closing: ['Pour finir', 'Le dernier mot de chacun, puis le générique de fin.', 'Applaudissez'],
      after: ['Après l’émission', 'Restez assis jusqu’au signal du plateau. Merci d’être venus\u202f!', ''],
    },
    notice: 'Droit à l’image\u00a0: l’émission est filmée et le public peut apparaître à l’écran. Si vous ne souhaitez pas être filmé, dites-le à l’accueil avant le début\u00a0: une place hors champ vous est réservée.',
    empty: 'Le déroulé sera annoncé sur place.',
  },
  en: {
    paper: 'running order for the audience',
    welcome: (minutes) => `Welcome! The show lasts about ${minutes}. Please switch off your phones and stay in your seats while we record.`,
    guests: 'With',
    moments: 'Running order',
    host: 'hosts the show',
    kinds: {
      before: ['Settling in', 'We set microphones and lights, and rehearse your applause.', ''],
      opening: ['Opening', 'The titles, then the guests come in.', 'Applaud'],
      debate: [null, '', ''],
      watch: [null, 'We watch a film together, in silence.', 'Silence'],
      pause: ['Short break', 'Please keep your seat, the show goes on at once.', ''],
      ask: ['Over to you', 'Raise your hand: a microphone comes to you. Say your first name, then a short question.', 'Ask your questions'],
      closing: ['To finish', 'A last word from everybody, then the closing titles.', 'Applaud'],
      after: ['After the show', 'Please stay seated until the floor gives the sign. Thank you for coming!', ''],
    },
    notice: 'Image rights: the show is filmed and the audience may be seen on screen. If you would rather not be filmed, say so at the reception before the start: a seat out of shot is kept for you.',
    empty: 'The running order will be announced on the spot.',
  },
};
