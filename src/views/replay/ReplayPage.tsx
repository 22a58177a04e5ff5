/** An earlier frozen pack beside today's data: what was shown then, what is known now, and what made the difference. */
import { useEffect, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { OfferedFile } from '../../extract/offered-file.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useFrozenPack } from '../../queries/use-frozen-pack.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeFrozenAt, shortFingerprint } from '../../wording/describe-frozen.ts';
import { describeReplayFault } from '../../wording/describe-replay.ts';
import { REPLAY_WORDS } from '../../wording/replay-words.ts';
import { readReplayPack } from '../shared/address.ts';
import { ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { filesOfDrop } from '../shared/to-extract-files.ts';
import { useTitle } from '../shared/use-title.ts';
import { ChoosePack } from './ChoosePack.tsx';
import { packAt, packOfFiles } from './files-of-pack.ts';
import type { FoundPack, OpenedPack } from './read-frozen-pack.ts';
import { ReplayResult } from './ReplayResult.tsx';
import './replay.css';

export function ReplayPage(): ReactNode {
  const beside = useFrozenPack() === null ? 'today' : 'pack';
  const { heading, intro } = REPLAY_WORDS[beside];
  useTitle(heading);
  const environment = useEnvironment();
  const { pack, contentHash } = useHoldingState();
  const address = readReplayPack(useSearch());
  const [found, setFound] = useState<FoundPack | 'reading' | null>(address === null ? null : 'reading');

  const open = (work: Promise<FoundPack>): void => {
    setFound('reading');
    work.then(setFound, (cause: unknown) => setFound({ fault: { why: 'unreadable', where: 'what was given', detail: cause instanceof Error ? cause.message : String(cause) } }));
  };
  const openFiles = (files: readonly OfferedFile[]): void => open(packOfFiles(files, environment));

  useEffect(() => {
    let left = false;
    if (address !== null) void packAt(address, environment).then((pack) => { if (!left) setFound(pack); });
    return () => { left = true; };
  }, [address, environment]);

  useEffect(() => {
    const onDrop = (event: DragEvent): void => {
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
      setFound('reading');
      filesOfDrop(event.dataTransfer).then((files) => packOfFiles(files, environment)).then(setFound, () => setFound({ fault: { why: 'no-pack', where: 'what was dropped' } }));
    };
    addEventListener('drop', onDrop);
    return () => removeEventListener('drop', onDrop);
  }, [environment]);

  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading={heading} />;
  const opened = found !== null && found !== 'reading' && 'pack' in found ? found.pack : null;
  const fault = found !== null && found !== 'reading' && 'fault' in found ? found.fault : null;
  return (
    <div className="page replay-page">
      <div className="page-head">
        <div>
          <h1>{heading}</h1>
          <p className="quiet">{intro}</p>
        </div>
        {opened !== null && <button type="button" className="button screen-only" onClick={() => window.print()}>Print the comparison</button>}
      </div>
      <ChoosePack address={address} onFiles={openFiles} />
      <p role="status">{found === 'reading' ? 'Opening the pack…' : ''}</p>
      {fault !== null && <p className="card" role="alert">{describeReplayFault(fault)}</p>}
      {opened !== null && <><OpenedAs pack={opened} /><ReplayResult pack={opened} beside={beside} /></>}
    </div>
  );
}

function OpenedAs({ pack: { file } }: { readonly pack: OpenedPack }): ReactNode {
  if (file === null) return <p className="card" role="note">Only the figures of a pack were given. Nothing vouches for them, and the verdicts below are judged again from them: open the whole folder or its zip to see what was really shown.</p>;
  return (
    <p className="replay-opened"><strong>{file.title}</strong>, frozen {describeFrozenAt(file.frozenAt)}. Fingerprint {shortFingerprint(file.fingerprint)}: its figures and verdicts are those that were frozen.</p>
  );
}
