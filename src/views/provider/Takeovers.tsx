/** Who came before this organisation and who took over from it, so that a short or ended line is understood. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProviderPicture } from '../../queries/provider-picture.ts';
import { useContents } from '../../queries/contents-query.ts';
import { describeTakeover } from '../../wording/describe-missing.ts';
import { useAddresses } from '../shared/use-addresses.ts';

export function Takeovers({ picture: { predecessors, successors } }: { readonly picture: ProviderPicture }): ReactNode {
  const addresses = useAddresses();
  const contents = useContents().data;
  if (predecessors.length === 0 && successors.length === 0) return null;
  const nameOf = (code: string): string => contents?.organisations.find((organisation) => organisation.code === code)?.name ?? code;
  return (
    <ul className="note-list provider-takeovers">
      {predecessors.map(({ predecessor, from, share }) => (
        <li key={`from ${predecessor} ${from}`}>Took over <Link href={addresses.provider(predecessor)}>{nameOf(predecessor)}</Link> {describeTakeover(from, share)}.</li>
      ))}
      {successors.map(({ successor, from, share }) => (
        <li key={`to ${successor} ${from}`}>Taken over by <Link href={addresses.provider(successor)}>{nameOf(successor)}</Link> {describeTakeover(from, share)}.</li>
      ))}
    </ul>
  );
}
