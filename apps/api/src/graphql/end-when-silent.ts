/** A socket that can be asked whether anybody still listens. */
export interface Listening {
  ping(): void;
  terminate(): void;
  on(event: 'pong', call: () => void): void;
  off(event: 'pong', call: () => void): void;
}

/** How often a socket is asked, in milliseconds: a machine that lost its network is known to be gone after twice as long at most. */
const EVERY_MS = 5_000;

/** Ends a socket that does not answer any more; returns how to stop asking. */
export function endWhenSilent(socket: Listening): () => void {
  let answered = true;
  const hear = () => {
    answered = true;
  };
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, EVERY_MS).unref();
  socket.on('pong', hear);
  return () => {
    clearInterval(timer);
    socket.off('pong', hear);
  };
}
