import type { CanonicalRow } from './publication.ts';

interface Named {
  readonly line: number;
  readonly name: string;
  readonly type: 'provider' | 'commissioner';
  readonly parent: string;
}

/**
 * The organisations that a publication names beside its figures, each once. They come without a day from which the name
 * holds, so that a list of organisations, or a publication that has one, says better what they are called.
 */
export class NamedOrganisations {
  private readonly named = new Map<string, Named>();

  add(line: number, code: string, name: string, type: Named['type'], parent = ''): void {
    if (code === '' || name === '' || this.named.has(code)) return;
    this.named.set(code, { line, name, type, parent });
  }

  rows(): readonly CanonicalRow[] {
    return [...this.named].map(([code, { line, name, type, parent }]) => ({
      line, cells: { org_code: code, org_name: name, org_type: type, parent_code: this.named.has(parent) ? parent : '' },
    }));
  }
}
