import type { Press } from '#press';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { HOUSE, type House } from '../../worker/src/house/house.js';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { AgendaModule } from './agenda/module.js';
import { ApplicationsModule } from './applications/module.js';
import { AsRunModule } from './as-run/module.js';
import { CheckModule } from './check/module.js';
import type { PublicReplies } from './audience/frame/public-replies.js';
import { AudienceModule } from './audience/module.js';
import { DaysModule } from './days/module.js';
import { EpisodeModule } from './episode/module.js';
import { FacetsModule } from './facets/module.js';
import { graphqlModule, type GraphqlSettings } from './graphql/graphql.module.js';
import type { BounceHook } from './hooks/bounce-reader.js';
import { HooksModule } from './hooks/module.js';
import { JumpModule } from './jump/module.js';
import { ModerationModule } from './moderation/module.js';
import { OutboxModule } from './outbox/module.js';
import { PaperModule } from './paper/module.js';
import { PermitGuard } from './permission/permit.guard.js';
import { PlanningModule } from './planning/module.js';
import { PreferencesModule } from './preferences/module.js';
import { PrintsModule } from './prints/module.js';
import { PresenceModule } from './presence/module.js';
import { PointsModule } from './points/module.js';
import { PrivacyModule } from './privacy/module.js';
import { PublicationModule } from './publication/module.js';
import { ReplanningModule } from './replanning/module.js';
import { RundownModule } from './rundown/module.js';
import { RundownTemplatesModule } from './rundown-templates/module.js';
import { SeatsModule } from './seats/module.js';
import { SessionModule } from './session/module.js';
import { DESK_VERBS } from './speaker/desk-verbs.js';
import type { Look } from './speaker/look/open-look.js';
import { SpeakerModule } from './speaker/module.js';
import { ShareModule } from './share/module.js';
import { StudiosModule } from './studios/module.js';
import { TeamModule } from './team/module.js';
import { TemplatesModule } from './templates/module.js';
import { TellingModule } from './telling/module.js';
import { TendingModule } from './tending/module.js';
import { TopicModule } from './topic/module.js';
import { TopicPageModule } from './topic-page/module.js';
import { ProposalModule } from './proposal/module.js';
import { VersionsModule } from './versions/module.js';
import { ImportModule } from './import/module.js';
import { HealthController } from './web/health.controller.js';
import { TellErrorsFilter } from './web/tell-errors.filter.js';

/** The slices of the API; each brings its resolvers. */
export const SLICES = [
  SessionModule, TopicModule, FacetsModule, EpisodeModule, RundownModule, PlanningModule, TemplatesModule, ReplanningModule, StudiosModule, AgendaModule,
  TellingModule, OutboxModule, TendingModule, PreferencesModule, JumpModule, VersionsModule, TeamModule, RundownTemplatesModule, DaysModule, PresenceModule,
  AsRunModule, ProposalModule, PrintsModule, ImportModule, TopicPageModule, PublicationModule, PointsModule, ModerationModule, PrivacyModule, ApplicationsModule, SeatsModule,
];

/** What the API is put together from. */
export interface ApiParts extends GraphqlSettings {
  readonly house: House;
  readonly press: Press;
  readonly look: Look;
  /** Of the audience's pages. */
  readonly replies: PublicReplies;
  /** Null: reports of bounces are not taken. */
  readonly bounces: BounceHook;
  /** Whether this process also does the jobs. */
  readonly worker: 'inside' | 'none';
}

@Module({})
class HouseModule {
  static of(house: House): DynamicModule {
    return { module: HouseModule, global: true, providers: [{ provide: HOUSE, useValue: house }], exports: [HOUSE] };
  }
}

/** The API: GraphQL, paper and health over one house. */
@Module({})
export class ApiModule {
  static from(parts: ApiParts): DynamicModule {
    const { house } = parts;
    return {
      module: ApiModule,
      imports: [
        HouseModule.of(house),
        graphqlModule(house, parts),
        ...SLICES,
        PaperModule.with(parts.press),
        SpeakerModule.with(DESK_VERBS, parts.look),
        ShareModule.with(parts.look),
        CheckModule.with(parts.look),
        AudienceModule.with(parts.replies),
        HooksModule.with(parts.bounces),
        ...(parts.worker === 'inside' ? [WorkerModule.in(house)] : []),
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: PermitGuard },
        { provide: APP_FILTER, useValue: new TellErrorsFilter(house.logger.for('http')) },
      ],
    };
  }
}
