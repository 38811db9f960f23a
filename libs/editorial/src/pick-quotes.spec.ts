import { describe, expect, it } from '@jest/globals';
import { writeTopicPage } from '../testing/write-topic-page.js';
import type { Quote } from './matter.js';
import { pickQuotes } from './pick-quotes.js';
import { readTopicPage } from './read-topic-page.js';
import { sourcesOf } from './sources-of.js';

type Comment = readonly [string | null, string];

const quote = (comments: readonly Comment[], words: Parameters<typeof writeTopicPage>[0] = {}): Quote[] => {
  const page = readTopicPage(writeTopicPage({ ...words, comments }));
  return pickQuotes(sourcesOf(page), page);
};
const textsBy = (author: string | null, quotes: readonly Quote[]): string[] => quotes.filter((one) => one.author === author && one.comment !== null).map((one) => one.text);

describe('pickQuotes', () => {
  it('puts an opposition with an image before a plain remark, and says why', () => {
    const quotes = quote([
      ['Ida', 'Les horloges de la ville sont réglées depuis la mairie par un agent du service technique.'],
      ['Luc', "Le clocher n'est pas une antiquité, c'est le coeur d'un village qui refuse de mourir."],
    ]);
    expect(quotes.filter((one) => one.comment !== null).map((one) => one.author)).toEqual(['Luc', 'Ida']);
    expect(quotes[0]?.reasons.map((reason) => reason.code)).toEqual(['quote.opposition', 'quote.image', 'quote.definition', 'quote.negation', 'quote.rightLength']);
    expect(quotes[0]?.reasons[1]?.facts).toEqual({ evidence: 'le coeur', weight: 1.1 });
  });

  it('keeps « certes » and its « mais » together, in one sentence or in two', () => {
    const [one, two] = [
      textsBy('Ida', quote([['Ida', "Certes une horloge arrêtée donne l'heure juste deux fois par jour, mais personne ne sait jamais quand."]])),
      textsBy('Ida', quote([['Ida', "Il est vrai qu'une horloge arrêtée donne l'heure deux fois par jour. Mais personne ne sait jamais à quel moment la croire."]])),
    ];
    expect(one).toEqual(["Certes une horloge arrêtée donne l'heure juste deux fois par jour, mais personne ne sait jamais quand."]);
    expect(two.some((text) => text.startsWith('Il est vrai') && !text.includes('Mais personne'))).toBe(false);
  });

  it('credits nobody with what they only report', () => {
    const texts = textsBy('Ida', quote([['Ida', "Mon libraire répète : « on ne paie pas un livre au nombre de pages qu'on a tournées ». Ce mot reçu d'un ami, le 3 mai 2019 : « On ne vend plus l'heure, on la loue à ceux qui courent. » Voilà."]]));
    expect(texts.filter((text) => /libraire|loue/u.test(text))).toEqual([]);
  });

  it('takes a noun that everybody uses at its word, as no image', () => {
    const comments: Comment[] = ['Ida', 'Luc', 'Zoé', 'Max'].map((name) => [name, `On attend le médecin depuis des mois, dit ${name.length} fois le pharmacien du bourg.`]);
    expect(quote(comments).flatMap((one) => one.reasons).some((reason) => reason.code === 'quote.image')).toBe(false);
    expect(quote([...comments.slice(0, 1), ['Max', 'Une horloge en panne, on appelle ça un médecin du temps perdu.']]).flatMap((one) => one.reasons).some((reason) => reason.code === 'quote.image')).toBe(true);
  });

  it.each(['Qui remontera le clocher du village demain ?', 'Que restera-t-il des cloches dans un siècle ?', 'Où va-t-on chercher celui qui répare ?'])('lets « %s » stand alone', (asked) => {
    const [found] = quote([['Ida', asked]]).filter((one) => one.text === asked);
    expect(found?.reasons.map((reason) => reason.code)).not.toContain('quote.dangling');
  });

  it('never quotes what a negation before it denies', () => {
    const texts = textsBy('Ida', quote([['Ida', "Ce n'est pas pour autant que j'affirme : les cloches doivent sonner toute la nuit sur nos maisons endormies."]]));
    expect(texts.filter((text) => text.startsWith('les cloches'))).toEqual([]);
  });

  it('never gives one person what they report of another', () => {
    const texts = textsBy('Ida', quote([['Ida', "Mon voisin répond toujours : le progrès a tué les horloges et personne ne viendra les pleurer."]]));
    expect(texts.filter((text) => text.startsWith('le progrès'))).toEqual([]);
  });

  it('leaves the words of the article to the article, and of a comment to the one who wrote first', () => {
    const borrowed = "Une horloge publique n'est pas un décor, c'est une promesse faite à tous ceux qui passent dessous.";
    const own = 'Le temps que personne ne partage plus finit toujours par ne plus appartenir à personne, voilà le danger.';
    const quotes = quote(
      [
        ['Ida', `Je te cite : "${borrowed}" Et je trouve cela bien dit.`],
        ['Luc', own],
        ['Zoé', `${own} Rien à ajouter.`],
      ],
      { article: `Plus personne ne lève la tête.\n${borrowed}` },
    );
    expect(quotes.filter((one) => one.text.includes('promesse faite')).map((one) => one.comment)).toEqual([null]);
    expect(quotes.filter((one) => one.text.includes('plus appartenir')).map((one) => one.author)).toEqual(['Luc']);
  });

  it('rejects brackets and quotation marks left open by a cut', () => {
    const quotes = quote([['Ida', 'On nous dit (et la mairie le répète : rien ne presse, tout va bien, la cloche sonnera) que le temps est "une affaire : privée, calme et réglée" depuis toujours.']]);
    for (const { text } of quotes) expect([(text.match(/\(/g) ?? []).length, (text.match(/"/g) ?? []).length % 2]).toEqual([(text.match(/\)/g) ?? []).length, 0]);
  });

  it('trims the greeting and the tie off a sentence', () => {
    expect(textsBy('Ida', quote([['Ida', "Bonjour Zoé, une cloche qui ne sonne plus n'est pas silencieuse, c'est une cloche qui ment."]]))).toEqual([
      "une cloche qui ne sonne plus n'est pas silencieuse, c'est une cloche qui ment.",
    ]);
  });

  it('holds the author of the article to a fifth of the list at any depth, spelled either way', () => {
    const things = 'porte clé pont mur jardin miroir rideau masque phare moteur'.split(' ');
    const places = 'mairie gare école place halle fontaine rue cour mer ville'.split(' ');
    const said = (n: number): string => `La ${places[n % 10]} n'est pas un décor, c'est ${'un '}${things[(n * 3) % 10]} que l'on garde ${n} ans.`;
    const quotes = quote([
      ...Array.from({ length: 20 }, (_, n): Comment => ['FERREOL Helene', said(n)]),
      ...Array.from({ length: 20 }, (_, n): Comment => [`Voix ${n}`, `Ici, la ${places[(n * 7) % 10]} dort mal depuis ${n} ans ; une ${things[n % 10]} grince et nul ${n} ne dit mot.`]),
    ]);
    quotes.forEach((_, depth) => {
      const top = quotes.slice(0, depth + 1);
      expect(top.filter((one) => one.author === 'FERREOL Helene').length).toBeLessThanOrEqual(0.2 * top.length);
    });
    expect(quotes.some((one) => one.author === 'FERREOL Helene')).toBe(true);
  });

  it('gives the opening its line from the article on a page where little was said', () => {
    expect(quote([['Ida', 'Oui.']]).map((one) => one.comment)).toEqual([null, null]);
  });

  it('spreads voices: the second quote of one person stands behind an equal first of another', () => {
    const quotes = quote([
      ['Ida', "Une horloge n'est pas un décor, c'est un témoin de pierre. Une cloche n'est pas un bruit, c'est une langue de bronze."],
      ['Luc', "Une place n'est pas un parking, c'est un miroir de la ville."],
    ]);
    expect(quotes.filter((one) => one.comment !== null).slice(0, 3).map((one) => one.author)).toEqual(['Ida', 'Luc', 'Ida']);
  });

  it('keeps the ids of quotes when contributions are added before and after', () => {
    const comments: Comment[] = [
      ['Ida', "Une horloge n'est pas un décor, c'est un témoin de pierre."],
      [null, 'Personne ne lève plus jamais la tête vers les cadrans de la gare.'],
    ];
    const before = quote(comments);
    const after = quote([['Zoé', "Le temps n'est pas une marchandise, c'est un jardin."], ...comments, ['Max', 'La mairie devrait tout arrêter dès demain et rendre les clés.']]);
    const idsOf = (quotes: readonly Quote[]): string[] => quotes.map((one) => one.id).sort();
    const known = new Set(after.map((one) => one.id));
    expect(idsOf(before).filter((id) => !known.has(id as Quote['id']))).toEqual([]);
  });

  it('scores go down the list', () => {
    const scores = quote([['Ida', "Une horloge n'est pas un décor, c'est un témoin. Rien ne presse. Il faut tout garder, toujours, et ne jamais vendre la cloche."]]).map((one) => one.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('pickQuotes on what producers drop', () => {
  it('lets no short announcing question hang behind a statement', () => {
    const texts = textsBy('Ida', quote([['Ida', "Certes le carillon ne remplacera jamais un voisin, mais il lui donne rendez-vous. Ce qui nous manque ? Des bras et des cordes."]]));
    expect(texts).toContain('Certes le carillon ne remplacera jamais un voisin, mais il lui donne rendez-vous.');
    expect(texts.filter((text) => text.endsWith('manque ?'))).toEqual([]);
  });
});
