import { countersignRefusal } from '../../../register/applications/decisions/countersign-refusal.ts';
import { draftRefusal } from '../../../register/applications/decisions/draft-refusal.ts';
import { editProposal } from '../../../register/applications/decisions/edit-proposal.ts';
import { grantVehicle } from '../../../register/applications/decisions/grant-vehicle.ts';
import { judgeAppeal } from '../../../register/applications/decisions/judge-appeal.ts';
import { proposeRefusal } from '../../../register/applications/decisions/propose-refusal.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { SIGNS, SIGNS_EITHER } from './access.ts';
import { crumbsTo } from './application-decisions.ts';
import { CONFIRM_LETTER } from './confirm-letter.ts';
import { type Decision, decisionPage } from './decision-page.ts';
import { vehiclePath } from './paths.ts';
import { shortAnswers } from './short-answers.ts';
import { type FoundVehicle, foundVehicle } from './vehicle-page.ts';

const PATH = '/queue/applications/{id}/vehicles/{vin}';

const pathOf = ({ params }: Visit): string => vehiclePath(params['id'] ?? '', params['vin'] ?? '');

const idOf = async (visit: Visit): Promise<string | Refusal> => {
  const found = await foundVehicle(visit);
  return 'kind' in found ? found : found.vehicle.id;
};

const crumbsOf = (visit: Visit, { application, vehicle }: FoundVehicle): Decision['crumbs'] => [
  ...crumbsTo(visit, application),
  [vehiclePath(application.id, vehicle.vin), vehicle.vin],
];

const answersOf = ({ language }: Visit, { vehicle }: FoundVehicle): Html => {
  if (vehicle.verdict === null) return html``;
  const { gate, entry, risk, quality } = shortAnswers(vehicle.verdict, language);
  return html`<p>${gate} · ${entry} · ${risk} · ${quality}</p>`;
};

const proposalOf = (visit: Visit, { vehicle }: FoundVehicle): Html => {
  const { say, language } = visit;
  return html`<dl class="facts check"><div><dt>${say.officer.refuse.ground}</dt>
    <dd><code>${vehicle.ground ?? ''}</code></dd></div>
    <div><dt>${say.officer.notice}</dt><dd><span
      class="written">${vehicle.notice?.[language] ?? ''}</span></dd></div></dl>`;
};

/** A decision about a vehicle, of which the rest is said by the caller. */
const about =
  (rest: (visit: Visit, found: FoundVehicle) => Promise<Omit<Decision, 'crumbs'> | Refusal>) =>
  async (visit: Visit): Promise<Decision | Refusal> => {
    const found = await foundVehicle(visit);
    if ('kind' in found) return found;
    const said = await rest(visit, found);
    return 'kind' in said ? said : { ...said, crumbs: crumbsOf(visit, found) };
  };

const GRANT = decisionPage({
  path: `${PATH}/grant`,
  access: SIGNS,
  about: about(async (visit, found) => {
    const { grant } = visit.say.officer;
    return {
      title: grant.title,
      lead: grant.lead(found.vehicle.vin),
      about: answersOf(visit, found),
      hidden: { verdict: found.vehicle.verdict?.id ?? '' },
      follows: grant.follows,
      go: grant.go,
    };
  }),
  decide: async (visit, sent) => {
    const vehicle = await idOf(visit);
    if (typeof vehicle !== 'string') return vehicle;
    const { register, actor } = visit;
    const verdict = sent.value('verdict');
    const done = await grantVehicle(register, actor, { vehicle, ...(verdict && { verdict }) });
    return done.kind === 'refused' ? done : `${pathOf(visit)}?done=granted`;
  },
});

