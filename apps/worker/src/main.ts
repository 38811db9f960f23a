import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { openHouse } from './house/open-house.js';
import { runProcess } from './house/run-process.js';
import { WorkerModule } from './worker.module.js';

/** The worker alone: does the jobs beside API processes started with WORKER=none. */
await runProcess(async (settings, logger) => {
  const house = await openHouse(settings, logger);
  try {
    const app = await NestFactory.createApplicationContext(WorkerModule.in(house), { logger: ['error', 'warn'], abortOnError: false });
    logger.info('The worker is at work.');
    return {
      told: { type: 'listening', address: null, accounts: null, mails: null, adminLink: null },
      close: async () => {
        await app.close();
        await house.close();
      },
    };
  } catch (error) {
    await house.close();
    throw error;
  }
});
