import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { Name } from '../shapes.ts';
import { LICENCE_READERS } from './licence.ts';
import { LICENCES, type LicenceRow, licenceOf } from './licence-rows.ts';
import { Licence } from './licence-shapes.ts';

/** Licences that whoever acts may see, by number. */
export const listLicences = action({
  method: 'GET',
  path: '/v1/licences',
  summary: { en: 'Licences, by number', zh: '许可证列表' },
  access: LICENCE_READERS,
  query: {
    ...PAGE_QUERY,
    /** On the day of the register. */
    state: Name.optional(),
    exporter: z.uuid().optional(),
    application: z.uuid().optional(),
    vin: Name.optional(),
    /** Whole. */
    number: Name.optional(),
  },
  answer: pageSchema(Licence),
  work: async ({ tx, register }, asked) => {
    const { state = null, exporter = null, application = null, vin = null, number = null } = asked;
    const filters = [tx.actor.organisation, state, exporter, application, vin, number];
    const page = pageAsked(register, 'licences', asked, filters);
    const rows = await tx.rows<LicenceRow>(
      `${LICENCES}
        WHERE ($1::text IS NULL OR register.state_on('licence', to_jsonb(l), register.today()) = $1)
          AND ($2::uuid IS NULL OR l.exporter = $2)
          AND ($3::uuid IS NULL OR l.application = $3)
          AND ($4::text IS NULL OR l.id IN (SELECT licence FROM register.licensed_vehicle WHERE vin = $4))
          AND ($5::text IS NULL OR l.number = $5)
          AND ($6::text IS NULL OR l.number > $6)
        ORDER BY l.number
        LIMIT $7`,
      [state, exporter, application, vin, number, page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, { key: (row) => [row.number], item: licenceOf });
  },
});
