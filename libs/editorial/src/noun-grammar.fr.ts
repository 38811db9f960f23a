import type { NounGrammar } from './find-noun-phrases.js';

/** Written for this project from the closed classes of French. */
export const NOUN_GRAMMAR_FR: NounGrammar = {
  and: 'et',
  determiners: new Set('un une des du au aux ce cet cette ces mon ma mes ton ta tes notre nos votre vos son sa ses leur leurs quel quelle quels quelles chaque aucun aucune'.split(' ')),
  articles: new Set('le la les l'.split(' ')),
  subjects: new Set('je j tu il elle on nous vous ils elles ne n qui se s'.split(' ')),
  joins: new Set('de du des d a au aux'.split(' ')),
  verbal: /(?:er|ir|ez|ons|ent|ait|aient|ais|re|oir|ant|e)$/,
  deeds: /^[a-z]{2,}(?:er|ir|re|oir)$/,
  deedHeads: new Set('droit droits liberte devoir devoirs pouvoir art plaisir possibilite capacite refus choix facon maniere envie besoin interdiction obligation'.split(' ')),
  describesBefore: false,
  agrees: true,
};
