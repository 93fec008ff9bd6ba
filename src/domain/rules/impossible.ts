/**
 * Ends a choice among all operators: an operator that is left out does not compile.
 *
 * @throws Error when it is reached, which the types rule out.
 */
export const impossible = (left: never): never => {
  throw new Error(`nothing is said of ${JSON.stringify(left)}`);
};
