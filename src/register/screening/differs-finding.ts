import { findFact } from '../../domain/facts/fact-table.ts';
import type { Bilingual, ShownValue } from '../../domain/verdict/verdict.ts';
import type { Disagreement, ToldBy } from './merge-tellings.ts';

/** One telling of a fact in a finding. */
export interface DifferingTelling {
  /** Absent where the reader may not know it. */
  readonly value?: ShownValue;
  readonly by: string;
  readonly standing: ToldBy['standing'];
}

/** That a fact was told in two ways: a finding of the register's own. */
export interface DiffersFinding {
  readonly result: 'differs';
  readonly fact: string;
  readonly taken: DifferingTelling;
  readonly other: DifferingTelling;
  readonly text: Bilingual;
}

const TELLERS: Readonly<Record<string, Bilingual>> = {
  exporter: { en: 'the applicant', zh: '申请人' },
  manufacturer: { en: 'the manufacturer', zh: '生产企业' },
  office: { en: 'the office', zh: '商务主管部门' },
  ministry: { en: 'the ministry', zh: '商务部' },
  customs: { en: 'customs', zh: '海关' },
  registry: { en: 'the vehicle registry', zh: '车辆管理所' },
  tax: { en: 'the tax office', zh: '税务机关' },
  register: { en: 'the register', zh: '登记系统' },
};

const SOMEBODY: Bilingual = { en: 'somebody else', zh: '其他方' };

const tellerOf = ({ by }: ToldBy): Bilingual => TELLERS[by] ?? SOMEBODY;

const textOf = ({ fact, taken, other }: Disagreement): Bilingual => {
  const { en, zh } = findFact(fact) ?? { en: fact, zh: fact };
  const [a, b] = [tellerOf(other), tellerOf(taken)];
  return {
    en: `${en}: ${a.en} and ${b.en} tell it differently; ${b.en} counts.`,
    zh: `${zh}：${a.zh}与${b.zh}所述不一致，以${b.zh}为准。`,
  };
};

const shown = (
  { value, by, standing, own }: Disagreement['taken'],
  onlyOwn: boolean,
): DifferingTelling => (onlyOwn && !own ? { by, standing } : { value, by, standing });

/**
 * The finding that a fact was told in two ways.
 *
 * @param onlyOwn for the applicant: without values that it did not say.
 */
export const differsFinding = (told: Disagreement, onlyOwn = false): DiffersFinding => ({
  result: 'differs',
  fact: told.fact,
  taken: shown(told.taken, onlyOwn),
  other: shown(told.other, onlyOwn),
  text: textOf(told),
});
