import { numberWords } from '../../../../domain/statements/plural.ts';
import { PUBLIC } from '../../../../register/actor.ts';
import type { PublicLog } from '../../../../register/log/log-shapes.ts';
import { readLog } from '../../../../register/log/read-log.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Page, Visit } from '../../frame/page.ts';

const ltr = (text: string): Html => html`<code dir="ltr" class="long-code">${text}</code>`;

const standsHtml = ({ say, speaks }: Visit, log: PublicLog): Html => {
  const words = say.log;
  const day = (on: string | null): string => (on === null ? '–' : dateWords(on, speaks));
  const rows: readonly (readonly [string, Html | string])[] = [
    [words.size, numberWords(speaks, log.size)],
    [words.closings, numberWords(speaks, log.closings)],
    [words.begun, day(log.begunOn)],
    [words.closed, day(log.closedOn)],
    ...(log.origin === null ? [] : [[words.origin, ltr(log.origin)] as const]),
    ...(log.key === null ? [] : [[words.key, ltr(log.key)] as const]),
  ];
  return html`<h2>${words.nowTitle}</h2>${
    log.checkpoint === null
      ? html`<p class="note">${words.none}${log.key === null ? html` ${words.noKey}` : ''}</p>`
      : ''
  }<dl class="facts">${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl><p class="quiet">${words.sizeNote}</p>`;
};

const checkpointHtml = ({ say }: Visit, { checkpoint }: PublicLog): Html =>
  checkpoint === null
    ? html``
    : html`<details><summary>${say.log.checkpoint}</summary>
      <pre dir="ltr" tabindex="0" class="wrap">${checkpoint}</pre>
      <p><a href="/log/checkpoint">${say.log.open}</a></p></details>`;

const witnessesHtml = ({ say }: Visit, { witnesses }: PublicLog): Html => {
  const words = say.log;
  return html`<h2>${words.witnessesTitle}</h2><p>${words.witnessesLead}</p>${
    witnesses.length === 0
      ? html`<p>${words.noWitness}</p>`
      : html`<ul class="plain">${witnesses.map(
          ({ name, key, cosigned }) =>
            html`<li><bdi>${name}</bdi>: ${cosigned ? words.signed : words.notSigned}<br>${ltr(key)}</li>`,
        )}</ul>`
  }`;
};

const commandsFor = (address: string, key: string | null): readonly (string | null)[] => [
  `npx mileproof log check ${address}/log${key === null ? '' : ` --log-key ${key}`}`,
  'npx mileproof witness serve',
  'C2SP tlog-tiles, tlog-checkpoint, tlog-proof, tlog-witness',
  null,
];

const checkHtml = ({ say, register }: Visit, { key }: PublicLog): Html => {
  const { check, checkTitle, checkLetter, learn, learnTitle } = say.log;
  const commands = commandsFor(register.address, key);
  return html`<h2>${checkTitle}</h2><ul class="plain">${check.map((one, at) => {
    const command = commands[at] ?? null;
    return html`<li>${one}${command === null ? '' : html`<br>${ltr(command)}`}</li>`;
  })}</ul><p><a href="/letters">${checkLetter}</a></p>
    <h2>${learnTitle}</h2><ul class="plain">${learn.map((one) => html`<li>${one}</li>`)}</ul>`;
};

/** The public log: how large it is, who witnesses it, how anybody checks it, and what can be learnt from it. */
export const LOG_PAGE: Page = {
  path: '/log',
  access: 'public',
  show: async (visit) => {
    const { register, say } = visit;
    const found = await readLog(register, PUBLIC);
    if (found.kind === 'refused') return found;
    const log = found.value;
    return {
      kind: 'page',
      title: say.log.title,
      body: html`<h1>${say.log.title}</h1><p class="lead">${say.log.lead}</p>
        ${standsHtml(visit, log)}${checkpointHtml(visit, log)}${witnessesHtml(visit, log)}${checkHtml(visit, log)}`,
    };
  },
};
