/** Everything that is read of a pack, on screen and on paper; the preview and the frozen file show the same. */
import type { ReactNode } from 'react';
import { originLines } from '../../wording/describe-provenance.ts';
import { shortFingerprint } from '../../wording/describe-frozen.ts';
import { packWords } from '../../wording/pack-words.ts';
import type { PackDocument, PackPage } from '../pack-document.ts';
import { PackBlocks } from './PackBlocks.tsx';

interface PackBodyProps {
  readonly document: PackDocument;
  /** The fingerprint of the pack; null: it is not frozen yet. */
  readonly fingerprint: string | null;
}

export function PackBody({ document, fingerprint }: PackBodyProps): ReactNode {
  const { title, organisation, committee, meeting, synthetic, pages, provenance } = document;
  const who = [organisation, committee, meeting].filter((part) => part !== '');
  return (
    <>
      <a className="skip-link" href={`#${pages[0]?.id ?? 'foot'}`}>Skip to the first page</a>
      <header className="pack-title">
        {synthetic && <p className="label-synthetic">{packWords.synthetic}</p>}
        <h1>{title}</h1>
        {who.length > 0 && <p className="who">{who.join(' · ')}</p>}
        <p>{[provenance.source, provenance.dataDate].join('. ')}.</p>
        {fingerprint !== null && <p className="quiet">{packWords.fingerprint} <code>{shortFingerprint(fingerprint)}</code></p>}
      </header>
      <nav aria-label={packWords.contents} className="pack-contents">
        <h2>{packWords.contents}</h2>
        <ol>{pages.map(({ id, heading }) => <li key={id}><a href={`#${id}`}>{heading}</a></li>)}</ol>
      </nav>
      <main>{pages.map((page, index) => <Page key={page.id} page={page} number={index + 1} />)}</main>
      <footer className="pack-foot" id="foot">
        {originLines(provenance).map((line) => <p key={line}>{line}</p>)}
        {fingerprint !== null && <p>{packWords.fingerprint}: <code>{fingerprint}</code>. {packWords.whatItCovers}</p>}
      </footer>
    </>
  );
}

function Page({ page: { id, heading, landscape, blocks, kind }, number }: { readonly page: PackPage; readonly number: number }): ReactNode {
  return (
    <section className={`pack-page pack-page-${kind}${landscape ? ' pack-wide' : ''}`} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{number}. {heading}</h2>
      <PackBlocks blocks={blocks} />
    </section>
  );
}
