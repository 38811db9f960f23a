import type { PrintLocale } from '../print-locale.js';

/** The picture that stands for a topic wherever its address is passed on, 1200 × 630 px; every text comes out typeset. */
export interface TopicCard {
  readonly form: 'topicCard';
  /** Of the words around the title. */
  readonly locale: PrintLocale;
  readonly brand: string;
  readonly tagline: string;
  /** Where the topic stands, then its first categories. */
  readonly tags: readonly string[];
  readonly title: string;
  /** The title is written from right to left. */
  readonly rightToLeft: boolean;
  /** When, and in which form: at most three short lines. */
  readonly facts: readonly string[];
}
