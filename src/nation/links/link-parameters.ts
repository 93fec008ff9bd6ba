import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import type { NameLimits } from './name-score.ts';

/**
 * What the links are worked out with, from the rule files: bounds of contacts and of who stands behind them. Who is
 * tied with whom is told of the parties as they stand, of no vehicle: these are the bounds of the day of the answer.
 * What is read of a vehicle (`youngDays`, `homeKeptDays` …) is taken as of its own day where it is read.
 */
export interface LinkLimits {
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
  readonly names: NameLimits;
  /** Vehicles in no application that a first buyer bought of a seller it is tied with, at least, of any day. */
  readonly homeVehicles: number;
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
  /** Contacts or names on the way from the exporter back to a seller or owner, at most, under the law of any day. */
  readonly steps: number;
}

/** Reads the limits of R06, R07 and R26. */
export const linkLimits = (law: LawNumbersSql): LinkLimits => {
  const number = (name: string): number => law(`integrity.${name}`);
  return {
    owners: number('nominee-owners.owners'),
    exportedPercent: number('nominee-owners.exportedPercent'),
    ownersLift: number('nominee-owners.lift'),
    exporterPercent: number('nominee-owners.exporterPercent'),
    addressExportedPercent: number('nominee-owners.addressExportedPercent'),
    addressExporterPercent: number('nominee-owners.addressExporterPercent'),
    crowdOwners: number('nominee-owners.crowdOwners'),
    crowdExportedPercent: number('nominee-owners.crowdExportedPercent'),
    nameScore: number('linked-first-buyer.nameScore'),
    names: {
      form: number('linked-first-buyer.nameForm'),
      group: number('linked-first-buyer.nameGroup'),
      branch: number('linked-first-buyer.nameBranch'),
      placeMissing: number('linked-first-buyer.namePlaceMissing'),
      placeOther: number('linked-first-buyer.namePlaceOther'),
      tradePart: number('linked-first-buyer.nameTradePart'),
      tradeOther: number('linked-first-buyer.nameTradeOther'),
      neighbours: number('linked-first-buyer.nameNeighbours'),
      chinese: {
        least: number('linked-first-buyer.nameChineseBrand'),
        edited: number('linked-first-buyer.nameChineseEdited'),
      },
      latin: {
        least: number('linked-first-buyer.nameLatinBrand'),
        edited: number('linked-first-buyer.nameLatinEdited'),
      },
    },
    homeVehicles: law.least('integrity.linked-first-buyer.homeVehicles'),
    fewParties: number('one-hand-both-ends.fewParties'),
    hubParties: number('one-hand-both-ends.hubParties'),
    passedLift: number('one-hand-both-ends.lift'),
    passedVehicles: number('one-hand-both-ends.passedVehicles'),
    passedExporterPercent: number('one-hand-both-ends.passedExporterPercent'),
    steps: law.most('integrity.one-hand-both-ends.steps'),
  };
};
