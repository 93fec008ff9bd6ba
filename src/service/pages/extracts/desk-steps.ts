import { EXTRACT_BASES } from '../../../letters/official/official-document.ts';
import type { Action } from '../../../register/action.ts';
import { annulExtract } from '../../../register/extracts/annul-extract.ts';
import {
  ANNULLED_FOR,
  type ExtractInFull,
  REFUSED_FOR,
} from '../../../register/extracts/extract-shapes.ts';
import { refuseExtract } from '../../../register/extracts/refuse-extract.ts';
import { signExtract } from '../../../register/extracts/sign-extract.ts';
import { html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import type { Writes } from '../pieces/action-input.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import type { Decision, DecisionChoices } from '../pieces/decision-page.ts';
import { verbWords } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { EXTRACT_DESK } from '../pieces/registry-paths.ts';
import { extractFacts, foundExtract, toldHtml } from './extract-view.ts';

/** Where it has one of them. */
export const deskPath = (id: string): string => `${EXTRACT_DESK}/${id}`;

/** The page of a step of an extract, which stands at its verb. */
const stepPage = <Input extends { readonly extract: string }>(
  verb: 'sign' | 'refuse' | 'annul',
  does: Action<Input, ExtractInFull>,
  writes: Writes<Input, 'extract'>,
  more: (visit: Visit, one: ExtractInFull) => Partial<Decision>,
): ActionPage =>
  actionPage(does, {
    path: `${EXTRACT_DESK}/{id}/${verb}`,
    of: { extract: pathId },
    writes,
    about: async (visit) => {
      const { title, desk } = visit.say.extractWork;
      const one = await foundExtract(visit);
      if ('kind' in one) return one;
      return {
        state: one.state,
        title: verbWords('extract', verb, visit.language),
        crumbs: [
          [EXTRACT_DESK, title],
          [deskPath(one.id), one.number],
        ],
        lead: desk.steps[verb].lead,
        follows: desk.steps[verb].follows,
        go: verbWords('extract', verb, visit.language),
        about: extractFacts(visit, one),
        ...more(visit, one),
      };
    },
    goesTo: (_, { id }) => `${deskPath(id)}?done=${verb}`,
  });

const reasons = (
  { say }: Visit,
  known: readonly (keyof Visit['say']['extractWork']['desk']['reasons'])[],
): DecisionChoices => {
  const { desk } = say.extractWork;
  return {
    name: 'reason',
    label: desk.reason,
    hint: desk.reasonHint,
    single: true,
    first: true,
    options: known.map((value) => ({ value, words: desk.reasons[value] })),
    missing: desk.reasonMissing,
  };
};

/** The steps that the registry takes: one page each, by its verb. */
export const DESK_STEPS: readonly ActionPage[] = [
  stepPage('sign', signExtract, { basis: 'basis' }, (visit, one) => {
    const { desk } = visit.say.extractWork;
    return {
      about: html`${extractFacts(visit, one)}${toldHtml(visit, one)}`,
      choices: {
        name: 'basis',
        label: desk.basis,
        hint: desk.basisHint,
        single: true,
        options: EXTRACT_BASES.map((value) => ({ value, words: desk.bases[value] })),
        missing: desk.basisMissing,
      },
    };
  }),
  stepPage('refuse', refuseExtract, { reason: 'reason', ground: 'ground' }, (visit) => ({
    choices: reasons(visit, REFUSED_FOR),
    fields: [{ name: 'ground', label: visit.say.extractWork.desk.ground }],
  })),
  stepPage('annul', annulExtract, { reason: 'reason', ground: 'ground' }, (visit) => ({
    choices: reasons(visit, ANNULLED_FOR),
    fields: [{ name: 'ground', label: visit.say.extractWork.desk.ground }],
    danger: true,
  })),
];
