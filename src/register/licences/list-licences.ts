import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Day, Name, VinEnding } from '../shapes.ts';
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
    ...SLICE_QUERY,
    /** On the day of the register. */
    state: Name.optional(),
    exporter: z.uuid().optional(),
    application: z.uuid().optional(),
    vin: Name.optional(),
    ending: VinEnding.optional(),
    /** Whole. */
    number: Name.optional(),
    endsBy: Day.optional().meta({
      description:
        'Those that end from today until this day, and by which a vehicle may leave that is not declared yet.',
    }),
  },
  answer: sliceSchema(Licence),
  work: async ({ tx, register }, asked) => {
    const { state = null, exporter = null, application = null } = asked;
    const { vin = null, number = null, ending = null, endsBy = null } = asked;
    const filters = [
      tx.actor.organisation,
      state,
      exporter,
      application,
      vin,
      number,
      ending,
      endsBy,
    ];
    const page = sliceAsked(register, 'licences', asked, filters);
    const rows = await tx.rows<LicenceRow>(
      `${LICENCES}
        WHERE ($1::text IS NULL OR register.state_on('licence', to_jsonb(l), register.today()) = $1)
          AND ($2::uuid IS NULL OR l.exporter = $2)
          AND ($3::uuid IS NULL OR l.application = $3)
          AND ($4::text IS NULL OR l.id IN (SELECT licence FROM register.licensed_vehicle WHERE vin = $4))
          AND ($5::text IS NULL OR l.number = $5)
          AND (
            $6::text IS NULL
            OR l.id IN (
              SELECT v.licence
              FROM register.licensed_vehicle v
              WHERE (length($6) < 6 OR right(v.vin, 6) = right($6, 6)) AND right(v.vin, length($6)) = $6
            )
          )
          AND (
            $7::date IS NULL
            OR l.valid_until BETWEEN register.today() AND $7
              AND l.state IN ('issued', 'partlyUsed')
              AND EXISTS (SELECT FROM register.licensed_vehicle v WHERE v.licence = l.id AND v.state = 'open')
          )
          AND ($8::text IS NULL OR l.number > $8)
        ORDER BY l.number
        LIMIT $9`,
      [
        state,
        exporter,
        application,
        vin,
        number,
        ending,
        endsBy,
        page.after?.[0] ?? null,
        page.rows,
      ],
    );
    return page.of(rows, { key: (row) => [row.number], item: licenceOf });
  },
});
