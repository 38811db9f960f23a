import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/** A mail server of a test: what it took, and how many lines it ever had and has. */
export interface TestServer {
  readonly port: number;
  readonly received: Buffer[];
  readonly sessions: Set<string>;
  /** Lines open at this moment, and the most there were. */
  readonly lines: { now: number; most: number };
  close(): Promise<void>;
}

/** A real SMTP server that gathers what it accepts, on loopback; `options` replace its answers. */
export async function openServer(options: SMTPServerOptions = {}): Promise<TestServer> {
  const received: Buffer[] = [];
  const sessions = new Set<string>();
  const lines = { now: 0, most: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(session: SMTPServerSession, done: (error?: Error) => void) {
      sessions.add(session.id);
      lines.now += 1;
      lines.most = Math.max(lines.most, lines.now);
      done();
    },
    onClose() {
      lines.now -= 1;
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts));
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, sessions, lines, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A pipe before a server that can be cut, by hand or once so many bytes went to the server; `write` says what each line sent. */
export async function openPipe(port: number, cutAfter = Infinity) {
  const sockets = new Set<Socket>();
  const cut = () => sockets.forEach((socket) => socket.destroy());
  let sent = 0;
  const pipe = createServer((inner) => {
    const outer = connect(port, '127.0.0.1');
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    inner.on('data', (part: Buffer) => {
      const passing = part.subarray(0, Math.max(0, cutAfter - sent));
      sent += part.length;
      outer.write(passing);
      if (passing.length < part.length) setTimeout(cut, 20);
    });
    inner.on('close', () => outer.end());
    outer.pipe(inner);
  });
  await new Promise<void>((resolve) => void pipe.listen(0, '127.0.0.1', resolve));
  const close = () => {
    cut();
    return new Promise<void>((resolve) => void pipe.close(() => resolve()));
  };
  return { port: (pipe.address() as AddressInfo).port, cut, close };
}
