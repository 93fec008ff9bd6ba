import { INSTANT, list, type ObjectShape, object, patterned, type Shape, text } from './shape.ts';

/** An address: absolute, without space. */
export const ADDRESS: Shape = patterned('[a-z][a-z0-9+.\\-]*:[^\\s"<>\\\\^`{|}]+', 500);

const PROOF = object(
  {
    type: { is: 'exactly', value: 'DataIntegrityProof' },
    cryptosuite: patterned('[a-z0-9\\-]+', 60),
    created: INSTANT,
    verificationMethod: ADDRESS,
    proofPurpose: { is: 'exactly', value: 'assertionMethod' },
    '@context': list(text(200), 1, 10),
    proofValue: patterned('[zu][A-Za-z0-9_\\-]+', 200),
  },
  ['@context'],
);

/** Most proofs of one document. */
const MOST_PROOFS = 8;

/** The shape with its proof, or several. */
export const signed = (shape: ObjectShape): ObjectShape => ({
  ...shape,
  members: { ...shape.members, proof: { is: 'one-or-more', of: PROOF, most: MOST_PROOFS } },
});
