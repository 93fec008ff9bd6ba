import QRCode from 'qrcode';

/** Light modules around a code that a reader needs (ISO/IEC 18004). */
const QUIET = 4;

/** The signs of the short mode of a QR code (ISO/IEC 18004, alphanumeric). */
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]+$/;

/**
 * A QR code as SVG, black on white in every theme, correction level Q.
 *
 * @param text an address; in upper-case letters it takes far fewer modules.
 * @param quiet light modules around it; none only where the ground is white as far.
 */
export const qrSvg = (text: string, quiet = QUIET): string => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'Q' });
  const { size } = modules;
  const whole = size + 2 * quiet;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!modules.get(row, column)) continue;
      let run = 1;
      while (column + run < size && modules.get(row, column + run)) run += 1;
      path += `M${column + quiet} ${row + quiet}h${run}v1h-${run}z`;
      column += run;
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<path fill="#ffffff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000000" d="${path}"/></svg>`
  );
};

/**
 * The short address of a letter, in upper-case letters, so that its code stays coarse: `HTTPS://HOST/L/CODE`.
 *
 * @param origin scheme, host and perhaps port of the service, without a path.
 * @param code of the letter, base32.
 * @returns null when origin or code have what the short mode of a QR code cannot write.
 */
export const shortAddress = (origin: string, code: string): string | null => {
  const address = `${origin.replace(/\/+$/, '')}/l/${code}`.toUpperCase();
  const plain = /^HTTPS?:\/\/[0-9A-Z.:-]+\/L\/[0-9A-Z]+$/.test(address);
  return plain && ALPHANUMERIC.test(address) ? address : null;
};
