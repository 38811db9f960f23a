import { NOBODY, type Actor, type Locale, type VisitorActor } from '#desk';
import type { IncomingMessage } from 'node:http';

/** A request for a public page, once it may go on. */
export interface PublicRequest extends IncomingMessage {
  readonly query: Readonly<Record<string, unknown>>;
  /** Fields of the form that was sent; empty otherwise. */
  form: URLSearchParams;
  remoteAddress: string;
  locale: Locale;
  /** Null: nobody is signed in here. */
  visitor: VisitorActor | null;
  /** Of the visitor's session; null without one. */
  sessionToken: string | null;
}

/** The value of a parameter of the address; empty when it is absent or comes twice. */
export function queryOf({ query }: Pick<PublicRequest, 'query'>, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}

/** Who asks: the visitor who is signed in, or nobody. An account of the studio's is nobody here. */
export const actorOf = ({ visitor }: Pick<PublicRequest, 'visitor'>): Actor => visitor ?? NOBODY;
