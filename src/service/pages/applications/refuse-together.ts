import { draftRefusals } from '../../../register/applications/decisions/draft-refusals.ts';
import { previewRefusals } from '../../../register/applications/decisions/preview-refusals.ts';
import { proposeRefusals } from '../../../register/applications/decisions/propose-refusals.ts';
import {
  MOST_TOGETHER,
  type RefusalGroup,
} from '../../../register/applications/decisions/refusal-group-shapes.ts';
import {
  countersignRefusals,
  editRefusals,
  getRefusalGroup,
} from '../../../register/applications/decisions/sign-together.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { tellOfGroup } from '../../../register/hearings/tell-of-group.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { documentLinks } from '../documents/document-links.ts';
import { previewsHtml } from '../documents/preview-html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { evidenceChoices, evidenceHtml } from '../pieces/evidence.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { ANSWER_DAYS, lawDays } from '../pieces/law-days.ts';
import { stateTag } from '../pieces/life-words.ts';
import { list } from '../pieces/list.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusalGroupPath } from '../pieces/refusal-group-path.ts';
import { EVIDENCE, foundField, GROUNDS, groundChoices, NOTICE } from '../pieces/step-fields.ts';
import { vinText } from '../pieces/vin-text.ts';
import { crumbsTo } from './application-decisions.ts';
import { vehiclesNamed } from './vehicles-named.ts';

const PATH = '/queue/refusals/{id}';

/** Whether the page is come to from ticks, so that nothing was written on it yet. */
const isBegun = (sent: Form | null): boolean => sent !== null && sent.all('zh').length === 0;

const REFUSE_TOGETHER: Page = actionPage(proposeRefusals, {
  path: '/queue/applications/{id}/refuse',
  of: { application: pathId },
  writes: { vehicles: 'vehicle', verdicts: 'verdicts', ...GROUNDS, ...EVIDENCE, ...NOTICE },
  about: async (visit, sent) => {
    const { register, actor, say } = visit;
    const words = say.groups.refuse;
    const application = pathId(visit);
    const found = await getApplication(register, actor, { application });
    if (found.kind === 'refused') return found;
    const named = await vehiclesNamed(visit, application, sent);
    if ('kind' in named) return named;
    const shown = {
      ...{ title: words.title, crumbs: crumbsTo(visit, found.value) },
      ...{ lead: words.lead(named.length, found.value.number) },
      ...{ follows: words.follows, go: words.go, danger: true },
    };
    if (named.length === 0) return { ...shown, stopped: html`<p class="empty">${words.none}</p>` };
    const vehicles = named.slice(0, MOST_TOGETHER);
    const drafted = await draftRefusals(register, actor, { application, vehicles });
    if (drafted.kind === 'refused') return drafted;
    const { grounds, notice, vehicles: able, others } = drafted.value;
    const [first] = able;
    if (first === undefined) return { ...shown, stopped: html`<p class="empty">${words.none}</p>` };
    const picked = grounds.map(({ rule }) => `rule:${rule}`);
    const choices = await groundChoices(
      visit,
      { decision: 'vehicleDecision.propose-refusal', verdict: first.verdict },
      picked,
    );
    return {
      ...shown,
      lead: words.lead(able.length, found.value.number),
      begun: isBegun(sent),
      about: html`<p class="note">${grounds.length === 0 ? words.noGround : words.drafted}</p>${
        others.length === 0
          ? ''
          : html`<p>${words.others(others.length)} ${others.map(({ vin }) => html`<code>${vin}</code> `)}</p>`
      }`,
      fields: [
        foundField(visit),
        ...(['zh', 'en'] as const).map((language) => ({
          name: language,
          label: language === 'zh' ? say.officer.refuse.chinese : say.officer.refuse.english,
          lang: language === 'zh' ? 'zh-CN' : 'en',
          draft: notice[language],
        })),
      ],
      choices: [
        {
          ...choices,
          // a rule that stands against the first alone is no ground for all
          options: choices.options.filter(
            ({ value }) => !value.startsWith('rule:') || picked.includes(value),
          ),
        },
        {
          name: 'vehicle',
          label: words.annex,
          hint: words.annexHint,
          options: able.map(({ vehicle, vin }) => ({ value: vehicle, words: vin })),
          picked: able.map(({ vehicle }) => vehicle),
          missing: words.annexMissing,
        },
        await evidenceChoices(visit, found.value.exporter, isBegun(sent) ? null : sent, false),
      ],
      hidden: { verdicts: able.map(({ verdict }) => verdict).join(' ') },
    };
  },
  goesTo: (_, { id }) => `${refusalGroupPath(id)}?done=proposedTogether`,
});

