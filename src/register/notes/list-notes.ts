import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { NOTE_ABOUT, Note } from './note-shapes.ts';
import { purposeOfNote } from './purpose-of-note.ts';

type NoteRow = Omit<Note, 'text'> & {
  readonly sealed: Buffer;
  readonly key_version: number;
  readonly sorted: string;
};

/** The notes of the own organisation, the last first: all, or those on one application, vehicle or exporter. */
export const listNotes = action({
  method: 'GET',
  path: '/v1/notes',
  summary: { en: 'Notes of the own office', zh: '本单位内部备注' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: { ...SLICE_QUERY, ...NOTE_ABOUT },
  answer: sliceSchema(Note),
  work: async ({ tx, register }, asked) => {
    const { application = null, vin = null, exporter = null } = asked;
    const whose = [tx.actor.organisation, application, vin, exporter];
    const page = sliceAsked(register, 'notes', asked, whose);
    const rows = await tx.rows<NoteRow>(
      `SELECT n.id, n.application, a.number AS "applicationNumber", n.vin, car.application AS "vinIn",
          n.exporter, o.name AS "exporterName",
          n.written_by AS "writtenBy", p.staff_number AS "writtenByStaffNumber",
          n.written_on::text AS "writtenOn", ${isoInstant('n.written_at')} AS "writtenAt",
          n.sealed, n.key_version, n.written_at::text AS sorted
        FROM register.note n
        LEFT JOIN register.application a ON a.id = n.application
        LEFT JOIN register.organisation o ON o.id = n.exporter
        LEFT JOIN register.person p ON p.id = n.written_by
        LEFT JOIN LATERAL (
          SELECT v.application
          FROM register.application_vehicle v
          WHERE v.vin = n.vin
          ORDER BY v.stepped_at DESC
          LIMIT 1
        ) car ON true
        WHERE n.organisation = register.organisation()
          AND ($1::uuid IS NULL OR n.application = $1)
          AND ($2::text IS NULL OR n.vin = $2)
          AND ($3::uuid IS NULL OR n.exporter = $3)
          AND ($4::timestamptz IS NULL OR (n.written_at, n.id) < ($4::timestamptz, $5::uuid))
        ORDER BY n.written_at DESC, n.id DESC
        LIMIT $6`,
      [application, vin, exporter, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ sorted, id }) => [sorted, id],
      item: ({ sealed, key_version: keyVersion, sorted: _sorted, ...row }) => ({
        ...row,
        text: register.secrets.open({ sealed, keyVersion }, purposeOfNote(row.id)).toString(),
      }),
    });
  },
});
