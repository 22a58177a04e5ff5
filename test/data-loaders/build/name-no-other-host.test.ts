import { describe, expect, it } from 'vitest';

import { withoutAddresses } from '../../../data-loaders/build/name-no-other-host.ts';

describe('withoutAddresses', () => {
  it('takes the address out of an error text of React and keeps its number', () => {
    const found = withoutAddresses('var url="https://react.dev/errors/"+code');
    expect(found).toBe('var url="about:react-error/"+code');
  });
  it('leaves XML namespaces alone: they are names, not places', () => {
    const text = 'createElementNS("http://www.w3.org/2000/svg","g")';
    expect(withoutAddresses(text)).toBe(text);
  });
  it('takes out the pointer to a source map that does not ship', () => {
    expect(withoutAddresses('run();\n//# sourceMappingURL=worker.js.map\n')).toBe('run();\n');
  });
  it('takes out every occurrence', () => {
    expect(withoutAddresses('https://github.com/emn178/a https://github.com/emn178/js-sha256')).toBe('js-sha256 on GitHub js-sha256 on GitHub');
  });
});
