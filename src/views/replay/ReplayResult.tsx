/** What the comparison found: a sentence, the charts whose verdict changed, and the figures that are told otherwise now. */
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ShownVerdict } from '../../meeting/shown-verdict.ts';
import { useContents } from '../../queries/contents-query.ts';
import { useReplay } from '../../queries/replay-query.ts';
import { REPLAY_CAUSES, type ReplayedChart } from '../../queries/replay.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';
import { describeCause, describeDecidingFigure, describeReplay, describeReplayedChart, describeShownVerdict, describeStep } from '../../wording/describe-replay.ts';
import { REPLAY_WORDS, type Beside } from '../../wording/replay-words.ts';
import { describeRevision } from '../../wording/describe-revision.ts';
import { formatCount } from '../../wording/format-count.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import type { OpenedPack } from './read-frozen-pack.ts';

interface Names {
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
}

export function ReplayResult({ pack, beside }: { readonly pack: OpenedPack; readonly beside: Beside }): ReactNode {
  const said = REPLAY_WORDS[beside];
  const now = useContents({ asAt: null, predecessors: pack.predecessors }).data;
  const { data, error } = useReplay(pack);
  // What has gone since is named by the pack, everything else as it is called today.
  const names = useMemo((): Names => ({
    measures: [...(now?.measures ?? []), ...pack.shown.contents.measures], organisations: [...(now?.organisations ?? []), ...pack.shown.contents.organisations],
  }), [now, pack]);
  const words = useMemo(() => (data === undefined ? null : describeRevision(data.revision, names)), [data, names]);
  if (error !== null) return <p className="card" role="alert">The comparison failed. The fault is in Watchline, not in the pack: {error.message}</p>;
  if (data === undefined || words === null) return <p role="status">Judging every chart again…</p>;
  const byCause = REPLAY_CAUSES.map((cause) => ({ cause, charts: data.changed.filter(({ steps }) => steps.at(-1)?.cause === cause) })).filter(({ charts }) => charts.length > 0);
  return (
    <>
      <p className="replay-summary">{describeReplay(data, beside)}</p>
      {byCause.map(({ cause, charts }) => (
        <section key={cause} className="card" aria-labelledby={`replay-${cause}`}>
          <h2 id={`replay-${cause}`}>{describeCause(cause)} <span className="replay-count">{charts.length}</span></h2>
          <ReplayTable charts={charts} names={names} beside={beside} />
        </section>
      ))}
      <section className="card" aria-labelledby="replay-restated">
        <h2 id="replay-restated">{said.restated} <span className="replay-count">{words.restated.length}</span></h2>
        {words.restated.length === 0 ? <p>{said.none}</p> : <ul>{words.restated.map((line) => <li key={line}>{line}</li>)}</ul>}
      </section>
      {words.added.length > 0 && (
        <section className="card">
          <details>
            <summary>Figures of those months that came later: {formatCount(words.added.length, 'charts')}</summary>
            <ul>{words.added.map((line) => <li key={line}>{line}</li>)}</ul>
          </details>
        </section>
      )}
      <OneSided heading={said.onlyThen} verdicts={data.onlyThen} names={names} />
      <OneSided heading={said.onlyNow} verdicts={data.onlyNow} names={names} />
    </>
  );
}

function ReplayTable({ charts, names, beside }: { readonly charts: readonly ReplayedChart[]; readonly names: Names; readonly beside: Beside }): ReactNode {
  const addresses = useAddresses();
  return (
    <div className="table-scroller">
      <table className="replay-table">
        <thead><tr><th scope="col">Chart</th><th scope="col">{REPLAY_WORDS[beside].then}</th><th scope="col">What made the difference</th><th scope="col">{REPLAY_WORDS[beside].known}</th></tr></thead>
        <tbody>
          {charts.map(({ measureId, providerCode, then, now, steps }) => {
            const measure = names.measures.find(({ id }) => id === measureId) ?? null;
            return (
              <tr key={`${measureId} ${providerCode}`}>
                <th scope="row"><Link href={addresses.chart(measureId, providerCode, { pin: then.month })}>{describeReplayedChart({ measureId, providerCode }, names.measures, names.organisations)}</Link></th>
                <td><Said verdict={then} measure={measure} /></td>
                <td><ol className="replay-steps">{steps.map((step) => <li key={step.cause}>{describeStep(step, measure)}</li>)}</ol></td>
                <td><Said verdict={now} measure={measure} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Said({ verdict, measure }: { readonly verdict: ShownVerdict; readonly measure: Measure | null }): ReactNode {
  return <>{describeShownVerdict(verdict)}<br /><span className="quiet">{describeDecidingFigure(verdict, measure)}</span></>;
}

function OneSided({ heading, verdicts, names }: { readonly heading: string; readonly verdicts: readonly ShownVerdict[]; readonly names: Names }): ReactNode {
  if (verdicts.length === 0) return null;
  return (
    <section className="card">
      <details>
        <summary>{heading}: {formatCount(verdicts.length, 'charts')}</summary>
        <ul>{verdicts.map((verdict) => <li key={`${verdict.measureId} ${verdict.providerCode}`}>{describeReplayedChart(verdict, names.measures, names.organisations)}: {describeShownVerdict(verdict)}</li>)}</ul>
      </details>
    </section>
  );
}
