/** Types of content under which a file is sent. What it is, the intake sees by its bytes. */
export const FILE_TYPES = [
  'text/csv',
  'application/json',
  'application/x-ndjson',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.apache.parquet',
  'application/octet-stream',
] as const;
