/** What a frozen pack is: title, time, fingerprint and what it means, the documents beside it, and a check of its files. */
import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { FINGERPRINT_FILE, parseFingerprintFile, type FingerprintFile } from '../../board-pack/fingerprint-file.ts';
import { FINGERPRINT_PARTS } from '../../board-pack/fingerprint.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeFilesChecked, describeFingerprintPart, describeFrozenAt, FINGERPRINT_MEANING, ONE_FILE_CHECKED, shortFingerprint } from '../../wording/describe-frozen.ts';
import { describeSize } from '../../wording/describe-files.ts';
import { sentenceCase } from '../../wording/format-count.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import { checkFilesBeside } from './check-files-beside.ts';
import './frozen.css';

/** Documents stand beside the site, at the top of its folder. */
const DOCUMENT = /^[^/]+\.(html|pdf|zip|xlsx|csv)$/;
const isDocument = (path: string): boolean => DOCUMENT.test(path) && path !== 'index.html';

export function FrozenPage(): ReactNode {
  useTitle('This frozen pack');
  const addresses = useAddresses();
  const environment = useEnvironment();
  const { pack } = useHoldingState();
  const frozenAs = pack.state === 'open' ? pack.manifest.frozenAs : undefined;
  const read = useQuery({
    queryKey: ['fingerprint-file'], staleTime: Infinity, enabled: frozenAs !== undefined && environment.oneFile === undefined,
    queryFn: async () => {
      const bytes = await environment.fetchFile(FINGERPRINT_FILE);
      return bytes === null ? null : parseFingerprintFile(new TextDecoder().decode(bytes));
    },
  });
  if (frozenAs === undefined) {
    return (
      <div className="page">
        <h1>This pack is not frozen</h1>
        <p className="card">It shows today’s figures. <Link href={addresses.replay()}>Open an earlier frozen pack beside it</Link>, or <Link href={addresses.changes()}>go to Changes</Link>.</p>
      </div>
    );
  }
  const file = read.data?.state === 'read' ? read.data.file : null;
  return (
    <div className="page frozen-page">
      <h1>{frozenAs.title}</h1>
      <p>Frozen {describeFrozenAt(frozenAs.frozenAt)}. It is shown as it was published and takes nothing more.{' '}
        <Link href={frozenAs.opensOn}>Open the pack</Link></p>
      <section className="card" aria-labelledby="fingerprint-heading">
        <h2 id="fingerprint-heading">Fingerprint {shortFingerprint(frozenAs.fingerprint)}</h2>
        <p><code className="frozen-digits">{frozenAs.fingerprint}</code></p>
        {FINGERPRINT_MEANING.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {environment.oneFile !== undefined && <p>{ONE_FILE_CHECKED}</p>}
        {file !== null && <FileCheck file={file} />}
        {read.data !== undefined && file === null && <p role="alert">The file {FINGERPRINT_FILE}, which vouches for the others, is missing here or is not as it was written.</p>}
      </section>
      {file !== null && <Beside file={file} />}
    </div>
  );
}

function FileCheck({ file }: { readonly file: FingerprintFile }): ReactNode {
  const environment = useEnvironment();
  const [said, setSaid] = useState<string | null>(null);
  const check = async (): Promise<void> => {
    setSaid('Looking at every file…');
    const { differences, looked } = await checkFilesBeside(file, environment);
    setSaid(describeFilesChecked(differences, looked));
  };
  return (
    <>
      <p className="screen-only">
        <button type="button" className="button" onClick={() => void check().catch((cause: unknown) => setSaid(`The files could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}`))}>
          Check these files now
        </button>
      </p>
      <p role="status">{said}</p>
      <details>
        <summary>Part by part</summary>
        <dl className="frozen-parts">
          {FINGERPRINT_PARTS.map((part) => <div key={part}><dt>{sentenceCase(describeFingerprintPart(part))}</dt><dd><code className="frozen-digits">{file.parts[part]}</code></dd></div>)}
        </dl>
      </details>
    </>
  );
}

function Beside({ file: { files } }: { readonly file: FingerprintFile }): ReactNode {
  const documents = files.filter(({ path }) => isDocument(path));
  if (documents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="beside-heading">
      <h2 id="beside-heading">The same pack in other forms</h2>
      <ul>{documents.map(({ path, bytes }) => <li key={path}><a href={`./${path}`}>{path}</a> <span className="quiet">{describeSize(bytes)}</span></li>)}</ul>
    </section>
  );
}
