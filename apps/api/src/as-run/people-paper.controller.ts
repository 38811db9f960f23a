import { mayReadDesk, mayTellPeople, NotFound, readPaper, type ParticipationId, type PersonPaper } from '#desk';
import type { EpisodeId } from '#rundown';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { inlineAs } from '../paper/content-disposition.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';

/** Papers about people's parts in an episode, as PDF. */
@Controller('episodes/:id/people/:person')
export class PeoplePaperController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayReadDesk)
  @Get('call-sheet/pdf')
  async callSheet(@Param('id') id: EpisodeId, @Param('person') person: ParticipationId, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    await this.print('callSheet', [id, person], request, response);
  }

  @Permit(mayTellPeople)
  @Get('image-rights/pdf')
  async imageRights(@Param('id') id: EpisodeId, @Param('person') person: ParticipationId, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    await this.print('imageRights', [id, person], request, response);
  }

  private async print(kind: PersonPaper['kind'], [episodeId, participationId]: readonly [EpisodeId, ParticipationId], { caller }: KnownRequest, response: ServerResponse): Promise<void> {
    if (!canBeId(episodeId) || !canBeId(participationId)) throw new NotFound('participation', participationId);
    const bytes = await readPaper(this.house.desk, caller.actor, { kind, episodeId, participationId, locale: caller.locale });
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', inlineAs(FILE_NAMES[kind][caller.locale]));
    response.setHeader('Content-Length', bytes.byteLength);
    response.end(bytes);
  }
}

const FILE_NAMES = { callSheet: { fr: 'convocation.pdf', en: 'call-sheet.pdf' }, imageRights: { fr: 'autorisation-image.pdf', en: 'image-rights.pdf' } } as const;
