import type { APPLICATION_ROLES, DATE_ANSWERS, GENDERS } from '#audience';

type Role = (typeof APPLICATION_ROLES)[number];
type DateAnswer = (typeof DATE_ANSWERS)[number];
type Gender = (typeof GENDERS)[number];

/** Reasons for which an application is not taken. */
export type ApplyingTrouble =
  | 'nameEmpty' | 'motivationEmpty' | 'tooLong' | 'notALink' | 'tooManyLinks' | 'unknownThere' | 'notAnAddress' | 'reasonTooLong'
  | 'topicClosed' | 'alreadySubmitted' | 'nothingToWithdraw'
  | 'inviteName' | 'alreadyInvited' | 'tooManyInvited' | 'notSubmitted';

/** Words of applications. */
export interface ApplyingWords {
  readonly title: string;
  readonly lead: string;
  readonly backToTopic: string;
  readonly state: { readonly draft: string; readonly submitted: string; readonly withdrawn: string };
  readonly stateSays: {
    readonly fresh: string;
    readonly draft: (moment: string) => string;
    readonly submitted: (moment: string) => string;
    readonly edited: (moment: string) => string;
    readonly withdrawn: string;
  };
  readonly until: (moment: string) => string;
  readonly closed: string;
  readonly closedSays: string;
  readonly next: string;
  readonly nextSteps: readonly string[];
  readonly address: { readonly title: string; readonly email: string; readonly says: string; readonly signIn: string };
  readonly bring: { readonly title: string; readonly role: string; readonly roles: Readonly<Record<Role, { readonly label: string; readonly says: string }>>; readonly motivation: string; readonly motivationHint: string };
  readonly questions: { readonly title: string; readonly lead: string; readonly can: string; readonly answer: string; readonly answerOf: (question: string) => string };
  readonly screen: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly role: string;
    readonly roleHint: string;
    readonly organisation: string;
    readonly organisationHint: string;
    readonly preview: string;
    readonly exampleName: string;
    readonly exampleRole: string;
    readonly long: string;
  };
  readonly dates: { readonly title: string; readonly lead: string; readonly answers: Readonly<Record<DateAnswer, string>>; readonly notSaid: string; readonly from: (from: string, to: string) => string };
  readonly practical: {
    readonly title: string;
    readonly links: string;
    readonly linksHint: (most: string) => string;
    readonly needs: string;
    readonly needsHint: string;
    readonly telephone: string;
    readonly telephoneHint: string;
    readonly gender: string;
    readonly genderWhy: string;
    readonly genders: Readonly<Record<Gender, string>>;
    readonly genderNot: string;
  };
  readonly submit: string;
  readonly submitAgain: string;
  readonly submitGuest: string;
  readonly submitSays: string;
  readonly submitGuestSays: string;
  readonly saveDraft: string;
  readonly later: string;
  readonly laterSays: string;
  readonly sendLink: string;
  readonly saved: (hour: string) => string;
  readonly saving: string;
  readonly notSaved: string;
  readonly done: { readonly draft: string; readonly submitted: string; readonly edited: string; readonly link: string; readonly invited: string };
  readonly mailed: { readonly title: string; readonly says: string };
  readonly both: {
    readonly title: string;
    readonly says: (moment: string) => string;
    readonly theirs: string;
    readonly none: string;
    readonly keepMine: string;
    readonly takeOther: string;
    readonly look: string;
  };
  readonly withdraw: { readonly title: string; readonly says: string; readonly reason: string; readonly reasonHint: string; readonly doIt: string };
  readonly together: {
    readonly title: string;
    readonly says: string;
    readonly name: string;
    readonly email: string;
    readonly doIt: string;
    readonly joined: string;
    readonly asked: string;
  };
  /** Over what was sent. */
  readonly sent: string;
  readonly change: string;
  readonly anew: string;
  readonly mine: { readonly goOn: string; readonly edit: string; readonly see: string };
  readonly trouble: Readonly<Record<ApplyingTrouble, string>>;
}
