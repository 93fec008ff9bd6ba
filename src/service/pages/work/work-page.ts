import type { Part } from '../../../register/actor.ts';
import { html } from '../../../report/html/html.ts';
import { showQueue } from '../applications/queue-page.ts';
import type { Page } from '../frame/page.ts';
import { showNation } from '../nation/nation-page.ts';
import { figuresRun } from '../nation/nation-run.ts';
import { shownInOffice, shownOfNation } from '../pieces/in-area.ts';
import { withNews } from '../pieces/with-news.ts';
import type { WorkHome } from '../pieces/work-home.ts';
import { administratorHome } from './administrator-home.ts';
import { exporterHome } from './exporter-home.ts';
import { manufacturerHome } from './manufacturer-home.ts';
import { ownCases } from './own-cases.ts';
import { taxHome } from './tax-home.ts';

/** What waits for customs is whoever stands at the border. */
const customsHome: WorkHome = async () => ({ kind: 'go', to: '/border' });

/** What waits for the registry is what falls due. */
const registryHome: WorkHome = async () => ({ kind: 'go', to: '/deregistrations' });

/** What waits for an office: the cases that whoever looks has, and its queue. */
const officeHome: WorkHome = async (visit) => {
  const queue = await showQueue(visit);
  if (queue.kind !== 'page') return queue;
  return shownInOffice({ ...queue, body: html`${await ownCases(visit)}${queue.body}` });
};

/** The ministry begins with the nation; as long as no run left figures, with the queue of the offices that it reads. */
const ministryHome: WorkHome = async (visit) => {
  const { register, actor } = visit;
  const last = await figuresRun(visit);
  if ('kind' in last) return last;
  if (last.run === null) return officeHome(visit);
  const shown = await register.atOneMoment(actor, (moment) =>
    showNation({ ...visit, register: moment }),
  );
  if (shown.kind === 'refused' || shown.value.kind !== 'page')
    return shown.kind === 'refused' ? shown : shown.value;
  return shownOfNation({
    ...shown.value,
    body: html`${await ownCases(visit)}${shown.value.body}`,
  });
};

/** The home of a part for which nothing is collected yet: where it may go. */
const plainHome: WorkHome = async ({ say }) => ({
  kind: 'page',
  title: say.work.title,
  body: html`<h1>${say.work.title}</h1><p>${say.work.nothingCollected}</p>
    <p><a href="/law">${say.frame.places.law}</a> · <a href="/docs">${say.frame.places.docs}</a></p>`,
});

/** What waits, by the part that somebody plays. */
const HOMES: Readonly<Record<Part, WorkHome>> = {
  exporter: exporterHome,
  manufacturer: manufacturerHome,
  office: officeHome,
  ministry: ministryHome,
  customs: customsHome,
  registry: registryHome,
  tax: taxHome,
  administrator: administratorHome,
  public: plainHome,
  job: plainHome,
};

/** Where somebody comes to after signing in: what waits for the part that is played. */
export const WORK_PAGE: Page = {
  path: '/work',
  access: {
    right: 'read',
    parts: [
      'exporter',
      'manufacturer',
      'office',
      'ministry',
      'customs',
      'registry',
      'tax',
      'administrator',
    ],
  },
  show: async (visit) => withNews(visit, await HOMES[visit.actor.part](visit)),
};
