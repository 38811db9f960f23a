import type { Episode, Participation, Planning, PlanningId, Reads, SavedTemplate, TemplateEdit } from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { toEpisode, type StartedEpisodeRow } from '../episode/episode.row.js';
import { EPISODE_COLUMNS, PARTICIPATION_COLUMNS, PARTICIPATION_ORDER, type SeatedRow } from '../episode/episode.store.js';
import { toParticipation } from '../episode/participation.row.js';
import { PLANNING_COLUMNS, toPlanning, type ReadPlanning } from '../episode/planning.row.js';
import { TEMPLATES_IN_USE, toSavedTemplate, type RundownTemplateRow } from '../rundown-templates/rundown-template.row.js';
import { TEMPLATES, toTemplateEdit, type ShowTemplateRow } from '../templates/show-template.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder, inOrder } from './rows-in-order.js';

const EPISODE = `select ${EPISODE_COLUMNS} from episode e join rundown r on r.episode_id = e.id`;

type EpisodeReads = Pick<Reads, 'episodesById' | 'episodesOfTopics' | 'episodesOfDay' | 'participationsOfEpisodes' | 'planningsById' | 'newestPlannings' | 'templateEdits' | 'rundownTemplates'>;

/** Episodes, who takes part, what they are planned by and how their planning goes. */
export class SqlEpisodeReads implements EpisodeReads {
  constructor(private readonly pooled: Pooled) {}

  async episodesById(ids: readonly EpisodeId[]): Promise<(Episode | null)[]> {
    const rows = await this.pooled.rows<StartedEpisodeRow>('episodes-by-id', `${EPISODE} where e.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toEpisode);
  }

  async episodesOfTopics(ids: readonly TopicId[]): Promise<Episode[][]> {
    const rows = await this.pooled.rows<StartedEpisodeRow>(
      'episodes-of-topics',
      `${EPISODE} where e.topic_id = any($1::uuid[]) order by e.created_at desc, e.id desc`,
      [ids],
    );
    return groupedInOrder(ids, rows, ({ topicId }) => topicId, toEpisode);
  }

  async episodesOfDay(ids: readonly EpisodeId[]): Promise<Episode[][]> {
    const rows = await this.pooled.rows<StartedEpisodeRow & { readonly asked: EpisodeId }>(
      'episodes-of-day',
      `select a.id as asked, ${EPISODE_COLUMNS} from episode a join episode e on e.id = a.id or e.start_local::date = a.start_local::date
       join rundown r on r.episode_id = e.id where a.id = any($1::uuid[]) order by a.id, e.start_local, e.created_at, e.id`, [ids]);
    return groupedInOrder(ids, rows, ({ asked }) => asked, toEpisode);
  }

  async participationsOfEpisodes(ids: readonly EpisodeId[]): Promise<Participation[][]> {
    const rows = await this.pooled.rows<SeatedRow>(
      'participations-of-episodes',
      `select ${PARTICIPATION_COLUMNS} from participation n join person p on p.id = n.person_id
       where n.episode_id = any($1::uuid[]) order by ${PARTICIPATION_ORDER}`,
      [ids],
    );
    return groupedInOrder(ids, rows, ({ episodeId }) => episodeId, (row) => toParticipation(row, row.person, row.presentation));
  }

  async templateEdits(): Promise<TemplateEdit[]> {
    return (await this.pooled.rows<ShowTemplateRow>('template-edits', TEMPLATES)).map(toTemplateEdit);
  }

  async rundownTemplates(): Promise<SavedTemplate[]> {
    return (await this.pooled.rows<RundownTemplateRow>('rundown-templates', TEMPLATES_IN_USE)).map(toSavedTemplate);
  }

  async planningsById(ids: readonly PlanningId[]): Promise<(Planning | null)[]> {
    const rows = await this.pooled.rows<ReadPlanning>('plannings-by-id', `select ${PLANNING_COLUMNS} from planning p where p.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toPlanning);
  }

  async newestPlannings(ids: readonly EpisodeId[]): Promise<(Planning | null)[]> {
    const rows = await this.pooled.rows<ReadPlanning>(
      'newest-plannings',
      `select distinct on (p.episode_id) ${PLANNING_COLUMNS} from planning p where p.episode_id = any($1::uuid[]) order by p.episode_id, p.requested_at desc, p.id desc`,
      [ids],
    );
    return inOrder(ids, rows, ({ episodeId }) => episodeId, toPlanning);
  }
}
