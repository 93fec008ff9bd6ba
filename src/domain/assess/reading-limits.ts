/** Which readings around the application must agree, and what driving explains: values of R18. */
export interface ReadingLimits {
  /** Days before and after the application in which readings are held against each other, inclusive. */
  readonly aroundDays: number;
  /** Days after the application in which what is read on arrival is held against them, inclusive. */
  readonly arrivalDays: number;
  /** Kilometres that a vehicle in ordinary use may be driven a day between two readings. */
  readonly kmADay: number;
  /** Days from the beginning of a vehicle's use to a reading from which its own pace is told by it. */
  readonly paceDays: number;
}

/** No reading lies within fewer than no days: none are compared. */
const NONE_COMPARED: ReadingLimits = { aroundDays: -1, arrivalDays: -1, kmADay: 0, paceDays: 0 };

/**
 * Reads the limits from the law as it stands on the day of the answer; where it does not set all four, no
 * readings are compared.
 *
 * @param inForce answers for a value of the law by `<rule id>.<value name>`; null for one it does not set.
 */
export const readingLimits = (inForce: (name: string) => number | string | null): ReadingLimits => {
  const set = (name: string): number | null => {
    const value = inForce(`integrity.odometer-disagrees.${name}`);
    return typeof value === 'number' ? value : null;
  };
  const [aroundDays, arrivalDays] = [set('aroundDays'), set('arrivalDays')];
  const [kmADay, paceDays] = [set('kmADay'), set('paceDays')];
  if (aroundDays === null || arrivalDays === null || kmADay === null || paceDays === null) {
    return NONE_COMPARED;
  }
  return { aroundDays, arrivalDays, kmADay, paceDays };
};
