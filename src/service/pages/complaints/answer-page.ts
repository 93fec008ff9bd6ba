import type { Part } from '../../../register/actor.ts';
import { answerComplaint } from '../../../register/complaints/answer-complaint.ts';
import { nameOwnOutlets } from '../../../register/complaints/name-own-outlets.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { pathId } from '../pieces/path-id.ts';
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
          name: 'language',
          label: answer.language,
          draft: language,
          options: languages.map((value) => ({ value, words: languageName(visit, value) })),
        },
        { name: 'text', label: answer.text, hint: answer.textHint },
        { name: 'ground', label: answer.ground, hint: answer.groundHint, long: false },
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
      ],
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
    writes: { text: 'text', language: 'language', ground: 'ground', outlet: 'outlet' },
    about: about(place),
    goesTo: (_, { id }) => `${place.base}/${id}?done=answered`,
  });
