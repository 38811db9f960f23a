import { app } from './en/shell.js';
import { signIn, claim } from './en/entrance.js';
import { desk } from './en/desk.js';
import { importing } from './en/import.js';
import { topic } from './en/topic.js';
import { quoteReasons, sourceKinds } from './en/matter.js';
import { hand } from './en/hand.js';
import { themes } from './en/themes.js';
import { reading } from './en/reading.js';
import { facets } from './en/facets.js';
import { day } from './en/day.js';
import { episode } from './en/episode.js';
import { rundown, kinds } from './en/rundown.js';
import { rundownImport } from './en/rundown-import.js';
import { saved } from './en/saved.js';
import { templates } from './en/templates.js';
import { replanning } from './en/replanning.js';
import { table } from './en/table.js';
import { versions } from './en/versions.js';
import { whatIf } from './en/what-if.js';
import { presence } from './en/presence.js';
import { printing } from './en/printing.js';
import { remarks } from './en/remarks.js';
import { agenda, studios } from './en/studios.js';
import { mails } from './en/mails.js';
import { matterDrawer } from './en/matter-drawer.js';
import { proposal } from './en/proposal.js';
import { releasing, telling } from './en/telling.js';
import { columns, jumping, preferences, shortcuts, toasts, tour, working } from './en/around.js';
import { applications } from './en/applications.js';
import { asRun } from './en/as-run.js';
import { audience } from './en/audience.js';
import { floor } from './en/floor.js';
import { insights, moderation, staleWords, unread } from './en/moderation.js';
import { outbox } from './en/outbox.js';
import { points } from './en/points.js';
import { privacy } from './en/privacy.js';
import { publication } from './en/publication.js';
import { categories, newTopic, publicPage } from './en/public-page.js';
import { tending } from './en/tending.js';
import { accounts, givenColumns, guestDesk, invited, roles, sharing, team } from './en/team.js';
import type { Words } from './words.fr.js';

/** What the screens say in English. */
export const en: Words = {
  app, signIn, claim, desk, import: importing, topic, quoteReasons, sourceKinds, hand, themes, reading, facets, episode, rundown, kinds, templates, replanning,
  studios, mails, agenda, telling, releasing, outbox, tending, whatIf, jumping, shortcuts, preferences, columns, toasts, working, tour, table, versions, accounts,
  givenColumns, guestDesk, invited, roles, sharing, team, day, saved, presence, remarks, floor, asRun, matterDrawer, proposal, printing, rundownImport,
  publicPage, newTopic, categories, moderation, insights, staleWords, unread, privacy, points, publication, applications, audience,
};
