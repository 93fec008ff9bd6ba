import { ACCOUNTS, type Account } from '../../../domain/facts/fact-table.ts';
import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { countersignRefusal } from '../../../register/applications/decisions/countersign-refusal.ts';
import { editProposal } from '../../../register/applications/decisions/edit-proposal.ts';
import {
  type DecisionInFull,
  getDecision,
} from '../../../register/applications/decisions/get-decision.ts';
import { grantVehicle } from '../../../register/applications/decisions/grant-vehicle.ts';
import { judgeAppeal } from '../../../register/applications/decisions/judge-appeal.ts';
import { proposeRefusal } from '../../../register/applications/decisions/propose-refusal.ts';
import { whyNotGranted } from '../../../register/applications/decisions/why-not-granted.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { takeApplication } from '../../../register/applications/take-application.ts';
import { listFeedReaches } from '../../../register/feeds/list-feed-reaches.ts';
import type { HearingInFull } from '../../../register/hearings/hearing-shapes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { lateFeeds, SILENT_ACCOUNTS } from '../../../register/telling/feed-reach.ts';
import {
  findListedVehicle,
  type ListedVehicle,
} from '../../../register/vehicles/find-listed-vehicle.ts';
import { listNeighbours } from '../../../register/vehicles/list-neighbours.ts';
import { listTellings } from '../../../register/vehicles/list-tellings.ts';
import { confirmPapersSeen } from '../../../register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../../register/verdicts/list-stated-rows.ts';
import { listVerdictChanges } from '../../../register/verdicts/list-verdict-changes.ts';
import { readVerdict } from '../../../register/verdicts/read-verdict.ts';
import type { StatedRow } from '../../../register/verdicts/stated-row-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import {
  answersHtml,
  findingsHtml,
  ledgerHtml,
  problemsHtml,
} from '../../../report/html/vehicle-html.ts';
import { ledgerOf } from '../../../report/ledger/ledger-of.ts';
import { sortFindings } from '../../../report/sorted-findings.ts';
import { documentLinks } from '../documents/document-links.ts';
import type { Page, Visit } from '../frame/page.ts';
import { notesBeside } from '../notes/notes-beside.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { form } from '../pieces/form.ts';
import { groundsHtml, judgedOn } from '../pieces/grounds-html.ts';
import { hearingAbout, hearingHtml, maySign } from '../pieces/hearing-beside.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { lateFeedsHtml } from '../pieces/late-feeds.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateTag } from '../pieces/life-words.ts';
import { isAnothers, isMine, lockWords } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, exporterPath, vehiclePath } from '../pieces/office-paths.ts';
import { refusalGroupPath } from '../pieces/refusal-group-path.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { moment } from '../pieces/when.ts';
import { assignedHtml } from './assigned-beside.ts';
import { borderBeside } from './border-beside.ts';
import { inspectionBeside } from './inspection-beside.ts';
import { letterBeside } from './letter-beside.ts';
import { elsewhereHtml, neighboursHtml } from './neighbours.ts';
import { papersBeside } from './papers-of-vehicle.ts';
import { restsOnHtml } from './rests-on.ts';
import { shortAnswers } from './short-answers.ts';
import { differsHtml, tellingsHtml } from './tellings.ts';
import { vehicleCases } from './vehicle-cases.ts';
import { answeredOf, readWhole, type WholeVerdict } from './whole-verdict.ts';

const VERDICTS = 20; // not-law: rows

/** A vehicle with the application that lists it. */
export interface FoundVehicle {
  readonly application: ApplicationInFull;
  readonly vehicle: DecisionInFull;
  readonly beside: ListedVehicle;
  /** What its exporter was told of a proposed refusal; null where nothing was. */
  readonly hearing: HearingInFull | null;
}

/** The vehicle of the address with its application. */
export const foundVehicle = async (visit: Visit): Promise<FoundVehicle | Refusal> => {
  const { register, actor, params } = visit;
  const place = { application: params['id'] ?? '', vin: params['vin'] ?? '' };
  const application = await getApplication(register, actor, place);
  if (application.kind === 'refused') return application;
  const beside = await findListedVehicle(register, actor, place);
  if (beside.kind === 'refused') return beside;
  const vehicle = await getDecision(register, actor, { vehicle: beside.value.id });
  if (vehicle.kind === 'refused') return vehicle;
  const proposed = vehicle.value.state === 'refusalProposed';
  const hearing = proposed ? await hearingAbout(visit, vehicle.value.id) : null;
  if (hearing !== null && 'kind' in hearing) return hearing;
  return { application: application.value, vehicle: vehicle.value, beside: beside.value, hearing };
};

