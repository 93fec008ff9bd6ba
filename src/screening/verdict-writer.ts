import type { Bilingual, Finding, Problem, Verdict } from '../domain/verdict/verdict.ts';

const START_BYTES = 1 << 20;
const encoder = new TextEncoder();

/** Longest UTF-8 form of one UTF-16 code unit. */
const BYTES_A_UNIT = 3;
const ASCII_END = 0x80;

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff))
      return false;
  }
  return true;
};

/** As `JSON.stringify`, which most short texts need not go through. */
const quoted = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text));

const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' ? quoted(value) : `${value}`;

const listOf = (texts: readonly string[]): string =>
  texts.length === 0 ? '[]' : `[${texts.map(quoted).join(',')}]`;

/**
 * Writes verdicts as lines of JSON in UTF-8, byte for byte what `JSON.stringify` gives, but with the
 * parts that findings of a rule share (citation, age of its sources, remedy) encoded once for each object that a
 * remedy is.
 */
export class VerdictWriter {
  #bytes = new Uint8Array(START_BYTES);
  #length = 0;
  readonly #shared = new Map<string, WeakMap<Bilingual, Uint8Array>>();
  readonly #remedies = new WeakMap<Bilingual, Uint8Array>();

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + bytes));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #text(text: string): void {
    this.#room(text.length * BYTES_A_UNIT);
    const bytes = this.#bytes;
    let at = this.#length;
    // most of JSON is short ASCII, for which a loop beats the call of the encoder
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code >= ASCII_END) {
        at += encoder.encodeInto(text.slice(i), bytes.subarray(at)).written;
        break;
      }
      bytes[at] = code;
      at += 1;
    }
    this.#length = at;
  }

  #raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #end({ id, cite, toldUpTo, announced, remedy }: Finding): Uint8Array {
    const key = `${id} ${cite.instrument} ${cite.item}`;
    let ofRule = this.#shared.get(key);
    if (ofRule === undefined) {
      ofRule = new WeakMap();
      this.#shared.set(key, ofRule);
    }
    const known = ofRule.get(remedy);
    if (known !== undefined) return known;
    const told = JSON.stringify({ cite, toldUpTo, announced, remedy });
    const text = `,${told.slice(1)}`;
    const bytes = encoder.encode(text);
    ofRule.set(remedy, bytes);
    return bytes;
  }

  #problem({ row, field, code, value, remedy }: Problem, first: boolean): void {
    let end = this.#remedies.get(remedy);
    if (end === undefined) {
      end = encoder.encode(`,"remedy":${JSON.stringify(remedy)}}`);
      this.#remedies.set(remedy, end);
    }
    this.#text(
      `${first ? '' : ','}{"row":${row},"field":${quoted(field)},"code":"${code}","value":${quoted(value)}`,
    );
    this.#raw(end);
  }

  #finding(finding: Finding, first: boolean): void {
    const { rule, id, result, because, missing } = finding;
    let facts = '';
    for (const name in because) {
      const value = because[name];
      if (value !== undefined) facts += `${facts === '' ? '' : ','}"${name}":${scalar(value)}`;
    }
    this.#text(
      `${first ? '' : ','}{"rule":"${rule}","id":"${id}","result":"${result}","because":{` +
        `${facts}},"missing":${listOf(missing)}`,
    );
    this.#raw(this.#end(finding));
  }

  /** Adds one verdict and a line end; `input` names the input when there are several. */
  line(verdict: Verdict, input: string): void {
    const { row, application, vin, gate, entry, risk, quality, findings, ruleset } = verdict;
    this.#text(
      `{"row":${row},"application":${quoted(application)},"vin":${quoted(vin)},"gate":"${gate}",` +
        `"entry":{"country":${quoted(entry.country)},"answer":"${entry.answer}","reasons":` +
        `${listOf(entry.reasons)},"toldUpTo":${JSON.stringify(entry.toldUpTo)}},` +
        `"risk":{"score":${risk.score},"band":"${risk.band}","reasons":${listOf(risk.reasons)}},` +
        `"quality":[`,
    );
    for (let i = 0; i < quality.length; i += 1) this.#problem(quality[i] as Problem, i === 0);
    this.#text('],"findings":[');
    for (let i = 0; i < findings.length; i += 1) this.#finding(findings[i] as Finding, i === 0);
    const source = input === '' ? '' : `,"input":${quoted(input)}`;
    this.#text(`],"ruleset":"${ruleset}"${source}}\n`);
  }

  /** The bytes so far, as a copy of their own; starts anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
