import type { TopicPage } from '#editorial';
import { seededChance } from './baselines.js';

/** Share of words that are changed, so that copies of a comment are neither equal nor borrowed from each other. */
const CHANGED = 0.3;

/** The page with `count` comments of the kind it has: its own, again and again, with words swapped for others of the page. */
export function growPage(page: TopicPage, count: number): string {
  const chance = seededChance(count);
  const words = page.comments.flatMap((comment) => page.text.slice(comment.start, comment.end).match(/\p{L}{4,}/gu) ?? []);
  const head = page.text.slice(0, page.comments[0]?.start ?? 0).replace(/Commentaire de[^\n]*$/u, '');
  const said = Array.from({ length: count }, (_, at) => {
    const comment = page.comments[at % page.comments.length];
    const text = comment === undefined ? '' : page.text.slice(comment.start, comment.end);
    const swapped = text.replace(/\p{L}{4,}/gu, (word) => (chance() < CHANGED ? (words[Math.floor(chance() * words.length)] ?? word) : word));
    return `Commentaire de Voix ${at % Math.ceil(count / 3)} : ${swapped}`;
  });
  return `${head}${said.join(' ')}`;
}

const WORDS = 'prix ville école médecin peur loi bus nuit travail argent règle jeune temps liberté confiance image voisin client horaire trajet machine parent santé danger'.split(' ');

/** A page of `count` comments of a line each, by a third as many people. */
export function shortComments(count: number): string {
  const word = (at: number): string => WORDS[at % WORDS.length] ?? '';
  return Array.from({ length: count }, (_, at) => `Commentaire de Voix ${at % Math.ceil(count / 3)} : Le ${word(at)} n'est pas un ${word(at * 7)}, c'est ${at} fois le ${word(at * 13)}.`).join(' ');
}
