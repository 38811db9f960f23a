import { app } from './fr/shell.js';
import { signIn, claim } from './fr/entrance.js';
import { desk } from './fr/desk.js';
import { importing } from './fr/import.js';
import { topic } from './fr/topic.js';
import { quoteReasons, sourceKinds } from './fr/matter.js';
import { hand } from './fr/hand.js';
import { themes } from './fr/themes.js';
import { reading } from './fr/reading.js';
import { facets } from './fr/facets.js';
import { day } from './fr/day.js';
import { episode } from './fr/episode.js';
import { rundown, kinds } from './fr/rundown.js';
import { rundownImport } from './fr/rundown-import.js';
import { saved } from './fr/saved.js';
import { templates } from './fr/templates.js';
import { replanning } from './fr/replanning.js';
import { agenda, studios } from './fr/studios.js';
import { mails } from './fr/mails.js';
import { matterDrawer } from './fr/matter-drawer.js';
import { proposal } from './fr/proposal.js';
import { releasing, telling } from './fr/telling.js';
import { columns, jumping, preferences, shortcuts, toasts, tour, working } from './fr/around.js';
import { applications } from './fr/applications.js';
import { asRun } from './fr/as-run.js';
import { audience } from './fr/audience.js';
import { floor } from './fr/floor.js';
import { insights, moderation, staleWords, unread } from './fr/moderation.js';
import { outbox } from './fr/outbox.js';
import { points } from './fr/points.js';
import { privacy } from './fr/privacy.js';
import { publication } from './fr/publication.js';
import { categories, newTopic, publicPage } from './fr/public-page.js';
import { tending } from './fr/tending.js';
import { table } from './fr/table.js';
import { versions } from './fr/versions.js';
import { accounts, givenColumns, guestDesk, invited, roles, sharing, team } from './fr/team.js';
import { whatIf } from './fr/what-if.js';
import { presence } from './fr/presence.js';
import { printing } from './fr/printing.js';
import { remarks } from './fr/remarks.js';

/**
 * What the screens say in French, room by room. Plain spaces here: French typography is set once, when the words are loaded.
 * English must name the very same keys, or it does not compile.
 */
export const fr = {
  app, signIn, claim, desk, import: importing, topic, quoteReasons, sourceKinds, hand, themes, reading, facets, episode, rundown, kinds, templates, replanning,
  studios, mails, agenda, telling, releasing, outbox, tending, whatIf, jumping, shortcuts, preferences, columns, toasts, working, tour, table, versions, accounts,
  givenColumns, guestDesk, invited, roles, sharing, team, day, saved, presence, remarks, floor, asRun, matterDrawer, proposal, printing, rundownImport,
  publicPage, newTopic, categories, moderation, insights, staleWords, unread, privacy, points, publication, applications, audience,
};

/** Every word of the screens; a language that lacks one does not compile. */
export type Words = typeof fr;
