import { brakeReading, NOBODY, readPublic, type ListedTopic, type Sliced } from '#desk';
import { Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { inlineAs } from '../../paper/content-disposition.js';
import { anyone, Permit } from '../../permission/permit.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, queryOf, type PublicRequest } from '../frame/public-request.js';
import { renderPublic } from '../frame/render-public.js';
import { readListFilter } from './read-list-filter.js';
import { markOf, readPictureName, toTopicCard } from './to-topic-card.js';
import { TopicList } from './topic-list.js';
import { TopicPictures } from './topic-pictures.js';
import { writeAgenda } from './write-agenda.js';
import { writeAtom } from './write-atom.js';
import { wordsIn } from '../words/words-in.js';

const TOPICS_A_PAGE = 20;
const TOPICS_IN_FEED = 40;

/** The topics there are: to be read, followed by a reader of feeds, and kept in a calendar. */
@Controller('sujets')
@UseFilters(PublicErrorsFilter)
export class TopicsController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies, private readonly pictures: TopicPictures) {}

  @Permit(anyone)
  @Get()
  async list(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const by = readListFilter(request);
    if (this.isBraked(by.q, request, response)) return;
    const after = queryOf(request, 'apres');
    const [topics, facets] = await Promise.all([this.read(request, TOPICS_A_PAGE, after), readPublic(this.house.desk, actorOf(request)).topicFacets()]);
    const frame = this.replies.frame(request, '/sujets', 'topics');
    const { title, lead } = frame.words.topics.list;
    const html = renderPublic(frame, { title, shared: { description: lead, type: 'website' } }, <TopicList view={{ frame, by, facets, topics, later: after !== '' }} />);
    await this.replies.show(html, request, response);
  }

  @Permit(anyone)
  @Get('flux.atom')
  async feed(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (this.isBraked(readListFilter(request).q, request, response)) return;
    const topics = await this.read(request, TOPICS_IN_FEED, '');
    const { title, subtitle } = wordsIn(request.locale).topics.feed;
    const text = writeAtom({ publicUrl: this.replies.publicUrl, title, subtitle, language: request.locale, topics: topics.items });
    await this.replies.send({ type: 'application/atom+xml; charset=utf-8', text, keeping: 'asked' }, request, response);
  }

  @Permit(anyone)
  @Get('agenda.ics')
  async agenda(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    await this.sendAgenda(null, request, response);
  }

  @Permit(anyone)
  @Get(':slug/agenda.ics')
  async agendaOf(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if ((await readPublic(this.house.desk, actorOf(request)).topic(slug)) === null) return this.replies.refuse(404, 'nothing', '', request, response);
    await this.sendAgenda(slug, request, response);
  }

  /** The topic's picture for other sites: its own address is kept for ever, any other shows the picture of now. */
  @Permit(anyone)
  @Get(':slug/carte/:name')
  async picture(@Param('slug') slug: string, @Param('name') name: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asked = readPictureName(name);
    const topic = asked && (await readPublic(this.house.desk, NOBODY).topic(slug));
    if (asked === null || topic === null) return this.replies.refuse(404, 'nothing', '', request, response);
    const card = toTopicCard(topic, asked.locale);
    const mark = markOf(card);
    const png = await this.pictures.of(card);
    if (png === null) return this.replies.brake(60, request, response);
    this.replies.sendPicture({ png, mark, forEver: asked.mark === mark }, request, response);
  }

  /** Words are looked for in all that everybody wrote: that costs more than a page, and is counted. True once it was answered. */
  private isBraked(words: string, request: PublicRequest, response: ServerResponse): boolean {
    const braked = words === '' ? null : brakeReading(this.house.desk, 'search', request.remoteAddress);
    if (braked !== null) this.replies.brake(braked.retryAfterSeconds, request, response, 'tooManySearches');
    return braked !== null;
  }

  private read(request: PublicRequest, limit: number, after: string): Promise<Sliced<ListedTopic>> {
    const by = readListFilter(request);
    const filter = { category: by.rubrique || null, states: by.etat === '' ? null : [by.etat], format: by.format || null, sector: by.secteur || null, search: by.q || null };
    return readPublic(this.house.desk, actorOf(request)).topicList(filter, { limit, after: after || null });
  }

  private async sendAgenda(slug: string | null, request: PublicRequest, response: ServerResponse): Promise<void> {
    const recordings = (await readPublic(this.house.desk, actorOf(request)).comingRecordings()).filter(({ topicSlug }) => slug === null || topicSlug === slug);
    const text = writeAgenda(recordings, { name: wordsIn(request.locale).topics.feed.calendar, publicUrl: this.replies.publicUrl, sender: this.house.desk.sender });
    response.setHeader('Content-Disposition', inlineAs('enregistrements.ics'));
    await this.replies.send({ type: 'text/calendar; charset=utf-8', text, keeping: 'asked' }, request, response);
  }
}
