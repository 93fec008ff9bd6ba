import { sql } from '../../domain/rules/sql/sql.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { AS_OF } from '../world/calibration.ts';
import { type AccountRows, asText, dayText } from './account-rows.ts';

const asOf = dayNamed(AS_OF);
/** Years after which a car must be scrapped, in days, as the sheets of the project state it. */
const LIFE_DAYS = 5475;

/** Certificate, factory, insurance, invoice and subsidy: what a vehicle leaves behind at home. */
export const homeAccounts = (chance: SqlChance): readonly AccountRows[] => [
  {
    account: 'certificate',
    variant: 0,
    day: 'registered',
    where: 'plated',
    facts: {
      number: 'certificate_number',
      vin: 'vin',
      brand: 'brand',
      model: 'model_name',
      registeredOn: dayText('registered'),
      pendingExportOn: dayText('certificate_pending'),
      province: 'province',
      plate: 'plate',
      owner: 'certificate_owner',
      ownerKind: 'certificate_owner_kind',
      transfers: `CASE WHEN resold AND last_transfer IS NOT NULL THEN '1' ELSE ${asText('transfers')} END`,
      lastTransferOn: dayText('last_transfer'),
      // the status on the day of the application; that it was deregistered since has a date of its own
      status: `CASE WHEN NOT exported AND ${chance.some(12_000, 'violation')} THEN 'G' ELSE 'A' END`,
      tempPlateUntil: dayText(
        `least(pending + 60, coalesce(exited, pending + 50) + ${chance.upTo(10, 'temp-plate')})`,
      ),
      mustScrapOn: dayText(`registered + ${LIFE_DAYS}`),
      deregisteredOn: dayText('deregistered'),
    },
  },
  {
    account: 'factory',
    variant: 0,
    day: 'made',
    where: 'true',
    facts: {
      vin: 'vin',
      maker: 'maker_name',
      manufacturedOn: dayText('made'),
      energy: 'energy',
      engineNumber: 'engine_number',
      seats: `CASE WHEN list_price > 245000 AND energy = 'phev' THEN '6' ELSE '5' END`,
      kind: `'passenger'`,
    },
  },
  {
    account: 'insurance',
    variant: 0,
    day: 'insured',
    where: 'insured_at_all',
    facts: {
      vin: 'vin',
      policy: 'policy_number',
      startsOn: dayText('insured'),
      holder: 'policy_holder',
    },
  },
  {
    account: 'invoice',
    variant: 0,
    day: 'invoiced',
    where: 'true',
    facts: {
      vin: 'vin',
      number: 'invoice_number',
      kind: `CASE WHEN special_first THEN 'special' ELSE 'ordinary' END`,
      issuedOn: dayText('invoiced'),
      seller: 'dealer_id',
      buyer: 'first_owner',
      price: asText('price'),
    },
  },
  {
    account: 'invoice',
    variant: 10,
    day: 'resold_invoiced',
    where: `exported AND reseller <> exporter_id`,
    facts: {
      vin: 'vin',
      number: 'resale_number',
      kind: `CASE WHEN special_resale THEN 'special' ELSE 'used' END`,
      issuedOn: dayText('resold_invoiced'),
      // the vocabulary names sellers by their company code: a person's cell stays blank
      seller: `CASE WHEN starts_with(reseller, 'p:') THEN NULL ELSE reseller END`,
      buyer: 'exporter_id',
      price: asText('resale'),
    },
  },
  {
    account: 'subsidy',
    variant: 0,
    day: 'subsidy_paid',
    where: `subsidy_kind IS NOT NULL AND subsidy_paid <= ${asOf}`,
    facts: {
      vin: 'vin',
      kind: 'subsidy_kind',
      paidOn: dayText('subsidy_paid'),
      amount: sql`
        CASE subsidy_kind
          WHEN 'scrap' THEN least(20000, price * 12 // 100)
          WHEN 'swap' THEN least(15000, price * 8 // 100)
          WHEN 'local' THEN 5000
          ELSE least(15000, price // 20)
        END::VARCHAR`, // not-law: percent
      claimant: 'first_owner',
    },
  },
];
