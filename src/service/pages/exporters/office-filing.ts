import { findFact } from '../../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { acceptFiling } from '../../../register/exporters/filings/accept-filing.ts';
import { askAboutFiling } from '../../../register/exporters/filings/ask-about-filing.ts';
import type { FilingInFull } from '../../../register/exporters/filings/filing-shapes.ts';
import { getFiling } from '../../../register/exporters/filings/get-filing.ts';
import { refuseFiling } from '../../../register/exporters/filings/refuse-filing.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { factValue } from '../../../report/words/fact-words.ts';
import type { Form } from '../frame/form.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { askPage } from '../pieces/ask-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { evidenceChoices } from '../pieces/evidence.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateTag } from '../pieces/life-words.ts';
import { dueHtml } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { exporterPath, filingPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { questionOffers } from '../pieces/question-offers.ts';
import { EVIDENCE, foundField, GROUNDS, groundChoices, NOTICE } from '../pieces/step-fields.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { day, moment } from '../pieces/when.ts';
import { besideFiling } from './beside-filing.ts';
import { FILING_CONTACT_PAGE } from './filing-contact-page.ts';

const PATH = '/queue/filings/{id}';

interface FoundFiling {
  readonly filing: FilingInFull;
  readonly name: string;
}

const foundFiling = async (visit: Visit): Promise<FoundFiling | Refusal> => {
  const { register, actor } = visit;
  const filing = await getFiling(register, actor, { filing: pathId(visit) });
  if (filing.kind === 'refused') return filing;
  const { exporter } = filing.value;
  const names = await nameExporters(register, actor, { exporters: [exporter] });
  if (names.kind === 'refused') return names;
  return { filing: filing.value, name: names.value.get(exporter) ?? '' };
};

/** Whether a fact is kept as a pseudonym, which tells nobody anything. */
const isSealed = (name: string): boolean => findFact(name)?.unit?.startsWith('pseudonym') === true;

const factsHtml = (visit: Visit, facts: ShownFacts): Html =>
  html`<dl class="facts">${Object.entries(facts).map(
    ([name, value]) =>
      html`<div><dt>${findFact(name)?.[visit.language] ?? name}</dt>
        <dd>${
          isSealed(name)
            ? html`<span class="quiet">${visit.say.questionWork.filing.sealed}</span>`
            : factValue(name, value, visit.language, lawReference(visit))
        }</dd></div>`,
  )}</dl>`;

const crumbsOf = ({ say }: Visit, { filing }: FoundFiling): Decision['crumbs'] => [
  ['/queue', say.officer.queue.title],
  [filingPath(filing.id), filing.number],
];

const about =
  (
    rest: (
      visit: Visit,
      found: FoundFiling,
      sent: Form | null,
    ) => Omit<Decision, 'crumbs'> | Promise<Omit<Decision, 'crumbs'>>,
  ) =>
  async (visit: Visit, sent: Form | null): Promise<Decision | Refusal> => {
    const found = await foundFiling(visit);
    if ('kind' in found) return found;
    return { ...(await rest(visit, found, sent)), crumbs: crumbsOf(visit, found) };
  };

const ACCEPT = actionPage(acceptFiling, {
  path: `${PATH}/accept`,
  of: { filing: pathId },
  writes: {},
  about: about((visit, { filing, name }) => {
    const { filing: words } = visit.say.officer;
    return {
      title: words.acceptTitle,
      lead: words.acceptLead(name),
      about: factsHtml(visit, filing.facts),
      follows: words.acceptFollows,
      go: words.accept,
    };
  }),
  goesTo: (_, { id }) => `${filingPath(id)}?done=filed`,
});

const REFUSE = actionPage(refuseFiling, {
  path: `${PATH}/refuse`,
  of: { filing: pathId },
  writes: { ...GROUNDS, ...EVIDENCE, ...NOTICE },
  about: about(async (visit, { filing, name }, sent) => {
    const { filing: words, refuse } = visit.say.officer;
    return {
      title: words.refuseTitle,
      lead: words.refuseLead(name),
      fields: [
        foundField(visit),
        {
          name: 'zh',
          label: refuse.chinese,
          lang: 'zh-CN',
          draft: words.drafts.zh(filing.number),
        },
        {
          name: 'en',
          label: refuse.english,
          lang: 'en',
          draft: words.drafts.en(filing.number),
        },
      ],
      choices: [
        await groundChoices(visit, { decision: 'filing.refuse' }),
        await evidenceChoices(visit, filing.exporter, sent, false),
      ],
      follows: words.refuseFollows,
      go: words.refuse,
      danger: true,
    };
  }),
  goesTo: (_, { id }) => `${filingPath(id)}?done=filingRefused`,
});

const ASK = askPage({
  path: `${PATH}/ask`,
  does: askAboutFiling,
  found: async (visit) => {
    const found = await foundFiling(visit);
    if ('kind' in found) return found;
    const offers = await questionOffers(visit, null);
    if (offers.kind === 'refused') return offers;
    return { ...found.filing, crumbs: crumbsOf(visit, found), offers: offers.value };
  },
  ask: async (visit, questions) => {
    const { register, actor } = visit;
    const filing = pathId(visit);
    const asked = await askAboutFiling(register, actor, {
      filing,
      questions: questions.map(({ text, follows }) => ({
        ...text,
        ...(follows !== undefined && { follows }),
      })),
    });
    return asked.kind === 'refused' ? asked : `${filingPath(filing)}?done=asked`;
  },
});

/** What is decided of a filing, in the order in which it is offered. */
const BUTTONS = [
  { page: ACCEPT, name: 'accept', className: 'button' },
  { page: REFUSE, name: 'refuse', className: 'button second danger' },
  { page: ASK, name: 'ask', className: 'button second' },
] as const;

/** A filing as its office sees it. */
const FILING_PAGE: Page = {
  path: PATH,
  access: READS,
  show: async (visit) => {
    const { say } = visit;
    const { filing: words, queue, application: shared } = say.officer;
    const found = await foundFiling(visit);
    if ('kind' in found) return found;
    const { filing, name } = found;
    const at = filingPath(filing.id);
    const besides = await besideFiling(visit, filing);
    if ('kind' in besides) return besides;
    const offered = BUTTONS.filter(({ page }) => mayTake(visit, page, filing.state));
    return {
      kind: 'page',
      title: filing.number,
      crumbs: [['/queue', queue.title]],
      body: html`<h1>${filing.number}</h1>${doneNote(visit)}
        <p class="lead">${words.lead(name)}</p>
        <dl class="facts head"><div><dt>${queue.columns.exporter}</dt><dd><a
          href="${exporterPath(filing.exporter)}">${name}</a></dd></div>
        <div><dt>${queue.columns.state}</dt><dd>${stateTag(visit, 'filing', filing.state)}</dd></div>
        <div><dt>${queue.columns.due}</dt><dd>${dueHtml(visit, filing)}</dd></div>
        ${
          filing.validFrom === null
            ? ''
            : html`<div><dt>${words.holds}</dt>
          <dd>${day(visit, filing.validFrom)} – ${day(visit, filing.validUntil)}</dd></div>`
        }</dl>
        ${
          offered.length > 0
            ? html`<div class="buttons">${offered.map(
                ({ name, className }) =>
                  html`<a class="${className}" href="${at}/${name}">${words[name]}</a>`,
              )}</div>`
            : ''
        }
        <h2>${words.facts}</h2>${factsHtml(visit, filing.facts)}
        ${besides}
        ${
          filing.versions.length < 2
            ? ''
            : html`<h2>${words.versions}</h2>${filing.versions.map(
                ({ version, toldOn, facts }) =>
                  html`<h3>${shared.versionOf(version)} · ${day(visit, toldOn)}</h3>${factsHtml(visit, facts)}`,
              )}`
        }
        ${
          filing.questions.length === 0
            ? ''
            : html`<h2>${shared.questionsTitle}</h2><ol class="questions">${filing.questions.map(
                ({ text, askedAt, answer }) =>
                  html`<li><p>${text[visit.language]}</p><p
                    class="quiet">${shared.askedOn} ${moment(visit, askedAt)}</p>
                    ${
                      answer === null
                        ? html`<p class="care">${shared.unanswered}</p>`
                        : html`<blockquote
                      class="written">${answer}</blockquote>`
                    }</li>`,
              )}</ol>`
        }
        <h2>${shared.timelineTitle}</h2>${timelineHtml(visit, 'filing', filing.timeline)}`,
    };
  },
};

/** Filings: one page, and what is decided of it. */
export const FILING_PAGES: readonly Page[] = [
  FILING_PAGE,
  ACCEPT,
  REFUSE,
  ASK,
  FILING_CONTACT_PAGE,
];
