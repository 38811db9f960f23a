import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, type CombinedError } from 'urql';
import { MeDocument, SignOutDocument, type AccountFragment } from '../operations/session.js';
import { openServer, type Server } from '../server/client.js';
import { useSpeech } from '../words/words-provider.js';

/** `undefined` while it is being asked, null when nobody is signed in. */
type Who = AccountFragment | null | undefined;

interface Session {
  readonly user: Who;
  /** The server no longer knows who is there: their page stays as it is until they say so again. */
  readonly lost: boolean;
  readonly server: Server;
  readonly error: CombinedError | undefined;
  /** Takes note of who has just signed in; what the one before had read is forgotten. */
  readonly enter: (user: AccountFragment) => void;
  readonly leave: () => Promise<void>;
  readonly ask: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [user, setUser] = useState<Who>(undefined);
  const [error, setError] = useState<CombinedError>();
  const [lost, setLost] = useState(false);
  const lose = useCallback(() => setLost(true), []);
  const [server, setServer] = useState(() => openServer({ onSessionLost: lose }));
  const { follow } = useSpeech();

  const renew = useCallback(() => {
    server.close();
    setServer(openServer({ onSessionLost: lose }));
  }, [server, lose]);

  const ask = useCallback(async () => {
    const { data, error: refused } = await server.client.query(MeDocument, {}, { requestPolicy: 'network-only' });
    setError(refused);
    if (!data) return;
    // Their words first: the desk is never painted in another language.
    if (data.me) await follow(data.me.locale, data.me.preferences.language);
    setUser(data.me);
    // `follow` changes with what is spoken; asking again for that would read the account twice.
  }, [server]); // oxlint-disable-line react-hooks/exhaustive-deps

  useEffect(() => {
    if (user === undefined) void ask();
  }, [user, ask]);
  const session = useMemo<Session>(
    () => ({
      user,
      lost,
      server,
      error,
      enter: (entered) => {
        renew();
        const comeIn = () => {
          setUser(entered);
          setLost(false);
        };
        const words = follow(entered.locale, entered.preferences.language);
        if (words === undefined) comeIn();
        else void words.then(comeIn);
      },
      leave: async () => {
        await server.client.mutation(SignOutDocument, {});
        renew();
        setUser(null);
        setLost(false);
      },
      ask: () => void ask(),
    }),
    [user, lost, server, error, ask, renew, follow],
  );
  return (
    <SessionContext value={session}>
      <Provider value={server.client}>{children}</Provider>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('SessionProvider is missing above this component.');
  return session;
}
