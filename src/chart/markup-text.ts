const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands in HTML or SVG, in an element or in an attribute with double quotes: no sign of it begins a tag, a name or ends the attribute.
 *
 * @example markupText('A&E < 95%') // 'A&amp;E &lt; 95%'
 */
export const markupText = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
