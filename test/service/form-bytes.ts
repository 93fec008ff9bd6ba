/**
 * A form as a browser sends it: its bytes and their type. The stream that Node makes of a form fails by itself when its
 * reader lets go of it, after the answer.
 */
export const formBytes = async (
  form: FormData,
): Promise<{ readonly body: ArrayBuffer; readonly type: string }> => {
  const sent = new Response(form);
  return { type: sent.headers.get('content-type') ?? '', body: await sent.arrayBuffer() };
};
