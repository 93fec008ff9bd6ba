import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, several, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { REFERRAL_READERS } from './referral.ts';
import { REFERRALS, type ReferralRow, referralOf } from './referral-rows.ts';
import { REFERRAL_STATES, Referral } from './referral-shapes.ts';

/** Stands for the end of what has none, so that it comes last. */
const NEVER = '9999-12-31'; // not-law: a day that is none

/** Referrals that whoever acts may see, by the day on which the office must act. */
export const listReferrals = action({
  method: 'GET',
  path: '/v1/referrals',
  summary: { en: 'Referrals, by the day the office must act', zh: '线索列表（按时效届满日）' },
  access: REFERRAL_READERS,
  query: {
    ...SLICE_QUERY,
    state: several(z.enum(REFERRAL_STATES)).optional(),
    exporter: z.uuid().optional(),
    caseFile: z.uuid().optional(),
    /** That it speaks of. */
    vin: Name.optional(),
  },
  answer: sliceSchema(Referral),
  work: async ({ tx, register }, asked) => {
    const { state = null, exporter = null, caseFile = null, vin = null } = asked;
    const filters = [state, exporter, caseFile, vin];
    const page = sliceAsked(register, 'referrals', asked, [tx.actor.organisation, ...filters]);
    const rows = await tx.rows<ReferralRow>(
      `${REFERRALS}
        WHERE ($1::text[] IS NULL OR r.state = ANY ($1))
          AND ($2::uuid IS NULL OR r.exporter = $2)
          AND ($3::uuid IS NULL OR r.case_file = $3)
          AND (
            $4::text IS NULL
            OR (r.id, r.version) IN (
              SELECT v.referral, v.version FROM register.referral_evidence v WHERE v.vin = $4
            )
          )
          AND ($5::date IS NULL OR (coalesce(r.act_by, '${NEVER}'), r.id) > ($5, $6::uuid))
        ORDER BY coalesce(r.act_by, '${NEVER}'), r.id
        LIMIT $7`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ act_by, id }) => [act_by ?? NEVER, id],
      item: (row) => referralOf(register, row),
    });
  },
});
