import type { LinkHolder } from '#desk';
import { All, Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { inlineAs } from '../paper/content-disposition.js';
import { anyone, Permit } from '../permission/permit.js';
import { troubleOfRefusal, troubleOfValue } from './form/find-trouble.js';
import { answerNamed, readAnswer } from './form/read-answer.js';
import { readSignature } from './form/read-signature.js';
import { readWords } from './form/read-words.js';
import { troubleWith, type Trouble } from './form/trouble.js';
import type { SpeakerRequest } from './speaker-door.js';
import { SpeakerErrorsFilter } from './speaker-errors.filter.js';
import { SpeakerReplies } from './speaker-replies.js';
import { SPEAKER_VERBS, type SpeakerVerbs } from './speaker-verbs.js';

/** A speaker's page, opened from a mail: reading changes nothing, each form is a POST that answers with the way back. */
@Controller('i')
@UseFilters(SpeakerErrorsFilter)
export class SpeakerController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(SPEAKER_VERBS) private readonly verbs: SpeakerVerbs, private readonly replies: SpeakerReplies) {}

  @Permit(anyone)
  @Get('look/:file')
  file(@Param('file') name: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): void {
    if (!this.replies.sendFile(name, response)) this.nothing(request, response);
  }

  @Permit(anyone)
  @Get(':token')
  async open(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    await this.showPage(holderOf(token, request), null, request, response);
  }

  @Permit(anyone)
  @Get(':token/calendar.ics')
  async calendar(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    const read = await this.verbs.readSpeakerCalendar(this.house.desk, holderOf(token, request));
    if (read.outcome !== 'CalendarRead') return this.replies.close(read, request, response);
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Content-Disposition', inlineAs('enregistrement.ics'));
    response.setHeader('Content-Length', Buffer.byteLength(read.text));
    response.end(read.text);
  }

  @Permit(anyone)
  @Post(':token/answer')
  async answer(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    const holder = holderOf(token, request);
    const opened = await this.verbs.openSpeakerPage(this.house.desk, holder);
    if (opened.outcome !== 'SpeakerPageOpened') return this.replies.close(opened, request, response);
    const form = answerNamed(request.form) ?? 'confirm';
    const read = readAnswer(request.form, opened.page.slot);
    if ('trouble' in read) return this.replies.show(token, opened.page, read.trouble, request, response);
    const answered = await this.verbs.answerSlot(this.house.desk, holder, read.meant);
    switch (answered.outcome) {
      case 'AnswerTaken':
        return this.replies.sendBack(token, form, request, response);
      case 'AnswerRefused':
        return this.replies.show(token, answered.page, troubleOfRefusal(form, answered.refusal), request, response);
      case 'InvalidValue':
        return this.replies.show(token, opened.page, troubleOfValue(form, answered, request.form), request, response);
      default:
        return this.replies.close(answered, request, response);
    }
  }

  @Permit(anyone)
  @Post(':token/words')
  async words(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    const holder = holderOf(token, request);
    const kept = await this.verbs.keepSpeakerWords(this.house.desk, holder, readWords(request.form));
    if (kept.outcome === 'SpeakerWordsKept') return this.replies.sendBack(token, 'words', request, response);
    if (kept.outcome === 'InvalidValue') return this.showPage(holder, troubleOfValue('words', kept, request.form), request, response);
    this.replies.close(kept, request, response);
  }

  @Permit(anyone)
  @Post(':token/rights')
  async rights(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    const holder = holderOf(token, request);
    const read = readSignature(request.form);
    if ('trouble' in read) return this.showPage(holder, read.trouble, request, response);
    const signed = await this.verbs.signImageRights(this.house.desk, holder, read.meant);
    switch (signed.outcome) {
      case 'ImageRightsSigned':
        return this.replies.sendBack(token, 'rights', request, response);
      case 'RightsTextChanged':
        return this.replies.show(token, signed.page, troubleWith('rights', 'rightsTextChanged', 'agrees'), request, response);
      case 'InvalidValue':
        return this.showPage(holder, troubleOfValue('rights', signed, request.form), request, response);
      default:
        return this.replies.close(signed, request, response);
    }
  }

  /** Every other address under the pages' own is a link that opens nothing. */
  @Permit(anyone)
  @All(['', '*rest'])
  nothing(@Req() request: SpeakerRequest, @Res() response: ServerResponse): void {
    this.replies.close({ outcome: 'LinkClosed' }, request, response);
  }

  private async showPage(holder: LinkHolder, trouble: Trouble | null, request: SpeakerRequest, response: ServerResponse): Promise<void> {
    const opened = await this.verbs.openSpeakerPage(this.house.desk, holder);
    if (opened.outcome !== 'SpeakerPageOpened') return this.replies.close(opened, request, response);
    this.replies.show(holder.token, opened.page, trouble, request, response);
  }
}

const holderOf = (token: string, { remoteAddress }: SpeakerRequest): LinkHolder => ({ token, remoteAddress });
