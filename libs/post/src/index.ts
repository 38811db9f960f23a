export { readBounce, type Bounce, type BounceOutcome } from './bounce/read-bounce.js';
export { readMailbox, type Mailbox } from './letter/mailbox.js';
export type { DkimKey } from './letter/sign-letter.js';
export { openPost, type KeepLetter, type Post, type PostOptions } from './open-post.js';
export { readSmtpUrl, type SmtpServer } from './smtp/smtp-server.js';
