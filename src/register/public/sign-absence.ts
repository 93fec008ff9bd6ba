import { z } from 'zod';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import type { Said, StatementCode } from '../../domain/statements/statement.ts';
import { writtenInstant } from '../../letters/instant.ts';
import { signDocument, type Unsigned } from '../../letters/proof/sign-document.ts';
import { base64 } from '../../log/bytes.ts';
import { PUBLIC } from '../actor.ts';
import { instantIn } from '../letters/instant-in.ts';
import { registerDid } from '../letters/letter-addresses.ts';
import { witnessSigner } from '../letters/trust/register-keys.ts';
import { LETTER_CRYPTO } from '../letters/trust/trust-list-now.ts';
import { lastBatch } from '../log/batch-rows.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { lookUpVin } from './look-up-vin.ts';

/** A register's signed word that it tells of nothing, as of a checkpoint of its log. */
export const SignedAbsence = z
  .strictObject({
    format: z.literal('mileproof-absence/1'),
    register: z.string().meta({ description: 'DID of the register.' }),
    vin: z.string(),
    askedAt: z.iso.datetime(),
    log: z.strictObject({
      origin: z.string(),
      size: z.int(),
      root: z.string().meta({ description: 'Base64, as the checkpoint has it.' }),
    }),
    holds: z
      .strictObject({ licence: z.literal(false), letter: z.literal(false), exit: z.literal(false) })
      .meta({
        description: 'No licence in force, no letter and no exit that the register tells of.',
      }),
    proof: z.unknown().meta({ description: 'Data Integrity, by the witness key of the register.' }),
  })
  .meta({
    id: 'SignedAbsence',
    description:
      'A promise to be held against the register, and no proof of absence: whoever has a letter or a licence whose ' +
      'leaf stands in that tree, and that was in force then, shows that the promise was broken.',
  });
export type SignedAbsence = Shaped<typeof SignedAbsence>;

/** Statements by which the public is told of a licence in force, a letter or an exit. */
const TELLING: readonly StatementCode[] = [
  ...(['exported', 'licensed-for', 'deregistered', 'letter-issued'] as const),
  ...(['letter-warranty', 'letter-battery', 'letter-parts', 'letter-software'] as const),
  ...(['letter-remote-lock', 'letter-recalls'] as const),
];

/** Whether a statement tells of a licence in force, a letter or an exit. */
export const tellsOfExport = (said: Said): boolean =>
  TELLING.includes(said.code) || (said.code === 'letter' && said.values.standing !== 'none');

const no = (code: Refusal['code'], values: Refusal['values'] = {}): Refusal => ({
  ...{ kind: 'refused', code, field: 'vin', values },
});

/**
 * Signs that this register tells of no licence in force, no letter and no exit of a VIN, as of the last checkpoint of
 * its log. It is drawn from what the page of the VIN says and from nothing else, so that it tells nothing more.
 *
 * @returns refused `not-well-formed` for what is no VIN, `something-told` where the page tells of one of these,
 *   `log-not-begun` before the first closing.
 */
export const signAbsence = async (
  register: Register,
  { vin: typed }: { readonly vin: string },
): Promise<Outcome<SignedAbsence>> => {
  // the tree first: what is logged after the VIN was looked up may not stand in a tree that the answer names
  const batch = await register.readPublic(lastBatch);
  if (batch.kind === 'refused') return batch;
  const told = await lookUpVin(register, PUBLIC, { vin: typed });
  if (told.kind === 'refused') return told;
  const { vin, wellFormed, statements } = told.value;
  if (!wellFormed) return no('not-well-formed');
  if (statements.some(tellsOfExport)) return no('something-told', { vin });
  const { key } = register.log;
  if (batch.value === null || key === null) return no('log-not-begun');
  const { size, root } = batch.value;
  const askedAt = writtenInstant(instantIn(register));
  const unsigned: Omit<SignedAbsence, 'proof'> = {
    ...{ format: 'mileproof-absence/1', register: registerDid(register), vin, askedAt },
    log: { origin: key.name, size, root: base64(root) },
    holds: { licence: false, letter: false, exit: false },
  };
  const signed = await signDocument(
    unsigned as unknown as Unsigned,
    [witnessSigner(register)],
    askedAt,
    LETTER_CRYPTO,
  );
  return { kind: 'done', value: signed as unknown as SignedAbsence };
};

/** The bytes of a signed absence, canonical. */
export const absenceText = (absence: SignedAbsence): string =>
  canonicalJson(absence as unknown as Json);