const link = (path: string, words: string, kind = '', key = ''): Html =>
  html`<a class="button ${kind}" href="${path}"${key === '' ? '' : raw(` data-key="${key}"`)}>${words}</a>`;

const refusalHtml = (visit: Visit, vehicle: DecisionInFull): Html => {
  const { vehicle: words } = visit.say.officer;
  if (vehicle.notice === null) return html``;
  return html`<div class="refused"><p><b>${words.ground}</b></p>${groundsHtml(visit, vehicle)}
    <details${vehicle.state === 'refusalProposed' ? raw(' open') : ''}><summary>${visit.say.forms.notice}</summary>
    <p class="written">${vehicle.notice[visit.language]}</p></details>
    ${vehicle.appeal === null ? '' : html`<p><b>${words.appeal}</b></p><p class="written">${vehicle.appeal}</p>`}
    ${
      vehicle.appealGround === null
        ? ''
        : html`<p><b>${words.appealGround}</b></p>${groundsHtml(visit, judgedOn(vehicle))}`
    }</div>`;
};

/** What can be decided of the vehicle now, or what keeps it from being decided. */
const decideHtml = (visit: Visit, { application, vehicle, hearing }: FoundVehicle): Html => {
  const { actor, say } = visit;
  const { vehicle: words, stands } = say.officer;
  const at = vehiclePath(application.id, vehicle.vin);
  const office = actor.part === 'office';
  const mine = isMine(visit, application);
  const ask = `${applicationPath(application.id)}/ask?vin=${vehicle.vin}`;
  const to = (
    does: Parameters<typeof mayTake>[1],
    page: string,
    name: string,
    [kind = '', key = '']: readonly [string?, string?] = [],
  ): Html | string =>
    mayTake(visit, does, vehicle.state) ? link(`${at}/${page}`, name, kind, key) : '';
  if (vehicle.state === 'open' && office) {
    if (application.state === 'returned') return html`<p class="note">${words.returned}</p>`;
    if (!mine) {
      const held = lockWords(visit, application);
      if (held === '' && isAnothers(visit, application)) return assignedHtml(visit, application);
      return held === ''
        ? form({
            act: 'take',
            className: 'inline',
            body: html`<p class="note">${words.takeFirst}</p><div
              class="buttons"><button>${say.officer.lock.take}</button></div>`,
          })
        : html`<p class="note">${held} ${say.officer.lock.meanwhile}</p>`;
    }
    const why = whyNotGranted(vehicle);
    return html`<div class="buttons">${why === null ? to(grantVehicle, 'grant', words.grant, ['', 'g']) : ''}
      ${to(proposeRefusal, 'refuse', words.refuse, ['second danger', 'r'])}${link(ask, words.ask, 'second', 'a')}</div>
      ${why === null ? '' : html`<p class="quiet">${words.cannotGrant} ${stands[why]}</p>`}`;
  }
  if (vehicle.state === 'refusalProposed' && office) {
    const own = vehicle.proposedBy === actor.person;
    // what the law itself demands leaves nothing to weigh
    const blocked = vehicle.verdict?.gate === 'blocked';
    const signs = !own && (blocked || maySign(visit, hearing));
    return html`${blocked ? '' : hearingHtml(visit, hearing, 'vehicle', vehicle.id)}
      ${own ? html`<p class="note">${words.ownProposal}</p>` : ''}<div class="buttons">
      ${
        vehicle.refusedWith === null
          ? signs
            ? to(countersignRefusal, 'countersign', words.countersign)
            : ''
          : link(refusalGroupPath(vehicle.refusedWith), say.groups.together.sign)
      }
      ${to(editProposal, 'edit', words.takeBack, ['second'])}</div>`;
  }
  if (vehicle.state === 'appealed' && mayTake(visit, judgeAppeal)) {
    return html`<div class="buttons">${link(`${at}/appeal`, words.judge)}</div>`;
  }
  return html``;
};

const sideHtml = (visit: Visit, { application, beside }: FoundVehicle): Html => {
  const { vehicle: words } = visit.say.officer;
  const to = (vin: string | null, name: string, key: string): Html =>
    vin === null
      ? html``
      : html`<a href="${vehiclePath(application.id, vin)}" data-key="${key}">${name}</a>`;
  return html`<nav class="beside" aria-label="${words.besideTitle}">${to(beside.before, words.before, 'k')}
    <a href="${applicationPath(application.id)}"
      data-key="u">${words.all}</a>${to(beside.behind, words.behind, 'j')}</nav>`;
};

