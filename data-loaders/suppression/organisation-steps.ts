import { ENGLAND } from '../../src/extract/publications/england.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Listed, Step } from './steps.ts';

/** The nearest organisations above that have figures: a commissioner stands above sites where no provider sent any. */
function nearestAbove(code: string, parents: ReadonlyMap<string, readonly string[]>, hasFigures: (code: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const seen = new Set([code]);
  const climb = (from: string): void => {
    for (const parent of parents.get(from) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      if (hasFigures(parent)) found.add(parent);
      else climb(parent);
    }
  };
  climb(code);
  return [...found];
}

/** Who adds up to whom. An organisation that had other parts at another time adds up by each set of them, `holds` says when. */
export function organisationSteps(codes: Listed, { epochs, typeOf }: Hierarchy): { readonly steps: readonly (readonly Step[])[]; readonly epochsOf: ReadonlyMap<string, readonly number[]> } {
  const above = epochs.map(({ parents }) => codes.names.map((code) => nearestAbove(code, parents, (other) => codes.at.has(other))));
  const partsOf = above.map((of) => {
    const parts = new Map<string, number[]>();
    of.forEach((totals, part) => { for (const total of totals) parts.set(total, [...(parts.get(total) ?? []), part]); });
    return parts;
  });
  // England is the sum of its providers, and of its commissioners, and not of both together.
  const byOf = (label: string, code: string, part: number): string => (code === ENGLAND.code ? `${label} ${typeOf(codes.names[part] ?? '')}` : label);
  const steps: Step[][] = codes.names.map(() => []);
  const epochsOf = new Map<string, number[]>();
  codes.names.forEach((code, total) => {
    const labels = new Map<string, string>();
    partsOf.forEach((parts, epoch) => {
      const of = parts.get(code) ?? [];
      if (of.length === 0) return;
      const label = labels.get(of.join(' ')) ?? `organisation ${code}${labels.size === 0 ? '' : `, ${String(labels.size + 1)}`}`;
      if (!labels.has(of.join(' '))) {
        labels.set(of.join(' '), label);
        for (const part of of) steps[part]?.push({ total, by: byOf(label, code, part) });
      }
      for (const by of new Set(of.map((part) => byOf(label, code, part)))) epochsOf.set(by, [...(epochsOf.get(by) ?? []), epoch]);
    });
  });
  return { steps, epochsOf };
}
