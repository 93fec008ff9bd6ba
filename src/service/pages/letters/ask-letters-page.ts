import { getApplication } from '../../../register/applications/get-application.ts';
import { askForLetters } from '../../../register/letters/asking/ask-for-letters.ts';
import { previewAsking } from '../../../register/letters/asking/preview-asking.ts';
import type { LettersToAskFor, NotAsked } from '../../../register/letters/letter-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { bringPath, LETTERS } from './own-letter-paths.ts';

const REASONS: readonly NotAsked['why'][] = [
  'no-manufacturer-here',
  'under-way',
  'in-force',
  'exempt',
  'not-needed',
];

const vinOf = ({ language }: Visit, vin: string): Html => vinText(vin, language);

const wantedHtml = (visit: Visit, { wanted }: LettersToAskFor): Html => {
  const { ask } = visit.say.letterWork;
  const byMaker = [...Map.groupBy(wanted, ({ name }) => name)];
  return html`<h2>${ask.wantedTitle}</h2><p>${ask.untick}</p>${byMaker.map(
    ([name, vehicles], maker) =>
      html`<fieldset class="field" id="f-vin${maker === 0 ? '' : `-${maker}`}"><legend>${ask.of(
        name,
        vehicles.length,
      )}</legend>
      <div class="ticked">${vehicles.map(
        ({ vin }) =>
          html`<label class="option"><input type="checkbox" name="vin" value="${vin}" checked>
            <span>${vinOf(visit, vin)}</span></label>`,
      )}</div></fieldset>`,
  )}`;
};

const notAskedHtml = (
  visit: Visit,
  application: string,
  { notAsked }: LettersToAskFor,
  links: boolean,
): Html => {
  const { say } = visit;
  const { ask, bring } = say.letterWork;
  if (notAsked.length === 0) return html``;
  const groups = REASONS.flatMap((why) => {
    const vins = notAsked.filter((one) => one.why === why).map(({ vin }) => vin);
    return vins.length === 0 ? [] : [{ why, vins }];
  });
  return html`<h2>${ask.notTitle}</h2><ul class="owed">${groups.map(
    ({
      why,
      vins,
    }) => html`<li><p><b>${ask.of(ask.why[why], vins.length)}</b></p><p>${ask.helps[why]}</p>
      ${
        why === 'no-manufacturer-here' && links
          ? html`<p><a href="${bringPath(application)}">${bring.link}</a></p>`
          : ''
      }
      <details><summary>${say.exporter.check.which(vins.length)}</summary><p class="vins">${vins.map(
        (vin) =>
          links
            ? html`<a href="/applications/${application}/vehicles/${vin}">${vinOf(visit, vin)}</a> `
            : html`${vinOf(visit, vin)} `,
      )}</p></details></li>`,
  )}</ul>`;
};

const shown = async (visit: Visit, error = ''): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const application = pathId(visit);
  const found = await getApplication(register, actor, { application });
  if (found.kind === 'refused') return found;
  const { number, state } = found.value;
  const words = say.letterWork.ask;
  const frame = {
    kind: 'page',
    title: words.title,
    crumbs: [
      ['/applications', say.exporter.places.applications],
      [`/applications/${application}`, number],
    ],
  } as const;
  const drafted = state === 'draft';
  const back = drafted ? `/applications/${application}/draft` : `/applications/${application}`;
  const planned = await previewAsking(register, actor, { application });
  if (planned.kind === 'refused') {
    return drafted && planned.code === 'not-found' ? { kind: 'go', to: back } : planned;
  }
  const { wanted } = planned.value;
  const makers = new Set(wanted.map(({ maker }) => maker)).size;
  return {
    ...frame,
    ...(error === '' ? {} : { status: 422 }),
    body: html`<h1>${words.title}</h1>${errorSummary(visit, error === '' ? {} : { vin: error })}
      <p class="lead">${words.lead(wanted.length, makers)}</p>
      ${drafted ? html`<p>${say.draftWork.early.lead}</p><p>${say.draftWork.early.lasts}</p>` : ''}
      ${
        wanted.length === 0
          ? ''
          : form({
              act: 'ask',
              className: 'wide',
              body: html`${wantedHtml(visit, planned.value)}<p class="note">${words.follows}</p>
                <div class="buttons"><button>${
                  wanted.length === 1 ? words.go(1) : words.goChosen
                }</button><a href="${back}">${say.frame.cancel}</a></div>`,
            })
      }
      ${notAskedHtml(visit, application, planned.value, !drafted)}
      <p><a href="${back}">${words.back}</a></p>`,
  };
};

/** Whom an exporter asks for the letters of an application, and for which vehicles not: checked, then asked once. */
export const ASK_LETTERS_PAGE: Page = {
  path: '/applications/{id}/letters',
  access: ACTS,
  show: (visit) => shown(visit),
  acts: {
    ask: async (visit, sent) => {
      const { register, actor, say } = visit;
      const application = pathId(visit);
      const vins = [...new Set(sent.all('vin'))];
      if (vins.length === 0) return shown(visit, say.letterWork.ask.none);
      const done = await askForLetters(register, actor, { application, vins });
      if (done.kind === 'refused') return done;
      const { asked, early } = done.value;
      const submitted = await getApplication(register, actor, { application });
      if (submitted.kind === 'refused') return submitted;
      return submitted.value.state === 'draft'
        ? { kind: 'go', to: `/applications/${application}/draft?asked=${early.length}#letters` }
        : { kind: 'go', to: `${LETTERS}?application=${application}&asked=${asked.length}` };
    },
  },
};
