import { breachOf } from '../../../domain/rules/breach-of.ts';
import type { Rule, VocabularyFact } from '../../../domain/rules/syntax.ts';
import { articleWords } from '../../../domain/rules/words/article-words.ts';
import { saidOn } from '../../../domain/rules/words/said-on.ts';
import type { Finding, ShownFacts } from '../../../domain/verdict/verdict.ts';
import type { Register } from '../../register.ts';
import { dayNumber } from '../../steps/law-numbers-of.ts';
import type { Transaction } from '../../transaction.ts';
import type { ToldFinding } from './draft-notice.ts';

/** What a verdict tells the exporter, as it is stored. */
interface StoredVerdict {
  readonly askedOn: string;
  readonly findings: readonly (Finding & {
    readonly axis: string;
    readonly withheld?: readonly string[];
  })[];
}

const dayIn = (facts: ShownFacts, name: string, askedOn: string): number => {
  const value = facts[name];
  return dayNumber(
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : askedOn,
  );
};

const gateFindings = (
  rules: ReadonlyMap<string, Rule>,
  { askedOn, findings = [] }: Partial<StoredVerdict>,
): readonly ToldFinding[] =>
  findings
    .filter(({ axis }) => axis === 'gate')
    .map(({ id, result, cite, because, withheld, missing, remedy }) => {
      const rule = rules.get(id);
      const dayOf = ({ name }: VocabularyFact): number => dayIn(because, name, askedOn ?? '');
      return {
        ...{ id, result, because, missing, remedy },
        article: articleWords(rule?.sources[0] ?? { short: cite.instrument, item: cite.item }),
        withheld: withheld ?? [],
        breach:
          rule === undefined
            ? { en: id, zh: id }
            : saidOn(rule, breachOf(rule), dayOf(rule.versionOn), ({ versionOn }) =>
                dayOf(versionOn),
              ),
      };
    });

/** By verdict, what it finds against its vehicle at the gate, as the exporter is told it, in the order of the law. */
export const readGateFindings = async (
  { engine }: Register,
  tx: Transaction,
  verdicts: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldFinding[]>> => {
  const rows = await tx.rows<{ id: string; told: Buffer }>(
    'SELECT id, told FROM register.verdict WHERE id = ANY ($1::uuid[])',
    [verdicts],
  );
  const rules = new Map(engine.law.ruleSet.rules.map((rule) => [rule.id, rule]));
  return new Map(
    rows.map(({ id, told }) => [
      id,
      gateFindings(rules, JSON.parse(told.toString('utf8')) as Partial<StoredVerdict>),
    ]),
  );
};
