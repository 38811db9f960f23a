import type { Locale } from '#desk';
import type { IncomingMessage } from 'node:http';

/** Somebody of the audience who is signed in: what the frame shows of them. */
export interface PublicVisitor {
  readonly kind: 'visitor';
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
}

/** A request for a public page, once it may go on. */
export interface PublicRequest extends IncomingMessage {
  readonly query: Readonly<Record<string, unknown>>;
  /** Fields of the form that was sent; empty otherwise. */
  form: URLSearchParams;
  remoteAddress: string;
  locale: Locale;
  /** Null: nobody is signed in here. */
  visitor: PublicVisitor | null;
  /** Of the visitor's session; null without one. */
  sessionToken: string | null;
}

/** The value of a parameter of the address; empty when it is absent or comes twice. */
export function queryOf({ query }: Pick<PublicRequest, 'query'>, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}
