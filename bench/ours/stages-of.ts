/** The seconds of each stage of a screening, as the program tells them on standard error. */
export const stagesOf = (said: string): readonly (readonly [stage: string, seconds: number])[] =>
  [...said.matchAll(/(?:mileproof: |, )([a-z ]+) (\d+) s(?=,|\n)/g)].map(([, stage, seconds]) => [
    stage ?? '',
    Number(seconds),
  ]);
