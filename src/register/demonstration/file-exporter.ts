import { acceptFiling } from '../exporters/filings/accept-filing.ts';
import { answerAboutFiling } from '../exporters/filings/answer-about-filing.ts';
import { askAboutFiling } from '../exporters/filings/ask-about-filing.ts';
import { draftFiling } from '../exporters/filings/draft-filing.ts';
import { refuseFiling } from '../exporters/filings/refuse-filing.ts';
import { sayOfFiling } from '../exporters/filings/say-of-filing.ts';
import { submitFiling } from '../exporters/filings/submit-filing.ts';
import { withdrawFiling } from '../exporters/filings/withdraw-filing.ts';
import type { Register } from '../register.ts';
import type { Cast, CastExporter } from './cast.ts';
import type { Diary } from './diary.ts';
import { done } from './outcomes.ts';

/** How a filing ends, or where it stands. */
export type FilingFate = 'draft' | 'submitted' | 'returned' | 'filed' | 'refused' | 'withdrawn';

/** A filing that is to be. */
export interface FilingWanted {
  readonly exporter: CastExporter;
  readonly fate: FilingFate;
  /** Day on which it is handed in, ISO. */
  readonly submittedOn: string;
  /** Day on which the office acts, ISO. */
  readonly actedOn: string;
  /** What the exporter says of itself. */
  readonly facts: Readonly<Record<string, string>>;
  /** Who answers for it, and how its cars are cared for; absent where it says nothing of it. */
  readonly said?: {
    readonly phone: string;
    readonly legalPerson: string;
    readonly afterSales: string;
  };
}

const QUESTION = {
  en: 'The lease of the address ends before the filing does. Which address follows?',
  zh: '所填地址的租赁期短于备案有效期，请说明后续地址。',
};
const ANSWER = '租赁合同已续签至明年年底，随附复印件。The lease was extended; a copy is attached.';
const GROUNDS = [{ discretion: 'cn.2024-6.filing-conditions' }];
const NOTICE = {
  en: 'The company shows neither premises nor staff for the trade in used vehicles.',
  zh: '企业未能证明具备开展二手车出口业务的场所和人员。',
};

const decide = async (
  register: Register,
  cast: Cast,
  filing: string,
  { exporter, fate }: FilingWanted,
): Promise<void> => {
  const [officer] = cast.office(exporter.province);
  if (fate === 'withdrawn') {
    await done(withdrawFiling(register, exporter.actor, { filing }));
  } else if (fate === 'returned') {
    await done(askAboutFiling(register, officer, { filing, questions: [QUESTION] }));
  } else if (fate === 'refused') {
    const asked = await done(askAboutFiling(register, officer, { filing, questions: [QUESTION] }));
    const answers = asked.questions.map(({ id }) => ({ question: id, text: ANSWER }));
    await done(answerAboutFiling(register, exporter.actor, { filing, answers }));
    await done(refuseFiling(register, officer, { filing, grounds: GROUNDS, notice: NOTICE }));
  } else if (fate === 'filed') {
    await done(acceptFiling(register, officer, { filing }));
  }
};

/** Writes a filing and what becomes of it into the diary. */
export const fileExporter = (diary: Diary, cast: Cast, wanted: FilingWanted): void => {
  const { exporter, fate, facts, said } = wanted;
  diary.on(wanted.submittedOn, async (register) => {
    const { id: filing } = await done(draftFiling(register, exporter.actor, { facts }));
    if (said !== undefined) await done(sayOfFiling(register, exporter.actor, { filing, ...said }));
    if (fate === 'draft') return;
    await done(submitFiling(register, exporter.actor, { filing }));
    if (fate === 'submitted') return;
    diary.on(wanted.actedOn, (then) => decide(then, cast, filing, wanted));
  });
};
