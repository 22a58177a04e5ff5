/** The Data screen: what was read, fixed, set aside and why; and the way in for more files. */
import type { ReactNode } from 'react';
import { useHolding, useHoldingState } from '../../queries/use-holding.ts';
import { isPart, opensInParts } from '../../queries/partitions.ts';
import { FROZEN_DATA } from '../../wording/describe-frozen.ts';
import { useTitle } from '../shared/use-title.ts';
import { DropZone } from './DropZone.tsx';
import { EngineLine } from './EngineLine.tsx';
import { EventDisagreements } from './EventDisagreements.tsx';
import { FileList } from './FileList.tsx';
import { MappingList } from './mapping/MappingList.tsx';
import { PackCard } from './PackCard.tsx';
import { PackParts } from './PackParts.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import './data.css';
import './files.css';

export function DataPage(): ReactNode {
  useTitle('Data');
  const holding = useHolding();
  const { pack, extracts, bakedDiffers } = useHoldingState();
  const added = extracts.filter(({ origin }) => origin === 'added').toReversed();
  const inParts = pack.state === 'open' && opensInParts(pack.manifest) ? pack.manifest : null;
  const parts = new Set(inParts?.extracts.filter(isPart).map(({ path }) => path));
  const ofPack = extracts.filter(({ origin, report }) => origin === 'pack' && (report.refused || !parts.has(report.file)));

  return (
    <div className="page data-page">
      <div className="page-head">
        <div>
          <h1>Data</h1>
          <p className="quiet">Which files stand behind the charts, what was checked, and what was set aside and why.</p>
        </div>
      </div>

      {pack.state === 'open' && pack.manifest.frozen === true ? <p className="card" role="note">{FROZEN_DATA}</p> : <DropZone />}
      <ReadingPanel />
      <EngineLine />

      {bakedDiffers && (
        <p className="card data-warning" role="alert">
          The first picture beside this site was made from other figures than the extracts hold. The charts now show what the
          extracts say. Whoever publishes this pack should build it again.
        </p>
      )}

      {ofPack.some(({ report }) => report.refused && !parts.has(report.file)) && (
        <p className="card data-warning" role="alert">
          Not every extract of the pack could be loaded. The charts show the figures that were published with it; a file added
          here is counted together with the extracts that did load only. Whoever publishes this pack should build it again.
        </p>
      )}

      <FileList heading="Files added in this tab" note="They stay in this tab only: nothing is sent anywhere, and reloading forgets them." files={added} />
      <EventDisagreements />

      <MappingList />

      {pack.state === 'put-away' && (
        <p className="card">
          “{pack.manifest.title}” is put away while your files are open on their own.{' '}
          <button type="button" className="button" onClick={() => void holding.bringPackBack()}>Bring it back</button>
        </p>
      )}
      {pack.state === 'open' && <PackCard manifest={pack.manifest} />}
      {inParts !== null && <PackParts manifest={inParts} extracts={extracts} />}
      <FileList heading="Extracts of the pack" files={ofPack} />
    </div>
  );
}
