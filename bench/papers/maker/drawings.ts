import QRCode from 'qrcode';
import type { SheetSeal } from './sheet.ts';

const QUIET = 3;

/** A QR code of a text as SVG, correction level M. */
export const qrSvg = (text: string): string => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column) !== 0) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  const whole = size + 2 * QUIET;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}">` +
    `<path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path d="${path}"/></svg>`
  );
};

const GAP = 10;

/** Bars of a bar code as SVG, stretched to whatever it is given. */
export const barsSvg = (widths: readonly number[]): string => {
  let at = GAP;
  let path = '';
  widths.forEach((width, index) => {
    if (index % 2 === 0) path += `M${at} 0h${width}v30h-${width}z`;
    at += width;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at + GAP} 30" preserveAspectRatio="none">` +
    `<path fill="#fff" d="M0 0h${at + GAP}v30H0z"/><path d="${path}"/></svg>`
  );
};

const RADIUS = 43;

/** A red round seal as SVG: a rim, a star, its words around it; what lies under it shows through. */
export const sealSvg = ({ words, turned }: SheetSeal): string => {
  const letters = [...words].slice(0, 22);
  const step = Math.min(24, 280 / letters.length);
  const around = letters
    .map((letter, at) => {
      const angle = (at - (letters.length - 1) / 2) * step + turned;
      return `<text x="50" y="${50 - RADIUS + 12}" transform="rotate(${angle.toFixed(1)} 50 50)">${letter}</text>`;
    })
    .join('');
  const star = Array.from({ length: 10 }, (_, at) => {
    const radius = at % 2 === 0 ? 13 : 5;
    const angle = (at * Math.PI) / 5;
    return `${(50 + radius * Math.sin(angle)).toFixed(1)},${(50 - radius * Math.cos(angle)).toFixed(1)}`;
  }).join(' ');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><g opacity="0.62" fill="#d21f1f">' +
    `<circle cx="50" cy="50" r="${RADIUS + 4}" fill="none" stroke="#d21f1f" stroke-width="2.4"/>` +
    `<polygon points="${star}"/>` +
    `<g font-size="9" text-anchor="middle" ` +
    `font-family="Noto Sans CJK SC, WenQuanYi Zen Hei, AR PL UMing CN">${around}</g></g></svg>`
  );
};
