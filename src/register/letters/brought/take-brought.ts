import { plainNumber } from '../../../domain/identifiers/plain-number.ts';
import { isPlaceholder } from '../../../domain/patterns/stands-for-none.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { factsOfLetter } from '../../../letters/facts-of-letter.ts';
import type { Letter } from '../../../letters/letter.ts';
import { manufacturerIn } from '../../../letters/trust/signer-on.ts';
import type { Work } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { recordEvent } from '../../record-event.ts';
import { tell } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';
import { statusListNamed } from '../letter-addresses.ts';
import { trustListNow } from '../trust/trust-list-now.ts';
import { VerifierHere } from '../verify-here.ts';
import type { TakenLetter } from './brought-shapes.ts';

/** A signed letter that an exporter brings with one vehicle of an application. */
interface LetterToBring {
  /** Id of the application. */
  readonly application: string;
  readonly vin: string;
  /** The file's text. */
  readonly document: string;
}

/** Codes with which a letter is not taken, by itself or by the database. */
export const BRINGING = [
  'no-such-vehicle',
  'letter-not-valid',
  'letter-used',
  'letter-in-force',
  'letter-without-number',
] as const;

/** What taking one refuses by itself. */
type Bringing = Work<Exclude<(typeof BRINGING)[number], 'letter-in-force'>>;

type Listed = {
  readonly number: string;
  readonly destination: string | null;
  readonly province: string;
  readonly uscc: string;
};

/** As a code of the trust list may be valid only offline, what counts here is that it is in force now. */
const TAKEN: ReadonlySet<string> = new Set(['valid']);

const listedOf = async (
  { tx, refuse }: Bringing,
  { application, vin }: LetterToBring,
): Promise<Listed> =>
  (await tx.maybe<Listed>(
    `SELECT a.number, v.destination, v.province, o.uscc
      FROM register.told_vehicle v
      JOIN register.application a ON a.id = v.application
      JOIN register.organisation o ON o.id = a.exporter
      WHERE v.application = $1 AND v.vin = $2 AND v.state <> 'withdrawn'
        AND a.state NOT IN ('draft', 'withdrawn')`,
    [application, vin],
  )) ?? refuse('no-such-vehicle', { field: 'vin', values: { vin } });

/** Whether a letter says that its state is read where that of another letter of the register is. */
const hasPlaceOfAnother = async (tx: Transaction, letter: Letter): Promise<boolean> => {
  const places = letter.credentialStatus.flatMap((entry) => {
    const { statusListCredential: list, statusListIndex } = entry;
    const code = statusListNamed(list.slice(list.lastIndexOf('/') + 1))?.code;
    return code === undefined ? [] : [{ code, index: Number(statusListIndex) }];
  });
  const found = await tx.as(JOB, () =>
    tx.maybe(
      `SELECT
        FROM unnest($1::text[], $2::bigint[]) AS t(code, index)
        JOIN register.status_list s ON s.code = t.code
        JOIN register.letter l ON l.status_list = s.id AND l.status_index = t.index
        WHERE l.number <> $3
        LIMIT 1`,
      [
        places.map(({ code }) => code),
        places.map(({ index }) => index),
        letter.credentialSubject.number,
      ],
    ),
  );
  return found !== null;
};

const tellBrought = async (
  tx: Transaction,
  letter: Letter,
  { vin, id, province }: { readonly vin: string; readonly id: string; readonly province: string },
): Promise<void> => {
  const { letter: letters, outlet: outlets } = factsOfLetter(letter);
  const told = {
    teller: tx.actor.organisation ?? '',
    standing: 'signed',
    exporter: null,
    province,
    source: { kind: 'letter', id },
  } as const;
  const rowsOf = (rows: readonly unknown[], own: string | null) =>
    rows.map((facts, at) => ({ row: at + 1, vin: own, facts: facts as ShownFacts }));
  await tell(tx, { ...told, account: 'letter', rows: rowsOf(letters, vin) });
  await tell(tx, { ...told, account: 'outlet', rows: rowsOf(outlets, null) });
};

/**
 * An exporter brings a signed letter with a vehicle of its application. It is verified by the trust list in force, held
 * against the vehicle, the application, the destination and the exporter, and told as proved where it is valid. Brought
 * again with the same vehicle it is the same; with another it is refused.
 *
 * @throws Refused `letter-not-valid` with the answer of verification and its three checks, `letter-used`,
 *   `letter-in-force`, `letter-without-number`, `no-such-vehicle`.
 */
export const takeBrought = async (work: Bringing, given: LetterToBring): Promise<TakenLetter> => {
  const { register, tx, refuse } = work;
  const exporter = tx.actor.organisation;
  const { application, vin, document } = given;
  const { number, destination, province, uscc } = await listedOf(work, given);
  const wanted = {
    ...{ vin, application: number, exporter: uscc },
    ...(destination === null ? {} : { destination }),
  };
  const verification = await new VerifierHere(register, tx).verify(document, wanted);
  const { answer, letter, integrity, issuer, status } = verification;
  if (letter === null || !TAKEN.has(answer)) {
    return refuse('letter-not-valid', {
      field: 'document',
      values: {
        answer,
        ...{ integrity: integrity.reason, issuer: issuer.reason, status: status.reason },
      },
    });
  }
  const subject = letter.credentialSubject;
  if (isPlaceholder(plainNumber(subject.number), 1))
    refuse('letter-without-number', { field: 'document', values: { number: subject.number } });
  const here = await tx.maybe<{ id: string }>(
    `SELECT id FROM register.letter
      WHERE number = $1 AND application = $2 AND vin = $3 AND state = 'issued'`,
    [subject.number, application, vin],
  );
  if (here !== null)
    return { id: here.id, number: subject.number, taken: 'issued-here', verification };
  const before = await tx.maybe<{ id: string }>(
    `SELECT id FROM register.letter_brought
      WHERE issuer = $1 AND number = $2 AND application = $3 AND vin = $4 AND ended_at IS NULL`,
    [letter.issuer.id, subject.number, application, vin],
  );
  if (before !== null)
    return { id: before.id, number: subject.number, taken: 'brought', verification };
  if (await hasPlaceOfAnother(tx, letter)) refuse('letter-used', { field: 'document' });
  const list = await trustListNow(register, tx);
  const maker = list === null ? null : manufacturerIn(list, letter.issuer.id);
  const id = await tx.as(JOB, async () => {
    await tx.run(
      `UPDATE register.letter_brought
        SET ended_at = now()
        WHERE application = $1 AND vin = $2 AND ended_at IS NULL`,
      [application, vin],
    );
    const made = await tx.one<{ id: string }>(
      `INSERT INTO register.letter_brought (
          issuer, maker, number, application, vin, exporter, province, destination, bytes, verification
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, convert_to($9, 'UTF8'), $10)
        RETURNING id`,
      [
        ...[letter.issuer.id, maker?.maker ?? '', subject.number, application, vin, exporter],
        ...[province, destination, document],
        JSON.stringify({ answer, integrity, issuer, status }),
      ],
    );
    await tx.run('INSERT INTO register.letter_change (verb, vins) VALUES ($1, $2)', [
      'bring',
      [vin],
    ]);
    return made.id;
  });
  await tellBrought(tx, letter, { vin, id, province });
  await recordEvent(tx, { verb: 'bring', kind: 'letter', thing: id });
  return { id, number: subject.number, taken: 'brought', verification };
};
