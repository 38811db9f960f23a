import { formatDuration, type Seconds } from '#rundown';
import type { Language } from './language.js';

/** What a drafted show says in words of its own; everything else in it is verbatim. */
export interface DraftWords {
  /** The titles that number their lines get it from here; null: alone of its kind. */
  readonly debate: (number: number | null) => string;
  readonly theSubject: string;
  readonly debateAims: { readonly answer: string; readonly position: string; readonly open: string; readonly replyTo: (question: string) => string };
  readonly coldOpen: Line;
  readonly titles: { readonly opening: string; readonly closing: string };
  readonly launch: Line & { readonly programme: (titles: readonly string[]) => string };
  readonly introduction: { readonly title: string; readonly aim: (seconds: Seconds) => string };
  readonly opening: { readonly ofArticle: Line; readonly withoutArticle: Line };
  readonly break: Line & { readonly content: string };
  readonly audience: { readonly title: string; readonly room: string; readonly aim: (questions: number, each: string) => string };
  readonly roundTable: { readonly title: string; readonly aim: (each: string) => string };
  readonly conclusion: Line;
  /** « 40 secondes », « 1:30 ». */
  readonly spoken: (seconds: Seconds) => string;
}

interface Line {
  readonly title: string;
  readonly aim: string;
}

/** French quotation marks with no-break spaces; marks inside become English ones. */
const frenchQuoted = (text: string): string => `«\u00a0${text.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')}\u00a0»`;
const englishQuoted = (text: string): string => `“${text.replace(/[«“]\s*/gu, '‘').replace(/\s*[»”]/gu, '’')}”`;

/** Under a minute in seconds, else as a length. */
const spokenWith = (unit: string) => (seconds: Seconds): string => (Math.round(seconds) < 60 ? `${Math.round(seconds)} ${unit}` : formatDuration(Math.round(seconds)));

/** The words of a draft in each language a show may be prepared in. */
export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = {
  fr: {
    debate: (number) => (number === null ? 'Débat' : `Débat ${number}`),
    theSubject: 'le sujet',
    debateAims: {
      answer: 'Obtenir de chaque invité une réponse claire, et nommer ce qui reste en désaccord.',
      position: 'Obtenir de chaque invité une position claire, et nommer ce qui reste en désaccord.',
      open: 'Faire sortir les désaccords, et obtenir de chaque invité une position claire.',
      replyTo: (question) => `Obtenir de chaque invité une réponse à\u00a0: ${frenchQuoted(question)}`,
    },
    coldOpen: { title: 'Accroche', aim: 'Donner envie de rester : la phrase la plus forte des contributeurs, sans commentaire.' },
    titles: { opening: 'Générique', closing: 'Générique de fin' },
    launch: {
      title: 'Lancement',
      aim: 'Dire pourquoi ce sujet se discute aujourd’hui, et annoncer les débats.',
      programme: (titles) => `Au programme\u00a0: ${titles.join(' • ')}`,
    },
    introduction: { title: 'Présentation des intervenants', aim: (seconds) => `Qui parle, et d’où : ${seconds} secondes par personne.` },
    opening: {
      ofArticle: { title: 'Ouverture – la thèse de l’article', aim: 'Poser la thèse de l’article, et obtenir de chaque invité s’il la partage.' },
      withoutArticle: { title: 'Ouverture – premier tour de plateau', aim: 'Obtenir de chaque invité sa position de départ, en une phrase.' },
    },
    break: { title: 'Coupure', aim: 'Annoncer la suite, couper, relancer.', content: 'Annonce 0:20, virgule 0:10, relance 0:30.' },
    audience: {
      title: 'Questions du public',
      room: 'Donner la parole à la salle.',
      aim: (questions, each) => (questions === 1 ? `Faire répondre à la question d’un contributeur, en ${each}.` : `Faire répondre aux questions des contributeurs, ${each} chacune.`),
    },
    roundTable: { title: 'Tour de table', aim: (each) => `Obtenir de chacun une conviction ou une proposition, en ${each}.` },
    conclusion: { title: 'Conclusion', aim: 'Dire ce qui a été obtenu et ce qui reste ouvert ; remercier ceux qui ont contribué.' },
    spoken: spokenWith('secondes'),
  },
  en: {
    debate: (number) => (number === null ? 'Debate' : `Debate ${number}`),
    theSubject: 'the subject',
    debateAims: {
      answer: 'Get a clear answer from every guest, and name what they still disagree on.',
      position: 'Get a clear position from every guest, and name what they still disagree on.',
      open: 'Bring out the disagreements, and get a clear position from every guest.',
      replyTo: (question) => `Get an answer from every guest to: ${englishQuoted(question)}`,
    },
    coldOpen: { title: 'Cold open', aim: 'Make people want to stay: the contributors’ strongest line, without comment.' },
    titles: { opening: 'Opening titles', closing: 'Closing titles' },
    launch: { title: 'Launch', aim: 'Say why this subject is being discussed today, and announce the debates.', programme: (titles) => `Coming up: ${titles.join(' • ')}` },
    introduction: { title: 'Introducing the speakers', aim: (seconds) => `Who is speaking, and from where: ${seconds} seconds each.` },
    opening: {
      ofArticle: { title: 'Opening – what the article claims', aim: 'Put the article’s claim, and get from every guest whether they share it.' },
      withoutArticle: { title: 'Opening – first round of the table', aim: 'Get every guest’s starting position, in one sentence.' },
    },
    break: { title: 'Break', aim: 'Announce what follows, cut, pick up again.', content: 'Announcement 0:20, sting 0:10, relaunch 0:30.' },
    audience: {
      title: 'Audience questions',
      room: 'Give the floor to the room.',
      aim: (questions, each) => (questions === 1 ? `Have a contributor’s question answered, in ${each}.` : `Have the contributors’ questions answered, ${each} each.`),
    },
    roundTable: { title: 'Last round of the table', aim: (each) => `Get one conviction or one proposal from everybody, in ${each}.` },
    conclusion: { title: 'Conclusion', aim: 'Say what was obtained and what stays open; thank those who contributed.' },
    spoken: spokenWith('seconds'),
  },
};
