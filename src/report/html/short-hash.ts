/** The first eight digits of a hash, for the eye: `sha256:1a2b3c4d…` is `1a2b3c4d`; what is shorter is whole. */
export const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 8);
