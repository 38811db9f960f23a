import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('category')
export class CategoryRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) nameFr: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'integer' }) position: number;
}

@Entity('topic_category')
export class TopicCategoryRow {
  @PrimaryColumn({ type: 'uuid' }) topicId: string;
  @PrimaryColumn({ type: 'uuid' }) categoryId: string;
}

@Entity('preparation_question')
export class PreparationQuestionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'jsonb' }) choices: readonly string[];
  @Column({ type: 'text' }) state: string;
  @Column({ type: 'timestamptz' }) createdAt: Date;
}

/** The columns of a category `c`, named as the noun's fields. */
export const CATEGORY_COLUMNS = 'c.id, c.slug, c.name_fr as "nameFr", c.name_en as "nameEn"';

/** The preparation questions of a topic as JSON, in order. */
export const QUESTIONS_OF = (topic: string): string =>
  `coalesce((select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'text', q.text, 'choices', q.choices, 'state', q.state) order by q.position, q.id)
    from preparation_question q where q.topic_id = ${topic}), '[]')`;

/** The categories of a topic as JSON, in order. */
export const CATEGORIES_OF = (topic: string): string =>
  `coalesce((select json_agg(json_build_object('id', c.id, 'slug', c.slug, 'nameFr', c.name_fr, 'nameEn', c.name_en) order by c.position, c.id)
    from topic_category tc join category c on c.id = tc.category_id where tc.topic_id = ${topic}), '[]')`;
