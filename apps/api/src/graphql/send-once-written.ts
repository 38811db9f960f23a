import type { ExecutionResult } from 'graphql';

/** What a socket offers for speaking to it directly. */
export interface SpokenTo {
  readonly readyState: number;
  readonly OPEN: number;
  send(text: string, sent: () => void): void;
}

/** The JSON of each answer, written once however many sockets it goes to. */
const texts = new WeakMap<object, string>();
function textOf(answer: ExecutionResult): string {
  let text = texts.get(answer);
  if (text === undefined) texts.set(answer, (text = JSON.stringify(answer)));
  return text;
}

/**
 * Sends what a subscription answers straight to its socket, as the protocol's `next`, and leaves to the server
 * only what it has to look at: errors, and the end.
 */
export function sendOnceWritten(answers: AsyncGenerator<ExecutionResult, void, void>, id: string, socket: SpokenTo): AsyncGenerator<ExecutionResult, void, void> {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  const { next } = answers;
  answers.next = async () => {
    for (;;) {
      const answer = await next.call(answers);
      if (answer.done || answer.value.errors) return answer;
      if (socket.readyState === socket.OPEN) await new Promise<void>((sent) => socket.send(`${head}${textOf(answer.value)}}`, sent));
    }
  };
  return answers;
}
