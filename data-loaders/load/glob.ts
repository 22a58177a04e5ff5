/** What a pattern means, as a regular expression over a path with `/`. */
function regularExpression(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (pattern.startsWith('**/', at)) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (sign === '*') source += '[^/]*';
    else if (sign === '?') source += '[^/]';
    else if (sign === '{' && pattern.includes('}', at)) source += '(?:';
    else if (sign === '}' && pattern.slice(0, at).includes('{')) source += ')';
    else if (sign === ',' && pattern.lastIndexOf('{', at) > pattern.lastIndexOf('}', at)) source += '|';
    else source += sign.replace(/[.+^$()|[\]\\]/, '\\$&');
  }
  return new RegExp(`^${source}$`);
}

/** Is this a pattern rather than a path? Asked only of paths that do not exist: a file may be called `june [1].csv`. */
export const isPattern = (path: string): boolean => /[*?{]/.test(path);

/**
 * The folder in which a pattern begins, and the test its files have to pass: `data/2026-*.csv` begins in `data`.
 * `*` any letters of a name, `?` one, `**` folders of any depth, `{csv,parquet}` either.
 */
export function patternOf(pattern: string): { readonly folder: string; readonly matches: (path: string) => boolean } {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, Math.max(0, parts.findIndex(isPattern)));
  const expression = regularExpression(pattern);
  return { folder: pattern.startsWith('/') && fixed.length <= 1 ? '/' : fixed.join('/') || '.', matches: (path) => expression.test(path) };
}
