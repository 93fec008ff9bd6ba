import { getDecision } from '../../../register/applications/decisions/get-decision.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import { getStanding } from '../../../register/exporters/standings/get-standing.ts';
import { conveneHearing } from '../../../register/hearings/convene-hearing.ts';
import { getHearing } from '../../../register/hearings/get-hearing.ts';
import type { HearingInFull, PROPOSES } from '../../../register/hearings/hearing-shapes.ts';
import { holdHearing } from '../../../register/hearings/hold-hearing.ts';
import { takeBackRevocation } from '../../../register/hearings/take-back-revocation.ts';
import { tellExporter } from '../../../register/hearings/tell-exporter.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { facts } from '../pieces/facts.ts';
import { hearingAbout, hearingHtml } from '../pieces/hearing-beside.ts';
import { ANSWER_DAYS, lawDays } from '../pieces/law-days.ts';
import { READS } from '../pieces/office-access.ts';
import { exporterPath, licencePath, vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';

const ANNOUNCED = 'cn.648.rectification.announcedWorkingDays';

type Crumbs = NonNullable<ShownPage['crumbs']>;

/** Where what is proposed is seen by an office. */
const aboutPath = ({
  proposes,
  application,
  label,
  exporter,
  licence,
}: Pick<HearingInFull, 'proposes' | 'application' | 'label' | 'exporter' | 'licence'>): string => {
  if (proposes === 'refusal') return vehiclePath(application ?? '', label ?? '');
  return proposes === 'revocation' ? licencePath(licence ?? '') : exporterPath(exporter);
};

const proposalHtml = (
  { say, language }: Visit,
  ground: string | null,
  notice: { readonly en: string; readonly zh: string } | null,
): Html =>
  facts([
    [say.officer.refuse.ground, html`<code>${ground ?? ''}</code>`],
    [say.hearing.own.facts, html`<span class="written">${notice?.[language] ?? ''}</span>`],
  ]);

/** What is proposed and against whom, before it is told. */
interface Proposed {
  readonly proposes: (typeof PROPOSES)[number];
  readonly exporter: string;
  readonly about: Html;
  readonly back: readonly [string, string];
}

const ofVehicle = async (visit: Visit, id: string): Promise<Proposed | Refusal> => {
  const found = await getDecision(visit.register, visit.actor, { vehicle: id });
  if (found.kind === 'refused') return found;
  const { ground, notice, exporter, application, vin } = found.value;
  return {
    proposes: 'refusal',
    exporter,
    about: proposalHtml(visit, ground, notice),
    back: [vehiclePath(application, vin), vin],
  };
};

const ofExporter = async (visit: Visit, id: string): Promise<Proposed | Refusal> => {
  const found = await getStanding(visit.register, visit.actor, { exporter: id });
  if (found.kind === 'refused') return found;
  const { ground, notice, state } = found.value;
  return {
    proposes: state === 'barProposed' ? 'bar' : 'order',
    exporter: id,
    about: proposalHtml(visit, ground, notice),
    back: [exporterPath(id), ''],
  };
};

const ofLicence = async (visit: Visit, id: string): Promise<Proposed | Refusal> => {
  const found = await hearingAbout(visit, id);
  if (found === null) return { kind: 'refused', code: 'nothing-proposed', field: '', values: {} };
  if ('kind' in found) return found;
  const { ground, notice, exporter, label } = found;
  return {
    proposes: 'revocation',
    exporter,
    about: proposalHtml(visit, ground, notice),
    back: [licencePath(id), label ?? ''],
  };
};

/** What the page says that tells an exporter what is proposed of one kind of thing. */
const telling = (proposed: (visit: Visit, id: string) => Promise<Proposed | Refusal>) => ({
  about: async (visit: Visit): Promise<Decision | Refusal> => {
    const { register, actor, say } = visit;
    const { tell, proposes } = say.hearing;
    const found = await proposed(visit, pathId(visit));
    if ('kind' in found) return found;
    const names = await nameExporters(register, actor, { exporters: [found.exporter] });
    if (names.kind === 'refused') return names;
    const name = names.value.get(found.exporter) ?? '';
    const [path, label] = found.back;
    const follows = tell.follows(lawDays(visit, ANSWER_DAYS));
    return {
      title: tell.title,
      crumbs: [
        ['/queue', say.officer.queue.title],
        [path, label === '' ? name : label],
      ],
      lead: tell.lead(proposes[found.proposes], name),
      about: found.about,
      follows: found.proposes === 'refusal' ? `${follows} ${tell.clock}` : follows,
      go: tell.go,
    };
  },
  goesTo: (_: Visit, hearing: HearingInFull): string => `${aboutPath(hearing)}?done=told`,
});

const TELL: readonly Page[] = [
  actionPage(tellExporter, {
    path: '/queue/tell/vehicle/{id}',
    of: { vehicle: pathId },
    writes: { exporter: null, licence: null },
    ...telling(ofVehicle),
  }),
  actionPage(tellExporter, {
    path: '/queue/tell/exporter/{id}',
    of: { exporter: pathId },
    writes: { vehicle: null, licence: null },
    ...telling(ofExporter),
  }),
  actionPage(tellExporter, {
    path: '/queue/tell/licence/{id}',
    of: { licence: pathId },
    writes: { vehicle: null, exporter: null },
    ...telling(ofLicence),
  }),
];

const foundHearing = async (visit: Visit): Promise<HearingInFull | Refusal> => {
  const found = await getHearing(visit.register, visit.actor, { hearing: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

const crumbsTo = ({ say }: Visit, hearing: HearingInFull): Crumbs => [
  ['/queue', say.officer.queue.title],
  [aboutPath(hearing), hearing.label ?? hearing.exporterName],
];

/** What a step of a hearing says beside its title and crumbs. */
const stepAbout =
  (
    said: (
      visit: Visit,
      hearing: HearingInFull,
    ) => {
      readonly title: string;
      readonly lead: string;
      readonly fields?: readonly {
        readonly name: string;
        readonly label: string;
        readonly hint?: string;
      }[];
      readonly follows: string;
      readonly go: string;
    },
  ) =>
  async (visit: Visit) => {
    const hearing = await foundHearing(visit);
    if ('kind' in hearing) return hearing;
    return { crumbs: crumbsTo(visit, hearing), ...said(visit, hearing) };
  };

const goesTo = (_: Visit, hearing: HearingInFull): string => `${aboutPath(hearing)}?done=hearing`;

const CONVENE = actionPage(conveneHearing, {
  path: '/queue/hearings/{id}/convene',
  of: { hearing: pathId },
  writes: { on: 'on', place: 'place' },
  about: stepAbout((visit) => {
    const { convene } = visit.say.hearing;
    return {
      ...convene,
      lead: convene.lead(lawDays(visit, ANNOUNCED)),
      fields: [
        { name: 'on', label: convene.on, hint: convene.onHint },
        { name: 'place', label: convene.place },
      ],
    };
  }),
  goesTo,
});

const HOLD = actionPage(holdHearing, {
  path: '/queue/hearings/{id}/hold',
  of: { hearing: pathId },
  writes: { record: 'record' },
  about: stepAbout((visit) => {
    const { hold } = visit.say.hearing;
    return { ...hold, fields: [{ name: 'record', label: hold.record }] };
  }),
  goesTo,
});

const TAKE_BACK = actionPage(takeBackRevocation, {
  path: '/queue/hearings/{id}/take-back',
  of: { hearing: pathId },
  writes: {},
  about: stepAbout((visit) => visit.say.hearing.takeBack),
  goesTo,
});

/** What an exporter was told, whole, with its steps. */
const HEARING_PAGE: Page = {
  path: '/queue/hearings/{id}',
  access: READS,
  show: async (visit) => {
    const { say } = visit;
    const hearing = await foundHearing(visit);
    if ('kind' in hearing) return hearing;
    const title = say.hearing.own.heading(say.hearing.proposes[hearing.proposes]);
    return {
      kind: 'page',
      title,
      crumbs: crumbsTo(visit, hearing),
      body: html`<h1>${title}</h1>${doneNote(visit)}<h2>${say.hearing.own.facts}</h2>
        ${proposalHtml(visit, hearing.ground, hearing.notice)}
        ${hearingHtml(visit, hearing, 'licence', hearing.licence ?? '')}
        <h2>${say.officer.application.timelineTitle}</h2>${timelineHtml(visit, 'hearing', hearing.timeline)}`,
    };
  },
};

/** Pages by which an office tells exporters what is proposed, and hears them. */
export const OFFICE_HEARINGS: readonly Page[] = [...TELL, CONVENE, HOLD, TAKE_BACK, HEARING_PAGE];
