import { bytesOf } from '../../body/capped-body.ts';
import { ProblemThrown } from '../../problems/problem.ts';

/** A file of a form. */
export interface SentFile {
  /** As the sender's machine calls it: a text like any other, never a path here. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a form sent. */
export interface Form {
  /** The first value of a field, trimmed; empty where it was not sent. */
  readonly value: (name: string) => string;
  /** All values of a field. */
  readonly all: (name: string) => readonly string[];
  /** A file that was chosen; null where none was, or an empty one. */
  readonly file: (name: string) => SentFile | null;
  /** All files of a field, in their order. */
  readonly files: (name: string) => readonly SentFile[];
  /** Every text field, for a page that keeps what was typed. */
  readonly fields: readonly (readonly [string, string])[];
}

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * Reads a form, read no further than a limit.
 *
 * @throws ProblemThrown `body-too-large`, `content-type-not-taken`, `request-not-valid`.
 */
export const readForm = async (request: Request, limit: number): Promise<Form> => {
  const type = request.headers.get('content-type') ?? '';
  const name = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!FORM_TYPES.includes(name)) throw new ProblemThrown({ code: 'content-type-not-taken' });
  const bytes = await bytesOf(request, limit);
  const data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new ProblemThrown({ code: 'request-not-valid' });
    });
  const fields: [string, string][] = [];
  const files: [string, SentFile][] = [];
  for (const [field, value] of data) {
    if (typeof value === 'string') fields.push([field, value]);
    else if (value.size > 0 || value.name !== '') {
      const bytes = new Uint8Array(await value.arrayBuffer());
      files.push([field, { name: value.name, bytes }]);
    }
  }
  const all = (wanted: string): readonly string[] =>
    fields.filter(([field]) => field === wanted).map(([, value]) => value);
  const filesOf = (wanted: string): readonly SentFile[] =>
    files.filter(([field]) => field === wanted).map(([, file]) => file);
  return {
    all,
    fields,
    files: filesOf,
    value: (wanted) => (all(wanted)[0] ?? '').trim(),
    file: (wanted) => filesOf(wanted).findLast(({ bytes }) => bytes.length > 0) ?? null,
  };
};
