import { LIVES } from '../../../domain/lives/lives.ts';
import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { endWebhook } from '../../../register/webhooks/end-webhook.ts';
import { listDeliveries } from '../../../register/webhooks/list-deliveries.ts';
import { listWebhooks } from '../../../register/webhooks/list-webhooks.ts';
import { MOST_URL, makeWebhook } from '../../../register/webhooks/make-webhook.ts';
import { replayWebhook } from '../../../register/webhooks/replay-webhook.ts';
import type { Delivery, Webhook } from '../../../register/webhooks/webhook-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { sentAgain, shownOnce } from '../pieces/shown-once.ts';
import { moment } from '../pieces/when.ts';

const PATH = '/webhooks';
const UNPROCESSABLE = 422; // not-law: of HTTP

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  ['/account', say.administrator.account.title],
];

const columnsOf = ({ say, language }: Visit): readonly Column<Webhook>[] => {
  const { administrator } = say;
  const { webhooks } = administrator;
  const state = ({ endedAt }: Webhook): 'live' | 'ended' => (endedAt === null ? 'live' : 'ended');
  return [
    {
      name: 'url',
      title: webhooks.url,
      cell: ({ id, url }) => html`<a href="${PATH}/${id}"><code class="long">${url}</code></a>`,
      text: ({ url }) => url,
    },
    {
      name: 'verbs',
      title: webhooks.verbs,
      cell: ({ verbs }) =>
        verbs.length === 0 ? webhooks.allVerbs : html`<code>${verbs.join(' ')}</code>`,
      text: ({ verbs }) => verbs.join(' '),
    },
    {
      name: 'state',
      title: administrator.state,
      cell: (webhook) => webhooks.states[state(webhook)],
      text: state,
    },
    {
      name: 'waiting',
      title: webhooks.waiting,
      cell: ({ waiting }) => String(waiting),
      text: ({ waiting }) => waiting,
      figure: true,
    },
    {
      name: 'failingSince',
      title: webhooks.failingSince,
      cell: ({ failingSince }) =>
        failingSince === null
          ? '–'
          : html`<b class="stop">${moment({ language }, failingSince)}</b>`,
      text: ({ failingSince }) => failingSince,
    },
  ];
};

/** The steps of all lives by their verb, each in the words of the lives that have it. */
const verbOptions = ({ language }: Visit) =>
  [
    ...Map.groupBy(
      LIVES.flatMap(({ steps }) => steps),
      ({ verb }) => verb,
    ),
  ]
    .map(([value, steps]) => {
      const said = [...new Set(steps.map(({ words }) => words[language]))];
      return { value, words: `${said.join(' / ')} (${value})` };
    })
    .toSorted((one, other) => one.value.localeCompare(other.value));

const webhooksPage = async (
  visit: Visit,
  typed: { readonly url: string; readonly verbs: readonly string[] } = { url: '', verbs: [] },
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { webhooks } = say.administrator;
  const found = await listWebhooks(register, actor);
  if (found.kind === 'refused') return found;
  const done = query.get('done') === 'ended' ? webhooks.endedDone : '';
  return listPage(visit, {
    file: 'webhooks',
    columns: columnsOf(visit),
    ask: pagesOf(found.value.items),
    around: () => ({
      title: webhooks.title,
      crumbs: crumbs(visit),
      ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
      heading: html`${sentAgain(visit)}${doneNote(done)}<h1>${webhooks.title}</h1>`,
      above: html`<p>${webhooks.lead}</p>${errorSummary(visit, errors)}`,
      caption: webhooks.title,
      empty: webhooks.empty,
      below: html`<h2>${webhooks.make}</h2>${form({
        act: 'make',
        to: PATH,
        body: html`${field({
          name: 'url',
          label: webhooks.url,
          hint: webhooks.urlHint,
          value: typed.url,
          error: errors['url'] ?? '',
          type: 'url',
          required: true,
          more: `maxlength="${MOST_URL}"`,
        })}<details class="field"${typed.verbs.length === 0 ? '' : raw(' open')}><summary>${
          webhooks.verbsHint
        }</summary>${checks({
          name: 'verbs',
          legend: webhooks.verbs,
          options: verbOptions(visit),
          taken: typed.verbs,
        })}</details><button>${webhooks.makeGo}</button>`,
      })}`,
    }),
  });
};

const make: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const { webhooks } = say.administrator;
  const typed = {
    url: sent.value('url'),
    verbs: sent.all('verbs').flatMap((one) => one.split(/[\s,]+/).filter((verb) => verb !== '')),
  };
  if (typed.url.length > MOST_URL)
    return webhooksPage(visit, typed, { url: say.forms.tooLong(MOST_URL) });
  const made = await makeWebhook(register, actor, typed);
  if (made.kind === 'refused') {
    if (made.code === 'right-missing') return made;
    return webhooksPage(
      visit,
      typed,
      refusalErrors(visit, made, { fields: ['url'], otherwise: 'url' }),
    );
  }
  return shownOnce({
    title: webhooks.madeTitle,
    lead: webhooks.madeLead,
    secrets: [
      [webhooks.url, typed.url],
      [webhooks.secret, made.value.secret],
    ],
    back: [PATH, webhooks.title],
    crumbs: [...crumbs(visit), [PATH, webhooks.title]],
  });
};

