/** Id of the rule that asks for the manufacturer's letter: whom it concerns needs one. */
export const LETTER_RULE = 'cn.648.letter-required';
