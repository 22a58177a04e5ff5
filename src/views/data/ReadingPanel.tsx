/** What is being read, how far it is, and the button that ends it. */
import type { ReactNode } from 'react';
import { useHolding, useHoldingState } from '../../queries/use-holding.ts';
import type { ReadingNow } from '../../queries/holding-state.ts';
import { describeReading, describeSize } from '../../wording/describe-files.ts';

/** Share of this file that is done: reading rows is about half of the work, checking and storing the rest. */
function shareOf({ stage, rows, ofRows }: ReadingNow): number {
  if (stage === 'reading') return 0.05 + (rows !== null && ofRows !== null ? (0.45 * rows) / ofRows : 0.2);
  return { unpacking: 0, opening: 0.02, checking: 0.5, storing: 0.8 }[stage];
}

export function ReadingPanel(): ReactNode {
  const holding = useHolding();
  const { reading } = useHoldingState();
  if (reading === null) return null;
  const { file, number, files, bytesBefore, fileBytes, bytes } = reading;
  const done = bytesBefore + fileBytes * shareOf(reading);
  return (
    <section className="card reading-panel screen-only" aria-labelledby="reading-heading">
      <div className="reading-words">
        {/* Only the name of the file is read out: the counts below change several times a second. */}
        <h2 id="reading-heading" role="status">{files > 1 ? `File ${number} of ${files}: ` : 'Reading '}{file}</h2>
        <p>{describeReading(reading)}</p>
        <progress max={Math.max(1, bytes)} value={done} aria-label="Files read" />
        <p className="quiet">{describeSize(done)} of {describeSize(bytes)}{files > 1 && <> · {number - 1} of {files} files done</>}</p>
      </div>
      <button type="button" className="button" disabled={reading.stopping} onClick={() => { holding.stopReading(); }}>Stop reading</button>
    </section>
  );
}
