import type { Action } from '../../../register/action.ts';
import { askInCase } from '../../../register/cases/ask-in-case.ts';
import { assignCase } from '../../../register/cases/assign-case.ts';
import {
  CASE_OUTCOMES,
  type CaseInFull,
  type CaseQuestion,
} from '../../../register/cases/case-shapes.ts';
import { closeCase } from '../../../register/cases/close-case.ts';
import { enterAnswer } from '../../../register/cases/enter-answer.ts';
import { listWhomToAsk } from '../../../register/cases/list-whom-to-ask.ts';
import { noteInCase } from '../../../register/cases/note-in-case.ts';
import { setCaseAside } from '../../../register/cases/set-case-aside.ts';
import { withdrawQuestion } from '../../../register/cases/withdraw-question.ts';
import { listColleagues } from '../../../register/members/list-colleagues.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import type { Writes } from '../pieces/action-input.ts';
import { actionPage } from '../pieces/action-page.ts';
import { colleagueWords } from '../pieces/colleague-words.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { casePath, casesPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { crumbsOf, foundCase, foundQuestion, noCase } from './found-case.ts';

type Said = Omit<Decision, 'crumbs'>;

/** A page that takes a step of the case of the path, or asks something in it. */
const casePage = <Input extends { readonly caseFile: string }>(
  does: Action<Input, CaseInFull>,
  name: string,
  {
    writes,
    done,
    says,
  }: {
    readonly writes: Writes<Input, 'caseFile'>;
    readonly done: string;
    readonly says: (visit: Visit, file: CaseInFull) => Promise<Said | Refusal> | Said;
  },
): Page =>
  actionPage<Input, CaseInFull, 'caseFile'>(does, {
    path: `${casesPath}/{id}/${name}`,
    of: { caseFile: pathId },
    writes,
    about: async (visit) => {
      const file = await foundCase(visit);
      if (noCase(file)) return file;
      const said = await says(visit, file);
      if (noCase(said)) return said;
      const { step } = does.declared;
      return {
        ...said,
        crumbs: crumbsOf(visit, file),
        ...(step !== undefined && { state: file.state }),
      };
    },
    goesTo: (_, { id }) => `${casePath(id)}?done=${done}`,
  });

const ASSIGN = casePage(assignCase, 'assign', {
  writes: { person: 'person', why: 'why' },
  done: 'assigned',
  says: async (visit) => {
    const { cases } = visit.say;
    const { assigning } = cases;
    const found = await listColleagues(visit.register, visit.actor);
    if (found.kind === 'refused') return found;
    return {
      ...{ title: cases.assign, lead: assigning.lead, follows: assigning.follows },
      fields: [{ name: 'why', label: assigning.why, hint: assigning.whyHint }],
      choices: {
        ...{ name: 'person', label: assigning.person, hint: assigning.personHint, single: true },
        missing: assigning.personMissing,
        options: found.value.items.map(({ person: value, staffNumber }) => {
          const words = colleagueWords(visit, value, staffNumber);
          return { value, words: value === visit.actor.person ? assigning.you(words) : words };
        }),
      },
      go: cases.assign,
    };
  },
});

const NOTE = casePage(noteInCase, 'note', {
  writes: { note: 'note' },
  done: 'noted',
  says: ({ say: { cases } }) => ({
    ...{ title: cases.note, lead: cases.noting.lead, follows: cases.noting.follows },
    fields: [{ name: 'note', label: cases.noting.note, hint: cases.noting.noteHint }],
    go: cases.note,
  }),
});

const ASIDE = casePage(setCaseAside, 'aside', {
  writes: { through: 'through', why: 'why' },
  done: 'aside',
  says: ({ say: { cases } }) => ({
    ...{ title: cases.setAside, lead: cases.aside.lead, follows: cases.aside.follows },
    fields: [
      { name: 'through', label: cases.aside.through, hint: cases.aside.throughHint, long: false },
      { name: 'why', label: cases.aside.why },
    ],
    go: cases.setAside,
  }),
});

/** In the place of an organisation: the police has none. */
const POLICE = '';

