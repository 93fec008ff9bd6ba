import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { Name } from '../../shapes.ts';
import { NATION_READERS, productRun, runBefore } from './product-run.ts';
import { NationClaimant, NationPayment, SINCE, TEXT_QUERY } from './product-shapes.ts';

/** Whose money is at risk, most first. */
export const listNationClaimants = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/claimants',
  summary: { en: 'Whose money is at risk, most first', zh: '存疑款项的申领人，按金额降序' },
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: { ...SLICE_QUERY, ...SINCE, ...TEXT_QUERY },
  answer: sliceSchema(NationClaimant),
  work: async ({ tx, register, refuse }, asked) => {
    const { run, since } = asked;
    const text = asked.text?.trim().toUpperCase() ?? null;
    await productRun({ tx, refuse }, run);
    const earlier = await runBefore(tx, run, since);
    const page = sliceAsked(register, 'nation-claimants', asked, [run, since, text]);
    const rows = await tx.rows<{
      number: number;
      claimant: string | null;
      name: string | null;
      claims: number;
      vehicles: number;
      claims_at_risk: number;
      vehicles_at_risk: number;
      at_risk: number;
      refunds_at_risk: number;
      subsidies_at_risk: number;
      amounts_unknown: number;
      earliest_limit: string | null;
      next_limit: string | null;
      before: number | null;
    }>(
      `SELECT
          c.number, c.claimant, o.name, c.claims, c.vehicles, c.claims_at_risk, c.vehicles_at_risk,
          c.at_risk::float8 AS at_risk,
          c.refunds_at_risk::float8 AS refunds_at_risk,
          c.subsidies_at_risk::float8 AS subsidies_at_risk,
          c.amounts_unknown, c.earliest_limit, c.next_limit,
          b.at_risk::float8 AS before
        FROM register.nation_claimant c
        LEFT JOIN register.organisation o ON o.uscc = c.claimant
        LEFT JOIN register.nation_claimant b ON b.run = $2 AND b.claimant = c.claimant
        WHERE c.run = $1
          AND ($3::text IS NULL OR c.claimant = $3)
          AND ($4::int IS NULL OR c.number > $4)
        ORDER BY c.number
        LIMIT $5`,
      [run, earlier?.run ?? null, text, page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ number }) => [`${number}`],
      item: (row) => ({
        ...{ number: row.number, claimant: row.claimant, name: row.name, claims: row.claims },
        ...{ vehicles: row.vehicles, claimsAtRisk: row.claims_at_risk },
        ...{ vehiclesAtRisk: row.vehicles_at_risk, atRisk: row.at_risk },
        ...{ refundsAtRisk: row.refunds_at_risk, subsidiesAtRisk: row.subsidies_at_risk },
        ...{ amountsUnknown: row.amounts_unknown, earliestLimit: row.earliest_limit },
        ...{ nextLimit: row.next_limit, before: row.before },
      }),
    });
  },
});

/** Claims and payments that a run looked at, by claimant, those at risk first. */
export const listNationPayments = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/payments',
  summary: { en: 'Claims and payments that a run looked at', zh: '涉疑的退税与补贴款项' },
  description: 'Of the last two runs.',
  access: NATION_READERS,
  params: { run: z.uuid() },
  query: {
    ...SLICE_QUERY,
    ...TEXT_QUERY,
    claimant: z.coerce.number().int().min(1).optional(),
    ground: Name.optional(),
    account: NationPayment.shape.account.optional(),
    atRisk: z.enum(['yes', 'no']).optional(),
  },
  answer: sliceSchema(NationPayment),
  work: async ({ tx, register, refuse }, asked) => {
    const { run, claimant = null, ground = null, account = null, atRisk = null } = asked;
    const text = asked.text?.trim().toUpperCase() ?? null;
    await productRun({ tx, refuse }, run);
    const filters = [run, claimant, ground, account, atRisk, text];
    const page = sliceAsked(register, 'nation-payments', asked, filters);
    const rows = await tx.rows<{
      claimant: number;
      exhibit: number;
      account: NationPayment['account'];
      kind: string;
      vin: string;
      number: string | null;
      invoice: string | null;
      entry: string | null;
      told_on: string | null;
      declared_on: string | null;
      exited_on: string | null;
      amount: number | null;
      at_risk: boolean;
      rules: string[];
      grounds: string[];
      offices: string[];
      doubts: string[];
      applications: string[];
      limit_on: string | null;
      limit_of: string | null;
    }>(
      `SELECT
          p.claimant, p.exhibit, p.account, p.kind, p.vin, p.number, p.invoice, p.entry, p.told_on, p.declared_on,
          p.exited_on, p.amount::float8 AS amount, p.at_risk, p.rules, p.grounds, p.offices, p.doubts, p.applications,
          p.limit_on, p.limit_of
        FROM register.nation_payment p
        WHERE p.run = $1
          AND ($2::int IS NULL OR p.claimant = $2)
          AND ($3::text IS NULL OR $3 = ANY (p.grounds))
          AND ($4::text IS NULL OR p.account = $4)
          AND ($5::text IS NULL OR p.at_risk = ($5 = 'yes'))
          AND ($6::text IS NULL OR p.vin = $6)
          AND ($7::int IS NULL OR (p.claimant, p.exhibit) > ($7, $8::int))
        ORDER BY p.claimant, p.exhibit
        LIMIT $9`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ claimant: whose, exhibit }) => [`${whose}`, `${exhibit}`],
      item: (row) => {
        const { told_on: toldOn, declared_on: declaredOn, exited_on: exitedOn, ...rest } = row;
        const { at_risk: isAtRisk, limit_on: limitOn, limit_of: limitOf, ...told } = rest;
        return { ...told, toldOn, declaredOn, exitedOn, atRisk: isAtRisk, limitOn, limitOf };
      },
    });
  },
});
