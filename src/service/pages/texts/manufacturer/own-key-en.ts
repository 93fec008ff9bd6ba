/** Texts of a key with which a manufacturer signs elsewhere. */
export const OWN_KEY_EN = {
  ownKey: {
    title: 'Hand in a public key of your own',
    lead:
      'If you sign letters with tools of your own, hand in the public half of the key. The private half stays with ' +
      'you, and the register cannot sign with it.',
    key: 'Public key',
    keyHint: 'A Multikey (z6Mk… of Ed25519) or a JWK as JSON (Ed25519, or EC with crv SM2).',
    ask: 'Show the text to sign',
    wrongKey: 'Enter a public key of Ed25519 or SM2 as Multikey or JWK, without its private half.',
    signIt: (suite: string) => `Sign this text with the key, ${suite}, exactly as it stands.`,
    until: (day: string) => `It proves up to ${day}, and this key alone.`,
    how:
      'Of Ed25519 with OpenSSL 3: openssl pkeyutl -sign -rawin -inkey key.pem -in text.txt | base64. ' +
      'Of SM2: r and s, 32 bytes each, with the signer id 1234567812345678.',
    signature: 'Signature',
    signatureHint: '64 bytes as base64, base64url, or z and base58btc.',
    add: 'Hand in the key',
  },
};
