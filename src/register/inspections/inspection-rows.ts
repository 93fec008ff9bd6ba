import type { Transaction } from '../transaction.ts';
import type { Inspection } from './inspection-shapes.ts';

/** A row as `selectInspections` reads it. */
export type InspectionRow = Omit<Inspection, 'port'> & {
  port: string | null;
  portName: string | null;
  /** Moment of the last step, to the microsecond. */
  sorted: string;
};

/** Inspections `i` as whoever acts reads them, to be narrowed by `WHERE`. */
export const selectInspections = ({ actor }: Transaction): string => `
  SELECT
    i.id, i.number, i.state, i.vehicle, i.application, i.exporter, e.name AS "exporterName", i.province, i.vin,
    i.port, p.name AS "portName", i.ordered_on::text AS "orderedOn", i.place, i.look_at AS "lookAt", i.result,
    i.odometer_km AS "odometerKm", i.inspected_on::text AS "inspectedOn",
    ${
      actor.part === 'exporter'
        ? 'NULL::text AS reason, NULL::text AS found, NULL::text AS ground'
        : 'i.reason, i.found, i.ground'
    },
    i.stepped_at::text AS sorted
  FROM register.inspection i
  JOIN register.organisation e ON e.id = i.exporter
  LEFT JOIN register.organisation p ON p.id = i.port
`;

/** An inspection of its row. */
export const inspectionOf = ({ port, portName, sorted: _, ...row }: InspectionRow): Inspection => ({
  ...row,
  port: port === null ? null : { id: port, name: portName ?? '' },
});