const foundGroup = async (visit: Visit): Promise<RefusalGroup | Refusal> => {
  const { register, actor } = visit;
  const found = await getRefusalGroup(register, actor, { group: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

const annexHtml = (visit: Visit, { application, vehicles }: RefusalGroup): Html => {
  const { together } = visit.say.groups;
  const { waits } = visit.say.hearing.signatures;
  return list(visit, {
    caption: together.annex(vehicles.length),
    columns: [
      {
        name: 'vin',
        title: together.columns.vin,
        cell: ({ vin }) =>
          html`<a data-row href="${vehiclePath(application, vin)}">${vinText(vin, visit.language)}</a>`,
      },
      {
        name: 'state',
        title: together.columns.state,
        cell: ({ state }) => stateTag(visit, 'vehicleDecision', state),
      },
      {
        name: 'waits',
        title: together.columns.waits,
        cell: (row) => (row.waits === null ? '–' : waits[row.waits]),
      },
    ],
    rows: vehicles,
    all: vehicles.length,
    empty: together.none,
  });
};

const proposalHtml = async (visit: Visit, group: RefusalGroup): Promise<Html> =>
  group.notice === null
    ? html``
    : html`<dl class="facts check"><div><dt>${visit.say.officer.refuse.ground}</dt>
    <dd>${groundsHtml(visit, group)}</dd></div>
    ${await evidenceHtml(visit, group.exporter, group.evidence)}
    <div><dt>${visit.say.forms.notice}</dt><dd><span
      class="written">${group.notice[visit.language]}</span></dd></div></dl>`;

/** What can be done with the group now, and what it waits for. */
const stepsHtml = (visit: Visit, group: RefusalGroup): Html => {
  const { together } = visit.say.groups;
  const waiting = group.vehicles.filter(({ state }) => state === 'refusalProposed');
  if (group.vehicles.length === 0) return html`<p class="note">${together.none}</p>`;
  if (waiting.length === 0) return html`<p class="note">${together.signed}</p>`;
  const own = group.proposedBy === visit.actor.person;
  const waits = (what: string): boolean => waiting.some((one) => one.waits === what);
  const at = refusalGroupPath(group.id);
  const ready = !waits('telling') && !waits('answer');
  return html`${own ? html`<p class="note">${together.own}</p>` : ''}${
    waits('telling')
      ? html`<p class="note">${together.mustTell(lawDays(visit, ANSWER_DAYS))}</p>`
      : ''
  }${waits('answer') ? html`<p class="note">${together.waitsForAnswer}</p>` : ''}<div class="buttons">${
    waits('telling') && mayTake(visit, tellOfGroup)
      ? html`<a class="button" href="${at}/tell">${together.tell}</a>`
      : ''
  }${
    ready && !own && mayTake(visit, countersignRefusals, 'refusalProposed')
      ? html`<a class="button" href="${at}/countersign" data-key="n">${together.sign}</a>`
      : ''
  }${
    mayTake(visit, editRefusals, 'refusalProposed')
      ? html`<a class="button second" href="${at}/edit">${together.takeBack}</a>`
      : ''
  }</div>`;
};

/** Vehicles that are refused together: the one proposal, its annex, and what it waits for. */
const GROUP_PAGE: Page = {
  path: PATH,
  access: READS,
  show: atOneMoment(async (visit) => {
    const group = await foundGroup(visit);
    if ('kind' in group) return group;
    const { together } = visit.say.groups;
    const count = group.vehicles.length;
    return {
      kind: 'page',
      title: together.title(count),
      crumbs: crumbsTo(visit, { id: group.application, number: group.number }),
      islands: [KEYS_ISLAND],
      body: html`<h1>${together.title(count)}</h1>${doneNote(visit)}
        <p class="lead">${together.lead(count, group.number)}</p>${stepsHtml(visit, group)}
        ${await proposalHtml(visit, group)}${await documentLinks(visit, group.id)}
        ${annexHtml(visit, group)}${keysHtml(visit)}`,
    };
  }),
};

type Said = 'countersign' | 'takeBack';

/** What a page says that does something with the whole group. */
const aboutGroup = (said: Said) => async (visit: Visit) => {
  const group = await foundGroup(visit);
  if ('kind' in group) return group;
  const { groups } = visit.say;
  const words = groups[said];
  const count = group.vehicles.length;
  return {
    title: words.title,
    crumbs: [
      ...crumbsTo(visit, { id: group.application, number: group.number }),
      [refusalGroupPath(group.id), groups.together.title(count)] as const,
    ],
    lead: words.lead(count),
    about:
      said === 'takeBack'
        ? await proposalHtml(visit, group)
        : html`<dl class="facts check">${await evidenceHtml(visit, group.exporter, group.evidence)}</dl>`,
    hidden: { vehicles: String(count) },
    follows: words.follows,
    go: typeof words.go === 'string' ? words.go : words.go(count),
    danger: said === 'countersign',
  };
};

const COUNTERSIGN_TOGETHER = actionPage(countersignRefusals, {
  path: `${PATH}/countersign`,
  of: { group: pathId },
  writes: { vehicles: 'vehicles' },
  about: aboutGroup('countersign'),
  preview: async (visit) => {
    const group = await foundGroup(visit);
    if ('kind' in group) return html``;
    const input = { group: group.id, vehicles: group.vehicles.length };
    return previewsHtml(visit, await previewRefusals(visit.register, visit.actor, input));
  },
  goesTo: (_, { id }) => `${refusalGroupPath(id)}?done=refusedTogether`,
});

const EDIT_TOGETHER = actionPage(editRefusals, {
  path: `${PATH}/edit`,
  of: { group: pathId },
  writes: { vehicles: 'vehicles' },
  about: aboutGroup('takeBack'),
  goesTo: (_, { id }) => `${refusalGroupPath(id)}?done=takenBackTogether`,
});

const TELL_TOGETHER = actionPage(tellOfGroup, {
  path: `${PATH}/tell`,
  of: { group: pathId },
  writes: {},
  about: async (visit) => {
    const group = await foundGroup(visit);
    if ('kind' in group) return group;
    const { groups } = visit.say;
    const { tell } = groups;
    const count = group.vehicles.filter(({ waits }) => waits === 'telling').length;
    return {
      title: tell.title,
      crumbs: [
        ...crumbsTo(visit, { id: group.application, number: group.number }),
        [refusalGroupPath(group.id), groups.together.title(group.vehicles.length)] as const,
      ],
      lead: tell.lead(count),
      about: await proposalHtml(visit, group),
      follows: tell.follows(lawDays(visit, ANSWER_DAYS)),
      go: tell.go,
    };
  },
  goesTo: (visit) => `${refusalGroupPath(pathId(visit))}?done=toldTogether`,
});

/** Where many vehicles are refused together, and signed for at once. */
export const REFUSALS_TOGETHER: readonly Page[] = [
  REFUSE_TOGETHER,
  GROUP_PAGE,
  COUNTERSIGN_TOGETHER,
  EDIT_TOGETHER,
  TELL_TOGETHER,
];
