/** Names in a file that are only nearly known: a person says which organisation each of them means, and the file is read again. */
import { useState, type ReactNode } from 'react';
import type { Problem } from '../../extract/problem.ts';
import { useContents } from '../../queries/contents-query.ts';
import { useHolding } from '../../queries/use-holding.ts';

interface ConfirmNamesProps {
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** Each proposed name once, with the codes it may mean, the likeliest first. */
function proposalsOf(problems: readonly Problem[]): readonly { readonly name: string; readonly codes: readonly string[] }[] {
  const found = new Map<string, readonly string[]>();
  for (const { rule, seen, expected } of problems) {
    if (rule === 'name-proposed' && seen !== null) found.set(seen, (expected ?? '').split(', ').filter(Boolean));
  }
  return [...found].map(([name, codes]) => ({ name, codes }));
}

export function ConfirmNames({ id, problems }: ConfirmNamesProps): ReactNode {
  const holding = useHolding();
  const organisations = useContents().data?.organisations ?? [];
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const proposals = proposalsOf(problems);
  if (proposals.length === 0) return null;
  const confirmed = Object.fromEntries(Object.entries(chosen).filter(([, code]) => code !== ''));
  const nameOf = (code: string): string => organisations.find((organisation) => organisation.code === code)?.name ?? code;
  return (
    <form
      className="confirm-names"
      onSubmit={(event) => {
        event.preventDefault();
        void holding.readAgain(id, { confirmedNames: confirmed });
      }}
    >
      <p>{proposals.length === 1 ? 'One name is' : `${proposals.length} names are`} known only nearly. Nothing of them is loaded until you say whom they mean.</p>
      {proposals.map(({ name, codes }) => (
        <label key={name}>
          “{name}” means{' '}
          <select className="field" value={chosen[name] ?? ''} onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}>
            <option value="">nobody: leave it set aside</option>
            {codes.map((code) => <option key={code} value={code}>{nameOf(code)} ({code})</option>)}
          </select>
        </label>
      ))}
      <button type="submit" className="button button-main" disabled={Object.keys(confirmed).length === 0}>Load with these names</button>
    </form>
  );
}
