/** How wide will a text be? Estimated, because a drawing that measured itself would need a page to stand on. */

const NARROW = /[ijltfrI.,:;'’|!()[\] ·/-]/;
const WIDE = /[mwMWGOQ%@—→]/;

/**
 * The width of a text in pixels, in the product's sans-serif faces, a little on the safe side.
 *
 * @example textWidth('Mean 89.0%', 12) // about 62
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.86 : /[A-Z]/.test(letter) ? 0.69 : 0.557;
  return ems * size * (bold ? 1.07 : 1);
}

/**
 * A text cut to a width, at a letter, with an ellipsis; unchanged where it fits.
 *
 * @example fitText('Ward closed', 40, 12) // 'Ward…'
 */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
