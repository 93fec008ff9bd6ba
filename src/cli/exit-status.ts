/**
 * Exit statuses; 64 to 78 are those of sysexits. `fault` is a defect of the program, so that it is
 * never taken for an answer; `readerGone` is what a shell reports of a program whose reader went away.
 */
export const EXIT = {
  clear: 0,
  blocked: 1,
  undetermined: 2,
  failed: 1,
  usage: 64,
  unreadable: 65,
  missing: 66,
  unavailable: 69,
  fault: 70,
  memory: 71,
  unwritable: 73,
  configuration: 78,
  readerGone: 141,
} as const;
