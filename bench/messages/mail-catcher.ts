import { SMTPServer } from 'smtp-server';

/**
 * A mail server in a process of its own that keeps no mail, only how often it accepted each Message-ID. Its moods, each by its share of
 * letters: `later` says 450 the first time and 250 after, `slow` waits, `cut` reads the whole body, accepts it and drops the line
 * before it says so, `lost` drops the line in the same place without accepting.
 */
interface Moods {
  readonly later: number;
  readonly slow: number;
  readonly cut: number;
  readonly lost: number;
}

const moods = JSON.parse(process.env['MOODS'] ?? '{"later":0,"slow":0,"cut":0,"lost":0}') as Moods;
const accepted = new Map<string, number>();
const unsure = new Set<string>();
const putOff = new Set<string>();
let refused = false;

/** The same letter meets the same mood: by its address, which is unique here. */
function moodOf(address: string): keyof Moods | null {
  let hash = 2_166_136_261;
  for (const sign of address) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619) >>> 0;
  let left = hash / 2 ** 32;
  for (const mood of ['later', 'slow', 'cut', 'lost'] as const) {
    if (left < moods[mood]) return mood;
    left -= moods[mood];
  }
  return null;
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  size: 1 << 24,
  onConnect: (_session, done) => (refused ? done(Object.assign(new Error('closed for now'), { responseCode: 421 })) : done()),
  onRcptTo: ({ address }, _session, done) => {
    if (moodOf(address) === 'later' && !putOff.has(address)) {
      putOff.add(address);
      return done(Object.assign(new Error('greylisted'), { responseCode: 450 }));
    }
    done();
  },
  onData: (stream, session, done) => {
    let head = '';
    stream.on('data', (part: Buffer) => {
      if (head.length < 8192) head += part.toString('latin1');
    });
    stream.on('end', () => {
      const id = /^Message-ID: (<[^>]+>)/im.exec(head)?.[1] ?? '';
      const mood = moodOf(session.envelope.rcptTo[0]?.address ?? '');
      const drop = () => [...connections].find(({ id: line }) => line === session.id)?._socket.destroy();
      if (mood === 'lost' || mood === 'cut') {
        if (mood === 'cut') accepted.set(id, (accepted.get(id) ?? 0) + 1);
        unsure.add(id);
        // Without an answer the line is dead: the client cannot know.
        drop();
        return;
      }
      accepted.set(id, (accepted.get(id) ?? 0) + 1);
      if (mood === 'slow') setTimeout(() => done(), 400);
      else done();
    });
  },
});
/** Its lines, each with its socket: what the package keeps and its types do not name. */
const { connections } = server as unknown as { readonly connections: ReadonlySet<{ readonly id: string; readonly _socket: { destroy(): void } }> };
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send?.({ type: 'listening', port: (server.server.address() as { port: number }).port }));
process.on('message', (asked: { readonly ask: 'count' | 'refuse' | 'open' | 'clear' }) => {
  if (asked.ask === 'refuse') refused = true;
  if (asked.ask === 'open') refused = false;
  if (asked.ask === 'clear') accepted.clear();
  process.send?.({ type: 'counted', accepted: [...accepted], unsure: [...unsure] });
});
process.on('disconnect', () => process.exit(0));
