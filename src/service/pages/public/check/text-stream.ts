import type { BatchPart } from '../../../../register/checks/check-batch.ts';

/**
 * The texts of a batch as a stream: the first, and those that follow as fast as they are read. Where the rest is
 * refused the stream breaks off, so that nobody takes a part for the whole.
 */
export const textStream = (
  first: Uint8Array,
  rest: AsyncGenerator<BatchPart>,
): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(first);
      },
      async pull(controller) {
        const { done, value } = await rest.next();
        if (done !== true && value.kind === 'text') {
          controller.enqueue(value.text);
          return;
        }
        await rest.return(undefined);
        if (done !== true && value.kind === 'refused') controller.error(new Error(value.code));
        else controller.close();
      },
      async cancel() {
        await rest.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
