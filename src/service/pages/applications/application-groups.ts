import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { articleWords } from '../../../domain/rules/words/article-words.ts';
import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { askAboutApplication } from '../../../register/applications/ask-about-application.ts';
import { grantAll } from '../../../register/applications/decisions/grant-all.ts';
import { proposeRefusals } from '../../../register/applications/decisions/propose-refusals.ts';
import type { GroupedVehicle, VehicleGroup } from '../../../register/applications/list-groups.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { type Column, list } from '../pieces/list.ts';
import { isMine } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import { applicationPath, papersPath, vehiclePath } from '../pieces/office-paths.ts';
import { refusalGroupPath } from '../pieces/refusal-group-path.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** The script that counts ticks; every page works without it. */
export const TICKS_ISLAND = 'ticks.js';

const MOST_SQUARES = 300; // not-law: vehicles that are drawn
const ROWS = 200; // not-law: rows of a group

const OPEN: readonly VehicleGroup['kind'][] = [
  'blocked',
  'undetermined',
  'notScreened',
  'overtaken',
  'toInspect',
  'notSeen',
  'grantable',
];
const TONES: Partial<Record<VehicleGroup['kind'], string>> = {
  blocked: 'stop',
  undetermined: 'care',
  notScreened: 'care',
  overtaken: 'care',
  toInspect: 'care',
  notSeen: 'care',
  grantable: 'good',
  granted: 'good',
};

const isOpen = ({ kind }: VehicleGroup): boolean => OPEN.includes(kind);

/** What waits in an application, in one sentence; null where no vehicle is open or proposed. */
export const groupsLead = ({ say }: Visit, groups: readonly VehicleGroup[]): string | null => {
  const words = say.groups.lead;
  const said = [...OPEN, 'refusalProposed' as const].flatMap((kind) => {
    const count = groups
      .filter((one) => one.kind === kind)
      .reduce((sum, one) => sum + one.count, 0);
    const word = (words as Readonly<Record<string, unknown>>)[kind];
    return count === 0 || typeof word !== 'function' ? [] : [String(word(count))];
  });
  return said.length === 0 ? null : said.join(words.gap);
};

/** A group in words: of a rule what is said of whoever breaks it, else how it stands. */
const groupWords = (visit: Visit, { kind, rule }: VehicleGroup): string => {
  const told = rule === null ? undefined : lawReference(visit).rules.get(rule);
  return told?.breach[visit.language] ?? visit.say.groups.kinds[kind];
};

/** The article that a rule of the gate rests on, as decisions name it. */
const articleOf = ({ register }: Visit, code: string): string => {
  const rule = register.engine.law.ruleSet.rules.find((one) => one.code === code);
  const [source] = rule?.sources ?? [];
  return source === undefined ? '' : articleWords(source);
};

/** What may be done with a vehicle by its tick: grant, refuse, ask. */
const mayOf = (group: VehicleGroup): string => {
  if (!isOpen(group)) return '';
  return `${group.kind === 'grantable' ? 'g' : ''}${group.kind === 'notScreened' ? '' : 'r'}a`;
};

const keyOf = ({ kind, rule }: VehicleGroup): string => `${kind}${rule === null ? '' : `-${rule}`}`;

/** A vehicle as a square each, those of one group together. */
const squaresHtml = ({ say }: Visit, groups: readonly VehicleGroup[], lead: string): Html => {
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  if (all > MOST_SQUARES || all === 0) return html``;
  return html`<p class="squares" role="img" aria-label="${say.groups.squares(lead)}">${groups.map(
    ({ kind, count }) =>
      html`<span>${Array.from({ length: count }, () => html`<i class="${TONES[kind] ?? 'quiet'}"></i>`)}</span>`,
  )}</p>`;
};

const daysTo = (registered: string | null, applied: string | null): number | null => {
  const [from, to] = [registered, applied].map((one) => (one === null ? null : parseIsoDate(one)));
  return from === null || from === undefined || to === null || to === undefined ? null : to - from;
};

const columnsOf = (
  visit: Visit,
  application: ApplicationInFull,
  group: VehicleGroup,
  ticks: boolean,
): readonly Column<GroupedVehicle>[] => {
  const { columns, tick } = visit.say.groups;
  const { rules } = lawReference(visit);
  const may = mayOf(group);
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ id, vin }) =>
        html`<span class="ticked">${
          ticks && may !== ''
            ? html`<input type="checkbox" form="together" name="vehicle" value="${id}" data-of="${keyOf(group)}"
                data-may="${may}" aria-label="${tick(vin)}"> `
            : ''
        }<a data-row href="${vehiclePath(application.id, vin)}">${vinText(vin, visit.language)}</a></span>`,
    },
    {
      name: 'car',
      title: columns.car,
      cell: ({ brand, model }) =>
        [brand, model].flatMap((one) => (one === null ? [] : [one])).join(' ') || '–',
    },
    {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
    },
    {
      name: 'registered',
      title: columns.registered,
      cell: ({ registeredOn }) => (registeredOn === null ? '–' : day(visit, registeredOn)),
    },
    {
      name: 'between',
      title: columns.between,
      figure: true,
      cell: ({ registeredOn }) => {
        const days = daysTo(registeredOn, application.appliedOn);
        return days === null ? '–' : visit.say.groups.days(days);
      },
    },
    {
      name: 'others',
      title: columns.others,
      cell: ({ reasons }) =>
        reasons.length === 0
          ? '–'
          : html`${reasons.slice(0, 2).map((code) => {
              const rule = rules.get(code);
              const words = (rule?.breach ?? rule?.title)?.[visit.language] ?? '';
              return html`<small class="reason"><span class="code">${code}</span> ${words}</small>`;
            })}${reasons.length > 2 ? html`<small>… ${reasons.slice(2).join(' ')}</small>` : ''}`,
    },
  ];
};

