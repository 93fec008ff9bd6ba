// What Node adds to the library: `mileproof/letters/node`.
export { type LetterKey, newLetterKey, signerOf } from './letter-key.ts';
export { NODE_COMPRESSION, nodeCrypto } from './node-crypto.ts';
export { NODE_SM2 } from './node-sm2.ts';
