import type { OutletInFull } from '../../../register/outlets/outlet-shapes.ts';
import { endOutletKey } from '../../../register/outlets/speaking/end-outlet-key.ts';
import { giveOutletKey } from '../../../register/outlets/speaking/give-outlet-key.ts';
import { listOutletKeys } from '../../../register/outlets/speaking/list-outlet-keys.ts';
import type { OutletKey } from '../../../register/outlets/speaking/speaking-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, ShownPage, Visit } from '../frame/page.ts';
import { colleagueWords } from '../pieces/colleague-words.ts';
import { form } from '../pieces/form.ts';
import { list } from '../pieces/list.ts';
import { NETWORK, outletPath } from '../pieces/manufacturer-paths.ts';
import { sentAgain, shownOnce } from '../pieces/shown-once.ts';
import { day, moment } from '../pieces/when.ts';
import { ownOutlet } from './own-outlet.ts';

const acts = ({ actor }: Visit): boolean => actor.rights.includes('act') && actor.person !== null;

const crumbsOf = ({ say }: Visit, { id, name }: OutletInFull): ShownPage['crumbs'] => [
  [NETWORK, say.manufacturer.network.title],
  [outletPath(id), name],
];

const endForm = (visit: Visit, outlet: string, { id }: OutletKey): Html =>
  form({
    act: 'checkEnd',
    to: outletPath(outlet),
    harmless: true,
    className: 'inline',
    body: html`<input type="hidden" name="key" value="${id}">
      <button class="link">${visit.say.networkWork.keys.end}</button>`,
  });

const keysOf = (visit: Visit, { id, state }: OutletInFull, items: readonly OutletKey[]): Html => {
  const words = visit.say.networkWork.keys;
  const { language } = visit;
  return list(visit, {
    caption: words.title,
    rows: items,
    empty: words.none,
    columns: [
      { name: 'madeAt', title: words.madeAt, cell: ({ madeAt }) => moment({ language }, madeAt) },
      {
        name: 'madeBy',
        title: words.madeBy,
        cell: ({ madeBy, staffNumber }) => colleagueWords(visit, madeBy, staffNumber),
      },
      {
        name: 'lastUsedOn',
        title: words.lastUsed,
        cell: ({ lastUsedOn }) => (lastUsedOn === null ? words.never : day(visit, lastUsedOn)),
      },
      {
        name: 'state',
        title: words.state,
        cell: ({ endedAt }) =>
          endedAt === null && state !== 'closed'
            ? words.lives
            : html`<span class="quiet">${words.ended}</span>`,
      },
      {
        name: 'end',
        title: words.end,
        cell: (key) => (key.endedAt === null && acts(visit) ? endForm(visit, id, key) : ''),
      },
    ],
  });
};

/** The keys of an outlet of the own network, and a way to give it another. */
export const outletKeysHtml = async (visit: Visit, outlet: OutletInFull): Promise<Html> => {
  const { register, actor, say } = visit;
  const words = say.networkWork.keys;
  const found = await listOutletKeys(register, actor, { outlet: outlet.id });
  const items = found.kind === 'refused' ? [] : found.value.items;
  const speaks = outlet.publishedOn !== null && outlet.state !== 'closed';
  return html`<h2 id="keys">${words.title}</h2>${sentAgain(visit)}<p>${words.lead}</p>${
    items.length === 0 ? html`<p class="quiet">${words.none}</p>` : keysOf(visit, outlet, items)
  }${
    speaks
      ? acts(visit)
        ? form({
            act: 'giveKey',
            to: outletPath(outlet.id),
            body: html`<button class="second">${words.give}</button>`,
          })
        : html`<p class="quiet">${words.needsPerson}</p>`
      : html`<p class="quiet">${words.needsPublic}</p>`
  }`;
};

const giveKey: Act = async (visit) => {
  const { register, actor, say } = visit;
  const words = say.networkWork.keys;
  const found = await ownOutlet(visit);
  if (found.kind === 'refused') return found;
  const { id, name } = found.value;
  const made = await giveOutletKey(register, actor, { outlet: id });
  if (made.kind === 'refused') return made;
  return shownOnce({
    title: words.madeTitle,
    lead: words.madeLead,
    secrets: [
      [words.outlet, name],
      [words.key, made.value.key],
      [words.where, `${register.address}/outlets/speak`],
    ],
    back: [`${outletPath(id)}#keys`, name],
    crumbs: crumbsOf(visit, found.value) ?? [],
  });
};

const checkEnd: Act = async (visit, sent) => {
  const { say } = visit;
  const words = say.networkWork.keys;
  const found = await ownOutlet(visit);
  if (found.kind === 'refused') return found;
  const { id, name } = found.value;
  return {
    kind: 'page',
    title: words.endTitle,
    crumbs: crumbsOf(visit, found.value) ?? [],
    body: html`<h1>${words.endTitle}</h1><p class="lead">${name}</p><p class="warning">${words.endWarning}</p>
      ${form({
        act: 'endKey',
        to: outletPath(id),
        body: html`<input type="hidden" name="key" value="${sent.value('key')}"><div class="buttons">
          <button class="danger">${words.endGo}</button><a href="${outletPath(id)}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

const endKey: Act = async (visit, sent) => {
  const { register, actor, params } = visit;
  const outlet = params['id'] ?? '';
  const ended = await endOutletKey(register, actor, { outlet, key: sent.value('key') });
  return ended.kind === 'refused' ? ended : { kind: 'go', to: `${outletPath(outlet)}#keys` };
};

/** What the forms of these keys do. */
export const OUTLET_KEY_ACTS = { giveKey, checkEnd, endKey };
