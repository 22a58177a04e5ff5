/** `npm run docs:extract`: writes `docs/extract.md` anew from the schema that the checks use. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { describeExtract } from './describe-extract.ts';

const path = fileURLToPath(new URL('../../docs/extract.md', import.meta.url));
writeFileSync(path, describeExtract(BUILT_IN_MEASURES));
console.log(`Written: ${path}`);
