import Papa from 'papaparse';

/** Splits one record into its cells; null when its quotation marks are broken. */
export type RecordSplitter = (record: string) => string[] | null;

const withoutLineEnd = (record: string): string => {
  let end = record.length;
  if (end > 0 && record.charCodeAt(end - 1) === 10) end -= 1;
  if (end > 0 && record.charCodeAt(end - 1) === 13) end -= 1;
  return end === record.length ? record : record.slice(0, end);
};

interface PapaAnswer {
  readonly data: string[][];
  readonly errors: readonly unknown[];
}

/**
 * A splitter for one delimiter. Records without quotation marks are split at the delimiter, which
 * is what Papa Parse's fast mode does; the others go through Papa Parse (see
 * docs/spec/intake.md for the measurements and why not uDSV).
 */
export const recordSplitter = (delimiter: string, newline: '\n' | '\r'): RecordSplitter => {
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: '"' });
  return (record) => {
    const line = withoutLineEnd(record);
    if (!line.includes('"')) return line.split(delimiter);
    const { data, errors } = parser.parse(line, 0, false) as PapaAnswer;
    return errors.length > 0 || data.length !== 1 ? null : (data[0] ?? null);
  };
};
