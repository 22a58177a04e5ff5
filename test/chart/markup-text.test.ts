// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { markupText } from '../../src/chart/markup-text.ts';

describe('markupText', () => {
  it('names the four signs that mean something to markup, an ampersand of a name included', () => {
    expect(markupText('A&E < 95% > "good" &amp;')).toBe('A&amp;E &lt; 95% &gt; &quot;good&quot; &amp;amp;');
  });

  it('comes back through a parser as it went in, in an element and in an attribute', () => {
    const said = `</script><b title="x">O'Brien & sons</b>`;
    const { body } = new DOMParser().parseFromString(`<p title="${markupText(said)}">${markupText(said)}</p>`, 'text/html');
    expect([body.querySelector('p')?.textContent, body.querySelector('p')?.getAttribute('title'), body.childElementCount]).toEqual([said, said, 1]);
  });
});
