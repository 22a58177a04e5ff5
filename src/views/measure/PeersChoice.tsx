/** Which kind of providers is compared: like the one followed, another kind, or all of them. */
import type { ReactNode } from 'react';
import type { MeasurePicture } from '../../queries/measure-picture.ts';
import { PEER_KINDS } from '../../spc/comparison/peer-groups.ts';
import { peerChoice, peerChoiceAll } from '../../wording/describe-peers.ts';
import type { MeasurePartProps } from './measure-part.ts';

interface PeersChoiceProps {
  readonly picture: Pick<MeasurePicture, 'peerGroups' | 'peers' | 'providers'>;
  readonly own: string | null;
  readonly onChange: MeasurePartProps['onChange'];
}

export function PeersChoice({ picture: { peerGroups, peers, providers }, own, onChange }: PeersChoiceProps): ReactNode {
  if (peerGroups.length === 0) return null;
  return (
    <label>
      <span className="quiet">Compare </span>
      <select className="field measure-peers" value={peers ?? 'all'} onChange={(event) => onChange({ peers: PEER_KINDS.find((kind) => kind === event.target.value) ?? 'all' })}>
        {peerGroups.map(({ kind, codes }) => <option key={kind} value={kind}>{peerChoice(kind, codes.size, own !== null && codes.has(own))}</option>)}
        <option value="all">{peerChoiceAll(providers.length)}</option>
      </select>
    </label>
  );
}
