/** Reasons for which a value of an account form is not taken. */
export type AccountTrouble = 'nameEmpty' | 'nameTooLong' | 'notAnAddress' | 'passwordTooShort' | 'passwordTooLong' | 'wrongCredentials' | 'wrongPassword' | 'notTyped' | 'sameAddress' | 'sessionTooOld';

interface Told {
  readonly title: string;
  readonly says: string;
}

interface LinkTold extends Told {
  /** What the button does. */
  readonly does: string;
}

/** Words of signing in, of « Mon espace » and of mailed links. */
export interface AccountWords {
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly email: string;
    readonly password: string;
    readonly doIt: string;
    readonly byLink: string;
    readonly byLinkSays: string;
    readonly sendLink: string;
    readonly noAccount: string;
    readonly toSignUp: string;
    readonly guest: string;
  };
  readonly signUp: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly password: string;
    readonly passwordHint: (letters: string) => string;
    readonly doIt: string;
    readonly haveAccount: string;
  };
  readonly sent: Told & { readonly steps: readonly string[]; readonly again: string };
  readonly trouble: Readonly<Record<AccountTrouble, string>>;
  readonly done: {
    readonly welcome: string;
    readonly details: string;
    readonly emailAsked: string;
    readonly emailChanged: string;
    readonly emailKept: string;
    readonly password: string;
    readonly passwordGone: string;
    readonly everywhere: string;
    readonly followed: string;
    readonly unfollowed: string;
    readonly withdrawn: string;
  };
  readonly mine: {
    readonly title: string;
    readonly hello: (name: string) => string;
    readonly parts: string;
    readonly contributions: string;
    readonly applications: string;
    readonly seats: string;
    readonly follows: string;
    readonly account: string;
    readonly nothingYet: string;
    readonly nothingYetSays: string;
    readonly noContributions: string;
    readonly toTopics: string;
    readonly older: string;
    readonly newest: string;
    readonly edited: string;
    readonly kinds: { readonly comment: string; readonly reply: string; readonly answer: string; readonly insight: string; readonly feedback: string };
    readonly moderation: { readonly unconfirmed: string; readonly waiting: string; readonly published: string; readonly refused: string; readonly withdrawn: string };
    /** What the state means for its author, by the house's word for why. */
    readonly why: Readonly<Record<string, string>>;
    readonly moderatorSays: string;
    readonly see: string;
    readonly choice: (said: string) => string;
    readonly became: {
      readonly title: string;
      readonly covered: (segment: string) => string;
      /** `day`: of the show whose recording it is; null: the topic has no other. */
      readonly coveredAt: (segment: string, time: string, day: string | null) => string;
      readonly reserve: string;
      readonly stayedInReserve: string;
      readonly notKept: string;
    };
    readonly followSays: string;
    readonly followOn: string;
    readonly followOff: string;
    readonly follow: string;
    readonly unfollow: string;
  };
  readonly settings: {
    readonly title: string;
    readonly back: string;
    readonly who: string;
    readonly name: string;
    readonly nameHint: string;
    readonly email: string;
    readonly emailSays: string;
    readonly emailWaits: (email: string) => string;
    readonly emailGiveUp: string;
    readonly emailChange: string;
    readonly emailNew: string;
    readonly emailHint: string;
    readonly emailHintNoPassword: string;
    readonly emailSend: string;
    readonly language: string;
    readonly languageHint: string;
    readonly languages: { readonly fr: string; readonly en: string };
    readonly save: string;
    readonly password: string;
    readonly hasPassword: string;
    readonly noPassword: string;
    readonly current: string;
    readonly fresh: string;
    readonly choosePassword: string;
    readonly setPassword: string;
    readonly dropPassword: string;
    readonly dropPasswordSays: string;
    readonly sessions: string;
    readonly sessionsSays: string;
    readonly signOut: string;
    readonly everywhere: string;
    readonly data: string;
    readonly dataSays: string;
    readonly download: string;
    readonly leave: string;
    readonly leaveSays: string;
    readonly toLeave: string;
  };
  readonly leave: {
    readonly title: string;
    readonly lead: string;
    readonly stays: string;
    readonly staysList: readonly string[];
    readonly goes: string;
    readonly goesList: readonly string[];
    readonly first: string;
    /** What is to be typed. */
    readonly word: string;
    readonly type: (word: string) => string;
    readonly doIt: string;
    readonly keep: string;
    readonly done: Told;
  };
  readonly link: {
    readonly signUp: (email: string) => LinkTold;
    readonly signIn: (email: string) => LinkTold;
    readonly changeEmail: (email: string) => LinkTold;
    /** Opened where they are not signed in. */
    readonly changeEmailElsewhere: (email: string) => LinkTold;
    readonly finishApplication: (topic: string) => LinkTold;
    readonly confirmContribution: (topic: string) => LinkTold;
    readonly joinApplication: (topic: string, inviter: string) => LinkTold;
    readonly youWrote: string;
    readonly nothingYet: string;
    readonly notYou: string;
    readonly otherSignedIn: (name: string) => string;
    readonly used: Told;
    readonly expired: Told;
    readonly unknown: Told;
    readonly gone: Told;
    readonly another: string;
  };
}
