import { REPORT_REASONS, STANCES, type PublicContributionKind } from '#audience';
import {
  editContribution, followTopic, readOwnContribution, reportContribution, sayOpinion, withdrawContribution, writeContribution, type PublicContributionId,
} from '#desk';
import { Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { canBeId } from '../../graphql/check-ids.js';
import { anyone, Permit } from '../../permission/permit.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, type PublicRequest } from '../frame/public-request.js';
import { signInPath, topicPath, withQuery } from '../topics/topic-paths.js';
import type { DoneWord } from '../words/taking-part-words.js';
import { wordsIn } from '../words/words-in.js';
import { BESIDE_PATHS, besideForm, besidePath, type BesideKind } from './beside.js';
import { contributionPath, threadPath } from './comment.js';
import { questionForm, questionPath } from './questions.js';
import { readWriting, troubleOf } from './read-writing.js';
import { TopicPages, type Asking, type OpenedTopic } from './topic-pages.js';

/** What people do on a topic's pages: reading changes nothing, each form is a POST that answers with the way back. */
@Controller('sujets/:slug')
@UseFilters(PublicErrorsFilter)
export class TakingPartController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly pages: TopicPages, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get()
  topic(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    return this.pages.showTopic({ slug, request, response });
  }

  @Permit(anyone)
  @Get('commentaires/:id')
  thread(@Param('slug') slug: string, @Param('id') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    return this.pages.showThread({ slug, request, response }, id);
  }

  @Permit(anyone)
  @Post('commentaires')
  async comment(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asking = { slug, request, response };
    const parent = request.form.get('a') ?? '';
    if (parent === '') return this.write(asking, 'comment', 'commentaire', topicPath(slug), (again) => this.pages.showTopic(again));
    if (!canBeId(parent)) return this.replies.refuse(404, 'nothing', '', request, response);
    await this.write(asking, 'comment', 'repondre', (reply) => threadPath(slug, reply), (again) => this.pages.showThread(again, parent));
  }

  @Permit(anyone)
  @Get('questions/:id')
  question(@Param('slug') slug: string, @Param('id') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    return this.pages.showQuestion({ slug, request, response }, id);
  }

  @Permit(anyone)
  @Post('questions/:id')
  answer(@Param('slug') slug: string, @Param('id') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    return this.write({ slug, request, response }, 'answer', questionForm(id), questionPath(slug, id), (again) => this.pages.showQuestion(again, id), id);
  }

  @Permit(anyone)
  @Get([BESIDE_PATHS.insight, BESIDE_PATHS.feedback])
  beside(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    return this.pages.showBeside({ slug, request, response }, kindOf(request));
  }

  @Permit(anyone)
  @Post([BESIDE_PATHS.insight, BESIDE_PATHS.feedback])
  writeBeside(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const kind = kindOf(request);
    return this.write({ slug, request, response }, kind, besideForm(kind), besidePath(slug, kind), (again) => this.pages.showBeside(again, kind));
  }

  @Permit(anyone)
  @Post('opinion')
  async opinion(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asking = { slug, request, response };
    const opened = await this.pages.open(asking);
    if (opened === null) return;
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(`${topicPath(slug)}#opinion`), request, response);
    const stance = STANCES.find((one) => one === request.form.get('avis'));
    const { refusals } = wordsIn(request.locale).takingPart;
    if (stance === undefined) return this.pages.showTopic({ ...asking, trouble: { form: 'avis', field: null, says: refusals.opinionMissing } });
    const said = await sayOpinion(this.house.desk, request.visitor, opened.topic.id, stance);
    switch (said.outcome) {
      case 'OpinionSaid':
        return this.back(topicPath(slug), 'avis', 'avis', response, '#opinion');
      case 'TooManyAttempts':
        return this.replies.brake(said.retryAfterSeconds, request, response);
      default:
        return this.pages.showTopic({ ...asking, ...troubleOf('avis', said, wordsIn(request.locale).takingPart) });
    }
  }

  @Permit(anyone)
  @Post('suivre')
  async follow(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asking = { slug, request, response };
    const opened = await this.pages.open(asking);
    if (opened === null) return;
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(topicPath(slug)), request, response);
    const followed = await followTopic(this.house.desk, request.visitor, opened.topic.id, request.form.get('suivre') !== 'non');
    if (followed.outcome === 'TopicFollowed') return this.back(topicPath(slug), followed.follows ? 'suivi' : 'oublie', 'suivre', response);
    await this.pages.showTopic({ ...asking, ...troubleOf('suivre', followed, wordsIn(request.locale).takingPart) });
  }

  @Permit(anyone)
  @Get('contributions/:id/:act')
  async openOwn(@Param('slug') slug: string, @Param('id') id: string, @Param('act') act: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asking = { slug, request, response };
    const opened = await this.openActOn(asking, id, act);
    if (opened === null) return;
    if (act === 'signaler') return this.pages.showReport(asking, opened, id);
    await this.showOwn(asking, opened, id as PublicContributionId, act as 'modifier' | 'retirer');
  }

  @Permit(anyone)
  @Post('contributions/:id/modifier')
  async edit(@Param('slug') slug: string, @Param('id') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asking = { slug, request, response };
    const opened = await this.openActOn(asking, id, 'modifier');
    if (opened === null) return;
    const edited = await editContribution(this.house.desk, opened.actor, {
      contributionId: id as PublicContributionId, text: request.form.get('texte') ?? '', choice: request.form.get('choix') || null, sourceUrl: request.form.get('source')?.trim(), remoteAddress: request.remoteAddress,
    });
    switch (edited.outcome) {
      case 'ContributionWritten':
        return this.back(topicPath(slug), edited.moderation === 'waiting' ? 'attente' : 'modifie', 'modifier', response);
      case 'TooManyAttempts':
        return this.replies.brake(edited.retryAfterSeconds, request, response);
      default:
        await this.showOwn({ ...asking, ...troubleOf('modifier', edited, wordsIn(request.locale).takingPart) }, opened, id as PublicContributionId, 'modifier');
    }
  }

  @Permit(anyone)
  @Post('contributions/:id/retirer')
  async withdraw(@Param('slug') slug: string, @Param('id') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const opened = await this.openActOn({ slug, request, response }, id, 'retirer');
    if (opened === null) return;
    await withdrawContribution(this.house.desk, opened.actor, id as PublicContributionId);
    this.back(topicPath(slug), 'retire', 'retirer', response);
  }

  @Permit(anyone)
  @Post('contributions/:id/signaler')
  async report(@Param('slug') slug: string, @Param('id') id: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const asking = { slug, request, response };
    const opened = await this.openActOn(asking, id, 'signaler');
    if (opened === null) return;
    const { refusals } = wordsIn(request.locale).takingPart;
    const reason = REPORT_REASONS.find((one) => one === request.form.get('raison'));
    if (reason === undefined) return this.pages.showReport({ ...asking, trouble: { form: 'signaler', field: 'raison', says: refusals.reasonMissing } }, opened, id);
    const reported = await reportContribution(this.house.desk, opened.actor, { contributionId: id as PublicContributionId, reason, note: request.form.get('note'), remoteAddress: request.remoteAddress });
    if (reported.outcome === 'TooManyAttempts') return this.replies.brake(reported.retryAfterSeconds, request, response);
    this.back(topicPath(slug), 'signale', 'signaler', response);
  }

  /** Writes what a form holds; refused, its page comes again with it. */
  private async write(asking: Asking, kind: PublicContributionKind, form: string, path: string | ((written: string) => string), showAgain: (again: Asking) => Promise<void>, questionId: string | null = null): Promise<void> {
    const { request, response } = asking;
    const opened = await this.pages.open(asking);
    if (opened === null) return;
    const written = await writeContribution(this.house.desk, actorOf(request), { ...readWriting(request), topicId: opened.topic.id, kind, questionId });
    switch (written.outcome) {
      case 'ContributionWritten':
        return this.back(typeof path === 'string' ? path : path(written.contributionId), written.moderation === 'unconfirmed' ? 'confirmer' : written.moderation === 'published' ? 'publie' : 'attente', form, response);
      case 'TooManyAttempts':
        return this.replies.brake(written.retryAfterSeconds, request, response);
      default:
        return showAgain({ ...asking, ...troubleOf(form, written, wordsIn(request.locale).takingPart) });
    }
  }

  /** A topic, and whether what is asked may be about that contribution; null once it was answered that it may not. */
  private async openActOn(asking: Asking, id: string, act: string): Promise<OpenedTopic | null> {
    const { slug, request, response } = asking;
    if (!canBeId(id) || !['modifier', 'retirer', 'signaler'].includes(act)) {
      this.replies.refuse(404, 'nothing', '', request, response);
      return null;
    }
    const opened = await this.pages.open(asking);
    if (opened === null) return null;
    if (act !== 'signaler' && request.visitor === null) {
      this.replies.askToSignIn(signInPath(contributionPath(slug, id, act as 'modifier')), request, response);
      return null;
    }
    return { ...opened, actor: actorOf(request) };
  }

  private async showOwn(asking: Asking, opened: OpenedTopic, id: PublicContributionId, act: 'modifier' | 'retirer'): Promise<void> {
    const own = await readOwnContribution(this.house.desk, opened.actor, id);
    if (own === null || own.topicId !== opened.topic.id || own.moderation === 'withdrawn') return this.replies.refuse(404, 'nothing', '', asking.request, asking.response);
    await this.pages.showOwn(asking, opened, own, act);
  }

  /** `forme`: whose draft the browser may forget. */
  private back(path: string, fait: DoneWord, forme: string, response: ServerResponse, anchor = '#fait'): void {
    this.replies.sendBack(withQuery(path, { fait, forme }, anchor), response);
  }
}

const kindOf = ({ url = '' }: PublicRequest): BesideKind => (url.split('?', 1)[0]!.endsWith(BESIDE_PATHS.insight) ? 'insight' : 'feedback');