/** What is done with a whole group, without ticks. */
const actionsHtml = (visit: Visit, application: ApplicationInFull, group: VehicleGroup): Html => {
  const words = visit.say.groups;
  const at = applicationPath(application.id);
  const of = new URLSearchParams({
    kind: group.kind,
    ...(group.rule !== null && { rule: group.rule }),
  });
  const may = mayOf(group);
  const signs = mayTake(visit, proposeRefusals, 'open');
  const asks = mayTake(visit, askAboutApplication, application.state);
  const link = (to: string, name: string, kind: string): Html =>
    html`<a class="button ${kind}" href="${to}">${name}</a>`;
  return html`<div class="acts">${
    group.kind === 'grantable' && mayTake(visit, grantAll)
      ? link(`${at}/grant`, words.grantGroup, '')
      : ''
  }${group.kind === 'notSeen' ? link(papersPath(application.id), words.toPapers, '') : ''}${
    may.includes('r') && signs && group.kind !== 'grantable'
      ? link(`${at}/refuse?${of}`, words.refuseGroup, 'second danger')
      : ''
  }${
    may.includes('a') && asks && group.kind !== 'grantable'
      ? link(`${at}/ask?${of}`, words.askGroup, 'second')
      : ''
  }</div>`;
};

const groupHtml = (
  visit: Visit,
  application: ApplicationInFull,
  group: VehicleGroup,
  mine: boolean,
): Html => {
  const words = visit.say.groups;
  const said = groupWords(visit, group);
  const key = keyOf(group);
  const ticks = mine && mayOf(group) !== '';
  const together = [...new Set(group.vehicles.flatMap(({ refusedWith }) => refusedWith ?? []))];
  return html`<section class="group" aria-labelledby="group-${key}"><div class="group-head">${
    ticks
      ? html`<span hidden><input type="checkbox" data-group="${key}" aria-label="${words.tickGroup(said)}"></span>`
      : ''
  }<div><h2 id="group-${key}">${
    group.rule === null
      ? ''
      : html`<span class="${TONES[group.kind] ?? ''}">${words.kinds[group.kind]}</span> `
  }${words.head(said, group.count)}</h2>
    ${group.rule === null ? '' : html`<p class="quiet">${words.rule(group.rule, articleOf(visit, group.rule))}</p>`}
    ${words.hints[group.kind] === '' ? '' : html`<p class="quiet">${words.hints[group.kind]}</p>`}
    ${together.map((one) => html`<p><a href="${refusalGroupPath(one)}">${words.together.sign}</a></p>`)}</div>
    ${mine ? actionsHtml(visit, application, group) : ''}</div>
    ${list(visit, {
      caption: words.caption(said),
      columns: columnsOf(visit, application, group, ticks),
      rows: group.vehicles.slice(0, ROWS),
      all: group.count,
      empty: '',
    })}${
      group.count > ROWS
        ? html`<p><a href="${applicationPath(application.id)}?view=list">${words.more(group.count)}</a></p>`
        : ''
    }</section>`;
};

/** What is ticked, what may be done with it, and why something may not. The script counts. */
const barHtml = (visit: Visit, application: ApplicationInFull, token: string): Html => {
  const { bar } = visit.say.groups;
  const at = applicationPath(application.id);
  const button = (
    does: 'r' | 'a' | 'g',
    { path, act, why, kind }: { path: string; act: string; why: string; kind: string },
    name: string,
  ): Html =>
    html`<button class="${kind}" name="act" value="${act}" formaction="${at}/${path}" data-key="${does}"
      data-does="${does}" data-why="${why}">${name} <kbd>${does}</kbd></button>`;
  const refuses = mayTake(visit, proposeRefusals, 'open');
  const grants = mayTake(visit, grantAll);
  return html`<form method="post" id="together" class="ticked-bar" aria-label="${bar.label}"><input type="hidden"
      name="token" value="${token}"><div id="ticked" data-words="${bar.count('0')}" data-none="${bar.none}">
    <b data-count></b>
    ${
      refuses
        ? button(
            'r',
            { path: 'refuse', act: 'edit', why: bar.notRefuse, kind: 'second danger' },
            bar.refuse,
          )
        : ''
    }
    ${
      mayTake(visit, askAboutApplication, application.state)
        ? button('a', { path: 'ask', act: 'edit', why: bar.notRefuse, kind: 'second' }, bar.ask)
        : ''
    }
    ${grants ? button('g', { path: 'grant', act: 'check', why: bar.notGrant, kind: 'second' }, bar.grant) : ''}
    <small data-reason role="status"></small>
    <a href="${at}" data-untick>${bar.clear}</a></div></form>`;
};

/**
 * The vehicles of an application in groups, the gravest first, with the bar of what is ticked.
 *
 * @param token of what may be granted now.
 */
export const groupsHtml = (
  visit: Visit,
  application: ApplicationInFull,
  groups: readonly VehicleGroup[],
  token: string,
): { readonly squares: Html; readonly groups: Html } => {
  const mine = isMine(visit, application) && application.state === 'underReview';
  const lead = groupsLead(visit, groups) ?? '';
  return {
    squares: squaresHtml(visit, groups, lead),
    groups: html`${groups.map((group) => groupHtml(visit, application, group, mine))}
      <p><a href="${applicationPath(application.id)}?view=list">${visit.say.groups.list}</a></p>
      ${mine && groups.some(isOpen) ? barHtml(visit, application, token) : ''}`,
  };
};