const REFUSE = decisionPage({
  path: `${PATH}/refuse`,
  access: SIGNS,
  about: about(async (visit, found) => {
    const { register, actor, say } = visit;
    const { refuse } = say.officer;
    const drafted = await draftRefusal(register, actor, { vehicle: found.vehicle.id });
    if (drafted.kind === 'refused') return drafted;
    // a proposal that was taken back is written on; else the draft is made of the findings
    const before = found.vehicle.state === 'open' ? found.vehicle : null;
    const { ground, notice, verdict } = drafted.value;
    return {
      title: refuse.title,
      lead: refuse.lead(found.vehicle.vin),
      about: html`${answersOf(visit, found)}<p class="note">${refuse.drafted}</p>`,
      fields: [
        {
          name: 'ground',
          label: refuse.ground,
          hint: refuse.groundHint,
          draft: before?.ground ?? ground,
        },
        {
          name: 'zh',
          label: refuse.chinese,
          long: true,
          lang: 'zh-CN',
          draft: before?.notice?.zh ?? notice.zh,
        },
        {
          name: 'en',
          label: refuse.english,
          long: true,
          lang: 'en',
          draft: before?.notice?.en ?? notice.en,
        },
      ],
      hidden: { verdict },
      follows: refuse.follows,
      go: refuse.go,
      danger: true,
    };
  }),
  decide: async (visit, sent) => {
    const vehicle = await idOf(visit);
    if (typeof vehicle !== 'string') return vehicle;
    const { register, actor } = visit;
    const done = await proposeRefusal(register, actor, {
      vehicle,
      verdict: sent.value('verdict'),
      ground: sent.value('ground'),
      notice: { en: sent.value('en'), zh: sent.value('zh') },
    });
    return done.kind === 'refused' ? done : `${pathOf(visit)}?done=proposed`;
  },
});

const EDIT = decisionPage({
  path: `${PATH}/edit`,
  access: SIGNS,
  about: about(async (visit, found) => {
    const { takeBack } = visit.say.officer;
    return {
      title: takeBack.title,
      lead: takeBack.lead(found.vehicle.vin),
      about: proposalOf(visit, found),
      follows: takeBack.follows,
      go: takeBack.go,
    };
  }),
  decide: async (visit) => {
    const vehicle = await idOf(visit);
    if (typeof vehicle !== 'string') return vehicle;
    const done = await editProposal(visit.register, visit.actor, { vehicle });
    return done.kind === 'refused' ? done : `${pathOf(visit)}?done=takenBack`;
  },
});

const COUNTERSIGN = decisionPage({
  path: `${PATH}/countersign`,
  access: SIGNS,
  about: about(async (visit, found) => {
    const { countersign } = visit.say.officer;
    return {
      title: countersign.title,
      lead: countersign.lead(found.vehicle.vin),
      about: html`${answersOf(visit, found)}${proposalOf(visit, found)}`,
      follows: countersign.follows,
      go: countersign.go,
      danger: true,
    };
  }),
  decide: async (visit) => {
    const vehicle = await idOf(visit);
    if (typeof vehicle !== 'string') return vehicle;
    const done = await countersignRefusal(visit.register, visit.actor, { vehicle });
    return done.kind === 'refused' ? done : `${pathOf(visit)}?done=refused`;
  },
});

const APPEAL = decisionPage({
  path: `${PATH}/appeal`,
  access: SIGNS_EITHER,
  about: about(async (visit, found) => {
    const { appeal } = visit.say.officer;
    return {
      title: appeal.title,
      lead: appeal.lead(found.vehicle.vin),
      about: html`${answersOf(visit, found)}${proposalOf(visit, found)}
        <h2>${appeal.said}</h2><p class="written">${found.vehicle.appeal ?? ''}</p>`,
      fields: [{ name: 'ground', label: appeal.ground, hint: appeal.groundHint, long: true }],
      choices: {
        name: 'verb',
        label: appeal.which,
        hint: appeal.whichHint,
        single: true,
        options: [
          { value: 'uphold', words: appeal.uphold },
          { value: 'overturn', words: appeal.overturn },
        ],
        missing: appeal.whichMissing,
      },
      follows: appeal.follows,
      go: appeal.go,
    };
  }),
  decide: async (visit, sent) => {
    const vehicle = await idOf(visit);
    if (typeof vehicle !== 'string') return vehicle;
    const verb = sent.value('verb') === 'overturn' ? 'overturn' : 'uphold';
    const ground = sent.value('ground');
    const done = await judgeAppeal(visit.register, visit.actor, { vehicle, verb, ground });
    return done.kind === 'refused' ? done : `${pathOf(visit)}?done=${verb}`;
  },
});

/** What is decided of one vehicle. */
export const VEHICLE_DECISIONS: readonly Page[] = [
  GRANT,
  REFUSE,
  EDIT,
  COUNTERSIGN,
  APPEAL,
  CONFIRM_LETTER,
];
