import { root } from '../build/find-sources.mjs';

/** A command that cannot be carried out; the message is the sentence a person reads. */
export class Refusal extends Error {
  name = 'Refusal';
}

const startedAt = performance.now();

/** One line of progress with the seconds since the command began; stderr, since stdout belongs to results. */
export function step(text) {
  console.error(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${text}`);
}

// Errors that carry their own sentence, from here and from libs/platform.
const TOLD = new Set(['Refusal', 'CannotStart', 'InvalidSetting']);

/** What a person is told about an error: its sentence where there is one, everything where it is a fault of ours. */
export function sentenceOf(error) {
  if (TOLD.has(error.name)) return error.message;
  const place = error.path ?? root;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return `There is no space left to write ${place}: free some and run the command again.`;
  if (['EROFS', 'EACCES', 'EPERM'].includes(error.code)) return `${place} cannot be written: make ${root} writable for this account, or run the command as its owner.`;
  if (error.message?.startsWith('The build')) return error.message;
  return error.stack ?? String(error);
}
