/** Longest wait for the queue's neighbour when a process starts, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Waits for every queue object; closes all and throws one sentence when the neighbour does not answer in time. */
export async function waitUntilReady(
  parts: readonly { waitUntilReady(): Promise<unknown> }[],
  close: () => Promise<void>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  try {
    await Promise.race([Promise.all(parts.map((part) => part.waitUntilReady())), late]);
  } catch (cause) {
    void close();
    throw new Error('The queue does not answer: check that REDIS_URL (or else DATABASE_URL) is right and its server is running.', { cause });
  } finally {
    clearTimeout(timer);
  }
}
