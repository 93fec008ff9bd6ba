import { type GateAnswer, type GateFacts, gateAnswer } from '../../domain/borders/gate-answer.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { CompiledLaw } from '../../domain/rules/evaluate/compile-rule-set.ts';
import type { Transaction } from '../transaction.ts';

/** One vehicle on the licence under which it leaves, or left. */
export interface LicensedVehicle {
  readonly id: string;
  readonly vin: string;
  readonly state: string;
  readonly exporter: string;
  readonly province: string;
  readonly customsEntry: string | null;
  readonly declaredOn: string | null;
  readonly exitedOn: string | null;
  readonly returnedOn: string | null;
  readonly licence: {
    readonly id: string;
    readonly number: string;
    /** On the day asked of. */
    readonly state: string;
    readonly destination: string;
    readonly validFrom: string;
    /** Last day, inclusive. */
    readonly validUntil: string;
  };
  readonly exporterName: string;
  readonly exporterUscc: string | null;
}

interface VehicleRow {
  readonly id: string;
  readonly vin: string;
  readonly state: string;
  readonly exporter: string;
  readonly province: string;
  readonly customs_entry: string | null;
  readonly declared_on: string | null;
  readonly exited_on: string | null;
  readonly returned_on: string | null;
  readonly licence: string;
  readonly number: string;
  readonly licence_state: string;
  readonly destination: string;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly name: string;
  readonly uscc: string | null;
}

/** The licences that list a VIN: the one that may still be used before others, of the day asked before others. */
const ORDER = `
  ORDER BY v.state IN ('open', 'declared') DESC, v.may_leave @> $2::date DESC, v.may_leave DESC, v.id
  LIMIT 1
`;

/**
 * The vehicle with a VIN on the licence that counts on a day; null where no licence lists it.
 *
 * @param hold true: nobody else steps it, or uses its licence, until the transaction ends.
 */
export const licensedVehicle = async (
  tx: Transaction,
  vin: string,
  day: string,
  hold = false,
): Promise<LicensedVehicle | null> => {
  if (hold) {
    // the licence first, as whoever withdraws one does
    const found = await tx.maybe<{ id: string; licence: string }>(
      `SELECT v.id, v.licence FROM register.licensed_vehicle v WHERE v.vin = $1 ${ORDER}`,
      [vin, day],
    );
    if (found === null) return null;
    await tx.run('SELECT FROM register.licence WHERE id = $1 FOR UPDATE', [found.licence]);
    await tx.run('SELECT FROM register.licensed_vehicle WHERE id = $1 FOR UPDATE', [found.id]);
  }
  const row = await tx.maybe<VehicleRow>(
    `SELECT
        v.id, v.vin, v.state, v.exporter, v.province, v.customs_entry, v.declared_on, v.exited_on, v.returned_on,
        v.licence, l.number, register.state_on('licence', to_jsonb(l), $2::date) AS licence_state, l.destination,
        l.valid_from, l.valid_until, o.name, o.uscc
      FROM register.licensed_vehicle v
      JOIN register.licence l ON l.id = v.licence
      JOIN register.organisation o ON o.id = v.exporter
      WHERE v.vin = $1
      ${ORDER}`,
    [vin, day],
  );
  return row === null ? null : shown(row);
};

const shown = (row: VehicleRow): LicensedVehicle => ({
  id: row.id,
  vin: row.vin,
  state: row.state,
  exporter: row.exporter,
  province: row.province,
  customsEntry: row.customs_entry,
  declaredOn: row.declared_on,
  exitedOn: row.exited_on,
  returnedOn: row.returned_on,
  licence: {
    id: row.licence,
    number: row.number,
    state: row.licence_state,
    destination: row.destination,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  },
  exporterName: row.name,
  exporterUscc: row.uscc,
});

interface GateRow {
  readonly exporter_barred: boolean;
  readonly decided: string;
  readonly registered_on: string | null;
  readonly pending_export_on: string | null;
  readonly applied_on: string | null;
  readonly registry_status: string | null;
  readonly highest_km: number | null;
  readonly letter_state: string | null;
  readonly held: boolean;
  readonly changed: boolean;
  readonly passed: readonly string[];
  readonly odometer_km: number | null;
}

const GATE = `
  SELECT g.exporter_barred, g.decided, g.registered_on, g.pending_export_on, g.applied_on, g.registry_status,
    g.highest_km, g.letter_state, v.odometer_km,
    EXISTS (SELECT FROM register.hold h WHERE h.vin = v.vin AND h.state <> 'released') AS held,
    register.answer_changed(v.id) AS changed,
    ARRAY(SELECT unnest(p.ambers) FROM register.border_pass p WHERE p.vehicle = v.id) AS passed
  FROM register.licensed_vehicle v
  CROSS JOIN LATERAL register.gate_of(v.id) g
  WHERE v.id = $1
`;

const dayOf = (text: string | null): number | null => (text === null ? null : parseIsoDate(text));

const factsOf = async (tx: Transaction, vehicle: LicensedVehicle): Promise<GateFacts> => {
  const row = await tx.one<GateRow>(GATE, [vehicle.id]);
  return {
    state: vehicle.state,
    decided: row.decided,
    licenceState: vehicle.licence.state,
    validFrom: parseIsoDate(vehicle.licence.validFrom) ?? Number.POSITIVE_INFINITY,
    destination: vehicle.licence.destination,
    exporterBarred: row.exporter_barred,
    held: row.held,
    answerChanged: row.changed,
    passed: row.passed,
    declaredKm: row.odometer_km,
    registryStatus: row.registry_status,
    highestKm: row.highest_km,
    letterState: row.letter_state,
    registeredOn: dayOf(row.registered_on),
    pendingExportOn: dayOf(row.pending_export_on),
    appliedOn: dayOf(row.applied_on),
  };
};

/** What is shown at the gate, its day ISO. */
interface GateRequest {
  readonly vin: string;
  readonly day: string;
  readonly destination: string | null;
  readonly odometerKm: number | null;
}

/** An answer at the gate, with what it compared the odometer with. */
interface ReadGate extends GateAnswer {
  /** The highest odometer told before, in km; null: none. */
  readonly toldKm: number | null;
}

/** Asks the gate of a vehicle; of null, that no licence lists, too. */
export const readGate = async (
  tx: Transaction,
  law: CompiledLaw,
  vehicle: LicensedVehicle | null,
  { vin, day, destination, odometerKm }: GateRequest,
): Promise<ReadGate> => {
  const facts = vehicle === null ? null : await factsOf(tx, vehicle);
  const asked = parseIsoDate(day) ?? Number.NEGATIVE_INFINITY;
  const answer = gateAnswer(law, facts, { vin, day: asked, destination, odometerKm });
  return { ...answer, toldKm: facts?.highestKm ?? null };
};
