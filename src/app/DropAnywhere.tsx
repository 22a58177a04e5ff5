/** A file dropped anywhere on the page is caught: the browser never leaves the page to show it raw. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Holding } from '../queries/holding.ts';
import { goTo } from '../views/shared/hash-address.ts';
import { filesOfDrop } from '../views/shared/to-extract-files.ts';
import { useAddresses } from '../views/shared/use-addresses.ts';
import './drop-anywhere.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

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
      if (event.dataTransfer === null) return;
      goTo(addresses.data());
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
      {over && <div className="drop-anywhere" aria-hidden="true"><p>Drop CSV or Parquet extracts to check and load them</p></div>}
    </>
  );
}
