import { Module } from '@nestjs/common';
import { JumpResolver } from './resolver.js';

/** Going somewhere by its name. */
@Module({ providers: [JumpResolver] })
export class JumpModule {}
