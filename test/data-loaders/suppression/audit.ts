/**
 * What could somebody work out who has the pack, knows who is part of whom, and knows that 0 is never hidden?
 * Linear programming over every sum that is shown: nothing here is shared with the code that hides.
 */
import { solve } from 'yalps';

export interface AuditCell {
  readonly name: string;
  readonly truth: number;
  readonly hidden: boolean;
  /** Not in the pack at all, so that nobody knows that it is not 0. */
  readonly missing?: boolean;
}

/** Of a sum that its published parts do not make up, the rest is known to nobody, or (`restIsKnown`) to the attacker. */
export interface AuditSum {
  readonly restIsKnown?: boolean;
  readonly total: string;
  readonly parts: readonly string[];
}

/** The least and the most that a hidden count could be; `atLeast` is what every hidden count is known to be. */
export function feasible(target: string, cells: readonly AuditCell[], sums: readonly AuditSum[], whole: boolean, atLeast = 1): { readonly least: number; readonly most: number } {
  const of = new Map(cells.map((cell) => [cell.name, cell]));
  const hidden = cells.filter(({ hidden: is }) => is);
  const constraints: Record<string, { equal?: number; min?: number }> = {};
  const variables: Record<string, Record<string, number>> = {};
  for (const { name, missing } of hidden) {
    variables[name] = { goal: name === target ? 1 : 0, [`least ${name}`]: 1 };
    constraints[`least ${name}`] = { min: missing === true ? 0 : atLeast };
  }
  sums.forEach(({ total, parts, restIsKnown = true }, index) => {
    if (!of.has(total)) return;
    const members = [{ name: total, sign: -1 }, ...parts.map((name) => ({ name, sign: 1 }))];
    // What is in no part is known to the attacker: the sum of the hidden ones is what it truly is.
    const open = members.filter(({ name }) => of.get(name)?.hidden === true);
    if (open.length === 0) return;
    constraints[`sum ${String(index)}`] = { equal: open.reduce((sum, { name, sign }) => sum + sign * (of.get(name)?.truth ?? 0), 0) };
    const there = parts.filter((name) => of.has(name));
    const rest = (of.get(total)?.truth ?? 0) - there.reduce((sum, name) => sum + (of.get(name)?.truth ?? 0), 0);
    if (!restIsKnown && rest > 0) {
      // Nothing but that it is not less than nobody.
      variables[`rest ${String(index)}`] = { goal: 0, [`sum ${String(index)}`]: 1 };
      constraints[`sum ${String(index)}`] = { equal: open.reduce((sum, { name, sign }) => sum + sign * (of.get(name)?.truth ?? 0), 0) + rest };
    }
    for (const { name, sign } of open) {
      const variable = variables[name];
      if (variable !== undefined) variable[`sum ${String(index)}`] = (variable[`sum ${String(index)}`] ?? 0) + sign;
    }
  });
  const bound = (direction: 'minimize' | 'maximize'): number => {
    const answer = solve({ direction, objective: 'goal', constraints, variables, ...(whole && { integers: true }) });
    if (answer.status === 'unbounded') return Number.POSITIVE_INFINITY;
    if (answer.status !== 'optimal') throw new Error(`The audit of ${target} came to “${answer.status}”.`);
    return answer.result;
  };
  return { least: bound('minimize'), most: bound('maximize') };
}
