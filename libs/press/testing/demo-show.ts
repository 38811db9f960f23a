import { readFileSync } from 'node:fs';
import { planShow, printedShow } from '#desk';
import { readApplications, toConducteur1 } from '#interchange';
import { describePaper, type PaperWishes, type PrintDocument } from '#print';

const demo = (name: string) => readFileSync(new URL(`../../../apps/cli/demo/${name}`, import.meta.url), 'utf8');

/** The demo's conducteur, planned as the command line plans it and printed at a settled moment. */
export function describeDemo(wishes: PaperWishes = {}): PrintDocument {
  const read = readApplications(demo('applications.json'));
  if (read.outcome !== 'applicationsRead') throw new Error('The demo’s applications are damaged.');
  const show = planShow({
    pageText: demo('topic-page.txt'), applications: read.applications, title: null, start: { local: '2026-12-10T14:30', zone: 'Europe/Paris' },
    targetSeconds: 3120, seats: 6, today: '2026-12-01', draftedIn: 'fr',
  });
  if (show.outcome !== 'ShowPlanned') throw new Error('The demo could not be planned.');
  return describePaper('conducteur', printedShow(toConducteur1(show), { locale: 'fr', zone: 'Europe/Paris', now: '2026-12-01T09:00:00Z' }), wishes);
}
