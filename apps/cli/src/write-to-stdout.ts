/** Writes to standard output and waits until it is taken; a reader that stops early (`| head`) is no fault. */
export function writeToStdout(result: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (fault?: NodeJS.ErrnoException | null) => {
      // After a fault the stream still tells it to its listeners.
      if (!fault) process.stdout.off('error', settle);
      if (fault && fault.code !== 'EPIPE') reject(fault);
      else resolve();
    };
    process.stdout.once('error', settle);
    process.stdout.write(result, settle);
  });
}
