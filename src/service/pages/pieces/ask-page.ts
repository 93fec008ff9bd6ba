import { stepOf } from '../../../domain/lives/lives.ts';
import type { Declaration } from '../../../register/action.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Question } from '../../../register/questions/question-shapes.ts';
import type { NewQuestion } from '../../../register/questions/questions.ts';
import { html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { ActionPage } from './action-page.ts';
import { type Decision, decisionPage } from './decision-page.ts';
import { TEMPLATES } from './office-paths.ts';
import type { Offer } from './question-offers.ts';
import { day } from './when.ts';

/** What is to be returned with questions. */
interface Asked {
  readonly number: string;
  readonly state: string;
  readonly crumbs: Decision['crumbs'];
  readonly questions: readonly Question[];
  /** Last day, inclusive, on which it may be returned; null where nobody knows it yet. */
  readonly returnUntil: string | null;
  /** What the address proposes to ask: kept as a draft until it is sent. */
  readonly drafts?: readonly NewQuestion[];
  /** What may be put into the form. */
  readonly offers?: readonly Offer[];
  /** Vehicles that were ticked: each begins a line. */
  readonly vins?: readonly string[];
}

const FOLLOWS = 'follows-';
const OF_A_VEHICLE = /^([A-HJ-NPR-Z0-9]{17})[\s:：]+(.+)$/i;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A line as a question: of the vehicle with whose VIN it begins, else of the whole. */
const questionOf = (zh: string, en: string | undefined): NewQuestion => {
  const [, vin, about] = OF_A_VEHICLE.exec(zh) ?? [];
  const english = en?.replace(OF_A_VEHICLE, '$2');
  return {
    vin: vin?.toUpperCase() ?? null,
    text: { zh: about ?? zh, ...(english !== undefined && { en: english }) },
  };
};

/** The questions that a form asks: one a line; of a second return those under the answer that raised them. */
const questionsIn = (sent: Form, { questions }: Asked): readonly NewQuestion[] => {
  const english = linesOf(sent.value('en'));
  const first = linesOf(sent.value('zh')).map((line, at) => questionOf(line, english[at]));
  const following = questions.flatMap(({ id, vin }) =>
    linesOf(sent.value(`${FOLLOWS}${id}`)).map((zh) => ({ vin, text: { zh }, follows: id })),
  );
  return [...first, ...following];
};

/** Questions as they are typed: one a line, with the VIN of the vehicle before it. */
const draftOf = (drafts: readonly NewQuestion[], language: 'zh' | 'en'): string =>
  drafts
    .map(({ vin, text }) => `${vin === null ? '' : `${vin} `}${text[language] ?? ''}`)
    .join('\n');

const OFFER = 'offer';
const LONE_VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

/** What was typed, with the questions that were ticked behind it, which are ticked no more. */
const withOffers = (sent: Form, { offers = [] }: Asked): Form => {
  const picked = sent.all(OFFER);
  const chosen = offers.filter(({ value }) => picked.includes(value));
  if (chosen.length === 0) return sent;
  const typed = linesOf(sent.value('zh'));
  // a VIN that nothing follows is no question: what is ticked is asked of it
  const named = typed.filter((line) => LONE_VIN.test(line));
  const questions = chosen.flatMap((one) => one.about(named));
  const zh = typed.filter((line) => !LONE_VIN.test(line));
  const en = linesOf(sent.value('en')).filter((line) => !LONE_VIN.test(line));
  const bilingual = zh.length === en.length && questions.every(({ text }) => text.en !== undefined);
  const values: ReadonlyMap<string, string> = new Map([
    ['zh', [...zh, draftOf(questions, 'zh')].join('\n')],
    ['en', (bilingual ? [...en, draftOf(questions, 'en')] : en).join('\n')],
  ]);
  return {
    ...sent,
    value: (name) => values.get(name) ?? sent.value(name),
    all: (name) => {
      const value = values.get(name);
      if (name === OFFER) return [];
      return value === undefined ? sent.all(name) : [value];
    },
  };
};

const choicesOf = (visit: Visit, { questions, offers = [] }: Asked): Partial<Decision> => {
  const { offers: words } = visit.say.questionWork;
  if (questions.some(({ answer }) => answer !== null)) return {};
  const templates = html`<a href="${TEMPLATES}">${words.templates}</a>`;
  if (offers.length === 0) return { about: html`<p>${templates}</p>` };
  return {
    choices: {
      name: OFFER,
      first: true,
      optional: true,
      label: words.label,
      hint: words.hint,
      options: offers,
      picked: visit.query.getAll('ground'),
      under: html`<p><button class="second" name="look" value="insert" formnovalidate>${words.insert}</button>
        ${templates}</p>`,
      missing: words.missing,
    },
  };
};

const fieldsOf = (
  visit: Visit,
  { questions, drafts = [], vins = [] }: Asked,
): NonNullable<Decision['fields']> => {
  const { language, query } = visit;
  const { ask } = visit.say.hearing;
  const answered = questions.filter(({ answer }) => answer !== null);
  if (answered.length > 0) {
    return answered.map(({ id, text, answer }) => ({
      name: `${FOLLOWS}${id}`,
      label: text[language],
      hint: ask.follows(answer ?? ''),
      long: true,
      optional: true,
      lang: 'zh-CN',
    }));
  }
  const vin = query.get('vin');
  return [
    {
      name: 'zh',
      label: ask.lines,
      hint: ask.linesHint,
      long: true,
      lang: 'zh-CN',
      ...(vin !== null && { draft: `${vin} ` }),
      ...(vins.length > 0 && { draft: vins.map((one) => `${one} `).join('\n') }),
      ...(drafts.length > 0 && { draft: draftOf(drafts, 'zh') }),
    },
    {
      name: 'en',
      label: ask.english,
      hint: ask.englishHint,
      long: true,
      optional: true,
      lang: 'en',
      ...(drafts.length > 0 && { draft: draftOf(drafts, 'en') }),
    },
  ];
};

/** A page that returns something with all its questions at once; a second return asks what an answer raised. */
export const askPage = ({
  path,
  does,
  found,
  ask,
}: {
  readonly path: string;
  readonly does: { readonly declared: Declaration };
  readonly found: (visit: Visit, sent: Form | null) => Promise<Asked | Refusal>;
  /** Asks; gives the path to go on to. */
  readonly ask: (visit: Visit, questions: readonly NewQuestion[]) => Promise<string | Refusal>;
}): ActionPage => {
  const { declared } = does;
  const { access, step } = declared;
  const page = decisionPage({
    path,
    access,
    about: async (visit, sent) => {
      const { say, today } = visit;
      const { ask: words } = say.officer;
      const { ask: more } = say.hearing;
      const asked = await found(visit, sent);
      if ('kind' in asked) return asked;
      const { number, state, crumbs, questions, returnUntil } = asked;
      if (step !== undefined && stepOf(step.life, state, step.verb) === null) {
        const values = { state, verb: step.verb };
        return { kind: 'refused', code: 'step-not-in-table', field: '', values };
      }
      const second = questions.some(({ answer }) => answer !== null);
      const offered = choicesOf(visit, asked);
      const late = returnUntil !== null && today > returnUntil;
      const last =
        returnUntil === null ? html`` : html`<p>${more.until} ${day(visit, returnUntil)}</p>`;
      return {
        title: words.title,
        crumbs,
        lead: words.lead(number),
        begun: sent !== null && !second && sent.all('zh').length === 0,
        about: html`${last}${second ? html`<p class="note">${more.second}</p>` : ''}${offered.about ?? ''}`,
        ...(late
          ? { stopped: html`<p class="note">${more.late}</p>` }
          : { fields: fieldsOf(visit, asked), choices: offered.choices ?? [] }),
        follows: words.follows,
        go: words.go,
      };
    },
    wrong: (visit, { fields = [] }, sent) => {
      const { ask: more } = visit.say.hearing;
      const errors: Record<string, string> = {};
      const [first] = fields;
      if (first !== undefined && fields.every(({ name }) => linesOf(sent.value(name)).length === 0))
        errors[first.name] = more.none;
      const english = linesOf(sent.value('en')).length;
      if (english > 0 && english !== linesOf(sent.value('zh')).length) errors['en'] = more.uneven;
      return errors;
    },
    decide: async (visit, sent) => {
      const asked = await found(visit, null);
      return 'kind' in asked ? asked : ask(visit, questionsIn(sent, asked));
    },
  });
  return {
    ...page,
    declared,
    acts: {
      ...page.acts,
      check: async (visit, sent) => {
        const asked = await found(visit, sent);
        if ('kind' in asked) return asked;
        return page.acts?.['check']?.(visit, withOffers(sent, asked)) ?? { kind: 'go', to: path };
      },
    },
  };
};
