/** Writes to standard output and waits until it is taken; a reader that stops early (`| head`) is no fault. */
export function writeToStdout(result: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (fault?: NodeJS.ErrnoException | null) => (fault && fault.code !== 'EPIPE' ? reject(fault) : resolve());
    process.stdout.once('error', settle);
    process.stdout.write(result, settle);
  });
}
