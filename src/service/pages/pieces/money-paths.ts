/** Where money is followed by a number or a VIN. */
export const moneyPath = '/money';

/** Where what refunds do not fit together with is listed. */
export const moneyQuestionsPath = `${moneyPath}/questions`;

/** Where one number or VIN is followed. */
export const trailPath = (asked: string): string =>
  `${moneyPath}?${new URLSearchParams({ q: asked })}`;
