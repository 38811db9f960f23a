import { checkPrint } from '#desk';
import { All, Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { anyone, Permit } from '../permission/permit.js';
import { readCaller } from '../session/read-request-session.js';
import type { SpeakerRequest } from '../speaker/speaker-door.js';
import { CheckErrorsFilter } from './check-errors.filter.js';
import { CheckReplies } from './check-replies.js';

/** « Ce papier est-il à jour ? », asked from the paper by whoever holds it: it is read, and nothing else. */
@Controller('v')
@UseFilters(CheckErrorsFilter)
export class CheckController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: CheckReplies) {}

  @Permit(anyone)
  @Get(':code')
  async check(@Param('code') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    const { desk } = this.house;
    // Who works at the desk is led to the paper that took this one's place; nobody needs to be anybody.
    const { actor } = await readCaller(desk, request);
    this.replies.show(await checkPrint(desk, { token, remoteAddress: request.remoteAddress }, actor), desk.clock.now(), request, response);
  }

  /** Every other address under this one is a code that no paper has. */
  @Permit(anyone)
  @All(['', '*rest'])
  nothing(@Req() request: SpeakerRequest, @Res() response: ServerResponse): void {
    this.replies.refuse(404, 'closed', '', request, response);
  }
}
