import type { Actor } from '../actor.ts';
import { answerAsked } from '../cases/answer-asked.ts';
import { askInCase } from '../cases/ask-in-case.ts';
import type { CaseInFull } from '../cases/case-shapes.ts';
import { noteInCase } from '../cases/note-in-case.ts';
import { openCase } from '../cases/open-case.ts';
import { setCaseAside } from '../cases/set-case-aside.ts';
import { takeCase } from '../cases/take-case.ts';
import { listPatterns } from '../nation/list-patterns.ts';
import { listRings } from '../nation/list-rings.ts';
import type { NationRunKept } from '../nation/run-nation.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { daysAfter } from './days.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import { done } from './outcomes.ts';

const ANSWER_DAYS = 7; // not-law: days of the demonstration
const PAUSE_DAYS = 10; // not-law: days of the demonstration
const ROWS = 50; // not-law: rows of a list

type Origin = Parameters<typeof openCase>[2]['origin'];

const WORDS = {
  ring: '同一控制人名下企业之间转卖后出口，须核实交易背景。Sold on between firms of one hand, then exported.',
  pattern: '单证号码或登记情况异常，须向企业核实。The papers of the vehicle are to be explained.',
  note: '已调取发票与转让登记记录，待比对。Invoices and transfers were drawn; to be compared.',
  customs: '上述车辆是否同船出境？Did these vehicles leave in one ship?',
  customsAnswer: '同一航次出境，三份报关单。They left on one voyage, by three entries.',
  exporter:
    '请说明购车来源及付款账户。From whom was the vehicle bought, and from which account paid?',
  police:
    '请协助核实下列车辆的号牌申领情况。Please confirm who was given the plates of these vehicles.',
  bureau: '示例市公安局车辆管理所 (made up)',
  aside: '等待企业提交合同。Waits for the contract.',
} as const;

const opened = async (
  register: Register,
  actor: Actor,
  origin: Origin,
  reason: string,
): Promise<CaseInFull> => {
  const { id } = await done(openCase(register, actor, { origin, reason }));
  return done(takeCase(register, actor, { caseFile: id }));
};

const ask = (register: Register, actor: Actor, { id, vin }: CaseInFull) => {
  const answerBy = daysAfter(DEMONSTRATION_DAY, ANSWER_DAYS);
  return (whom: { organisation: string } | { police: string }, text: string) =>
    done(askInCase(register, actor, { ...whom, ...{ caseFile: id, text, vins: [vin], answerBy } }));
};

/** The ministry works on the largest ring: customs has answered, an exporter and the police have yet to. */
const workRing = async (register: Register, cast: Cast, run: string): Promise<void> => {
  const [ministry, customs] = [cast.actor('ministry'), cast.actor('customs')];
  const { items } = await done(listRings(register, ministry, { run, limit: 1 }));
  const [ring] = items;
  if (ring === undefined) return;
  const origin = { kind: 'ring', run, ring: ring.number } as const;
  const file = await opened(register, ministry, origin, WORDS.ring);
  await done(noteInCase(register, ministry, { caseFile: file.id, note: WORDS.note }));
  const asks = ask(register, ministry, file);
  const asked = await asks({ organisation: customs.organisation ?? '' }, WORDS.customs);
  const question = asked.questions[0]?.id ?? '';
  await done(answerAsked(register, customs, { question, answer: WORDS.customsAnswer }));
  const [organisation] = asked.exporters.flatMap(({ organisation: id }) => id ?? []);
  if (organisation !== undefined) await asks({ organisation }, WORDS.exporter);
  await asks({ police: WORDS.bureau }, WORDS.police);
};

/** The office has three cases of patterns: one asks its exporter, one is set aside, one has nobody. */
const workPatterns = async (register: Register, cast: Cast, run: string): Promise<void> => {
  const [officer] = cast.office('65');
  const { items } = await done(listPatterns(register, officer, { run, limit: ROWS }));
  const known = items.filter(
    ({ pattern, organisation }) => pattern !== 'ring' && organisation !== null,
  );
  const [first, second, third] = [...new Map(known.map((row) => [row.vin, row])).values()];
  const originOf = ({ pattern, vin }: (typeof items)[number]): Origin => ({
    ...{ kind: 'pattern', run, pattern, vin },
  });
  if (first?.organisation != null) {
    const file = await opened(register, officer, originOf(first), WORDS.pattern);
    const organisation = file.exporters.find((one) => one.organisation !== null)?.organisation;
    if (organisation != null) await ask(register, officer, file)({ organisation }, WORDS.exporter);
  }
  if (second !== undefined) {
    const { id } = await opened(register, officer, originOf(second), WORDS.pattern);
    const through = daysAfter(DEMONSTRATION_DAY, PAUSE_DAYS);
    await done(setCaseAside(register, officer, { caseFile: id, through, why: WORDS.aside }));
  }
  if (third !== undefined)
    await done(openCase(register, officer, { origin: originOf(third), reason: WORDS.pattern }));
};

/** Cases of what the run over the nation found, at work as far as they come on its day. */
export const leadCases = async (
  register: Register,
  cast: Cast,
  { id: run }: Pick<NationRunKept, 'id'>,
): Promise<void> => {
  await workRing(register, cast, run);
  await workPatterns(register, cast, run);
};
