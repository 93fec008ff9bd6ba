/** Whether a text may name a key: not empty, no space of Unicode, no plus sign, no control character. */
export const isKeyName = (name: string): boolean =>
  name !== '' &&
  name.length <= 1000 &&
  name.isWellFormed() &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  !/[\p{White_Space}+\u0000-\u001f]/u.test(name);
