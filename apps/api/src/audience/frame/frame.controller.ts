import { All, Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { anyone, Permit } from '../../permission/permit.js';
import { PublicErrorsFilter } from './public-errors.filter.js';
import { PublicReplies } from './public-replies.js';
import type { PublicRequest } from './public-request.js';

/** What the public pages are drawn with. */
@Controller('sujets/-')
@UseFilters(PublicErrorsFilter)
export class LookController {
  constructor(private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get(':file')
  file(@Param('file') name: string, @Req() request: PublicRequest, @Res() response: ServerResponse): void {
    if (!this.replies.sendFile(name, request, response)) this.replies.refuse(404, 'nothing', '', request, response);
  }
}

/** Every other address under those of the public pages leads nowhere; stands last. */
@Controller()
@UseFilters(PublicErrorsFilter)
export class NowhereController {
  constructor(private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @All(['sujets/*rest', 'moi/*rest', 'moi', 'm/*rest', 'm'])
  nothing(@Req() request: PublicRequest, @Res() response: ServerResponse): void {
    this.replies.refuse(404, 'nothing', '', request, response);
  }
}
