import { randomUUID } from 'node:crypto';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { JOB } from '../actor.ts';
import type { PlacedVehicle } from '../nation/placed-vehicles.ts';
import type { Transaction } from '../transaction.ts';
import type { CaseEvidence } from './case-shapes.ts';

/** Something that is copied into a case. */
export interface Frozen {
  readonly id: string;
  readonly kind: CaseEvidence['kind'];
  readonly bytes: Uint8Array;
}

/** What a case is about. */
export interface CaseMatter {
  readonly vehicles: readonly PlacedVehicle[];
  /** Exporters that it names beside those of its vehicles: codes, or names where none is told. */
  readonly exporters: readonly string[];
  readonly frozen: readonly Frozen[];
}

/** Bytes as they are copied into a case. */
export const copied = (kind: Frozen['kind'], bytes: Uint8Array): Frozen => ({
  id: randomUUID(),
  ...{ kind, bytes },
});

/** A value as it is frozen: canonical JSON. */
export const frozen = (kind: Frozen['kind'], value: Json): Frozen =>
  copied(kind, Buffer.from(canonicalJson(value)));

/** Writes what a case is about, once: its vehicles, exporters and evidence. */
export const keepMatter = (
  tx: Transaction,
  caseFile: string,
  { vehicles, exporters, frozen: copies }: CaseMatter,
): Promise<void> =>
  tx.as(JOB, async () => {
    await tx.run(
      `INSERT INTO register.case_vehicle (case_file, vin, application, province)
        SELECT $1, v.vin, v.application, v.province
        FROM unnest($2::text[], $3::uuid[], $4::text[]) AS v(vin, application, province)`,
      [
        caseFile,
        vehicles.map(({ vin }) => vin),
        vehicles.map(({ application }) => application),
        vehicles.map(({ province }) => province),
      ],
    );
    const codes = new Set([
      ...vehicles.flatMap(({ code }) => (code === null ? [] : [code])),
      ...exporters,
    ]);
    await tx.run(
      `INSERT INTO register.case_exporter (case_file, code, organisation)
        SELECT $1, named.code, o.id
        FROM unnest($2::text[]) AS named(code)
        LEFT JOIN register.organisation o ON o.uscc = named.code`,
      [caseFile, [...codes]],
    );
    for (const { id, kind, bytes } of copies)
      await tx.run(
        `INSERT INTO register.case_evidence (id, case_file, kind, bytes, digest)
          VALUES ($1, $2, $3, $4, sha256($4))`,
        [id, caseFile, kind, bytes],
      );
  });
