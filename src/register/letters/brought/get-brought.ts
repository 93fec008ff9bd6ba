import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Letter } from '../../../letters/letter.ts';
import { action } from '../../action.ts';
import { VerifierHere } from '../verify-here.ts';
import { BROUGHT_COLUMNS, BROUGHT_READERS, FROM_BROUGHT } from './brought-rows.ts';
import { BroughtInFull, type ListedBrought } from './brought-shapes.ts';

/** One letter that was brought, verified now. */
export const getBrought = action({
  method: 'GET',
  path: '/v1/letters/brought/{letter}',
  summary: {
    en: 'A signed letter that was brought as a file, verified now',
    zh: '以文件提交的确认书及其当前核验结果',
  },
  description:
    'Held against the vehicle, the application, the destination and the exporter it was brought for.',
  access: BROUGHT_READERS,
  params: { letter: z.uuid() },
  answer: BroughtInFull,
  work: async ({ register, tx, refuse }, { letter: id }) => {
    const found =
      (await tx.maybe<ListedBrought & { bytes: Buffer }>(
        sql`SELECT ${BROUGHT_COLUMNS}, b.bytes ${FROM_BROUGHT} WHERE b.id = $1`,
        [id],
      )) ?? refuse('not-found', { field: 'letter' });
    const { bytes, ...listed } = found;
    const { vin, destination, applicationNumber: application, exporterUscc: exporter } = listed;
    const wanted = { vin, destination, application, exporter };
    const verification = await new VerifierHere(register, tx).verify(bytes, wanted);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const document = bytes.toString();
    return { ...listed, letter: JSON.parse(document) as Letter, document, digest, verification };
  },
});
