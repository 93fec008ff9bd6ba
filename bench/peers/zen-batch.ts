/** Questions that ZEN has under way at once: it answers in threads of its own. */
export const ZEN_BATCH = 64;
