import type { CombinedError } from 'urql';

/** What an error that is not an outcome means to the person in front of the screen. */
export type Refusal = 'signedOut' | 'notAllowed' | 'notFound' | 'refused' | 'unreachable' | { readonly reference: string };

export function refusalOf(error: Pick<CombinedError, 'graphQLErrors' | 'networkError'>): Refusal {
  const extensions = error.graphQLErrors[0]?.extensions;
  switch (extensions?.['code']) {
    case 'UNAUTHENTICATED':
      return 'signedOut';
    case 'FORBIDDEN':
      return 'notAllowed';
    case 'NOT_FOUND':
      return 'notFound';
    case undefined:
    case 'UNAVAILABLE':
      return 'unreachable';
    default:
      return typeof extensions?.['reference'] === 'string' ? { reference: extensions['reference'] } : 'refused';
  }
}
