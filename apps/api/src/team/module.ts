import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver.js';
import { SharesResolver } from './shares.resolver.js';
import { TeamResolver } from './team.resolver.js';

/** Who works on what: accounts, teams of episodes, links for readers. */
@Module({ providers: [AccountsResolver, TeamResolver, SharesResolver] })
export class TeamModule {}
