import { ErrorCode } from 'bullmq';

const OVERTAKEN: readonly unknown[] = [ErrorCode.JobNotExist, ErrorCode.JobLockNotExist, ErrorCode.JobNotInState, ErrorCode.JobLockMismatch];

/** Whether a job's end could not be noted because it was delivered anew meanwhile, as after a break: no break of its own. */
export const isOvertaken = (error: Error): boolean => OVERTAKEN.includes((error as { readonly code?: unknown }).code);
