/**
 * The relations that R02's pattern reads, from the dossiers, which hold the first registration that any
 * certificate tells: that day stands where the exporter's would, which counts without a certificate, and
 * no certificate is joined. Texts are told apart by their hashes of 64 bits, and so are the patterns'
 * own lists of VINs, which nobody reads here.
 */
export const LIMIT_FILING_RELATIONS: readonly string[] = [
  `CREATE TABLE licence AS SELECT row_id, CASE WHEN licence_vin IS NOT NULL THEN hash(licence_vin) END AS licence_vin,
      CASE WHEN licence_application IS NOT NULL THEN hash(licence_application) END AS licence_application,
      CASE WHEN licence_applicant IS NOT NULL THEN hash(licence_applicant) END AS licence_applicant,
      licence_applied_on, coalesce(certificate_registered_on, licence_registered_on) AS licence_registered_on
    FROM main.dossiers`,
  `CREATE VIEW certificate AS SELECT CAST(NULL AS BIGINT) AS row_id, CAST(NULL AS UBIGINT) AS certificate_vin, CAST(NULL AS DATE) AS certificate_registered_on,
    NULL AS certificate_pending_export_on, NULL AS certificate_last_transfer_on, NULL AS certificate_deregistered_on, NULL AS certificate_status, NULL AS certificate_owner, CAST(NULL AS INTEGER) AS certificate_transfers
    WHERE false`,
];
