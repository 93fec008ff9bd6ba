/** Exit statuses; 64 to 66 are those of sysexits. */
export const EXIT = {
  clear: 0,
  blocked: 1,
  undetermined: 2,
  failed: 1,
  usage: 64,
  unreadable: 65,
  missing: 66,
} as const;
