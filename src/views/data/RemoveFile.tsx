/** Takes a file out again; where other files lean on it, first says what would vanish with it. */
import { useState, type ReactNode } from 'react';
import type { Leaning } from '../../queries/leaning.ts';
import { useHolding } from '../../queries/use-holding.ts';
import { describeRemoval } from '../../wording/describe-removal.ts';

export function RemoveFile({ id, file }: { readonly id: string; readonly file: string }): ReactNode {
  const holding = useHolding();
  const [leaning, setLeaning] = useState<readonly Leaning[]>([]);

  const ask = async (): Promise<void> => {
    const found = await holding.leaningOn(id);
    if (found.length === 0) await holding.removeExtract(id);
    else setLeaning(found);
  };

  if (leaning.length === 0) return <button type="button" className="button" aria-label={`Remove ${file}`} onClick={() => void ask()}>Remove</button>;
  return (
    <div className="remove-warning" role="alert">
      <p><strong>Other files lean on this one.</strong></p>
      <ul>{describeRemoval(leaning).map((line) => <li key={line}>{line}</li>)}</ul>
      <button type="button" className="button" onClick={() => void holding.removeExtract(id)}>Remove it all the same</button>{' '}
      <button type="button" className="button button-main" onClick={() => { setLeaning([]); }}>Keep it</button>
    </div>
  );
}
