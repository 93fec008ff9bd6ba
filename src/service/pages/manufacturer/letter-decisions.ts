import { LETTER_LIFE } from '../../../domain/lives/letter-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import { declineLetter } from '../../../register/letters/decline-letter.ts';
import { getLetter } from '../../../register/letters/get-letter.ts';
import { resumeLetter } from '../../../register/letters/resume-letter.ts';
import { revokeLetter } from '../../../register/letters/revoke-letter.ts';
import { suspendLetter } from '../../../register/letters/suspend-letter.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import { type DecisionPageParts, decisionPage } from '../officer/decision-page.ts';
import type { Page, Visit } from '../page.ts';
import { facts } from '../pieces/facts.ts';
import { verbWords } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { SIGNS } from './access.ts';
import { countryOf } from './country-of.ts';
import { LETTERS, letterPath } from './paths.ts';

type Verb = 'decline' | 'suspend' | 'resume' | 'revoke';

type StepTaken = (
  visit: Visit,
  given: { readonly letter: string; readonly ground: string },
) => Promise<Outcome<unknown>>;

const STEPS: Readonly<Record<Verb, StepTaken>> = {
  decline: ({ register, actor }, given) => declineLetter(register, actor, given),
  suspend: ({ register, actor }, given) => suspendLetter(register, actor, given),
  resume: ({ register, actor }, given) => resumeLetter(register, actor, given),
  revoke: ({ register, actor }, given) => revokeLetter(register, actor, given),
};

const DANGER: readonly Verb[] = ['decline', 'revoke'];

const partsOf = (verb: Verb): DecisionPageParts => ({
  path: `${LETTERS}/{id}/${verb}`,
  access: SIGNS,
  about: async (visit) => {
    const { register, actor, say, language } = visit;
    const found = await getLetter(register, actor, { letter: pathId(visit) });
    if (found.kind === 'refused') return found;
    const { id, number, state, vin, destination, exporterName, applicationNumber } = found.value;
    const step = stepOf(LETTER_LIFE, state, verb);
    if (step === null) {
      const refused: Refusal = {
        ...{ kind: 'refused', code: 'step-not-in-table', field: '' },
        values: { state, verb },
      };
      return refused;
    }
    const { columns, decide } = say.manufacturer;
    return {
      title: decide[verb].title(number),
      crumbs: [
        [LETTERS, say.manufacturer.letters.title],
        [letterPath(id), number],
      ],
      lead: decide[verb].lead,
      about: facts([
        [columns.vin, vinText(vin, language)],
        [columns.destination, countryOf(visit, destination)],
        [columns.exporter, exporterName],
        [columns.application, applicationNumber],
      ]),
      ...(step.needs?.includes('ground') === true && {
        fields: [
          { name: 'ground', label: decide.ground, hint: decide[verb].groundHint, long: true },
        ],
      }),
      follows: decide[verb].follows,
      go: verbWords('letter', verb, language),
      danger: DANGER.includes(verb),
    };
  },
  decide: async (visit, sent) => {
    const letter = pathId(visit);
    const done = await STEPS[verb](visit, { letter, ground: sent.value('ground') });
    return done.kind === 'refused' ? done : `${letterPath(letter)}?done=${verb}`;
  },
});

/** The steps of a letter that are decided: one page each, with what follows from it. */
export const LETTER_DECISIONS: readonly Page[] = (
  ['decline', 'suspend', 'resume', 'revoke'] as const
).map((verb) => decisionPage(partsOf(verb)));
