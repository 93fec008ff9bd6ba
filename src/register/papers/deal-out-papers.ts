import { z } from 'zod';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { DealtPaper, papersDealt } from './deal-out.ts';

/** Writes where a paper belongs; false where it was before somebody meanwhile. */
const write = async (tx: Transaction, { paper, kind, vin }: DealtPaper): Promise<boolean> => {
  // the same bytes may be there for the vehicle already: then this one is taken back
  const written = await tx.run(
    `UPDATE register.paper_attached a
      SET kind = $2,
        vin = CASE WHEN there.twice THEN a.vin ELSE $3 END,
        removed_at = CASE WHEN there.twice THEN clock_timestamp() END
      FROM (
        SELECT EXISTS (
          SELECT
          FROM register.paper_attached o
          JOIN register.paper_attached own ON own.id = $1
          WHERE o.thing = own.thing AND o.attached_to = own.attached_to AND o.vin IS NOT DISTINCT FROM $3
            AND o.paper = own.paper AND o.id <> own.id AND o.removed_at IS NULL
        ) AS twice
      ) there
      WHERE a.id = $1 AND a.removed_at IS NULL AND register.is_loose(a)`,
    [paper.id, kind, vin],
  );
  return written > 0;
};

/** Deals the papers of an application out to its vehicles, as far as their names and what was read say of which. */
export const dealOutPapers = action({
  method: 'POST',
  path: '/v1/applications/{application}/deal-out-papers',
  summary: { en: 'Deal papers out to the vehicles they are of', zh: '将材料自动归入所属车辆' },
  description:
    'Done again after more was read it goes on. What points to several vehicles or to none is left to a person.',
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  answer: z.strictObject({
    dealt: z.array(DealtPaper),
    left: z.array(DealtPaper).meta({ description: 'A person says of which vehicle and kind.' }),
  }),
  work: async ({ tx, register }, { application }) => {
    const papers = await papersDealt(register, tx, application);
    const dealt: DealtPaper[] = [];
    const left: DealtPaper[] = [];
    for (const one of papers) {
      const { paper, vin, kind, ofMany } = one;
      const says = ofMany || (vin !== null && vin !== paper.vin) || kind !== paper.kind;
      const done = says && (await write(tx, one));
      const settled = ofMany || (vin !== null && kind !== 'other');
      if (done) dealt.push(one);
      if (!settled || (says && !done)) left.push(one);
    }
    return { dealt, left };
  },
});
