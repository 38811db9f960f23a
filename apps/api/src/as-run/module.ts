import { Module } from '@nestjs/common';
import { PeoplePaperController } from './people-paper.controller.js';
import { AsRunNotedResolver, AsRunResolver, EpisodeAsRunResolver } from './resolver.js';

/** The floor: shows as they were released, their papers, and how they were really played. */
@Module({ providers: [AsRunResolver, EpisodeAsRunResolver, AsRunNotedResolver], controllers: [PeoplePaperController] })
export class AsRunModule {}
