import { piecesOf } from '../../src/board-pack/page-pieces.ts';
import { FROZEN_NAMES } from '../../src/board-pack/fingerprint-of-files.ts';
import type { RuleSetId } from '../../src/spc/assessment.ts';
import type { PackAbout } from '../../src/wording/describe-verification.ts';
import { describeRuleSet } from '../../src/wording/describe-rule-set.ts';
import { packPageNames } from '../../src/wording/pack-words.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? value as Fields : {});
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function fieldsIn(json: Uint8Array | null): Fields {
  if (json === null) return {};
  try {
    return fieldsOf(JSON.parse(new TextDecoder().decode(json)));
  } catch (cause) {
    // A file that was cut off says nothing of itself; that it was changed is told elsewhere.
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
}

/** What do the files of the folder `pack/` say of the pack? `read` gives one by its path there, null where it is not. */
export function aboutFiles(read: (path: string) => Uint8Array | null): PackAbout {
  const manifest = fieldsIn(read('manifest.json'));
  const recipe = fieldsIn(read(FROZEN_NAMES.recipe));
  const frozenAs = fieldsOf(manifest['frozenAs']);
  const pages = Array.isArray(recipe['pages']) ? recipe['pages'].map(fieldsOf) : [];
  const names: Readonly<Record<string, string>> = packPageNames;
  return {
    title: textOf(recipe['title']), frozenAt: textOf(frozenAs['frozenAt']), foot: null, dataAsOf: textOf(manifest['dataAsOf']),
    pages: pages.map(({ heading, kind }) => textOf(heading) ?? names[textOf(kind) ?? ''] ?? String(kind)),
    rules: Object.entries(fieldsOf(fieldsIn(read(FROZEN_NAMES.verdicts))['rules'])).map(([id, version]) => describeRuleSet(id as RuleSetId, textOf(version) ?? '')),
  };
}

/** What does this HTML file say of itself? The page without scripts by its words, the file to explore by the files in it. */
export function aboutPage(bytes: Uint8Array): PackAbout {
  const pieces = piecesOf(bytes);
  const files = new Map(pieces.filter(({ kind }) => kind === 'file').map(({ part, start, end }) => {
    const element = new TextDecoder().decode(bytes.subarray(start, end));
    return [part, new TextEncoder().encode(element.slice(element.indexOf('>') + 1, element.lastIndexOf('</script>')))] as const;
  }));
  if (files.size > 0) return aboutFiles((path) => files.get(`pack/${path}`) ?? null);
  const inPart = (part: string, kind: string): readonly string[] => pieces.filter((piece) => piece.part === part && piece.kind === kind).map(({ text }) => text);
  return {
    title: inPart('title', 'heading')[0] ?? null, frozenAt: null, foot: inPart('foot', 'words')[0] ?? null, dataAsOf: null,
    pages: [...new Set(pieces.map(({ page }) => page))].filter((page) => page !== null), rules: [],
  };
}
