import type { Action } from '../../../register/action.ts';
import { declineLetter } from '../../../register/letters/decline-letter.ts';
import { getLetter } from '../../../register/letters/get-letter.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { recallLetter } from '../../../register/letters/recall-letter.ts';
import { resumeLetter } from '../../../register/letters/resume-letter.ts';
import { revokeLetter } from '../../../register/letters/revoke-letter.ts';
import { suspendLetter } from '../../../register/letters/suspend-letter.ts';
import type { Writes } from '../pieces/action-input.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { verbWords } from '../pieces/life-words.ts';
import { LETTERS, letterPath } from '../pieces/manufacturer-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { GROUND } from '../pieces/step-fields.ts';
import { vinText } from '../pieces/vin-text.ts';

/** The page of a step of a letter, which stands at its verb. */
const stepPage = <Input extends { readonly letter: string }>(
  does: Action<Input, RegisterLetter>,
  verb: 'decline' | 'recall' | 'suspend' | 'resume' | 'revoke',
  writes: Writes<Input, 'letter'>,
): ActionPage =>
  actionPage(does, {
    path: `${LETTERS}/{id}/${verb}`,
    of: { letter: pathId },
    writes,
    about: async (visit) => {
      const { register, actor, say, language } = visit;
      const found = await getLetter(register, actor, { letter: pathId(visit) });
      if (found.kind === 'refused') return found;
      const { id, number, state, vin, destination, exporterName, applicationNumber } = found.value;
      const { columns, decide } = say.manufacturer;
      return {
        state,
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
        ...('ground' in writes && {
          fields: [{ name: 'ground', label: decide.ground, hint: decide[verb].groundHint }],
        }),
        follows: decide[verb].follows,
        go: verbWords('letter', verb, language),
        danger: verb === 'decline' || verb === 'revoke',
      };
    },
    goesTo: (_, { id }) => `${letterPath(id)}?done=${verb}`,
  });

/** The steps of a letter that are decided: one page each, with what follows from it. */
export const LETTER_DECISIONS: readonly ActionPage[] = [
  stepPage(declineLetter, 'decline', GROUND),
  stepPage(recallLetter, 'recall', {}),
  stepPage(suspendLetter, 'suspend', GROUND),
  stepPage(resumeLetter, 'resume', {}),
  stepPage(revokeLetter, 'revoke', GROUND),
];
