/** A file dropped anywhere on the page is caught: the browser never leaves the page to show it raw. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Holding } from '../queries/holding.ts';
import { goTo, splitHash } from '../views/shared/hash-address.ts';
import { filesOfDrop } from '../views/shared/to-extract-files.ts';
import { useAddresses } from '../views/shared/use-addresses.ts';
import { DROP_WORDS } from '../wording/describe-frozen.ts';
import './drop-anywhere.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A frozen pack takes nothing more; an earlier pack dropped on the screen that compares it is that screen's own. */
const takesNothing = (holding: Holding): boolean => { const { pack } = holding.state(); return pack.state === 'open' && pack.manifest.frozen === true; };
const isReplay = (): boolean => splitHash(location.hash).path === '/replay';

export function DropAnywhere({ holding, children }: { readonly holding: Holding; readonly children: ReactNode }): ReactNode {
  const [over, setOver] = useState(false);
  const addresses = useAddresses();

  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer === null || isReplay()) return;
      goTo(addresses.data());
      if (takesNothing(holding)) return;
      void filesOfDrop(event.dataTransfer).then((files) => holding.addFiles(files), () => holding.tellUnreadable('what was dropped'));
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDrop);
    };
  }, [holding, addresses]);

  return (
    <>
      {children}
      {over && <div className="drop-anywhere" aria-hidden="true"><p>{isReplay() ? DROP_WORDS.replay : takesNothing(holding) ? DROP_WORDS.frozen : DROP_WORDS.extracts}</p></div>}
    </>
  );
}
