export type { Delivery, Letter, Mailbox, Post } from './letter.js';
export { readMailbox } from './letter.js';
export { composeLetter } from './compose-letter.js';
export { judgeFailure, type BrokenAttempt } from './judge-failure.js';
export { openPost, type PostOptions } from './open-post.js';
export { readSmtpUrl, type SmtpServer } from './send-by-smtp.js';
