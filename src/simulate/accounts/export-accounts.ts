import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';
import { knownDay } from '../vehicles/known-day.ts';
import { type AccountRows, asText, dayText } from './account-rows.ts';

/** Licence, letter, inspection, declaration, refund, arrival and complaint: the way abroad. */
export const exportAccounts = (chance: SqlChance): readonly AccountRows[] => [
  {
    account: 'licence',
    variant: 0,
    day: 'applied',
    where: 'exported',
    facts: {
      application: 'application',
      number: 'licence_number',
      applicant: 'exporter_id',
      applicantName: 'exporter_name',
      province: 'exporter_province',
      appliedOn: dayText('applied'),
      issuedOn: dayText('issued'),
      validUntil: dayText(`issued + 175`),
      vin: 'vin',
      brand: 'brand',
      model: 'model_name',
      registeredOn: dayText('licence_registered'),
      pendingExportOn: dayText('licence_pending'),
      destination: 'destination',
      hsCode: 'hs_code',
      condition: `'used'`,
      odometerKm: asText('licence_odometer'),
      unitPrice: asText('unit_price'),
      currency: 'currency',
      transport: 'transport',
      modified: asText('modified'),
      chassisBrand: 'chassis_brand',
      modificationProof: asText('modification_proof'),
    },
  },
  {
    account: 'letter',
    variant: 0,
    day: 'applied',
    where: 'exported AND letter_number IS NOT NULL',
    facts: {
      number: `'SH' || ${chance.digits('letter', 8, 'letter_number')}`,
      issuer: 'letter_issuer',
      issuedOn: dayText(`applied - 1 - ${chance.upTo(12, 'letter-on', 'batch')}`),
      vin: 'vin',
      destination: 'letter_destination',
      outlets: asText(`2 + ${chance.upTo(4, 'outlets', 'letter_number')}`),
      seal: 'letter_seal',
      sealStandard: `CASE WHEN letter_seal = 'e-seal' THEN 'GB/T 38540-2020' END`,
      application: `'SQ' || ${chance.digits('application', 9, 'letter_application')}`,
    },
  },
  {
    account: 'inspection',
    variant: 0,
    day: 'inspected',
    where: 'exported',
    facts: {
      vin: 'vin',
      on: dayText('inspected'),
      standard: `'WM/T 8-2022'`,
      result: `'pass'`,
      odometerKm: asText('inspection_odometer'),
    },
  },
  {
    account: 'declaration',
    variant: 0,
    day: 'declared',
    where: 'declared IS NOT NULL',
    facts: {
      vin: 'vin',
      number: 'declaration_number',
      declaredOn: dayText('declared'),
      exitedOn: dayText('exited'),
      licence: 'licence_number',
      exporter: 'declared_exporter',
      hsCode: 'hs_code',
      condition: `'used'`,
      destination: 'declared_destination',
      tradingCountry: 'trading_country',
      value: asText('declared_value'),
      currency: 'currency',
    },
  },
  {
    account: 'refund',
    variant: 0,
    day: 'refund_claimed',
    where: 'refund_claimed IS NOT NULL',
    facts: {
      vin: 'vin',
      number: 'refund_number',
      claimedOn: dayText('refund_claimed'),
      claimant: 'refund_claimant',
      invoice: 'CASE WHEN reseller = exporter_id THEN invoice_number ELSE resale_number END',
      declaration: 'declaration_number',
      amount: asText(
        'CASE WHEN claimed_in_parts THEN refund_amount * 6 // 10 ELSE refund_amount END',
      ),
    },
  },
  {
    account: 'arrival',
    variant: 0,
    day: 'arrived',
    where: 'arrived IS NOT NULL',
    facts: {
      vin: 'vin',
      country: 'arrival_country',
      registeredOn: dayText('arrived'),
      condition: 'arrival_condition',
      odometerKm: asText('arrival_odometer'),
    },
  },
  {
    account: 'complaint',
    variant: 0,
    day: 'arrived + 30',
    where: `${knownDay('arrived + 31')} IS NOT NULL AND ${chance.some(30_000, 'complaint')}`,
    facts: {
      vin: 'vin',
      on: dayText(`arrived + ${chance.upTo(31, 'complained-on')}`),
      kind: sql`
        CASE ${chance.upTo(4, 'complaint-kind')}
          WHEN 0 THEN 'no-parts'
          WHEN 1 THEN 'service-refused'
          WHEN 2 THEN 'software-locked'
          ELSE 'other'
        END`,
    },
  },
];
