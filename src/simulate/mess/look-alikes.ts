import { sql } from '../../domain/rules/sql/sql.ts';
import type { AccountRows } from '../accounts/account-rows.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { AS_OF } from '../world/calibration.ts';

const asOf = dayNamed(AS_OF);
/** Batches are fewer, so that these applications have numbers of their own. */
const EARLIER = 400_000_000;

/**
 * Innocent rows that look like schemes: a move to another province, a shipment that came back, an application filed
 * again, a refund claimed in two parts.
 */
export const lookAlikes = (chance: SqlChance): readonly AccountRows[] => {
  const moved = `(registered + 45 + ${chance.upTo(500, 'moved-on')})`;
  const again = `(exited + 18 + ${chance.upTo(12, 'again-out')})`;
  const before = 'greatest(pending, applied - 5)';
  const rest = `(refund_claimed + 10 + ${chance.upTo(30, 'rest-claimed')})`;
  return [
    {
      account: 'refund',
      variant: 12,
      day: rest,
      where: `claimed_in_parts AND refund_claimed IS NOT NULL AND ${rest} <= ${asOf}`,
      facts: {
        vin: 'vin',
        number: chance.furtherDigits('refund', 14, 2),
        claimedOn: `text_of(${rest})`,
        claimant: 'refund_claimant',
        invoice: 'CASE WHEN reseller = exporter_id THEN invoice_number ELSE resale_number END',
        declaration: 'declaration_number',
        amount: '(refund_amount * 4 // 10)::VARCHAR',
      },
    },
    {
      account: 'certificate',
      variant: 12,
      day: moved,
      where: sql`
        scheme = 0
          AND plated
          AND NOT exported
          AND NOT resold
          AND ${moved} <= ${asOf}
          AND company_province <> province
          AND ${chance.some(14_000, 'moved')}`,
      facts: {
        number: 'certificate_number',
        vin: 'vin',
        brand: 'brand',
        model: 'model_name',
        registeredOn: 'text_of(registered)',
        province: 'company_province',
        plate: `plate_of(company_province) || 'B' || ${chance.digits('plate-again', 6)}`,
        owner: 'certificate_owner',
        ownerKind: 'certificate_owner_kind',
        transfers: `'0'`,
        status: `'A'`,
        mustScrapOn: 'text_of(registered + 5475)',
      },
    },
    {
      account: 'declaration',
      variant: 12,
      day: again,
      where: sql`
        scheme = 0
          AND ${again} + 2 <= ${asOf}
          AND arrived IS NULL
          AND ${chance.some(3000, 'came-back')}`,
      facts: {
        vin: 'vin',
        number: chance.furtherDigits('declaration', 18, 1),
        declaredOn: `text_of(${again})`,
        exitedOn: `text_of(${again} + 2)`,
        licence: 'licence_number',
        exporter: 'declared_exporter',
        hsCode: 'hs_code',
        condition: `'used'`,
        destination: 'destination',
        tradingCountry: 'trading_country',
        value: 'declared_value::VARCHAR',
        currency: 'currency',
      },
    },
    {
      account: 'licence',
      variant: 12,
      day: before,
      where: sql`
        scheme = 0
          AND exported
          AND ${before} < applied
          AND ${chance.some(9000, 'refused-before', 'batch')}`,
      facts: {
        application: `'SQ' || ${chance.digits('application', 9, `(batch + ${EARLIER})`)}`,
        applicant: 'exporter_id',
        applicantName: 'exporter_name',
        province: 'exporter_province',
        appliedOn: `text_of(${before})`,
        vin: 'vin',
        brand: 'brand',
        model: 'model_name',
        registeredOn: 'text_of(registered)',
        pendingExportOn: 'text_of(pending)',
        destination: 'destination',
        hsCode: 'hs_code',
        condition: `'used'`,
        odometerKm: 'licence_odometer::VARCHAR',
        unitPrice: 'unit_price::VARCHAR',
        currency: 'currency',
        transport: 'transport',
        modified: 'modified::VARCHAR',
        chassisBrand: 'chassis_brand',
        modificationProof: 'modification_proof::VARCHAR',
      },
    },
  ];
};
