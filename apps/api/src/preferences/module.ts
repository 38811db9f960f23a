import { Module } from '@nestjs/common';
import { PreferencesResolver } from './resolver.js';

/** How each person likes their own screens. */
@Module({ providers: [PreferencesResolver] })
export class PreferencesModule {}