const settledHtml = (visit: Visit, { settled }: WholeVerdict): Html => {
  const { vehicle: words } = visit.say.officer;
  const { rules } = lawReference(visit);
  const met = Object.entries(settled).filter(([, { result }]) => result === 'met');
  return html`<details class="unread"><summary>${words.settled(met.length)}</summary><ul>${met.map(
    ([code]) =>
      html`<li><span class="code">${code}</span> ${rules.get(code)?.title[visit.language] ?? ''}</li>`,
  )}</ul></details>`;
};

const verdictsHtml = async (
  visit: Visit,
  { application, vehicle }: FoundVehicle,
): Promise<Html> => {
  const { register, actor, language, say } = visit;
  const { vehicle: words } = say.officer;
  const found = await listVerdictChanges(register, actor, {
    application: application.id,
    vin: vehicle.vin,
    limit: VERDICTS,
  });
  const given = found.kind === 'refused' ? [] : found.value.items;
  return html`<ol class="timeline">${given.map((one) => {
    const answers = shortAnswers({ ...one, id: one.verdict }, language);
    return html`<li>${moment(visit, one.givenAt)}<div>${answers.gate} · ${answers.entry} · ${answers.risk} ·
      ${answers.quality}${one.reasons.length === 0 ? '' : html` <small class="code">${one.reasons.join(' ')}</small>`}
      ${one.onTheApplicantsWord ? html`<small class="care">${words.onItsWord}</small>` : ''}
      ${one.again === 0 ? '' : html`<small>${words.again(one.again)} ${moment(visit, one.lastAt)}</small>`}
      </div></li>`;
  })}</ol>`;
};

const headHtml = (
  visit: Visit,
  { application, vehicle }: FoundVehicle,
  whole: WholeVerdict | null,
) => {
  const { say, language } = visit;
  const car = ['licence.brand', 'licence.model'].flatMap((name) => {
    const told = whole?.facts[name]?.value;
    return told === undefined ? [] : [String(told)];
  });
  return html`<h1>${vinText(vehicle.vin, language)}</h1>
    <p class="quiet">${car.length === 0 ? '' : `${car.join(' ')} · `}<a
      href="${exporterPath(application.exporter)}">${application.exporterName}</a>
    · ${countryOf(visit, vehicle.destination)} · ${say.officer.application.versionOf(vehicle.version)}
    ${stateTag(visit, 'vehicleDecision', vehicle.state)}</p>`;
};

const answeredHtml = async (
  visit: Visit,
  found: FoundVehicle,
  whole: WholeVerdict,
  { rows, letter }: { readonly rows: readonly StatedRow[]; readonly letter: Html },
): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, language, say } = visit;
  const { vehicle: words, rests } = say.officer;
  const { application, vehicle } = found;
  const place = { application: application.id, vin: vehicle.vin };
  const tellings = await listTellings(register, actor, place);
  if (tellings.kind === 'refused') return tellings;
  const reference = lawReference(visit);
  const answered = answeredOf(whole);
  const ledger = ledgerOf(answered.facts, whole.findings, reference);
  const languages = [language];
  const shown = html`${answersHtml(languages, answered, reference)}
    ${ledgerHtml(languages, ledger)}${differsHtml(visit, whole)}
    <section aria-labelledby="decide"><h2 id="decide">${words.decideTitle}</h2>
      ${refusalHtml(visit, vehicle)}${decideHtml(visit, found)}</section>
    <h2>${rests.title}</h2>${restsOnHtml(visit, whole, rows)}
    ${letter}
    <div class="found">${findingsHtml(languages, sortFindings(answered, reference), reference, 2)}${problemsHtml(
      languages,
      whole.answers.quality,
      2,
    )}
      ${settledHtml(visit, whole)}</div>
    <h2>${words.accountsTitle}</h2>${tellingsHtml(visit, tellings.value.items, ledger.disagreements)}`;
  return { html: shown };
};

/** The accounts that authorities feed and the answers rest on; the registry and customs also where they are silent. */
const restedOn = (whole: WholeVerdict | null): readonly Account[] => {
  const told = Object.entries(whole?.facts ?? {}).flatMap(([name, { standing }]) =>
    standing === 'fed' ? [name.split('.')[0] ?? ''] : [],
  );
  return ACCOUNTS.filter((account) => SILENT_ACCOUNTS.includes(account) || told.includes(account));
};

