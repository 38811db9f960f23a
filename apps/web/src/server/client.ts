import { createClient as openSocket } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { noteSocket } from './link-status.js';
import { refusalOf } from './refusal.js';

const FORBIDDEN = [4400, 4401, 4403];

/** The way to the server for one signed-in person: HTTP for questions and changes, one lazy socket for news. */
export function openServer({ onSessionLost }: { readonly onSessionLost: () => void }) {
  const socket = openSocket({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (reason) => !(reason instanceof CloseEvent && FORBIDDEN.includes(reason.code)),
    retryWait: (tries) => new Promise((done) => setTimeout(done, Math.min(250 * 2 ** tries, 5000))),
    on: {
      connected: () => noteSocket(false),
      closed: (reason) => {
        const { code, wasClean } = reason as CloseEvent;
        if (FORBIDDEN.includes(code)) onSessionLost();
        noteSocket(!wasClean);
      },
    },
  });
  let followed = 0;
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    // The page's language, which may not be the browser's: what the server says before it knows who is there.
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'Accept-Language': document.documentElement.lang } }),
    exchanges: [
      mapExchange({
        onError(error) {
          if (refusalOf(error) === 'signedOut') onSessionLost();
        },
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => {
            const leave = socket.subscribe({ query: query ?? '', variables: variables ?? {} }, sink);
            followed += 1;
            return {
              unsubscribe: () => {
                leave();
                followed -= 1;
                // Nobody listens any more, so nothing is missing: the link is opened again when somebody does.
                if (followed === 0) noteSocket(false);
              },
            };
          },
        }),
      }),
    ],
  });
  return {
    client,
    /** Calls back each time the live link is up again after a break. */
    onReconnected: (call: () => void) => {
      let first = true;
      return socket.on('connected', (_socket, _payload, wasRetry) => {
        if (wasRetry || !first) call();
        first = false;
      });
    },
    close: () => void socket.dispose(),
  };
}

export type Server = ReturnType<typeof openServer>;
