/** A step from one of the names that figures stand under to one that it is a part of; names are told by their places in a list. */
export interface Step {
  readonly total: number;
  /** By what the sum is made up: `organisation`, `time month`, `breakdown grade`. */
  readonly by: string;
}

/** Different names, and the place of each. */
export interface Listed {
  readonly names: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

/** What each is a part of, and the parts of each total by one way of making it up. */
export interface Ways {
  readonly above: (place: number) => readonly Step[];
  readonly below: (place: number) => ReadonlyMap<string, readonly number[]>;
}

/** The different names, in the order met. */
export function listed(names: Iterable<string>): Listed {
  const different = [...new Set(names)];
  return { names: different, at: new Map(different.map((name, place) => [name, place])) };
}

/** Turns steps up, one list a place, into both directions. */
export function bothWays(steps: readonly (readonly Step[])[]): Ways {
  const parts = steps.map(() => new Map<string, number[]>());
  steps.forEach((of, part) => {
    for (const { total, by } of of) {
      const known = parts[total]?.get(by);
      if (known === undefined) parts[total]?.set(by, [part]);
      else known.push(part);
    }
  });
  const none: ReadonlyMap<string, readonly number[]> = new Map();
  return { above: (place) => steps[place] ?? [], below: (place) => parts[place] ?? none };
}