const showVehicle = atOneMoment(async (visit) => {
  const { register, actor, say } = visit;
  const { vehicle: words, queue } = say.officer;
  const found = await foundVehicle(visit);
  if ('kind' in found) return found;
  const { application, vehicle } = found;
  const verdict =
    vehicle.verdict === null
      ? null
      : await readVerdict(register, actor, { verdict: vehicle.verdict.id });
  if (verdict?.kind === 'refused') return verdict;
  const whole = verdict === null ? null : readWhole(verdict.value.verdict);
  const place = { application: application.id, vin: vehicle.vin };
  const neighbours = await listNeighbours(register, actor, place);
  if (neighbours.kind === 'refused') return neighbours;
  const stated = await listStatedRows(register, actor, place);
  if (stated.kind === 'refused') return stated;
  const rows = stated.value.items;
  const letter = await letterBeside(visit, {
    ...{ ...place, rows, neighbours: neighbours.value },
    verdict: vehicle.verdict?.id ?? null,
  });
  if ('kind' in letter) return letter;
  const answered =
    whole === null
      ? null
      : await answeredHtml(visit, found, whole, { rows, letter: letter.section });
  if (answered !== null && 'kind' in answered) return answered;
  const reaches = await listFeedReaches(register, actor);
  if (reaches.kind === 'refused') return reaches;
  const late = lateFeeds(reaches.value.items, restedOn(whole));
  const border = await borderBeside(visit, vehicle.vin);
  if ('kind' in border) return border;
  const inspected = await inspectionBeside(visit, vehicle);
  if ('kind' in inspected) return inspected;
  const papers = await papersBeside(visit, application.id, vehicle.vin);
  if ('kind' in papers) return papers;
  const asked = application.questions.filter(({ vin }) => vin === vehicle.vin);
  return {
    kind: 'page',
    title: vehicle.vin,
    crumbs: [
      ['/queue', queue.title],
      [applicationPath(application.id), application.number],
    ],
    islands: [KEYS_ISLAND],
    body: html`${sideHtml(visit, found)}${headHtml(visit, found, whole)}${doneNote(visit)}
      ${lateFeedsHtml(visit, late)}${letter.top}
      ${
        answered?.html ??
        html`<p class="empty">${words.notScreened}</p>${refusalHtml(visit, vehicle)}${decideHtml(visit, found)}
          ${letter.section}`
      }
      ${papers.html}${inspected.html}${border.html}<h2>${words.neighboursTitle}</h2>${neighboursHtml(
        visit,
        vehicle.vin,
        neighbours.value,
      )}
      ${await vehicleCases(visit, vehicle.vin, vehicle.verdict?.id ?? null)}
      ${await notesBeside(visit, place)}
      <h2>${words.historyTitle}</h2>
      <h3>${words.decisions}</h3>${timelineHtml(visit, 'vehicleDecision', vehicle.timeline)}
      ${await documentLinks(visit, vehicle.refusedWith ?? vehicle.id)}
      <h3>${words.verdicts}</h3>${await verdictsHtml(visit, found)}
      ${
        asked.length === 0
          ? ''
          : html`<h3>${words.questions}</h3><ul>${asked.map(
              ({ text, answer }) =>
                html`<li>${text[visit.language]} ${
                  answer === null
                    ? html`<span
                  class="care">${say.officer.application.unanswered}</span>`
                    : html`<blockquote
                  class="written">${answer}</blockquote>`
                }</li>`,
            )}</ul>`
      }
      <h3>${words.elsewhere}</h3>${elsewhereHtml(visit, neighbours.value)}
      ${keysHtml(visit)}`,
  };
});

/** One vehicle as its office sees it: the four answers, the ledger line, what the answers rest on, what to decide. */
export const VEHICLE_PAGE: Page = {
  path: '/queue/applications/{id}/vehicles/{vin}',
  access: READS,
  show: showVehicle,
  acts: {
    take: async (visit) => {
      const application = visit.params['id'] ?? '';
      const done = await takeApplication(visit.register, visit.actor, { application });
      return done.kind === 'refused' ? done : { kind: 'go', to: `${visit.path}?done=taken` };
    },
    seen: async (visit, sent) => {
      const { register, actor, params, path } = visit;
      const rows = sent.all('row');
      if (rows.length === 0) return { kind: 'go', to: path };
      const done = await confirmPapersSeen(register, actor, {
        application: params['id'] ?? '',
        rows,
      });
      return done.kind === 'refused' ? done : { kind: 'go', to: `${path}?done=seen` };
    },
  },
};
