import { Module } from '@nestjs/common';
import { PrivacyResolver, RetentionSavedResolver } from './resolver.js';

/** How long what the audience left is kept, and what an administrator does for whoever asks about their data. */
@Module({ providers: [PrivacyResolver, RetentionSavedResolver] })
export class PrivacyModule {}
