import { number, s } from './plural.js';

/** What somebody is in the whole studio, and in one episode. */
export const roles = {
  studio: { administrator: 'Administrator', producer: 'Producer', host: 'Host', member: 'From outside' },
  studioHints: {
    administrator: 'Does everything, invites people and closes accounts.',
    producer: 'Does everything in every episode.',
    host: 'Reads every episode.',
    member: 'Sees only the episodes they are a member of.',
  },
  episode: { owner: 'Owner', producer: 'Producer', contributor: 'Contributor', showCaller: 'Show caller', reader: 'Reader' },
  episodeHints: {
    owner: 'Does everything in this episode, and may hand it over.',
    producer: 'Does everything in this episode.',
    contributor: 'Edits the columns you choose.',
    showCaller: 'Reads, and notes real times.',
    reader: 'Reads the rundown and prints it.',
  },
};

/** The columns of a rundown, where they are given or shown. */
export const givenColumns = {
  title: 'Title',
  objective: 'Objective',
  duration: 'Duration',
  people: 'People',
  content: 'Content',
  technique: 'Technique',
  notes: 'Notes',
  start: 'Start',
  gone: 'Column taken away',
};

/** Team and sharing of an episode. */
export const team = {
  title: 'Team and sharing',
  who: 'Who works on this episode',
  lead: 'The studio’s administrators and producers do everything here. Add those to whom this episode shall open further.',
  leadToRead: 'This is who works on this episode. Its producers may change the roles.',
  empty: 'Nobody has a role of their own in this episode yet.',
  noOwner: 'This episode has no owner: hand it over to somebody.',
  columnsOf: (list: string) => `Edits: ${list}`,
  closed: 'account closed',
  edit: 'Change',
  editOf: (name: string) => `Change the role of ${name}`,
  remove: 'Take out',
  removeOf: (name: string) => `Take ${name} out of the team`,
  leave: 'Leave the team',
  handOver: 'Hand over',
  handOverTitle: 'Hand the episode over',
  handOverHint: 'The present owner stays on as a producer of the episode.',
  handOverTo: 'To whom',
  handOverDo: 'Hand over',
  add: 'Add somebody',
  addTitle: 'Add to the team',
  addDo: 'Add',
  person: 'Person',
  role: 'Role',
  columns: 'Columns to edit',
  columnsMissing: 'Choose one column at least.',
  save: 'Save',
  nobodyLeft: 'Every account is in the team already: an administrator can invite others.',
  added: (name: string) => `${name} is in the team.`,
  changed: (name: string) => `The role of ${name} is changed.`,
  removed: (name: string) => `${name} is no longer in the team.`,
  handedOver: (name: string) => `The episode is handed over to ${name}.`,
  removeAsk: (name: string) => `Take ${name} out?`,
  removeHint: 'What their role in this episode allowed them ends at once.',
};

/** Links that show a rundown to readers without an account. */
export const sharing = {
  title: 'Links for readers',
  lead: 'To show this rundown to somebody without an account: you choose the columns, and the link closes when you like. Addresses, telephone numbers and private notes never appear.',
  empty: 'No link yet.',
  make: 'Make a link',
  makeTitle: 'Make a link for readers',
  name: 'For whom',
  nameHint: 'You will know it by this name in the list; the reader does not see it.',
  shows: 'What it shows',
  showsDraft: 'The rundown as it stands at each moment',
  showsVersion: 'The newest released version',
  showsVersionNone: 'No version has been released yet: until then the link says so.',
  columns: 'Columns shown',
  columnsMissing: 'Choose one column at least.',
  until: 'Valid',
  untilRevoked: 'Until I close it',
  untilDays: (count: number) => `${count} day${s(count)}`,
  submit: 'Make the link',
  fresh: (name: string) => `The link for ${name}`,
  secret: 'Copy it now: it will not be shown again. Whoever has it can read.',
  copy: 'Copy',
  copied: 'Copied',
  opened: (count: number) => (count === 0 ? 'never opened' : `opened ${number(count)} time${s(count)}`),
  lastOpened: (when: string) => `last on ${when}`,
  madeBy: (name: string, when: string) => `made by ${name} on ${when}`,
  draft: 'live rundown',
  version: 'newest version',
  expires: (when: string) => `valid until ${when}`,
  expired: (when: string) => `expired on ${when}`,
  revokedOn: (when: string) => `closed on ${when}`,
  revoke: 'Close this link',
  revokeOf: (name: string) => `Close the link for ${name}`,
  revoked: 'This link no longer opens.',
};

/** The studio's team: accounts and invitations. */
export const accounts = {
  title: 'Team',
  lead: 'Who has an account here, and what they may do in the studio. An episode can open further to somebody: see “Team and sharing” in the episode.',
  open: 'Accounts',
  closed: (count: number) => `Closed accounts (${number(count)})`,
  you: 'you',
  seen: (when: string) => `seen ${when}`,
  neverSeen: 'not signed in at present',
  closedOn: (when: string) => `closed on ${when}`,
  roleOf: (name: string) => `Role of ${name}`,
  close: 'Close the account',
  closeOf: (name: string) => `Close the account of ${name}`,
  closeAsk: (name: string) => `Close the account of ${name}?`,
  closeHint: 'Their sessions, calendars and roles in episodes end at once. Their name stays where they worked. This cannot be undone: it takes a new invitation.',
  roleChanged: (name: string, role: string) => `${name} is now: ${role}.`,
  accountClosed: (name: string) => `The account of ${name} is closed.`,
  invite: 'Invite somebody',
  inviteTitle: 'Invite somebody',
  forWhom: 'For whom',
  forWhomHint: 'A name or an address, to know the invitation by.',
  role: 'Role in the studio',
  make: 'Make the invitation',
  fresh: (name: string) => `The link for ${name}`,
  secret: 'Copy it now and pass it on yourself: it will not be shown again. It works once, for seven days.',
  copy: 'Copy',
  copied: 'Copied',
  waiting: 'Invitations that wait',
  noInvitations: 'No invitation waits.',
  invitedBy: (name: string, when: string) => `by ${name}, until ${when}`,
  revoke: 'Withdraw',
  revokeOf: (name: string) => `Withdraw the invitation of ${name}`,
  revoked: 'This invitation no longer works.',
};

/** The page behind an invitation. */
export const invited = {
  title: 'Your account',
  lead: 'You are expected: choose how you will come in.',
  submit: 'Create my account',
  spent: 'This invitation was used, withdrawn or has expired: ask whoever gave it to you for another, or sign in.',
  noToken: 'Part of the address is missing: copy the whole link of the invitation.',
};

/** The first screen of somebody from outside. */
export const guestDesk = {
  episodes: 'Your episodes',
  empty: 'No episode is open to you yet.',
  emptyHint: 'They will appear here as soon as a producer adds you to their team.',
};
