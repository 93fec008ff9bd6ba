import jsqr from 'jsqr';

/** Widths at which a picture is looked at: a code that is too fine for one is read at another. */
const WIDTHS = [1600, 1000, 600] as const;

interface Detector {
  readonly detect: (image: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>;
}

interface WithDetector {
  readonly BarcodeDetector?: {
    new (options: { readonly formats: readonly string[] }): Detector;
    readonly getSupportedFormats: () => Promise<readonly string[]>;
  };
}

/** The browser's own reader; null where it has none. */
const detectorHere = async (): Promise<Detector | null> => {
  const { BarcodeDetector } = globalThis as WithDetector;
  if (BarcodeDetector === undefined) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => []);
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
};

const detector = detectorHere().catch(() => null);

const readAt = (image: CanvasImageSource, width: number, height: number): string | null => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return (jsqr as unknown as typeof jsqr.default)(data, width, height)?.data ?? null;
};

/**
 * What a QR code in a picture holds; null where none was found.
 *
 * @param widths looked at one after the other; one for a camera, which soon shows another picture.
 */
export const readQr = async (
  image: ImageBitmap | HTMLVideoElement,
  widths: readonly number[] = WIDTHS,
): Promise<string | null> => {
  const [found] = (await (await detector)?.detect(image).catch(() => [])) ?? [];
  if (found !== undefined && found.rawValue !== '') return found.rawValue;
  const [wide, high] =
    image instanceof HTMLVideoElement
      ? [image.videoWidth, image.videoHeight]
      : [image.width, image.height];
  if (wide === 0 || high === 0) return null;
  for (const width of widths) {
    const scale = Math.min(1, width / Math.max(wide, high));
    const text = readAt(image, Math.round(wide * scale), Math.round(high * scale));
    if (text !== null && text !== '') return text;
  }
  return null;
};
