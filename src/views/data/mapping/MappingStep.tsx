/** Of a file whose columns nobody knows: the way into the mapping step. Cards of all other files show nothing of it. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ReadingContext } from '../../../extract/extract.ts';
import type { HeldExtract } from '../../../queries/holding-state.ts';
import { useHolding } from '../../../queries/use-holding.ts';

const MappingPanel = lazy(async () => ({ default: (await import('./MappingPanel.tsx')).MappingPanel }));

export function MappingStep({ held: { id, origin, report } }: { readonly held: HeldExtract }): ReactNode {
  const holding = useHolding();
  const [context, setContext] = useState<ReadingContext | null>(null);
  const { sample, firstLines } = report;
  if (origin !== 'added' || (sample === undefined && firstLines === undefined)) return null;
  if (context === null) {
    return (
      <p className="mapping-offer screen-only">
        <button type="button" className="button button-main" onClick={() => void holding.readingContext().then(setContext)}>{sample === undefined ? 'Say where the headings are' : 'Map the columns'}</button>{' '}
        {sample === undefined ? 'Its headings were not found. Say which line they are in, then what its columns mean.' : 'Say once what its columns mean; the mapping is kept for other files with the same headings.'}
      </p>
    );
  }
  return (
    <Suspense fallback={<p role="status">Opening the mapping…</p>}>
      <MappingPanel report={report} context={context} onChoose={(headings) => void holding.readAgain(id, { headings })} onConfirm={(profile) => void holding.readAgain(id, { profile })} onCancel={() => setContext(null)} />
    </Suspense>
  );
}
