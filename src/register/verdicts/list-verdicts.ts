import { z } from 'zod';
import { action, type Work } from '../action.ts';
import { APPLICATION_READERS } from '../applications/application.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { type ListRequest, type ListSlice, sliceAsked } from '../list-slice.ts';
import { ListedVerdict, listedColumns, readsWhole } from './listed-verdict.ts';

const VIN_LENGTH = 200; // not-law: characters

/** The verdicts of an application, of a VIN, or of a VIN in an application, the latest first. */
const pageOfVerdicts = async (
  { tx, register }: Work,
  {
    application,
    vin,
    ...asked
  }: ListRequest & { readonly application?: string; readonly vin?: string },
): Promise<ListSlice<ListedVerdict>> => {
  const filters = [tx.actor.part, tx.actor.organisation, application, vin];
  const page = sliceAsked(register, 'verdicts', asked, filters);
  const [given = null, id = null] = page.after ?? [];
  const rows = await tx.rows<ListedVerdict & { key: string }>(
    `SELECT ${listedColumns(readsWhole(tx.actor))}, given_at::text AS key
      FROM register.verdict
      WHERE ($1::uuid IS NULL OR application = $1)
        AND ($2::text IS NULL OR vin = $2)
        AND ($3::text IS NULL OR (given_at, id) < ($3::timestamptz, $4::uuid))
      ORDER BY given_at DESC, id DESC
      LIMIT $5`,
    [application ?? null, vin ?? null, given, id, page.rows],
  );
  return page.of(rows, {
    key: (row) => [row.key, row.id],
    item: ({ key: _, ...listed }) => listed,
  });
};

/** The verdicts of a VIN, whatever the application. */
export const listVerdictsOfVin = action({
  method: 'GET',
  path: '/v1/verdicts',
  summary: { en: 'Verdicts on a vehicle, the latest first', zh: '车辆的审查结论，按时间降序' },
  access: APPLICATION_READERS,
  query: { ...SLICE_QUERY, vin: z.string().min(1).max(VIN_LENGTH) },
  answer: sliceSchema(ListedVerdict),
  work: (work, asked) => pageOfVerdicts(work, asked),
});

/** The verdicts of an application, or of a VIN in it. */
export const listVerdicts = action({
  method: 'GET',
  path: '/v1/applications/{application}/verdicts',
  summary: {
    en: 'Verdicts of an application, the latest first',
    zh: '申请的审查结论，按时间降序',
  },
  access: APPLICATION_READERS,
  params: { application: z.uuid() },
  query: { ...SLICE_QUERY, vin: z.string().max(VIN_LENGTH).optional() },
  answer: sliceSchema(ListedVerdict),
  work: async (work, asked) => {
    const { tx, refuse } = work;
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [
      asked.application,
    ]);
    if (known === null) refuse('not-found', { field: 'application' });
    return pageOfVerdicts(work, asked);
  },
});
