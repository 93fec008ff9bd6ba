import { z } from 'zod';
import { action } from '../../action.ts';
import { Words } from '../../shapes.ts';
import { findApplication } from '../application-rows.ts';
import { readGateFindings } from './read-gate-findings.ts';

/** Vehicles that are looked at: of more, the rest is asked in another way. */
const MOST_VEHICLES = 1000; // not-law: rows

/** A ground that stands against open vehicles, and what would be asked to mend it. */
const DraftedQuestion = z
  .strictObject({
    rule: z.string().meta({ example: 'G01' }),
    breach: Words.meta({ description: 'What is said of a vehicle that breaks the rule.' }),
    text: Words.meta({ description: 'What to bring: the remedy of the law, as of the verdict.' }),
    vins: z.array(z.string()).meta({ description: 'Open vehicles on which it stands.' }),
  })
  .meta({ id: 'DraftedQuestion' });

/**
 * What may be asked of an application, ground by ground: of each rule that stands against open vehicles its remedy, as
 * the latest verdict of the first of them writes it. The ground of most vehicles first; nothing is kept.
 */
export const draftQuestions = action({
  method: 'GET',
  path: '/v1/applications/{application}/draft-questions',
  summary: {
    en: 'Drafts of questions from the findings, by ground',
    zh: '根据审查结论起草补正要求',
  },
  access: { right: 'read', parts: ['office'] },
  params: { application: z.uuid() },
  answer: z.strictObject({ items: z.array(DraftedQuestion) }),
  work: async ({ tx, register, refuse }, { application }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    const open = await tx.rows<{ vin: string; verdict: string; reasons: string }>(
      `SELECT av.vin, latest.id AS verdict, latest.reasons
        FROM register.application_vehicle av
        JOIN LATERAL (
          SELECT v.id, v.gate, v.reasons
          FROM register.verdict v
          WHERE v.application = av.application
            AND v.version = av.version
            AND v.vin = av.vin
          ORDER BY v.given_at DESC, v.id
          LIMIT 1
        ) latest ON latest.gate <> 'clear'
        WHERE av.application = $1
          AND av.state = 'open'
        ORDER BY av.vin
        LIMIT ${MOST_VEHICLES}`,
      [application],
    );
    const codes = new Map(register.engine.law.ruleSet.rules.map(({ id, code }) => [id, code]));
    const grounds = new Map<string, string[]>();
    for (const { vin, reasons } of open) {
      for (const code of reasons.split(' ')) grounds.set(code, [...(grounds.get(code) ?? []), vin]);
    }
    // each ground as the first of its vehicles is told it
    const firsts = new Map(
      [...grounds].map(([rule, [vin]]) => [rule, open.find((one) => one.vin === vin)]),
    );
    const verdicts = [...firsts.values()].flatMap((one) =>
      one === undefined ? [] : [one.verdict],
    );
    const read = await readGateFindings(register, tx, [...new Set(verdicts)]);
    const items: z.output<typeof DraftedQuestion>[] = [];
    for (const [rule, vins] of grounds) {
      const findings = read.get(firsts.get(rule)?.verdict ?? '') ?? [];
      const finding = findings.find(({ id }) => codes.get(id) === rule);
      // a flag is the office's own question: its remedy may tell what the exporter is not told
      if (finding === undefined || finding.remedy.zh === '') continue;
      const { breach, remedy } = finding;
      items.push({ rule, breach, text: { en: remedy.en, zh: remedy.zh }, vins });
    }
    return {
      items: items.sort((a, b) => b.vins.length - a.vins.length || (a.rule < b.rule ? -1 : 1)),
    };
  },
});
