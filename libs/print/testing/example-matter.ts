import type { QuestionId, QuoteId, SpeakerId, ThemeId } from '#rundown';
import type { ConducteurInput, PrintedQuestion, PrintedQuote, PrintedSpeaker } from '../src/index.js';

/** The words and people of the invented evening on Sunday opening, by id. */
export function exampleMatter(): Pick<ConducteurInput, 'quotes' | 'questions' | 'speakers' | 'themes'> {
  return {
    quotes: new Map(Object.entries(QUOTES) as [QuoteId, PrintedQuote][]),
    questions: new Map(Object.entries(QUESTIONS) as [QuestionId, PrintedQuestion][]),
    speakers: new Map(Object.entries(SPEAKERS) as [SpeakerId, PrintedSpeaker][]),
    themes: new Map(Object.entries(THEMES) as [ThemeId, string][]),
  };
}

const QUOTES: Record<string, PrintedQuote> = {
  'q-keys': { text: "On m'a donné les clés de tout, sauf celles du dimanche.", author: 'Zoé Haÿ-Lefèvre', source: 'comment', date: '2026-11-03' },
  'q-thesis': { text: 'Une salle de lecture fermée le seul jour où chacun a le temps de lire n’est pas un service : c’est un décor.', author: 'Raphaël N’Guyên', source: 'article', date: '2026-10-01T08:30:00' },
  'q-long': {
    text: "J'ai ouvert la petite annexe trois dimanches de suite, sans rien demander à personne. Le premier jour il est venu deux enfants et un chien ; le deuxième, onze personnes ; le troisième, j'ai manqué de chaises. Ce n'est pas une étude, je le sais bien : c'est une porte que l'on pousse, et derrière laquelle il y avait déjà quelqu'un qui attendait.",
    author: 'Ousmane M’Baye',
    source: 'motivation',
    date: '2026-11-12',
  },
  'q-keys-2': { text: 'Qui paiera ? Toujours les mêmes : celles qui ferment la porte à 19 h et la rouvrent à 8 h.', author: null, source: 'comment', date: null },
  'q-warm': { text: 'Chez nous il fait 14 degrés. À la bibliothèque, 19. Je lis beaucoup en hiver...', author: 'Côme Saül-Aÿ', source: 'answer', date: 'hiver dernier' },
};

const QUESTIONS: Record<string, PrintedQuestion> = {
  'k-volunteers': { text: 'Peut-on ouvrir avec des bénévoles sans abîmer un métier ?', author: 'Inès Boÿer' },
  'k-pay': { text: 'Combien coûte une heure du dimanche, lumière et chauffage compris ?', author: null },
  'k-noise': { text: 'Faut-il encore demander le silence ?', author: 'Loïc Le Guénnec' },
  'k-bus': { text: 'Et le bus, le dimanche, il passe à quelle heure ?', author: 'Camille Œuvrard' },
};

const SPEAKERS: Record<string, PrintedSpeaker> = {
  host: { name: 'Anaïs Bœuf-Œuvrard', title: 'journaliste', organisation: '', status: 'confirmed' },
  maelle: { name: 'Maëlle Düsseldorf-Ÿves', title: 'sociologue', organisation: 'université de la Côte', status: 'confirmed' },
  thibault: { name: 'Thibault Łukasiewicz', title: 'économiste', organisation: '', status: 'invited' },
  selin: { name: 'Selin Erdoğan', title: 'maire', organisation: 'ville de Vœlfling', status: 'toReconfirm' },
  ousmane: { name: 'Ousmane M’Baye', title: 'bibliothécaire', organisation: 'annexe du Port', status: 'confirmed' },
  camille: { name: 'Camille Œuvrard', title: '', organisation: '', status: null },
};

const THEMES: Record<string, string> = { work: 'Travailler le dimanche', use: 'À quoi sert le lieu', children: 'La place des enfants' };
