import type { OWN_KEY_EN } from './own-key-en.ts';

/** 生产企业自有密钥的文字。 */
export const OWN_KEY_ZH: typeof OWN_KEY_EN = {
  ownKey: {
    title: '提交自有公钥',
    lead: '使用自有工具签署确认书的，请提交该密钥的公钥。私钥由本企业保管，本系统无法以其签名。',
    key: '公钥',
    keyHint: 'Multikey（Ed25519为z6Mk…）或JSON格式的JWK（Ed25519，或crv为SM2的EC）。',
    ask: '显示待签文本',
    wrongKey: '请填写Ed25519或SM2公钥（Multikey或JWK），不得含私钥。',
    signIt: (suite) => `请以该密钥（${suite}）对下列文本原样签名。`,
    until: (day) => `${day}前（含当日）有效，仅适用于该密钥。`,
    how:
      'Ed25519可用OpenSSL 3：openssl pkeyutl -sign -rawin -inkey key.pem -in text.txt | base64。' +
      'SM2：r与s各32字节，签名者标识为1234567812345678。',
    signature: '签名',
    signatureHint: '64字节，base64、base64url，或以z开头的base58btc。',
    add: '提交公钥',
  },
};
