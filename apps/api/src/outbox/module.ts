import { Module } from '@nestjs/common';
import { OutboxController } from './outbox.controller.js';
import { OutboxResolver } from './resolver.js';

/** Boîte d'envoi. */
@Module({ providers: [OutboxResolver], controllers: [OutboxController] })
export class OutboxModule {}
