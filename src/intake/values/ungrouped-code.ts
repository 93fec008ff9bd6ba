const LENGTH = 18;
const BETWEEN = /[\s‐-―-]/g;

/**
 * A unified social credit code that is written in groups, `9135 0100M 000100Y43`, without the spaces and dashes between
 * them; any other text as it is.
 */
export const ungroupedCode = (folded: string): string => {
  if (folded.length <= LENGTH) return folded;
  const bare = folded.replace(BETWEEN, '');
  return bare.length === LENGTH ? bare : folded;
};
