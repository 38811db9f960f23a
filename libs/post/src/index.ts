export { composeLetter } from './compose-letter.js';
export { judgeFailure, type BrokenAttempt } from './judge-failure.js';
export { readMailbox, type Mailbox } from './mailbox.js';
export { openPost, type Post, type PostOptions } from './open-post.js';
export { readSmtpUrl, type SmtpServer } from './send-by-smtp.js';
