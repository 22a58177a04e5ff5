/** Words in the margins of every printed page, of a pack and of a screen. */

/** As a string of CSS; a `<` could end the style. */
const asString = (text: string): string => `"${text.replace(/[\\"<\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** What stands in the margins of every page: at the head left and right, and at the foot beside the page's number. */
export interface MarginWords {
  readonly head: string;
  readonly headRight: string;
  readonly foot: string;
}

/**
 * Margins of every printed page as style, the page's number and how many there are included.
 *
 * @example marginBoxes({ head: 'Quality report', headRight: '', foot: 'Data to July 2012' }) // '@page{@top-left{content:"Quality report";…'
 */
export function marginBoxes({ head, headRight, foot }: MarginWords): string {
  // A page knows no custom properties: the grey is that of the token for soft ink.
  const face = 'font-family:arial,sans-serif;font-size:7pt;color:#4c6272';
  return `@page{@top-left{content:${asString(head)};${face};vertical-align:bottom;padding-bottom:3mm;width:70%}`
    + `@top-right{content:${asString(headRight)};${face};vertical-align:bottom;padding-bottom:3mm}`
    + `@bottom-left{content:${asString(foot)};${face};vertical-align:top;padding-top:3mm;width:86%}`
    + `@bottom-right{content:"Page " counter(page) " of " counter(pages);${face};vertical-align:top;padding-top:3mm}}`;
}
