/** The mails written to the audience: whoever comes by the public pages. */
export const AUDIENCE_MAIL_KINDS = [
  'visitor.signUp', // confirmez votre adresse
  'visitor.known', // vous avez déjà un compte
  'visitor.signIn', // lien de connexion
  'visitor.unknown', // pas encore de compte
  'visitor.changeEmail', // confirmez votre nouvelle adresse
  'visitor.emailTaken', // cette adresse a déjà un compte
  'visitor.emailAsked', // à l'ancienne adresse : un changement est demandé
  'application.finish', // terminer sa candidature plus tard
  'application.join', // postuler ensemble
  'application.decision', // ce que la production a décidé
  'contribution.confirm', // confirmez ce que vous avez écrit
  'contribution.published',
  'contribution.refused',
  'point.followed', // ce qu'est devenu ce que vous avez écrit
  'seat.promoted', // une place s'est libérée
] as const;
export type AudienceMailKind = (typeof AUDIENCE_MAIL_KINDS)[number];

export const isAudienceMailKind = (kind: string): kind is AudienceMailKind => (AUDIENCE_MAIL_KINDS as readonly string[]).includes(kind);

/** What every mail to the audience is told. */
interface EveryMail {
  /** As they are greeted; empty: nobody told us. */
  readonly recipient: string;
  /** Where the button leads; empty: nowhere. */
  readonly link: string;
}

interface AboutTopic extends EveryMail {
  /** Title of the topic. */
  readonly topic: string;
}

/** What a contribution became, as the mail says it. `atSeconds`: of the recording, null before it can be watched; `day`: local date of that recording's show, null where the topic has no other; `over`: the show was recorded without it; `why`: in words, empty where there are none. */
export type BecameInMail =
  | { readonly became: 'covered'; readonly segment: string; readonly atSeconds: number | null; readonly day: string | null }
  | { readonly became: 'reserve'; readonly over: boolean }
  | { readonly became: 'notKept'; readonly why: string };

interface FactsByMail {
  /** `hours`: how long the link works. */
  readonly 'visitor.signUp': EveryMail & { readonly hours: number };
  readonly 'visitor.known': EveryMail & { readonly hours: number };
  readonly 'visitor.signIn': EveryMail & { readonly hours: number };
  readonly 'visitor.unknown': EveryMail & { readonly hours: number };
  /** To an address that nobody proved yet: nothing of whoever typed it. */
  readonly 'visitor.changeEmail': EveryMail & { readonly hours: number };
  readonly 'visitor.emailTaken': EveryMail;
  /** `email`: where the account would be reached. */
  readonly 'visitor.emailAsked': EveryMail & { readonly email: string };
  readonly 'application.finish': AboutTopic & { readonly hours: number };
  /** `inviter`: by `nameForStrangers`; empty: somebody. Whoever is asked proved and asked nothing: the name that was typed beside their address is not repeated. */
  readonly 'application.join': AboutTopic & { readonly inviter: string; readonly hours: number };
  readonly 'application.decision': AboutTopic & { readonly decision: 'accepted' | 'waitingList' | 'declined' };
  /** Neither name nor words: whoever typed this address may be a stranger, and the mail carries nothing of theirs. So does that of a sign-up. */
  readonly 'contribution.confirm': AboutTopic & { readonly hours: number };
  readonly 'contribution.published': AboutTopic & { readonly excerpt: string };
  /** `note`: what the moderator wrote; empty: nothing. */
  readonly 'contribution.refused': AboutTopic & { readonly excerpt: string; readonly note: string };
  readonly 'point.followed': AboutTopic & { /** One or more of the same person. */ readonly points: readonly { readonly excerpt: string; readonly now: BecameInMail }[]; /** How many of them the mail leaves to the page. */ readonly more: number };
  readonly 'seat.promoted': AboutTopic & { readonly show: string };
}

/** Everything a mail of that kind is written from. */
export type AudienceMailFacts<Kind extends AudienceMailKind = AudienceMailKind> = FactsByMail[Kind];

/** The words of each mail in one language. */
export type AudienceMailWords = {
  readonly [Kind in AudienceMailKind]: (facts: FactsByMail[Kind]) => { readonly subject: string; readonly paragraphs: readonly string[]; readonly button: string };
};
