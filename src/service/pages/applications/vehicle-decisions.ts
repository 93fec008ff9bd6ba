import { countersignRefusal } from '../../../register/applications/decisions/countersign-refusal.ts';
import { draftRefusal } from '../../../register/applications/decisions/draft-refusal.ts';
import { editProposal } from '../../../register/applications/decisions/edit-proposal.ts';
import { grantVehicle } from '../../../register/applications/decisions/grant-vehicle.ts';
import { judgeAppeal } from '../../../register/applications/decisions/judge-appeal.ts';
import { previewRefusal } from '../../../register/applications/decisions/preview-refusal.ts';
import { proposeRefusal } from '../../../register/applications/decisions/propose-refusal.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { previewHtml } from '../documents/preview-html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { evidenceChoices, evidenceHtml } from '../pieces/evidence.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { hearingHtml } from '../pieces/hearing-beside.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { EVIDENCE, foundField, GROUNDS, groundChoices, NOTICE } from '../pieces/step-fields.ts';
import { crumbsTo } from './application-decisions.ts';
import { CONFIRM_LETTER } from './confirm-letter.ts';
import { type FoundVehicle, foundVehicle } from './office-vehicle.ts';
import { shortAnswers } from './short-answers.ts';

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

const evidenceOf = async (visit: Visit, { vehicle }: FoundVehicle): Promise<Html> =>
  html`<dl class="facts check">${await evidenceHtml(visit, vehicle.exporter, vehicle.evidence)}</dl>`;

const proposalOf = async (visit: Visit, { vehicle, hearing }: FoundVehicle): Promise<Html> => {
  const { say, language } = visit;
  return html`<dl class="facts check"><div><dt>${say.officer.refuse.ground}</dt>
    <dd>${groundsHtml(visit, vehicle)}</dd></div>
    ${await evidenceHtml(visit, vehicle.exporter, vehicle.evidence)}
    <div><dt>${say.forms.notice}</dt><dd><span
      class="written">${vehicle.notice?.[language] ?? ''}</span></dd></div></dl>
    ${hearing === null ? '' : hearingHtml(visit, hearing, 'vehicle', vehicle.id)}`;
};

/** A decision about a vehicle, of which the rest is said by the caller. */
const about =
  (
    rest: (
      visit: Visit,
      found: FoundVehicle,
      sent: Form | null,
    ) => Promise<Omit<Decision, 'crumbs'> | Refusal>,
  ) =>
  async (visit: Visit, sent: Form | null): Promise<Decision | Refusal> => {
    const found = await foundVehicle(visit);
    if ('kind' in found) return found;
    const said = await rest(visit, found, sent);
    return 'kind' in said ? said : { ...said, crumbs: crumbsOf(visit, found) };
  };

const GRANT = actionPage(grantVehicle, {
  path: `${PATH}/grant`,
  of: { vehicle: idOf },
  writes: { verdict: 'verdict' },
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
  goesTo: (visit) => `${pathOf(visit)}?done=granted`,
});

const REFUSE = actionPage(proposeRefusal, {
  path: `${PATH}/refuse`,
  of: { vehicle: idOf },
  writes: { verdict: 'verdict', ...GROUNDS, ...EVIDENCE, ...NOTICE },
  about: about(async (visit, found, sent) => {
    const { register, actor, say } = visit;
    const { refuse } = say.officer;
    const drafted = await draftRefusal(register, actor, { vehicle: found.vehicle.id });
    if (drafted.kind === 'refused') return drafted;
    // a proposal that was taken back is written on; else the draft is made of the findings
    const before = found.vehicle.state === 'open' ? found.vehicle : null;
    const { grounds, notice, verdict } = drafted.value;
    const written = before?.grounds ?? [];
    const picked = (written.length > 0 ? written : grounds).map(({ rule, discretion }) =>
      rule === undefined ? `discretion:${discretion}` : `rule:${rule}`,
    );
    return {
      title: refuse.title,
      lead: refuse.lead(found.vehicle.vin),
      about: html`${answersOf(visit, found)}<p class="note">${refuse.drafted}</p>`,
      fields: [
        foundField(visit, before?.found ?? ''),
        {
          name: 'zh',
          label: refuse.chinese,
          lang: 'zh-CN',
          draft: before?.notice?.zh ?? notice.zh,
        },
        {
          name: 'en',
          label: refuse.english,
          lang: 'en',
          draft: before?.notice?.en ?? notice.en,
        },
      ],
      choices: [
        await groundChoices(
          visit,
          { decision: 'vehicleDecision.propose-refusal', verdict },
          picked,
        ),
        await evidenceChoices(visit, found.vehicle.exporter, sent, false),
      ],
      hidden: { verdict },
      follows: refuse.follows,
      go: refuse.go,
      danger: true,
    };
  }),
  goesTo: (visit) => `${pathOf(visit)}?done=proposed`,
});

const EDIT = actionPage(editProposal, {
  path: `${PATH}/edit`,
  of: { vehicle: idOf },
  writes: {},
  about: about(async (visit, found) => {
    const { takeBack } = visit.say.officer;
    return {
      title: takeBack.title,
      lead: takeBack.lead(found.vehicle.vin),
      about: await proposalOf(visit, found),
      follows: takeBack.follows,
      go: takeBack.go,
    };
  }),
  goesTo: (visit) => `${pathOf(visit)}?done=takenBack`,
});

const COUNTERSIGN = actionPage(countersignRefusal, {
  path: `${PATH}/countersign`,
  of: { vehicle: idOf },
  writes: {},
  about: about(async (visit, found) => {
    const { register, actor, say } = visit;
    const { countersign } = say.officer;
    const preview = await previewRefusal(register, actor, { vehicle: found.vehicle.id });
    return {
      title: countersign.title,
      lead: countersign.lead(found.vehicle.vin),
      about: html`${answersOf(visit, found)}${
        preview.kind === 'refused'
          ? await proposalOf(visit, found)
          : html`${previewHtml(visit, preview)}${await evidenceOf(visit, found)}`
      }`,
      follows: countersign.follows,
      go: countersign.go,
      danger: true,
    };
  }),
  goesTo: (visit) => `${pathOf(visit)}?done=refused`,
});

const APPEAL = actionPage(judgeAppeal, {
  path: `${PATH}/appeal`,
  of: { vehicle: idOf },
  writes: { verb: 'verb', ...GROUNDS },
  about: about(async (visit, found) => {
    const { appeal } = visit.say.officer;
    // the verdict that the refusal rests on is the first piece of its evidence
    const verdict = found.vehicle.evidence.find(({ kind }) => kind === 'verdict')?.id;
    const upholding = await groundChoices(visit, {
      decision: 'vehicleDecision.uphold',
      ...(verdict !== undefined && { verdict }),
    });
    const { options: overturning } = await groundChoices(visit, {
      decision: 'vehicleDecision.overturn',
    });
    return {
      title: appeal.title,
      lead: appeal.lead(found.vehicle.vin),
      about: html`${answersOf(visit, found)}${await proposalOf(visit, found)}
        <h2>${appeal.said}</h2><p class="written">${found.vehicle.appeal ?? ''}</p>`,
      fields: [foundField(visit)],
      choices: [
        {
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
        { ...upholding, hint: appeal.groundHint, options: [...upholding.options, ...overturning] },
      ],
      follows: appeal.follows,
      go: appeal.go,
    };
  }),
  goesTo: (visit, { state }) =>
    `${pathOf(visit)}?done=${state === 'overturned' ? 'overturn' : 'uphold'}`,
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
