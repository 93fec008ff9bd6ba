import { ACCOUNTS, type Account } from '../../../domain/facts/fact-table.ts';
import type { HealthItem } from '../../../register/health/health-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { jobWords } from '../administration/jobs-page.ts';
import type { Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { momentWords } from '../pieces/when.ts';

const GIGABYTE = 1e9; // not-law: bytes
const isAccount = (name: string): name is Account => (ACCOUNTS as readonly string[]).includes(name);

const gigabytes = (bytes: number | null): string => ((bytes ?? 0) / GIGABYTE).toFixed(1);

/** Which thing it is. */
const whatOf = (visit: Visit, { kind, name, ofName }: HealthItem): string => {
  const { health } = visit.say.administrator;
  switch (kind) {
    case 'feed':
      return health.feed(isAccount(name) ? accountWords(visit, name) : name, ofName);
    case 'disk':
      if (name === 'papers') return health.papersDisk;
      return name === 'database' ? health.databaseDisk : health.scratchDisk;
    case 'job':
      return health.job(jobWords(visit, name));
    case 'key':
      return ofName === null
        ? health.keys
        : name.startsWith('signing')
          ? health.signingKey(ofName)
          : health.programKey(ofName);
    case 'backup':
      return health.backup;
    case 'webhook':
      return health.webhooks(ofName ?? '');
    case 'attestation':
      return health.attestations(ofName ?? '');
    case 'log':
      return health.log;
    case 'schema':
      return health.schema;
  }
};

/** How it stands, in words with their figures. */
const howOf = (visit: Visit, item: HealthItem): string => {
  const { language, say } = visit;
  const { health, rhythms, never } = say.administrator;
  const { kind, name, state, day, at, count, freeBytes, allBytes } = item;
  if (state === 'unknown') return health.notHere;
  switch (kind) {
    case 'feed':
      if (count === 0 && day === null) return rhythms.none;
      return day === null || count === null
        ? health.neverCame
        : health.toldUntil(dateWords(day, language), count);
    case 'backup':
      return at === null ? never : health.asOf(momentWords({ language }, at));
    case 'disk':
      return health.free(gigabytes(freeBytes), gigabytes(allBytes));
    case 'job':
      return [
        ...((count ?? 0) > 0 ? [health.failed(count ?? 0)] : []),
        ...(at === null ? [] : [health.waitsSince(momentWords({ language }, at))]),
      ].join(language === 'zh' ? '；' : '; ');
    case 'key':
      return day === null ? health.noKeyEnds : health.endsOn(dateWords(day, language));
    case 'webhook':
      return at === null ? '' : health.nothingReaches(momentWords({ language }, at), count ?? 0);
    case 'attestation':
      return day === null ? '' : health.lapse(dateWords(day, language), count ?? 0);
    case 'log':
      if (name in health.logStates) return health.logStates[name as keyof typeof health.logStates];
      return day === null ? health.logNever : health.logClosed(dateWords(day, language));
    case 'schema':
      return health.number(count ?? 0);
  }
};

const signOf = (visit: Visit, { state }: HealthItem): Html => {
  const words = visit.say.administrator.health.states[state];
  const [shape, tone] = (
    {
      good: ['tick', 'good'],
      missing: ['cross', 'stop'],
      unknown: ['question', 'care'],
    } as const
  )[state];
  return html`${shapeHtml({ shape, tone })} <span class="${tone}">${words}</span>`;
};

/** What is missing in a sentence, then each thing with how it stands and what helps; what is well is folded away. */
export const healthHtml = (visit: Visit, items: readonly HealthItem[]): Html => {
  const { health } = visit.say.administrator;
  const wanting = items.filter(({ state }) => state !== 'good');
  const well = items.filter(({ state }) => state === 'good');
  const missing = items.filter(({ state }) => state === 'missing').length;
  const lead =
    missing === 0
      ? html`<p class="done">${shapeHtml({ shape: 'tick', tone: 'good' })} ${health.allWell}</p>`
      : html`<p class="refused">${shapeHtml({ shape: 'cross', tone: 'stop' })} <b>${health.missing(missing)}</b></p>`;
  const table = (rows: readonly HealthItem[], isWanting: boolean): Html =>
    html`<div class="list" tabindex="0" role="region" aria-label="${health.title}"><table><thead><tr>
      <th scope="col">${health.what}</th><th scope="col">${health.state}</th><th scope="col">${health.how}</th>
      ${isWanting ? html`<th scope="col">${health.helps}</th>` : ''}</tr></thead><tbody>${rows.map(
        (item) =>
          html`<tr><th scope="row">${whatOf(visit, item)}</th><td data-name="${health.state}">${signOf(
            visit,
            item,
          )}</td><td data-name="${health.how}">${howOf(visit, item)}</td>${
            isWanting
              ? html`<td data-name="${health.helps}">${
                  item.state === 'unknown' ? '–' : health.remedies[item.kind]
                }</td>`
              : ''
          }</tr>`,
      )}</tbody></table></div>`;
  const feeds = html`<p><a href="/feed-reaches">${visit.say.administrator.rhythms.title}</a></p>`;
  return html`${lead}${wanting.length === 0 ? '' : table(wanting, true)}${
    well.length === 0
      ? ''
      : html`<details><summary>${health.well(well.length)}</summary>${table(well, false)}</details>`
  }${feeds}`;
};
