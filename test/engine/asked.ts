import { parseSetting, withSetting } from '../../src/domain/rules/set-value.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import type { Answer, Engine, Question } from '../../src/engine/engine.ts';
import { type Law, lawOf } from '../../src/engine/load-law.ts';
import { LAW } from '../published-law.ts';

/** The law with one value set otherwise: `G01.days=90`. */
export const lawWith = (text: string): Law => {
  const setting = parseSetting(text);
  if (setting === null) throw new Error(`${text} is no setting`);
  const changed = withSetting(LAW.files, LAW.ruleSet, setting);
  if ('refused' in changed) throw new Error(`${text}: ${changed.refused}`);
  return lawOf(changed.files);
};

/** The answer to a question that can be answered. */
export const answerTo = async (engine: Engine, question: Question): Promise<Answer> => {
  const answer = await engine.answer(question);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.problem.code}`);
  return answer;
};

/** What a rule finds, of the findings that an answer has. */
export const resultOf = (verdict: Verdict | undefined, rule: string): string | undefined =>
  verdict?.findings.find(({ rule: code }) => code === rule)?.result;
