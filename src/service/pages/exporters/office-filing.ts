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
import type { Page, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { type Decision, decisionPage } from '../pieces/decision-page.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateTag } from '../pieces/life-words.ts';
import { dueHtml } from '../pieces/lock-note.ts';
import { ACTS, READS, SIGNS } from '../pieces/office-access.ts';
import { exporterPath, filingPath } from '../pieces/office-paths.ts';
import { timelineHtml } from '../pieces/office-timeline.ts';
import { day, moment } from '../pieces/when.ts';

const PATH = '/queue/filings/{id}';

interface FoundFiling {
  readonly filing: FilingInFull;
  readonly name: string;
}

const idOf = ({ params }: Visit): string => params['id'] ?? '';

const foundFiling = async (visit: Visit): Promise<FoundFiling | Refusal> => {
  const { register, actor } = visit;
  const filing = await getFiling(register, actor, { filing: idOf(visit) });
  if (filing.kind === 'refused') return filing;
  const { exporter } = filing.value;
  const names = await nameExporters(register, actor, { exporters: [exporter] });
  if (names.kind === 'refused') return names;
  return { filing: filing.value, name: names.value.get(exporter) ?? '' };
};

const factsHtml = (visit: Visit, facts: ShownFacts): Html =>
  html`<dl class="facts">${Object.entries(facts).map(
    ([name, value]) =>
      html`<div><dt>${findFact(name)?.[visit.language] ?? name}</dt>
        <dd>${factValue(name, value, visit.language, lawReference(visit))}</dd></div>`,
  )}</dl>`;

/** A filing as its office sees it. */
const FILING_PAGE: Page = {
  path: PATH,
  access: READS,
  show: async (visit) => {
    const { say, actor } = visit;
    const { filing: words, queue, application: shared } = say.officer;
    const found = await foundFiling(visit);
    if ('kind' in found) return found;
    const { filing, name } = found;
    const at = filingPath(filing.id);
    const open = filing.state === 'submitted' && actor.part === 'office';
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
          open
            ? html`<div class="buttons"><a class="button" href="${at}/accept">${words.accept}</a>
              <a class="button second danger" href="${at}/refuse">${words.refuse}</a>
              <a class="button second" href="${at}/ask">${words.ask}</a></div>`
            : ''
        }
        <h2>${words.facts}</h2>${factsHtml(visit, filing.facts)}
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

const about =
  (rest: (visit: Visit, found: FoundFiling) => Omit<Decision, 'crumbs'>) =>
  async (visit: Visit): Promise<Decision | Refusal> => {
    const found = await foundFiling(visit);
    if ('kind' in found) return found;
    const { filing } = found;
    return {
      ...rest(visit, found),
      crumbs: [
        ['/queue', visit.say.officer.queue.title],
        [filingPath(filing.id), filing.number],
      ],
    };
  };

const ACCEPT = decisionPage({
  path: `${PATH}/accept`,
  access: SIGNS,
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
  decide: async (visit) => {
    const filing = idOf(visit);
    const done = await acceptFiling(visit.register, visit.actor, { filing });
    return done.kind === 'refused' ? done : `${filingPath(filing)}?done=filed`;
  },
});

const REFUSE = decisionPage({
  path: `${PATH}/refuse`,
  access: SIGNS,
  about: about((visit, { filing, name }) => {
    const { filing: words, refuse } = visit.say.officer;
    return {
      title: words.refuseTitle,
      lead: words.refuseLead(name),
      fields: [
        { name: 'ground', label: refuse.ground, hint: refuse.groundHint },
        {
          name: 'zh',
          label: refuse.chinese,
          long: true,
          lang: 'zh-CN',
          draft: words.drafts.zh(filing.number),
        },
        {
          name: 'en',
          label: refuse.english,
          long: true,
          lang: 'en',
          draft: words.drafts.en(filing.number),
        },
      ],
      follows: words.refuseFollows,
      go: words.refuse,
      danger: true,
    };
  }),
  decide: async (visit, sent) => {
    const filing = idOf(visit);
    const done = await refuseFiling(visit.register, visit.actor, {
      filing,
      ground: sent.value('ground'),
      notice: { en: sent.value('en'), zh: sent.value('zh') },
    });
    return done.kind === 'refused' ? done : `${filingPath(filing)}?done=filingRefused`;
  },
});

const ASK = decisionPage({
  path: `${PATH}/ask`,
  access: ACTS,
  about: about((visit, { filing }) => {
    const { ask } = visit.say.officer;
    return {
      title: ask.title,
      lead: ask.lead(filing.number),
      fields: [
        { name: 'zh', label: ask.chinese, long: true, lang: 'zh-CN' },
        { name: 'en', label: ask.english, hint: ask.englishHint, long: true, lang: 'en' },
      ],
      follows: ask.follows,
      go: ask.go,
    };
  }),
  decide: async (visit, sent) => {
    const filing = idOf(visit);
    const done = await askAboutFiling(visit.register, visit.actor, {
      filing,
      questions: [{ en: sent.value('en'), zh: sent.value('zh') }],
    });
    return done.kind === 'refused' ? done : `${filingPath(filing)}?done=asked`;
  },
});

/** Filings: one page, and what is decided of it. */
export const FILING_PAGES: readonly Page[] = [FILING_PAGE, ACCEPT, REFUSE, ASK];