const ASK = casePage(askInCase, 'ask', {
  writes: {
    organisation: 'organisation',
    police: 'police',
    text: 'text',
    vins: 'vins',
    answerBy: 'answerBy',
  },
  done: 'asked',
  says: async (visit, { id: caseFile, vin, vehicles }) => {
    const { cases } = visit.say;
    const { asking } = cases;
    const found = await listWhomToAsk(visit.register, visit.actor, { caseFile });
    if (found.kind === 'refused') return found;
    return {
      ...{ title: cases.ask, lead: asking.lead, follows: asking.follows },
      fields: [
        {
          name: 'organisation',
          label: asking.organisation,
          hint: asking.organisationHint,
          draft: found.value.items[0]?.organisation ?? POLICE,
          options: [
            ...found.value.items.map(({ organisation: value, part, name: words }) => ({
              ...{ value, words },
              group: asking.parts[part],
            })),
            { value: POLICE, words: asking.thePolice, group: asking.parts.police },
          ],
        },
        { name: 'police', label: asking.police, hint: asking.policeHint, long: false },
        { name: 'text', label: asking.text, hint: asking.textHint },
        {
          name: 'vins',
          label: asking.vins,
          hint: asking.vinsHint,
          draft: vehicles === 1 ? vin : '',
          long: vehicles > 1,
        },
        { name: 'answerBy', label: asking.answerBy, hint: asking.answerByHint, long: false },
      ],
      go: cases.ask,
    };
  },
});

const CLOSE = casePage(closeCase, 'close', {
  writes: { outcome: 'outcome', ground: 'ground', rule: 'rule', evidence: null },
  done: 'closed',
  says: ({ say: { cases } }) => {
    const { closing } = cases;
    return {
      ...{ title: cases.close, lead: closing.lead, follows: closing.follows },
      fields: [
        { name: 'ground', label: closing.ground, hint: closing.groundHint },
        { name: 'rule', label: closing.rule, hint: closing.ruleHint },
      ],
      choices: {
        ...{ name: 'outcome', label: closing.outcome, hint: closing.outcomeHint, single: true },
        missing: closing.outcomeMissing,
        options: CASE_OUTCOMES.map((value) => ({ value, words: cases.outcomes[value] })),
      },
      go: cases.close,
    };
  },
});

/** A page that takes a step of a question of the case of the path. */
const questionPage = <Input extends { readonly question: string }>(
  does: Action<Input, CaseQuestion>,
  name: string,
  {
    writes,
    done,
    says,
  }: {
    readonly writes: Writes<Input, 'question'>;
    readonly done: string;
    readonly says: (visit: Visit) => Said;
  },
): Page =>
  actionPage<Input, CaseQuestion, 'question'>(does, {
    path: `${casesPath}/{id}/questions/{question}/${name}`,
    of: { question: ({ params }) => params['question'] ?? '' },
    writes,
    about: async (visit) => {
      const file = await foundCase(visit);
      if (noCase(file)) return file;
      const question = foundQuestion(visit, file);
      if (noCase(question)) return question;
      return {
        about: html`<p><b>${question.asked}</b> <span class="quiet">${question.number}</span></p>
          <p class="written">${question.text}</p>`,
        ...says(visit),
        crumbs: crumbsOf(visit, file),
        state: question.state,
      };
    },
    goesTo: (visit) => `${casePath(pathId(visit))}?done=${done}`,
  });

const ENTER = questionPage(enterAnswer, 'enter', {
  writes: { answer: 'answer', answeredOn: 'answeredOn', reference: 'reference' },
  done: 'entered',
  says: ({ say: { cases } }) => {
    const { entering } = cases;
    return {
      ...{ title: cases.enter, lead: entering.lead, follows: entering.follows },
      fields: [
        { name: 'reference', label: entering.reference, long: false },
        {
          name: 'answeredOn',
          label: entering.answeredOn,
          hint: entering.answeredOnHint,
          long: false,
        },
        { name: 'answer', label: entering.answer, hint: entering.answerHint },
      ],
      go: cases.enter,
    };
  },
});

const WITHDRAW = questionPage(withdrawQuestion, 'withdraw', {
  writes: {},
  done: 'withdrawn',
  says: ({ say: { cases } }) => ({
    title: cases.withdraw,
    lead: cases.withdrawing.lead,
    follows: cases.withdrawing.follows,
    go: cases.withdraw,
  }),
});

/** The steps of a case and of its questions: one page each. */
export const CASE_DECISIONS: readonly Page[] = [ASSIGN, NOTE, ASIDE, ASK, CLOSE, ENTER, WITHDRAW];
