/**
 * The office at which an application was filed, by two digits of GB/T 2260: the exporter's province, or where that is
 * not told the one in its unified social credit code. Empty when neither is told.
 */
export const officeOf = (province: string, applicant: string): string =>
  province === '' ? applicant.slice(2, 4) : province;

/**
 * Whether rows of one application number and VIN are applications of several offices, which number theirs each by
 * itself: they name two offices, and not one applicant. One applicant filed once, whatever its province was corrected
 * to, and an office gives a number once, whoever the applicant was corrected to.
 *
 * @param offices of the rows; 0 and the empty text say nothing.
 * @param applicants likewise.
 */
export const areOfTwoOffices = (
  offices: Iterable<string | number>,
  applicants: Iterable<string | number>,
): boolean => {
  const several = (told: Iterable<string | number>): number => {
    const apart = new Set(told);
    for (const nothing of ['', 0]) apart.delete(nothing);
    return apart.size;
  };
  return several(offices) > 1 && several(applicants) !== 1;
};
