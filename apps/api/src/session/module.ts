import { Module } from '@nestjs/common';
import { SessionResolver } from './resolver.js';

/** Who one is: signing in and out, and the first administrator. */
@Module({ providers: [SessionResolver] })
export class SessionModule {}
