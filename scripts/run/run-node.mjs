import { spawn } from 'node:child_process';
import { root } from '../build/find-sources.mjs';

/** Runs a Node script to its end with the terminal's streams and resolves to its exit code; a signal counts as 1. */
export function runNode(args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    // Ctrl+C reaches the child as well: wait for it to tidy up instead of leaving first.
    const wait = () => {};
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', wait);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, pass);
    const finish = () => {
      process.off('SIGINT', wait);
      for (const signal of ['SIGTERM', 'SIGHUP']) process.off(signal, pass);
    };
    child.once('error', (error) => {
      finish();
      fail(error);
    });
    child.once('exit', (code) => {
      finish();
      done(code ?? 1);
    });
  });
}
