/** Where the mail server is and how long to wait for it; times in milliseconds. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly connectMs: number;
  readonly answerMs: number;
}

/** Reads `smtp://user:password@host:port` or `smtps://…` (465); undefined when it is neither. */
export function readSmtpUrl(url: string): SmtpServer | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(url);
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return undefined;
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    auth: username === '' ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    connectMs: 15_000,
    answerMs: 60_000,
  };
}
