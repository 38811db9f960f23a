import { formatDuration } from '#rundown';
import { sayDay } from '../words/say-when.js';
import type { AudienceMailWords, BecameInMail } from './audience-mail.js';

const hello = (recipient: string): string => (recipient === '' ? 'Hello,' : `Hello ${recipient},`);
const lasts = (hours: number): string => `This link works once, and for ${hours > 48 ? `${Math.floor(hours / 24)} days` : `${hours} hours`}.`;
const valid = (hours: number): string => `${lasts(hours)} If you asked for nothing, ignore this mail: nothing will happen.`;

/** The mails to the audience in English. */
export const ENGLISH_AUDIENCE_MAILS: AudienceMailWords = {
  'visitor.signUp': ({ hours }) => ({
    subject: 'Confirm your address',
    paragraphs: [hello(''), 'One click confirms that this address is yours and opens your account.', valid(hours)],
    button: 'Confirm my address',
  }),
  'visitor.known': ({ recipient, hours }) => ({
    subject: 'You have an account already',
    paragraphs: [hello(recipient), 'Somebody, perhaps you, wanted to open an account with this address. You have one already: this button signs you in, without a password.', valid(hours)],
    button: 'Sign in',
  }),
  'visitor.signIn': ({ recipient, hours }) => ({
    subject: 'Your sign-in link',
    paragraphs: [hello(recipient), 'Here is the link you asked for: it signs you in without a password.', valid(hours)],
    button: 'Sign in',
  }),
  'visitor.unknown': ({ recipient, hours }) => ({
    subject: 'No account at this address yet',
    paragraphs: [hello(recipient), 'Somebody, perhaps you, wanted to sign in with this address, which has no account yet. This button opens one.', valid(hours)],
    button: 'Open an account',
  }),
  'visitor.changeEmail': ({ hours }) => ({
    subject: 'Confirm your new address',
    paragraphs: [hello(''), 'Somebody, you no doubt, wants their account to be reached at this address from now on. One click confirms it: the account moves to this address, and its other devices are signed out.', valid(hours)],
    button: 'Confirm this address',
  }),
  'visitor.emailTaken': () => ({
    subject: 'This address has an account already',
    paragraphs: [hello(''), 'Somebody, perhaps you, wanted this address to be that of another account. It has one already, and nothing has changed: you sign in to it as ever.', 'If it was not you, ignore this mail.'],
    button: 'Open my space',
  }),
  'visitor.emailAsked': ({ recipient, email }) => ({
    subject: 'Is your account changing its address?',
    paragraphs: [
      hello(recipient), `It was asked, from your account, that you be reached at ${email} from now on. Nothing changes before the link that was sent there is opened.`,
      'It was not you? Open your account, give the change up, then sign out all your devices: this button leads there.',
    ],
    button: 'Open my account',
  }),
  'application.finish': ({ recipient, topic, hours }) => ({
    subject: `Your application: ${topic}`,
    paragraphs: [hello(recipient), `Your application for “${topic}” waits for you where you left it. It has not been sent yet.`, valid(hours)],
    button: 'Finish my application',
  }),
  'application.join': ({ topic, inviter, hours }) => ({
    subject: `${inviter || 'Somebody'} suggests that you apply: ${topic}`,
    paragraphs: [hello(''), `${inviter || 'Somebody'} applied to take part in “${topic}” and would like you to be there. This button opens an application of your own, tied to theirs; nothing is sent before you decide so.`, `${lasts(hours)} You would rather not? Ignore this mail: there will be no other.`],
    button: 'See the topic and apply',
  }),
  'application.decision': ({ recipient, topic, decision }) => ({
    subject: { accepted: `Your application is accepted: ${topic}`, waitingList: `Your application is on the waiting list: ${topic}`, declined: `Your application: ${topic}` }[decision],
    paragraphs: [
      hello(recipient),
      {
        accepted: `Good news: your application for “${topic}” is accepted. We will come back to you with a date and a slot.`,
        waitingList: `Your application for “${topic}” interests us, but the studio is full for now. We write to you as soon as a place is free.`,
        declined: `We will not be able to welcome you in the studio for “${topic}”. What you wrote is still read, and may be quoted in the show.`,
      }[decision],
      'Thank you for taking the time to apply.',
    ],
    button: 'See my application',
  }),
  'contribution.confirm': ({ topic, hours }) => ({
    subject: `Confirm what you wrote: ${topic}`,
    paragraphs: [hello(''), `A contribution to “${topic}” was left with your address.`, 'The link shows it; one click confirms that it is yours. Nothing appears without it.', valid(hours)],
    button: 'Confirm',
  }),
  'contribution.published': ({ recipient, topic, excerpt }) => ({
    subject: `Your contribution is published: ${topic}`,
    paragraphs: [hello(recipient), `What you wrote about “${topic}” now stands on the page:`, `“${excerpt}”`],
    button: 'See the page',
  }),
  'contribution.refused': ({ recipient, topic, excerpt, note }) => ({
    subject: `Your contribution is not published: ${topic}`,
    paragraphs: [hello(recipient), `What you wrote about “${topic}” is not published:`, `“${excerpt}”`, note, 'You may put it in other words.'],
    button: 'See the page',
  }),
  'point.followed': ({ recipient, topic, points, more }) => ({
    subject: points.length === 1 ? `What became of your point: ${topic}` : `What became of your ${points.length + more} points: ${topic}`,
    paragraphs: [
      hello(recipient), `You wrote about “${topic}”:`,
      ...points.flatMap(({ excerpt, now }) => [`“${excerpt}”`, becameOf(now)]),
      more === 0 ? '' : `And ${more} more, which the page shows with what became of them.`,
      'You get this mail because you follow this topic; its page lets you stop.',
    ],
    button: 'See the page',
  }),
  'seat.promoted': ({ recipient, show }) => ({
    subject: `A seat is free: ${show}`,
    paragraphs: [hello(recipient), `You were on the waiting list to watch “${show}”: you have a seat now. If you can no longer come, give it back, somebody waits.`],
    button: 'See my seat',
  }),
};

function becameOf(now: BecameInMail): string {
  if (now.became === 'reserve') return now.over ? 'Your point stayed in reserve: it was not raised in this show.' : 'Your point is in reserve: it will be raised if there is time.';
  if (now.became === 'notKept') return `Your point is not kept for this show${now.why === '' ? '' : `: ${now.why}`}.`;
  return `Your point is dealt with in the segment “${now.segment}”${now.atSeconds === null ? '' : `, at ${formatDuration(now.atSeconds)} of the recording${now.day === null ? '' : ` of ${sayDay(now.day, 'en')}`}`}.`;
}
