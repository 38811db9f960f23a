import type { ExecutionResult } from 'graphql';

/** What a socket offers for speaking to it directly. */
export interface SpokenTo {
  readonly readyState: number;
  readonly OPEN: number;
  /** Bytes on their way. */
  readonly bufferedAmount: number;
  send(text: Buffer, options: { readonly binary: false }, sent: () => void): void;
}
/** The line below it. */
export interface Line {
  cork(): void;
  uncork(): void;
}

/** Bytes on their way to one socket beyond which the next answer waits. */
const MUCH = 1_000_000;
const TEXT = { binary: false } as const;

/** The JSON of each answer, written once however many sockets it goes to. */
const texts = new WeakMap<object, Buffer>();
function textOf(answer: ExecutionResult): Buffer {
  let text = texts.get(answer);
  if (text === undefined) texts.set(answer, (text = Buffer.from(`${JSON.stringify(answer)}}`)));
  return text;
}

/**
 * Sends what a subscription answers straight to its socket, as the protocol's `next`, and leaves to the server
 * only what it has to look at: errors, and the end. Answers that are ready together leave together.
 */
export function sendOnceWritten(answers: AsyncGenerator<ExecutionResult, void, void>, id: string, socket: SpokenTo, line: Line): AsyncGenerator<ExecutionResult, void, void> {
  const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
  const { next } = answers;
  let held = false;
  const hold = () => {
    if (held) return;
    held = true;
    line.cork();
    setImmediate(() => {
      held = false;
      line.uncork();
    });
  };
  answers.next = async () => {
    for (;;) {
      const answer = await next.call(answers);
      if (answer.done || answer.value.errors) return answer;
      if (socket.readyState !== socket.OPEN) continue;
      hold();
      const text = Buffer.concat([head, textOf(answer.value)]);
      if (socket.bufferedAmount < MUCH) socket.send(text, TEXT, ignore);
      else await new Promise<void>((sent) => socket.send(text, TEXT, sent));
    }
  };
  return answers;
}

/** A socket that breaks says so by closing. */
const ignore = () => undefined;
