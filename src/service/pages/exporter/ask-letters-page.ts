import { getApplication } from '../../../register/applications/get-application.ts';
import { askForLetters } from '../../../register/letters/asking/ask-for-letters.ts';
import { previewAsking } from '../../../register/letters/asking/preview-asking.ts';
import type { LettersToAskFor, NotAsked } from '../../../register/letters/letter-shapes.ts';
import { type Html, html } from '../html.ts';
import type { Page, PageAnswer, Visit } from '../page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { ACTS } from './access.ts';
import { bringPath, LETTERS } from './letter-paths.ts';

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

const notAskedHtml = (visit: Visit, application: string, { notAsked }: LettersToAskFor): Html => {
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
        why === 'no-manufacturer-here'
          ? html`<p><a href="${bringPath(application)}">${bring.link}</a></p>`
          : ''
      }
      <details><summary>${say.exporter.check.which(vins.length)}</summary><p class="vins">${vins.map(
        (vin) =>
          html`<a href="/applications/${application}/vehicles/${vin}">${vinOf(visit, vin)}</a> `,
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
  if (state === 'draft') {
    return {
      ...frame,
      body: html`<h1>${words.title}</h1><p class="lead">${words.draftFirst}</p>
        <p><a href="/applications/${application}/draft">${say.exporter.application.goOn}</a></p>`,
    };
  }
  const planned = await previewAsking(register, actor, { application });
  if (planned.kind === 'refused') return planned;
  const { wanted } = planned.value;
  const makers = new Set(wanted.map(({ maker }) => maker)).size;
  return {
    ...frame,
    ...(error === '' ? {} : { status: 422 }),
    body: html`<h1>${words.title}</h1>${errorSummary(visit, error === '' ? {} : { vin: error })}
      <p class="lead">${words.lead(wanted.length, makers)}</p>
      ${
        wanted.length === 0
          ? ''
          : form({
              act: 'ask',
              className: 'wide',
              body: html`${wantedHtml(visit, planned.value)}<p class="note">${words.follows}</p>
                <div class="buttons"><button>${
                  wanted.length === 1 ? words.go(1) : words.goChosen
                }</button><a href="/applications/${application}">${say.frame.cancel}</a></div>`,
            })
      }
      ${notAskedHtml(visit, application, planned.value)}
      <p><a href="/applications/${application}">${words.back}</a></p>`,
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
      const to = `${LETTERS}?application=${application}&asked=${done.value.asked.length}`;
      return { kind: 'go', to };
    },
  },
};
