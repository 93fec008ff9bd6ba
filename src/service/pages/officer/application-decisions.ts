import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { askAboutApplication } from '../../../register/applications/ask-about-application.ts';
import { decideApplication } from '../../../register/applications/decisions/decide-application.ts';
import { grantAll } from '../../../register/applications/decisions/grant-all.ts';
import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { previewGrants } from '../../../register/applications/decisions/preview-grants.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { SIGNS } from './access.ts';
import { type Decision, decisionPage } from './decision-page.ts';
import { applicationPath, vehiclePath } from './paths.ts';

const SHOWN = 200; // not-law: rows of a preview
const ALL = 100_000; // not-law: rows

const idOf = ({ params }: Visit): string => params['id'] ?? '';

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
  const found = await getApplication(register, actor, { application: idOf(visit) });
  return found.kind === 'refused' ? found : found.value;
};

const isRefusal = (given: object): given is Refusal => 'kind' in given && given.kind === 'refused';

const GRANT_ALL: Page = decisionPage({
  path: '/queue/applications/{id}/grant',
  access: SIGNS,
  about: async (visit) => {
    const { register, actor, say, language } = visit;
    const { grantAll: words, stands } = say.officer;
    const application = await applicationOf(visit);
    if (isRefusal(application)) return application;
    const preview = await previewGrants(register, actor, { application: application.id });
    if (preview.kind === 'refused') return preview;
    const { grantable, others, token } = preview.value;
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
      follows: words.follows,
      go: words.go(grantable.length),
      ...(grantable.length === 0 ? { stopped: html`<p class="empty">${words.none}</p>` } : {}),
    };
  },
  decide: async (visit, sent) => {
    const { register, actor } = visit;
    const application = idOf(visit);
    const done = await grantAll(register, actor, { application, token: sent.value('token') });
    return done.kind === 'refused' ? done : `${applicationPath(application)}?done=grantedAll`;
  },
});

const ASK: Page = actionPage(askAboutApplication, {
  path: '/queue/applications/{id}/ask',
  writes: {
    vin: 'questions.0.vin',
    zh: 'questions.0.text.zh',
    en: 'questions.0.text.en',
  },
  tidy: { vin: (written) => written.toUpperCase().replaceAll(/\s/g, '') },
  about: async (visit) => {
    const { say, query } = visit;
    const { ask } = say.officer;
    const application = await applicationOf(visit);
    if (isRefusal(application)) return application;
    return {
      title: ask.title,
      crumbs: crumbsTo(visit, application),
      lead: ask.lead(application.number),
      fields: [
        { name: 'vin', label: ask.vin, hint: ask.vinHint, draft: query.get('vin') ?? '' },
        { name: 'zh', label: ask.chinese, lang: 'zh-CN' },
        { name: 'en', label: ask.english, hint: ask.englishHint, lang: 'en' },
      ],
      follows: ask.follows,
      go: ask.go,
    };
  },
  goesTo: (visit) => `${applicationPath(idOf(visit))}?done=asked`,
});

const DECIDE: Page = decisionPage({
  path: '/queue/applications/{id}/decide',
  access: SIGNS,
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
  decide: async (visit) => {
    const { register, actor } = visit;
    const application = idOf(visit);
    const done = await decideApplication(register, actor, { application });
    return done.kind === 'refused' ? done : `${applicationPath(application)}?done=decided`;
  },
});

/** What is decided of an application as a whole. */
export const APPLICATION_DECISIONS: readonly Page[] = [GRANT_ALL, ASK, DECIDE];
