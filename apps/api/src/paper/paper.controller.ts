import { mayBeMember, NotFound, readDesk, type Locale, type RundownModel, type RundownSnapshot, type RundownVersion } from '#desk';
import type { Press } from '#press';
import type { RundownId } from '#rundown';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';
import { inlineAs } from './content-disposition.js';
import { describePaper, type Paper } from './describe-paper.js';

/** Nest's token for the press. */
export const PRESS = Symbol('press');

/** The day's paper as a PDF: the draft as it is, and each released version as it was. */
@Controller('rundowns/:id')
export class PaperController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(PRESS) private readonly press: Press) {}

  @Permit(mayBeMember)
  @Get('pdf')
  async draft(@Param('id') id: RundownId, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    const model = canBeId(id) ? await readDesk(this.house.desk, request.caller.actor).rundown(id) : null;
    if (!model) throw new NotFound('rundown', id);
    await this.print({ model, version: null, printedAt: this.house.desk.clock.now().toISOString(), locale: request.caller.locale }, request, response);
  }

  @Permit(mayBeMember)
  @Get('versions/:number/pdf')
  async version(@Param('id') id: RundownId, @Param('number') number: string, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    const found = canBeId(id) && /^[1-9]\d{0,8}$/.test(number) ? await readDesk(this.house.desk, request.caller.actor).versionNumbered(id, Number(number)) : null;
    if (!found) throw new NotFound('version', number);
    await this.print({ model: found.snapshot, version: found.version, printedAt: found.version.releasedAt, locale: request.caller.locale }, request, response);
  }

  /** The document decides the bytes, so its hash is known before the press has run. */
  private async print(paper: Paper, request: KnownRequest, response: ServerResponse): Promise<void> {
    const document = await describePaper(readDesk(this.house.desk, request.caller.actor), paper);
    const etag = `"${createHash('sha256').update(JSON.stringify(document)).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const bytes = await this.press.conducteur(document);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', inlineAs(fileNameOf(paper)));
    response.setHeader('Content-Length', bytes.byteLength);
    response.end(bytes);
  }
}

function fileNameOf({ model, version, locale }: { model: RundownModel | RundownSnapshot; version: RundownVersion | null; locale: Locale }): string {
  const draft = locale === 'fr' ? 'brouillon' : 'draft';
  return `${model.rundown.title} – conducteur ${version === null ? draft : `v${version.number}`}.pdf`;
}
