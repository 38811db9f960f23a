import { NotFound, readOwnSeat, readPublic, releaseSeat, saySeatNeeds, takeSeat, type PublicRecording, type PublicTopicPage } from '#desk';
import type { EpisodeId } from '#rundown';
import { Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { canBeId } from '../../graphql/check-ids.js';
import { attachedAs } from '../../paper/content-disposition.js';
import { anyone, Permit } from '../../permission/permit.js';
import { formView } from '../frame/frame-view.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, queryOf, type PublicRequest } from '../frame/public-request.js';
import { seatPath, signInPath, withQuery } from '../topics/topic-paths.js';
import type { SeatTrouble } from '../words/seat-words.js';
import { renderSeat } from './seat-page.js';
import { NEEDS, NEEDS_FORM, SEAT_DONE, SEAT_FORM } from './seat-view.js';
import { writeSeatCalendar } from './write-seat-calendar.js';

type Received = PublicRecording & { readonly audience: NonNullable<PublicRecording['audience']> };

/** « J'y serai » : a seat in the audience of one recording. */
@Controller('sujets/:slug/public/:episode')
@UseFilters(PublicErrorsFilter)
export class SeatController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get()
  async open(@Param('slug') slug: string, @Param('episode') episode: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    await this.show(await this.find(slug, episode, request), null, request, response);
  }

  @Permit(anyone)
  @Post()
  async take(@Param('slug') slug: string, @Param('episode') episode: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const found = await this.find(slug, episode, request);
    const path = seatPath(slug, episode);
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(path), request, response);
    if (request.form.get('accord') !== 'oui') return this.show(found, 'rightsNotAccepted', request, response);
    const taken = await takeSeat(this.house.desk, actorOf(request), { episodeId: episode as EpisodeId, rightsVersion: request.form.get('texte') ?? '', accessibility: request.form.get(NEEDS) ?? '' });
    if (taken.outcome === 'TooManyAttempts') return this.replies.brake(taken.retryAfterSeconds, request, response);
    if (taken.outcome === 'SeatTaken') return this.replies.sendBack(withQuery(path, { fait: taken.seat.state === 'in' ? 'place' : 'attente' }), response);
    // What was accepted is not what stands there now.
    await this.show(found, taken.code === 'rightsNotAccepted' ? 'rightsChanged' : taken.code === 'textTooLong' ? 'needsTooLong' : 'audienceClosed', request, response);
  }

  @Permit(anyone)
  @Post('besoins')
  async need(@Param('slug') slug: string, @Param('episode') episode: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const found = await this.find(slug, episode, request);
    const path = seatPath(slug, episode);
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(path), request, response);
    const said = await saySeatNeeds(this.house.desk, actorOf(request), { episodeId: episode as EpisodeId, accessibility: request.form.get(NEEDS) ?? '' });
    if (said.outcome === 'SeatNeedsSaid') return this.replies.sendBack(withQuery(path, { fait: 'besoins' }), response);
    await this.show(found, said.code === 'textTooLong' ? 'needsTooLong' : 'noSeat', request, response, NEEDS_FORM);
  }

  @Permit(anyone)
  @Post('rendre')
  async release(@Param('slug') slug: string, @Param('episode') episode: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const found = await this.find(slug, episode, request);
    const path = seatPath(slug, episode);
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(path), request, response);
    const released = await releaseSeat(this.house.desk, actorOf(request), episode as EpisodeId);
    if (released.outcome === 'SeatReleased') return this.replies.sendBack(withQuery(path, { fait: 'rendue' }), response);
    await this.show(found, 'noSeat', request, response);
  }

  private async find(slug: string, episode: string, request: PublicRequest): Promise<{ readonly topic: PublicTopicPage; readonly recording: Received }> {
    const topic = await readPublic(this.house.desk, actorOf(request)).topic(slug);
    const recording = topic?.recordings.find(({ episodeId }) => episodeId === episode);
    if (!topic || !recording || recording.audience === null) throw new NotFound('episode', episode);
    return { topic, recording: { ...recording, audience: recording.audience } };
  }

  private async show({ topic, recording }: { readonly topic: PublicTopicPage; readonly recording: Received }, wrong: SeatTrouble | null, request: PublicRequest, response: ServerResponse, form = SEAT_FORM): Promise<void> {
    const frame = this.replies.frame(request, seatPath(topic.slug, recording.episodeId), 'topics');
    const own = request.visitor === null ? null : await readOwnSeat(this.house.desk, actorOf(request), { episode: recording.episodeId });
    const trouble = wrong === null ? null : { form, field: wrong === 'rightsNotAccepted' || wrong === 'rightsChanged' ? 'accord' : wrong === 'needsTooLong' ? NEEDS : null, says: frame.words.seats.trouble[wrong] };
    const named = queryOf(request, 'fait');
    const html = renderSeat({
      frame, topic, recording, takes: topic.acts.includes('seat') && recording.audience.open, form: formView(frame, SEAT_FORM, trouble, request.form), needs: formView(frame, NEEDS_FORM, trouble, request.form), done: SEAT_DONE.find((one) => one === named) ?? null,
      seat: own && { ...own, checkedInAt: own.checkedInAt === null ? null : new Date(own.checkedInAt) },
    });
    await this.replies.show(html, request, response, { status: wrong === null ? 200 : 422, keeping: 'never' });
  }
}

/** A seat's calendar file: its owner's alone. */
@Controller('moi/places')
@UseFilters(PublicErrorsFilter)
export class SeatCalendarController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get(':seat/agenda.ics')
  async calendar(@Param('seat') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.replies.askToSignIn(signInPath('/moi'), request, response);
    const seat = canBeId(id) ? await readOwnSeat(this.house.desk, actorOf(request), { seat: id }) : null;
    if (seat === null || seat.start === null) throw new NotFound('seat', id);
    response.setHeader('Content-Disposition', attachedAs('enregistrement.ics'));
    const text = writeSeatCalendar({ ...seat, start: seat.start }, this.replies.publicUrl, this.replies.frame(request, '/moi').words, request.locale);
    await this.replies.send({ type: 'text/calendar; charset=utf-8', text, keeping: 'never' }, request, response);
  }
}
