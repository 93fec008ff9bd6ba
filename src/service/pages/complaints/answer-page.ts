import {
  REASONS_WHY_NOT,
  SET_SENTENCES,
  TO_BRING,
} from '../../../domain/complaints/set-answers.ts';
import { PUBLIC_LANGUAGES } from '../../../domain/statements/public-languages.ts';
import type { Part } from '../../../register/actor.ts';
import { answerComplaint } from '../../../register/complaints/answer-complaint.ts';
import { getComplaint } from '../../../register/complaints/get-complaint.ts';
import { nameOwnOutlets } from '../../../register/complaints/name-own-outlets.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { pathId } from '../pieces/path-id.ts';
import { setAnswerWords } from '../pieces/set-answer-words.ts';
import { TEXTS } from '../texts/texts.ts';
import { languageName } from './complaint-list.ts';
import { complaintHtml, complaintOfPath, isRefused } from './complaint-view.ts';

/** Where complaints stand, and who answers them there. */
export interface AnswerPlace {
  readonly base: string;
  readonly part: Part;
  readonly title: (visit: Visit) => string;
}

const OFFICIAL = ['zh', 'en'];

const about =
  ({ base, title }: AnswerPlace) =>
  async (visit: Visit): Promise<Decision | Refusal> => {
    const found = await complaintOfPath(visit);
    if (isRefused(found)) return found;
    const { answer, steps } = visit.say.complaintWork;
    const { answers: sets } = visit.say.networkWork;
    const own = TEXTS[visit.language].setAnswers;
    const { register, actor, language } = visit;
    const outlets = await nameOwnOutlets(register, actor, { country: found.country });
    if (outlets.kind === 'refused') return outlets;
    const languages = [...new Set([found.language, ...OFFICIAL])];
    return {
      title: steps.answer,
      crumbs: [
        [base, title(visit)],
        [`${base}/${found.id}`, found.number],
      ],
      lead: answer.lead,
      about: complaintHtml(visit, found, html``),
      fields: [
        {
          name: 'sentence',
          label: sets.sentence,
          hint: sets.sentenceHint(languageName(visit, found.language)),
          options: [
            { value: '', words: sets.none },
            ...SET_SENTENCES.map((value) => ({ value, words: sets.sentences[value] })),
          ],
        },
        ...(outlets.value.length === 0
          ? []
          : [
              {
                name: 'outlet',
                label: answer.outlet,
                options: [
                  { value: '', words: answer.outletNone },
                  ...outlets.value.map(({ id, name, city }) => ({
                    value: id,
                    words: city === null ? name : `${name}, ${city}`,
                  })),
                ],
              },
            ]),
        { name: 'day', label: sets.day, hint: sets.dayHint },
        {
          name: 'why',
          label: sets.why,
          options: [
            { value: '', words: '–' },
            ...REASONS_WHY_NOT.map((value) => ({ value, words: own.why[value] })),
          ],
        },
        { name: 'text', label: sets.text, hint: sets.textHint },
        {
          name: 'language',
          label: answer.language,
          draft: language,
          options: languages.map((value) => ({ value, words: languageName(visit, value) })),
        },
        { name: 'ground', label: answer.ground, hint: answer.groundHint, long: false },
      ],
      choices: {
        name: 'bring',
        label: sets.bring,
        hint: sets.bringHint,
        options: TO_BRING.map((value) => ({ value, words: own.bring[value] })),
        optional: true,
        missing: '',
      },
      follows: answer.follows,
      go: steps.answer,
    };
  };

/** The page on which whom a complaint was forwarded to answers the buyer. */
export const complaintAnswerPage = (place: AnswerPlace): Page =>
  actionPage(answerComplaint, {
    path: `${place.base}/{id}/answer`,
    parts: [place.part],
    of: { complaint: pathId },
    writes: {
      ...{ sentence: 'sentence', day: 'day', bring: 'bring', why: 'why' },
      ...{ text: 'text', language: 'language', ground: 'ground', outlet: 'outlet' },
    },
    about: about(place),
    preview: async (visit, { complaint, sentence, day = null, bring = [], why = null }) => {
      const found = await getComplaint(visit.register, visit.actor, { complaint });
      if (sentence === undefined || found.kind === 'refused') return html``;
      const { language } = found.value;
      const hers = PUBLIC_LANGUAGES.find((one) => one === language) ?? 'en';
      const { answers: sets } = visit.say.networkWork;
      const answer = { sentence, day, bring, why };
      return html`<h2>${sets.preview}</h2>
        <blockquote class="written" lang="${hers}" dir="auto">${setAnswerWords(answer, hers)}</blockquote>
        ${hers === visit.language ? '' : html`<p class="quiet">${setAnswerWords(answer, visit.language)}</p>`}`;
    },
    goesTo: (_, { id }) => `${place.base}/${id}?done=answered`,
  });
