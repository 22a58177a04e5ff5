/** Where the figures of a file come from, exactly: enough to prove later which file it was and how it was read. */
import type { ReactNode } from 'react';
import { readerWithVersion } from '../../extract/reader-versions.ts';
import type { HeldExtract } from '../../queries/holding-state.ts';
import { describeSize } from '../../wording/describe-files.ts';
import { formatDay } from '../../wording/format-period.ts';
import { formatNumber } from '../../wording/format-number.ts';

export function Provenance({ held: { report, readAt } }: { readonly held: HeldExtract }): ReactNode {
  const [day = '', time = ''] = readAt.split('T');
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Layout', report.layout],
    ['Rows', report.refused && report.rowsRead === 0 ? '' : `${formatNumber(report.rowsRead)} read, ${formatNumber(report.rowsLoaded)} loaded, ${formatNumber(report.rowsSetAside)} set aside`],
    ['Size', report.bytes === 0 ? '' : report.bytes < 1000 ? describeSize(report.bytes) : `${describeSize(report.bytes)} (${formatNumber(report.bytes)} bytes)`],
    ['Read', `${formatDay(day)}, ${time}${report.reader === '' ? '' : ` with ${readerWithVersion(report.reader)}`}`],
    ['SHA-256', report.sha256 === '' ? '' : <code className="sha">{report.sha256}</code>],
  ];
  return (
    <dl className="facts extract-facts">
      {facts.map(([name, value]) => value !== '' && <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
