/** The examples of docs/hosting.md, taken from the page that people copy them from. */
import { readFileSync } from 'node:fs';

const PAGE = 'docs/hosting.md';

/** The code block of a language. Example: `hostingExample('nginx')`. */
export function hostingExample(language: 'nginx' | 'xml'): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(PAGE, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${PAGE} has no example in ${language}.`);
  return found;
}
