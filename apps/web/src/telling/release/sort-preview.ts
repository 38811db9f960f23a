import type { PreviewReleaseQuery } from '../../operations/telling.js';

export type PersonPreview = PreviewReleaseQuery['previewRelease']['people'][number];

/** Nothing to tell, whatever the reach of mail. */
const TELEPHONE: readonly string[] = ['noAddress', 'addressBlocked', 'callPassed'];

/** Whom a release writes to, whom somebody has to call, and who hears nothing. */
export function sortPreview(people: readonly PersonPreview[]): { readonly written: readonly PersonPreview[]; readonly called: readonly PersonPreview[]; readonly silent: readonly PersonPreview[] } {
  const called = people.filter(({ why }) => why !== null && TELEPHONE.includes(why.code));
  return { written: people.filter(({ mail }) => mail !== null), called, silent: people.filter((person) => person.mail === null && !called.includes(person)) };
}

/** Mails that would leave: optional ones that were unticked do not. */
export const mailsToSend = (people: readonly PersonPreview[], leftOut: ReadonlySet<string>): readonly PersonPreview[] =>
  people.filter(({ id, mail }) => mail !== null && !(mail.optional && leftOut.has(id)));
