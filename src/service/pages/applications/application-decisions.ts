import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { askAboutApplication } from '../../../register/applications/ask-about-application.ts';
import { decideApplication } from '../../../register/applications/decisions/decide-application.ts';
import { grantAll } from '../../../register/applications/decisions/grant-all.ts';
import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { previewGrants } from '../../../register/applications/decisions/preview-grants.ts';
import { previewDecide } from '../../../register/applications/decisions/preview-licences.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import { previewsHtml } from '../documents/preview-html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { askPage } from '../pieces/ask-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { applicationPath, vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { questionOffers } from '../pieces/question-offers.ts';
import { vinText } from '../pieces/vin-text.ts';
import { askedForPapers } from './asked-for-papers.ts';
import { vehiclesNamed } from './vehicles-named.ts';

const SHOWN = 200; // not-law: rows of a preview
const ALL = 100_000; // not-law: rows

/** The way to an application's decisions. */
export const crumbsTo = (
  { say }: Visit,
  { id, number }: Pick<ApplicationInFull, 'id' | 'number'>,
): Decision['crumbs'] => [
  ['/queue', say.officer.queue.title],
  [applicationPath(id), number],
];

const applicationOf = async (visit: Visit): Promise<ApplicationInFull | Refusal> => {
  const { register, actor } = visit;
  const found = await getApplication(register, actor, { application: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

/** VINs of the vehicles that are ticked, or that the address names as a group. */
const vinsNamed = async (
  visit: Visit,
  application: string,
  sent: Form | null,
): Promise<readonly string[] | Refusal> => {
  const { register, actor } = visit;
  const named = await vehiclesNamed(visit, application, sent);
  if (isRefusal(named) || named.length === 0) return named;
  const listed = await listDecisions(register, actor, { application, limit: ALL });
  if (listed.kind === 'refused') return listed;
  const wanted = new Set(named);
  return listed.value.items.flatMap(({ id, vin }) => (wanted.has(id) ? [vin] : []));
};

const isRefusal = (given: object): given is Refusal => 'kind' in given && given.kind === 'refused';

const GRANT_ALL: Page = actionPage(grantAll, {
  path: '/queue/applications/{id}/grant',
  of: { application: pathId },
  writes: { token: 'token', vehicles: 'vehicle' },
  about: async (visit, sent) => {
    const { register, actor, say, language } = visit;
    const { grantAll: words, stands } = say.officer;
    const application = await applicationOf(visit);
    if (isRefusal(application)) return application;
    const preview = await previewGrants(register, actor, { application: application.id });
    if (preview.kind === 'refused') return preview;
    const { grantable: able, others: kept, token } = preview.value;
    // ticks of the application's page; without them all that may be
    const ticked = sent?.all('vehicle') ?? [];
    const grantable =
      ticked.length === 0 ? able : able.filter(({ vehicle }) => ticked.includes(vehicle));
    const others = [
      ...kept.filter(({ vehicle }) => ticked.length === 0 || ticked.includes(vehicle)),
    ];
    const why = (code: string): string =>
      (stands as Readonly<Record<string, string>>)[code] ?? code;
    return {
      title: words.title,
      crumbs: crumbsTo(visit, application),
      lead: words.lead(grantable.length, others.length),
      about: html`<h2>${words.granted(grantable.length)}</h2><ul class="vins">${grantable
        .slice(0, SHOWN)
        .map(
          ({ vin }) =>
            html`<li><a href="${vehiclePath(application.id, vin)}">${vinText(vin, language)}</a></li>`,
        )}</ul>
        ${grantable.length > SHOWN ? html`<p class="quiet">${words.more(grantable.length - SHOWN)}</p>` : ''}
        ${
          others.length === 0
            ? ''
            : html`<h2>${words.others(others.length)}</h2><ul class="vins wide">${others
                .slice(0, SHOWN)
                .map(
                  ({ vin, why: code }) =>
                    html`<li><a
                      href="${vehiclePath(application.id, vin)}">${vinText(vin, language)}</a>
                      <small>${why(code)}</small></li>`,
                )}</ul>`
        }`,
      hidden: { token },
      ...(ticked.length > 0 && {
        choices: {
          ...{ name: 'vehicle', label: words.title, hint: '', missing: words.none },
          options: grantable.map(({ vehicle, vin }) => ({ value: vehicle, words: vin })),
        },
      }),
      follows: words.follows,
      go: words.go(grantable.length),
      ...(grantable.length === 0 ? { stopped: html`<p class="empty">${words.none}</p>` } : {}),
    };
  },
  goesTo: (visit) => `${applicationPath(pathId(visit))}?done=grantedAll`,
});

const ASK = askPage({
  path: '/queue/applications/{id}/ask',
  does: askAboutApplication,
  found: async (visit, sent) => {
    const application = await applicationOf(visit);
    if (isRefusal(application)) return application;
    const drafts = await askedForPapers(visit, application.id);
    if (isRefusal(drafts)) return drafts;
    const vins = await vinsNamed(visit, application.id, sent);
    if (isRefusal(vins)) return vins;
    const offers = await questionOffers(visit, application.id);
    if (offers.kind === 'refused') return offers;
    const crumbs = crumbsTo(visit, application);
    return { ...application, crumbs, drafts, vins, offers: offers.value };
  },
  ask: async (visit, questions) => {
    const { register, actor } = visit;
    const application = pathId(visit);
    const asked = await askAboutApplication(register, actor, { application, questions });
    return asked.kind === 'refused' ? asked : `${applicationPath(application)}?done=asked`;
  },
});

const DECIDE: Page = actionPage(decideApplication, {
  path: '/queue/applications/{id}/decide',
  of: { application: pathId },
  writes: {},
  about: async (visit) => {
    const { register, actor, say, language } = visit;
    const { decide } = say.officer;
    const application = await applicationOf(visit);
    if (isRefusal(application)) return application;
    const vehicles = await listDecisions(register, actor, {
      application: application.id,
      limit: ALL,
    });
    if (vehicles.kind === 'refused') return vehicles;
    const items = vehicles.value.items;
    const granted = items.filter(({ state }) => state === 'granted');
    const countries = new Set(granted.map(({ destination }) => destination));
    return {
      title: decide.title,
      crumbs: crumbsTo(visit, application),
      lead: decide.lead(granted.length, countries.size, items.length - granted.length),
      about: html`<table><tbody>${items.slice(0, SHOWN).map(
        ({ vin, state }) =>
          html`<tr><td><a href="${vehiclePath(application.id, vin)}">${vinText(vin, language)}</a></td>
            <td>${stateTag(visit, 'vehicleDecision', state)}</td></tr>`,
      )}</tbody></table>`,
      follows: decide.follows,
      go: decide.go,
    };
  },
  preview: async (visit, input) =>
    previewsHtml(visit, await previewDecide(visit.register, visit.actor, input)),
  goesTo: (_, { application }) => `${applicationPath(application.id)}?done=decided`,
});

/** What is decided of an application as a whole. */
export const APPLICATION_DECISIONS: readonly Page[] = [GRANT_ALL, ASK, DECIDE];
