import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { LawShadow } from '../screening/screening-shapes.ts';
import type { Shaped } from '../shaped.ts';

const ListedShadow = LawShadow.extend({ askedAt: z.iso.datetime() });
/** A shadow in a list. */
export type ListedShadow = Shaped<typeof ListedShadow>;

/** Shadows of laws that were kept, those asked last first. */
export const listLawShadows = action({
  method: 'GET',
  path: '/v1/law-shadows',
  summary: { en: 'Shadows of laws that were kept', zh: '规则调整测算记录' },
  access: { right: 'read', parts: ['ministry', 'administrator'] },
  query: { ...SLICE_QUERY },
  answer: sliceSchema(ListedShadow),
  work: async ({ tx, register }, asked) => {
    const page = sliceAsked(register, 'law-shadows', asked, []);
    const rows = await tx.rows<ListedShadow & { key: string }>(
      `SELECT
          id,
          rule_set AS "ruleSet",
          against,
          takes_effect_on::text AS "takesEffectOn",
          vehicles,
          changed,
          settings,
          counts,
          ${isoInstant('asked_at')} AS "askedAt",
          asked_at::text AS key
        FROM register.law_shadow
        WHERE $1::timestamptz IS NULL OR (asked_at, id) < ($1, $2::uuid)
        ORDER BY asked_at DESC, id DESC
        LIMIT $3`,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ key, id }) => [key, id],
      item: ({ key, ...shadow }) => shadow,
    });
  },
});
