import type { Announcement } from '../events.js';
import type { PrintRun } from './print-run.js';

/** The event that says how far a print run is. */
export const announceRun = ({ id, day, state, done, copies }: PrintRun): Announcement => ({ event: 'printRun.progressed', facts: { printRunId: id, day, state, done, copies } });
