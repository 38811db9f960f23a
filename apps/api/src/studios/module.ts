import { Module } from '@nestjs/common';
import { NoticeResolver } from './notice.resolver.js';
import { StudioResolver } from './studio.resolver.js';

/** Where people come to, how they are reminded, and the words they are written to in. */
@Module({ providers: [StudioResolver, NoticeResolver] })
export class StudiosModule {}
