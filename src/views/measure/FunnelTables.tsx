/** The funnel in words: providers beyond the limits, and the same numbers as drawn for all. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ComparedFunnel } from '../../spc/comparison/funnel-of-months.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';
import { describeFunnelPosition, describeFunnelSide, describeStandsOut, describeSumGaps } from '../../wording/describe-funnel.ts';
import { sentenceCase } from '../../wording/format-count.ts';
import { formatPlain } from '../../wording/format-number.ts';
import { formatLine, formatValue } from '../../wording/format-value.ts';
import { useAddresses } from '../shared/use-addresses.ts';

interface FunnelTableProps {
  readonly compared: ComparedFunnel;
  readonly measure: Measure;
  readonly names: ReadonlyMap<string, Organisation>;
  readonly own: string | null;
}

export function OutsideTable({ compared, measure, names, own }: FunnelTableProps): ReactNode {
  const addresses = useAddresses();
  const outside = compared.providers.filter(({ position }) => position !== 'within').sort((a, b) => a.pValue - b.pValue);
  if (outside.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a room that scrolls must scroll by keyboard too (WCAG 2.1.1).
    <div className="wl-table-room" role="region" aria-label="Providers beyond the limits" tabIndex={0}>
      <table className="wl-table measure-outside">
        <caption>Providers beyond the limits, the least likely by chance first</caption>
        <thead><tr><th scope="col">Provider</th><th scope="col">Value</th><th scope="col" className="wl-table__words">Where it lies</th><th scope="col" className="wl-table__words">With so many compared</th></tr></thead>
        <tbody>
          {outside.map((provider) => {
            const side = describeFunnelSide(provider.position, measure);
            return (
              <tr key={provider.code} aria-current={provider.code === own ? 'true' : undefined}>
                <th scope="row"><Link href={addresses.chart(measure.id, provider.code)}>{names.get(provider.code)?.shortName ?? provider.code}</Link></th>
                <td className="wl-table__value">{formatValue(provider.value, measure)}</td>
                <td className={`wl-table__words${side === 'worse' ? ' wl-table__signal--concern' : side === 'better' ? ' wl-table__signal--improvement' : ''}`}>
                  {sentenceCase(describeFunnelPosition(provider.position))}{side === '' ? '' : `: ${side} than its size explains`}
                </td>
                <td className="wl-table__words">{describeStandsOut(provider, compared.providers.length)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function FunnelTable({ compared, measure, names, own }: FunnelTableProps): ReactNode {
  const line = (value: number): string => formatLine(value, measure);
  const name = (code: string): string => names.get(code)?.shortName ?? code;
  const rows = [...compared.providers].sort((a, b) => name(a.code).localeCompare(name(b.code), 'en-GB'));
  return (
    <details className="measure-funnel-all">
      <summary>All {rows.length + compared.unplotted.length} providers as a table</summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a room that scrolls must scroll by keyboard too (WCAG 2.1.1). */}
      <div className="wl-table-room" role="region" aria-label="The funnel as a table" tabIndex={0}>
        <table className="wl-table">
          <caption>The same numbers as on the plot</caption>
          <thead>
            <tr>
              <th scope="col">Provider</th><th scope="col">Value</th><th scope="col">{sentenceCase(measure.numeratorLabel)}</th><th scope="col">{sentenceCase(measure.denominatorLabel ?? '')}</th>
              <th scope="col">Lower 99.8%</th><th scope="col">Lower 95%</th><th scope="col">Upper 95%</th><th scope="col">Upper 99.8%</th><th scope="col" className="wl-table__words">Where it lies</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((provider) => (
              <tr key={provider.code} aria-current={provider.code === own ? 'true' : undefined}>
                <th scope="row">{name(provider.code)}</th>
                <td className="wl-table__value">{formatValue(provider.value, measure)}</td>
                <td>{formatPlain(provider.numerator, 1)}</td><td>{formatPlain(provider.denominator, 1)}</td>
                <td>{line(provider.limits.lower998)}</td><td>{line(provider.limits.lower95)}</td><td>{line(provider.limits.upper95)}</td><td>{line(provider.limits.upper998)}</td>
                <td className="wl-table__words">{[sentenceCase(describeFunnelPosition(provider.position)), describeSumGaps(provider)].filter((text) => text !== '').join('; ')}</td>
              </tr>
            ))}
            {compared.unplotted.map((provider) => (
              <tr key={provider.code}>
                <th scope="row">{name(provider.code)}</th>
                <td className="wl-table__quiet">no figure</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td>
                <td className="wl-table__words">Not plotted: {describeSumGaps(provider) || 'no numerator and denominator'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
