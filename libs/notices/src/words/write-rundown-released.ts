import type { LocalStart } from '#rundown';
import type { NoticeLocale } from './notice-locale.js';

/** What is to be said about a version that was handed out. */
export interface RundownReleasedFacts {
  readonly recipient: string;
  readonly title: string;
  readonly start: LocalStart | null;
  readonly venue: string | null;
  readonly version: number;
  readonly releasedBy: string;
  readonly comment: string;
  /** Where the paper is. */
  readonly address: string;
}

/** A mail's words. */
export interface Notice {
  readonly subject: string;
  readonly text: string;
}

/** Tells a host that a new version of the conducteur is theirs to print. */
export function writeRundownReleased(facts: RundownReleasedFacts, locale: NoticeLocale): Notice {
  return locale === 'fr' ? inFrench(facts) : inEnglish(facts);
}

function inFrench({ recipient, title, start, venue, version, releasedBy, comment, address }: RundownReleasedFacts): Notice {
  return {
    subject: `Conducteur v${version} — ${title}`,
    text: paragraphs(
      `Bonjour ${recipient},`,
      `La version ${version} du conducteur « ${title} » est distribuée${releasedBy === '' ? '' : ` par ${releasedBy}`}.`,
      comment === '' ? null : `« ${comment} »`,
      lines(start && `Enregistrement : ${sayDay(start, 'fr-FR')}`, venue && `Lieu : ${venue}`),
      `À imprimer :\n${address}`,
      version === 1 ? null : 'Les versions précédentes ne sont plus à jour : jetez leurs copies.',
    ),
  };
}

function inEnglish({ recipient, title, start, venue, version, releasedBy, comment, address }: RundownReleasedFacts): Notice {
  return {
    subject: `Rundown v${version} — ${title}`,
    text: paragraphs(
      `Hello ${recipient},`,
      `Version ${version} of the rundown “${title}” has been released${releasedBy === '' ? '' : ` by ${releasedBy}`}.`,
      comment === '' ? null : `“${comment}”`,
      lines(start && `Recording: ${sayDay(start, 'en-GB')}`, venue && `Venue: ${venue}`),
      `To print:\n${address}`,
      version === 1 ? null : 'Earlier versions are out of date: throw their copies away.',
    ),
  };
}

/** The local date and time as they stand, which no machine's zone may move: they are formatted as if they were UTC. */
function sayDay({ local, zone }: LocalStart, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(`${local.length === 16 ? `${local}:00` : local}Z`))} (${zone})`;
}

const paragraphs = (...parts: readonly (string | null)[]): string => `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
const lines = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('\n');
