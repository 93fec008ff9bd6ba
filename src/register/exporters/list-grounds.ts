import { z } from 'zod';
import { breachOf } from '../../domain/rules/breach-of.ts';
import { DECISIONS, EVIDENCE_KINDS, standingOfDiscretion } from '../../domain/rules/discretion.ts';
import type { Rule } from '../../domain/rules/syntax.ts';
import { articleWords } from '../../domain/rules/words/article-words.ts';
import { saidOn } from '../../domain/rules/words/said-on.ts';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { Words } from '../shapes.ts';
import { ShownGround } from '../shown-grounds.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';
import type { Transaction } from '../transaction.ts';

/** A ground that a decision may name today. */
const GroundToChoose = ShownGround.extend({
  words: Words,
  evidence: z.array(z.enum(EVIDENCE_KINDS)).meta({
    description: 'Kinds of evidence of which it needs a piece; none is needed where it is empty.',
  }),
}).meta({ id: 'GroundToChoose' });

/** Ids of the rules of the gate that a verdict does not meet. */
const unmetIn = async (tx: Transaction, verdict: string): Promise<ReadonlySet<string>> => {
  const rows = await tx.rows<{ id: string }>(
    `SELECT DISTINCT finding ->> 'id' AS id
      FROM register.verdict v
      CROSS JOIN LATERAL jsonb_array_elements(convert_from(v.bytes, 'UTF8')::jsonb -> 'findings') finding
      WHERE v.id = $1 AND register.is_unmet(v.id, finding ->> 'id', true)`,
    [verdict],
  );
  return new Set(rows.map(({ id }) => id));
};

/** Codes of the rules behind the verdicts on an exporter's vehicles as they stand now. */
const reasonsOf = async (tx: Transaction, exporter: string): Promise<ReadonlySet<string>> => {
  const rows = await tx.rows<{ code: string }>(
    `SELECT DISTINCT reason AS code
      FROM register.verdict v
      CROSS JOIN LATERAL string_to_table(v.reasons, ' ') reason
      WHERE v.exporter = $1`,
    [exporter],
  );
  return new Set(rows.map(({ code }) => code));
};

/**
 * Grounds that a decision may name today: rules that the verdict does not meet, or of a decision on an exporter or a
 * licence rules that a verdict on one of its vehicles did not meet, and the grounds of discretion that are open for it.
 */
export const listGrounds = action({
  method: 'GET',
  path: '/v1/grounds',
  summary: { en: 'Grounds that a decision may name', zh: '可选决定依据' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    decision: z.enum([...DECISIONS]).meta({ description: 'As `life.verb` of docs/spec/lives.md.' }),
    /** Of a decision on a vehicle. */
    verdict: z.uuid().optional(),
    /** Of a decision on an exporter or a licence: a rule needs a verdict that shows it as evidence. */
    exporter: z.uuid().optional(),
  },
  answer: z.strictObject({ items: z.array(GroundToChoose) }),
  work: async ({ tx, register }, { decision, verdict, exporter }) => {
    const { rules, discretions } = register.engine.law.ruleSet;
    const on = dayNumber(await todayIn(tx));
    const unmet = verdict === undefined ? null : await unmetIn(tx, verdict);
    const reasons = exporter === undefined ? null : await reasonsOf(tx, exporter);
    const isShown = ({ id, code, axis }: Rule): boolean =>
      unmet?.has(id) === true || (axis !== 'risk' && reasons?.has(code) === true);
    return {
      items: [
        ...rules.filter(isShown).flatMap((rule) => {
          const [source] = rule.sources;
          const words = saidOn(rule, breachOf(rule), on);
          return source === undefined
            ? []
            : [{ rule: rule.id, article: articleWords(source), words, evidence: [] }];
        }),
        ...discretions
          .filter(
            (one) =>
              standingOfDiscretion(one, { decision, on, evidence: one.evidence }) === 'stands',
          )
          .map(({ id, words, sources: [source], evidence }) => ({
            ...{ discretion: id, article: articleWords(source), words },
            evidence: EVIDENCE_KINDS.filter((kind) => evidence.includes(kind)),
          })),
      ],
    };
  },
});
