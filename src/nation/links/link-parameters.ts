import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';

/** What the links are worked out with, from the rule files. */
export interface LinkLimits {
  /** A vehicle applied for at most so many days after registration left young. */
  readonly youngDays: number;
  /** Owners behind one contact that make it worth a look. */
  readonly owners: number;
  /** Part of their vehicles that left young, in percent. */
  readonly exportedPercent: number;
  /** By how many points that part must exceed the nation's. */
  readonly ownersLift: number;
  /** Part of those young exports that one exporter took, in percent. */
  readonly exporterPercent: number;
  /** The same two for an address, which a block of flats shares by nature. */
  readonly addressExportedPercent: number;
  readonly addressExporterPercent: number;
  /** So many owners need no one exporter, when at least such a part of their vehicles left young. */
  readonly crowdOwners: number;
  readonly crowdExportedPercent: number;
  /** Least score of two company names that joins them. */
  readonly nameScore: number;
  /** Vehicles in no application that a first buyer bought of a seller it is tied with, at least. */
  readonly homeVehicles: number;
  /** Days after registration within which such a vehicle was passed on. */
  readonly homeKeptDays: number;
  /** Days after registration from which a reading tells how it is driven, and vehicles so read, at least. */
  readonly homeReadDays: number;
  readonly homeReadVehicles: number;
  /** An invoice so many days after registration, at most, is of the first sale. */
  readonly firstSaleDays: number;
  /** A contact of at most so many parties joins them without a look at their vehicles. */
  readonly fewParties: number;
  /** A contact of more parties joins nobody, whatever their vehicles do. */
  readonly hubParties: number;
  /** Points by which a contact's exporters must exceed their market part, to join its parties. */
  readonly passedLift: number;
  /** Vehicles that such a contact's parties must have passed on among themselves, at least. */
  readonly passedVehicles: number;
  /** Part of them that one exporter must have taken when what they share is an address, in percent. */
  readonly passedExporterPercent: number;
  /** Contacts or names on the way from the exporter back to a seller or owner, at most. */
  readonly steps: number;
}

/** Reads the limits of R06, R07 and R26. */
export const linkLimits = (law: LawNumbersSql): LinkLimits => {
  const number = (name: string): number => law(`integrity.${name}`);
  return {
    youngDays: number('nominee-owners.youngDays'),
    owners: number('nominee-owners.owners'),
    exportedPercent: number('nominee-owners.exportedPercent'),
    ownersLift: number('nominee-owners.lift'),
    exporterPercent: number('nominee-owners.exporterPercent'),
    addressExportedPercent: number('nominee-owners.addressExportedPercent'),
    addressExporterPercent: number('nominee-owners.addressExporterPercent'),
    crowdOwners: number('nominee-owners.crowdOwners'),
    crowdExportedPercent: number('nominee-owners.crowdExportedPercent'),
    nameScore: number('linked-first-buyer.nameScore'),
    homeVehicles: number('linked-first-buyer.homeVehicles'),
    homeKeptDays: number('linked-first-buyer.homeKeptDays'),
    homeReadDays: number('linked-first-buyer.homeReadDays'),
    homeReadVehicles: number('linked-first-buyer.homeReadVehicles'),
    firstSaleDays: number('dates-out-of-order.firstSaleDays'),
    fewParties: number('one-hand-both-ends.fewParties'),
    hubParties: number('one-hand-both-ends.hubParties'),
    passedLift: number('one-hand-both-ends.lift'),
    passedVehicles: number('one-hand-both-ends.passedVehicles'),
    passedExporterPercent: number('one-hand-both-ends.passedExporterPercent'),
    steps: number('one-hand-both-ends.steps'),
  };
};
