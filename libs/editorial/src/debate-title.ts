import { foldWord } from './fold-word.js';
import type { Language } from './language.js';
import { QUESTION_WORDS } from './question-words.js';

const OPENERS = /^(?:(?:et(?! si(?!\p{L}))|mais|or|ou|donc|alors|car|puis|bref|enfin|certes|du coup|ainsi|très bien|d['’]accord|soit|bon|but|and|so|well|then)[\s,]+)+/iu;
/** What points back to a sentence that a title does not show. */
const DANGLING = /^(?:si non|sinon|il|elle|ils|elles|cela|ça|ca|ceci|celui|celle|lequel|laquelle|et(?! si(?!\p{L}))|ce que je|là|oui|non|qui d'autre|pourquoi pas|(?:it|they|this|that|he|she|yes|no)(?= ))(?![\p{L}])/iu;
/** The same inside: « à le comprendre », « l'exemple de Paul », and what one contributor says to another. */
const SIDELONG = /(?<!\p{L})(?:à|de) (?:le|les) \p{L}|(?<!\p{L})(?:celui|celle|ceux) d|(?<!\p{L})(?:tu|toi|ton|ta|je me demande|pour revenir|l['’]exemple de|notre discussion|ci-dessus|plus haut|(?:m['’]|me |nous )(?:expliquer|éclairer|dire))(?!\p{L})/iu;
/** A thing named only before: « revenir à ça ? ». */
const POINTS_BACK = /(?<!\p{L})(?:ça|cela|ceci|à la place|là-dedans|dans l['’]histoire)\s*\?+$/iu;
/** Three words in capitals in a row are a slogan or a trade's jargon, seldom a name. */
const JARGON = /(?:(?<!\p{L})\p{Lu}\p{L}+[ \u00a0]){2}\p{Lu}\p{L}+/u;
/** Put to a reader rather than to the table. */
const TO_SOMEBODY = /(?<!\p{L})(?:vous|votre|vos|you|your)(?!\p{L})/iu;
/** Thanks, politeness and names with their titles belong to a conversation; signs and three marks belong to a screen. */
const CONVERSED = /(?<!\p{L})(?:merci|bravo|félicitations|thanks|thank you|avec (?:tout )?(?:le|mon|votre) respect|with (?:all due )?respect|(?:monsieur|madame|maître|docteur|dr|mr|mrs|mme|m\.) \p{L})|[=+<>]|\.{2}|…|[?!]{3}/iu;
/** Put from one's own life. */
const OWN = /(?<!\p{L})(?:je|j['’]|ma|mon|mes|my|i|i['’]m)(?!\p{L})/iu;
const SHORTEST = 18;
const LONGEST = 120;
/** From here on a title says what it is about. */
const SPEAKING = 30;

/** The best title that a debate's questions make: one that names the theme, says enough and is put to everybody; null when none stands alone. */
export function chooseDebateTitle(questions: readonly string[], label: string, names: ReadonlySet<string>, language: Language = 'fr'): string | null {
  const about = nounsOf(label);
  const titles = questions.flatMap((question) => debateTitle(question, language) ?? []).filter((title) => !hails(title, names));
  const worth = (title: string) => 2 * Number(nounsOf(title).some((noun) => about.includes(noun))) + Number(title.length >= SPEAKING) + Number(!TO_SOMEBODY.test(title)) - Number(OWN.test(title));
  // Sorting is stable: of equals the better question stays first.
  return titles.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** Words long enough to name something, singular and plural alike. */
function nounsOf(text: string): string[] {
  return (foldWord(text).match(/[a-z0-9]{4,}/gu) ?? []).map((word) => word.replace(/[sx]$/u, ''));
}

/** « Lucile, que penses-tu… ? »: a question to one of those who write, `names` folded. */
function hails(title: string, names: ReadonlySet<string>): boolean {
  const called = /^(\p{L}[\p{L}-]*)\s?,|,\s(\p{L}[\p{L}-]*)\s*\?$/u.exec(title);
  return called !== null && names.has(foldWord(called[1] ?? called[2] ?? ''));
}

/**
 * The question as a debate's title: its own last part after a colon, without « Mais » or « Et » in front, capitalised.
 * Null when it is too long for a line or would not be understood alone.
 */
export function debateTitle(question: string, language: Language = 'fr'): string | null {
  const asked = question.trim().replace(/\s+/gu, ' ');
  if (!asked.endsWith('?') || CONVERSED.test(asked)) return null;
  const parts = asked.split(/(?<=\p{L}|["»])\s?:\s/u);
  return [parts.at(-1) ?? '', asked].map((text) => standAlone(text, language)).find((title) => title !== null) ?? null;
}

function standAlone(text: string, language: Language): string | null {
  const bare = text.replace(OPENERS, '').replace(/^[^\p{L}\p{N}«"]+/u, '');
  const sentences = bare.split(/[.!…]\s/u).length;
  if (bare.length < SHORTEST || bare.length > LONGEST || sentences > 1 || DANGLING.test(bare) || SIDELONG.test(bare) || POINTS_BACK.test(bare) || JARGON.test(bare) || !QUESTION_WORDS[language].asks.test(bare)) return null;
  return bare.charAt(0).toLocaleUpperCase(language) + bare.slice(1).replace(/\s*\?+$/u, language === 'fr' ? '\u00a0?' : '?');
}