const deliveryColumns = ({ say, language }: Visit): readonly Column<Delivery>[] => {
  const { administrator } = say;
  const { webhooks } = administrator;
  const answerOf = ({ attempts }: Delivery): string => {
    const last = attempts.at(-1);
    return last === undefined ? '–' : String(last.status ?? last.failure ?? '–');
  };
  return [
    {
      name: 'event',
      title: webhooks.event,
      cell: ({ event }) => String(event),
      text: ({ event }) => event,
      figure: true,
    },
    {
      name: 'askedAt',
      title: administrator.when,
      cell: ({ askedAt }) => moment({ language }, askedAt),
      text: ({ askedAt }) => askedAt,
    },
    {
      name: 'state',
      title: administrator.state,
      cell: ({ state }) => webhooks.deliveryStates[state],
      text: ({ state }) => state,
    },
    {
      name: 'attempts',
      title: webhooks.attempts,
      cell: ({ attempts }) => String(attempts.length),
      text: ({ attempts }) => attempts.length,
      figure: true,
    },
    {
      name: 'answer',
      title: webhooks.lastAnswer,
      cell: (delivery) => html`<code>${answerOf(delivery)}</code>`,
      text: answerOf,
    },
  ];
};

const stepsHtml = (visit: Visit, after: string, errors: Errors): Html => {
  const { webhooks } = visit.say.administrator;
  return html`<h2>${webhooks.replay}</h2>${form({
    act: 'replay',
    to: visit.path,
    body: html`${field({
      name: 'after',
      label: webhooks.replayAfter,
      hint: webhooks.replayHint,
      value: after,
      error: errors['after'] ?? '',
      required: true,
      className: 'short',
    })}<button class="second">${webhooks.replayGo}</button>`,
  })}<h2>${webhooks.end}</h2>${form({
    act: 'checkEnd',
    to: visit.path,
    body: html`<button class="danger">${webhooks.end}</button>`,
  })}`;
};

const NOT_FOUND = { kind: 'refused', code: 'not-found', field: 'id', values: {} } as const;

const webhookPage = async (
  visit: Visit,
  { after = '', errors = {} }: { readonly after?: string; readonly errors?: Errors } = {},
): Promise<PageAnswer> => {
  const { register, actor, say, language, params, query } = visit;
  const { administrator } = say;
  const { webhooks } = administrator;
  const found = await listWebhooks(register, actor);
  if (found.kind === 'refused') return found;
  const webhook = found.value.items.find(({ id }) => id === params['id']);
  if (webhook === undefined) return NOT_FOUND;
  const replayed = query.get('replayed');
  const { url, verbs, madeAt, failingSince, endedAt, waiting } = webhook;
  const told = doneNote(replayed === null ? '' : webhooks.replayed(Number(replayed) || 0));
  return listPage(visit, {
    file: 'deliveries',
    columns: deliveryColumns(visit),
    ask: (page) => listDeliveries(register, actor, { ...page, webhook: webhook.id }),
    around: () => ({
      title: url,
      crumbs: [...crumbs(visit), [PATH, webhooks.title]],
      ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
      heading: html`${told}<h1><code class="long">${url}</code></h1>`,
      above: html`${errorSummary(visit, errors)}${facts([
        [administrator.state, webhooks.states[endedAt === null ? 'live' : 'ended']],
        [webhooks.verbs, verbs.length === 0 ? webhooks.allVerbs : verbs.join(' ')],
        [webhooks.waiting, String(waiting)],
        [webhooks.failingSince, failingSince === null ? null : moment({ language }, failingSince)],
        [administrator.when, moment({ language }, madeAt)],
      ])}<h2>${webhooks.deliveries}</h2>`,
      caption: webhooks.deliveries,
      empty: webhooks.deliveriesEmpty,
      below: html`${endedAt === null ? stepsHtml(visit, after, errors) : ''}`,
    }),
  });
};

const replay: Act = async (visit, sent) => {
  const { register, actor, params } = visit;
  const after = sent.value('after');
  const done = await replayWebhook(register, actor, { id: params['id'] ?? '', after });
  if (done.kind === 'done')
    return { kind: 'go', to: `${visit.path}?replayed=${done.value.messages}` };
  if (done.field !== 'after') return done;
  return webhookPage(visit, {
    after,
    errors: refusalErrors(visit, done, { fields: ['after'], otherwise: 'after' }),
  });
};

const checkEnd: Act = async (visit) => {
  const { say, path } = visit;
  const { webhooks } = say.administrator;
  return {
    kind: 'page',
    title: webhooks.endTitle,
    crumbs: [...crumbs(visit), [PATH, webhooks.title]],
    body: html`<h1>${webhooks.endTitle}</h1>
      <p class="warning">${webhooks.endWarning} ${say.administrator.cannotUndo}</p>
      ${form({
        act: 'end',
        to: path,
        body: html`<div class="buttons"><button class="danger">${webhooks.end}</button>
          <a href="${path}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

const end: Act = async (visit) => {
  const ended = await endWebhook(visit.register, visit.actor, { id: visit.params['id'] ?? '' });
  return ended.kind === 'refused' ? ended : { kind: 'go', to: `${PATH}?done=ended` };
};

/** Webhooks of the own organisation, for who manages it. */
export const WEBHOOKS_PAGE: Page = {
  path: PATH,
  access: { right: 'manage', parts: ORGANISED_PARTS },
  show: (visit) => webhooksPage(visit),
  acts: { make },
  shownOnce: ['make'],
};

/** One webhook with its last messages. */
export const WEBHOOK_PAGE: Page = {
  path: `${PATH}/{id}`,
  access: { right: 'manage', parts: ORGANISED_PARTS },
  show: (visit) => webhookPage(visit),
  acts: { replay, checkEnd, end },
};
