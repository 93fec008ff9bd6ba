import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../action.ts';
import { Name, Text } from '../shapes.ts';
import { CASE_FILE } from './case-file.ts';
import {
  type CaseOrigin,
  fromFinding,
  fromHold,
  fromPattern,
  fromRing,
  fromSample,
} from './case-origins.ts';
import { keepMatter } from './keep-case.ts';

const MOST_REASON = 4000; // not-law: characters
const MOST_CODE = 40; // not-law: characters

const Origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pattern'), run: z.uuid(), pattern: Name, vin: Name }),
  z.strictObject({ kind: z.literal('ring'), run: z.uuid(), ring: z.int().min(0) }),
  z.strictObject({
    kind: z.literal('finding'),
    verdict: z.uuid(),
    rule: z.string().min(1).max(MOST_CODE).optional().meta({
      description: 'Code of the rule whose finding it is; of the whole verdict without it.',
    }),
  }),
  z.strictObject({ kind: z.literal('hold'), hold: z.uuid() }),
  z.strictObject({ kind: z.literal('sample'), sample: z.uuid() }),
]);

/**
 * Opens a case on something that whoever acts may see, with its vehicles, exporters and evidence, all copied. One that
 * is open on the same already is named: `case-open`.
 */
export const openCase = action({
  method: 'POST',
  path: '/v1/cases',
  summary: {
    en: 'Open a case on a pattern, a ring, a finding, a hold or a random sample',
    zh: '就疑点、关联链条、审查发现、未予放行或随机抽查立案',
  },
  description: 'Of a complaint a case is made by the step `escalate` of the complaint.',
  access: { right: 'act', parts: ['office', 'ministry'] },
  body: { origin: Origin, reason: Text.max(MOST_REASON) },
  answer: CASE_FILE.answer,
  status: 201,
  refusals: ['case-open'],
  work: async ({ tx, register, refuse }, { origin, reason }) => {
    const begin = (): Promise<CaseOrigin> => {
      if (origin.kind === 'pattern') return fromPattern(tx, origin);
      if (origin.kind === 'ring') return fromRing(tx, origin);
      if (origin.kind === 'sample') return fromSample(tx, origin.sample);
      if (origin.kind === 'hold') return fromHold(register, tx, origin.hold);
      return fromFinding(tx, { verdict: origin.verdict, rule: origin.rule ?? null });
    };
    const begun = await begin();
    const refuseTwice = ({ open }: CaseOrigin): void => {
      // an office goes on beside a case that another office or the ministry has
      if (open !== null && open.id !== null)
        refuse('case-open', { field: 'origin', values: { number: open.number, case: open.id } });
    };
    refuseTwice(begun);
    const id = randomUUID();
    const { vin, run, pattern, ring, verdict, rule, hold, sample } = begun.of;
    const written = await tx.run(
      `INSERT INTO register.case_file
          (id, reason, evidence, vin, run, pattern, ring, verdict, finding, hold, sample, state, verb)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'opened', 'open')
        ON CONFLICT DO NOTHING`,
      [
        ...[id, reason, begun.frozen.map((one) => one.id), vin],
        ...[
          run ?? null,
          pattern ?? null,
          ring ?? null,
          verdict ?? null,
          rule ?? null,
          hold ?? null,
          sample ?? null,
        ],
      ],
    );
    // somebody opened one at the same moment
    if (written === 0) {
      refuseTwice(await begin());
      refuse('case-open', { field: 'origin' });
    }
    await keepMatter(tx, id, begun);
    return CASE_FILE.show(register, tx, id);
  },
});
