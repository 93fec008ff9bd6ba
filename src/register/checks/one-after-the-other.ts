let last: Promise<void> = Promise.resolve();

/**
 * Waits for one's turn at work that takes the whole machine.
 *
 * @returns what ends the turn.
 * @throws the signal's reason, when it is aborted before the turn came.
 */
export const oneAfterTheOther = async (signal: AbortSignal): Promise<() => void> => {
  const before = last;
  const turn = Promise.withResolvers<void>();
  last = before.then(() => turn.promise);
  await before;
  if (signal.aborted) turn.resolve();
  signal.throwIfAborted();
  return turn.resolve;
};
