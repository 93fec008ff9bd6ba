/**
 * Reads codes with the camera into the box beside it and sends it: bar codes of VINs (Code 39, Code 128, Data Matrix)
 * and QR codes. The button shows only where the browser reads codes and has a camera; the box works without it.
 */
export const SCAN_CODE_SCRIPT = `
const LOOK_EVERY = 200;
const FORMATS = ['code_39', 'code_128', 'data_matrix', 'qr_code'];

const lay = async (form) => {
  const known = await BarcodeDetector.getSupportedFormats();
  const formats = FORMATS.filter((format) => known.includes(format));
  if (formats.length === 0) return;
  const detector = new BarcodeDetector({ formats });
  const button = form.querySelector('[data-scan-begin]');
  const view = form.querySelector('[data-scan-view]');
  const failed = form.querySelector('[data-scan-failed]');
  const video = view.querySelector('video');
  const input = form.querySelector('[data-scan-into], input[name=q]');
  const begin = button.textContent;
  let stream = null;

  const stop = () => {
    for (const track of stream ? stream.getTracks() : []) track.stop();
    stream = null;
    video.srcObject = null;
    view.hidden = true;
    button.textContent = begin;
  };
  const look = async () => {
    if (stream === null) return;
    const codes = await detector.detect(video).catch(() => []);
    if (stream === null) return;
    const found = codes.find(({ rawValue }) => rawValue.trim() !== '');
    if (found === undefined) {
      setTimeout(look, LOOK_EVERY);
      return;
    }
    input.value = found.rawValue.trim();
    stop();
    form.requestSubmit();
  };
  button.addEventListener('click', async () => {
    if (stream !== null) {
      stop();
      return;
    }
    failed.hidden = true;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      video.srcObject = stream;
      view.hidden = false;
      button.textContent = button.dataset.stop;
      await video.play();
      look();
    } catch {
      stop();
      failed.hidden = false;
    }
  });
  addEventListener('pagehide', stop);
  button.hidden = false;
};

if ('BarcodeDetector' in window && navigator.mediaDevices) {
  for (const form of document.querySelectorAll('form[data-scan]')) lay(form).catch(() => {});
}
`;
