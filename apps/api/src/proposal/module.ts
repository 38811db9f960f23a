import { Module } from '@nestjs/common';
import { ProposalResolver } from './resolver.js';

/** Rundowns that wait beside their drafts. */
@Module({ providers: [ProposalResolver] })
export class ProposalModule {}
