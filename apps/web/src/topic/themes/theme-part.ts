import type { Cited } from '../source-pane.js';
import type { Theme, TopicMatter } from '../topic-matter.js';

/** What every part of a theme's card is given. */
export interface ThemePart {
  readonly theme: Theme;
  readonly topic: TopicMatter;
  readonly cited: string | null;
  readonly open: (cited: Cited) => void;
}
