declare module '@digitalbazaar/vc' {
  export const issue: (options: object) => Promise<Record<string, unknown>>;
  export const verifyCredential: (
    options: object,
  ) => Promise<{ readonly verified: boolean; readonly error?: unknown }>;
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: object) => object;
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export const createSignCryptosuite: () => object;
  export const createVerifyCryptosuite: () => object;
}
declare module '@digitalbazaar/ed25519-multikey' {
  export const from: (key: object) => Promise<{ readonly signer: () => object }>;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export class BitstringStatusList {
    constructor(options: { length: number });
    getStatus(index: number): boolean;
    setStatus(index: number, status: boolean): void;
    encode(): Promise<string>;
  }
  export const createList: (options: { length: number }) => Promise<BitstringStatusList>;
  export const decodeList: (options: { encodedList: string }) => Promise<BitstringStatusList>;
  export const createCredential: (options: object) => Promise<Record<string, unknown>>;
  export const checkStatus: (
    options: object,
  ) => Promise<{ readonly verified: boolean; readonly results: readonly object[] }>;
}
declare module '@digitalbazaar/security-document-loader' {
  export const securityLoader: () => {
    addStatic: (address: string, document: unknown) => void;
    build: () => (address: string) => Promise<object>;
  };
}
declare module 'jsonld' {
  const jsonld: {
    readonly expand: (
      document: object,
      options: {
        readonly safe: boolean;
        readonly documentLoader: (address: string) => Promise<object>;
      },
    ) => Promise<readonly Record<string, unknown>[]>;
  };
  export default jsonld;
}
