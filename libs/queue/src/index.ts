export { migrateQueue, QUEUE_SCHEMA, type QueuePlace } from './backend.js';
export { hostWorkers, type JobWork, type WorkerHost, type WorkerWatch } from './host-workers.js';
export { openLiveBus, type LiveBus, type LiveListener } from './open-live-bus.js';
export { openLivePublisher, type LivePublisher } from './open-live-publisher.js';
export { JOB_NAMES, openQueue, type FailedJob, type JobQueue, type PostedJob } from './open-queue.js';
export { startDispatcher, type Dispatcher } from './start-dispatcher.js';
