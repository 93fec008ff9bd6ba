/** What the readers of this program know. Raised when they read more: papers are then read anew. */
export const READER_NAME = 'papers-1';
