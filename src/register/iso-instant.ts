/** SQL that writes an instant as ISO text in UTC with milliseconds: `2026-11-24T08:00:00.000Z`; NULL of NULL. */
export const isoInstant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
