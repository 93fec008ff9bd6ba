import { foldText } from '../../intake/values/fold-text.ts';

/** The key by which names and addresses are compared in every product: width, blanks and case aside. */
export const nameKey = (name: string): string => foldText(name).replaceAll(/\s/g, '').toLowerCase();
