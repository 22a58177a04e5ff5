/** Months for which monthly figures and dated events differ: never settled in silence, listed with the chart they concern. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useContents } from '../../queries/contents-query.ts';
import { describeDisagreement, nameOfChart, WHY_THEY_DISAGREE } from '../../wording/describe-disagreement.ts';
import { formatCount } from '../../wording/format-count.ts';
import { useAddresses } from '../shared/use-addresses.ts';

/** Beyond this the list says how many more there are; each chart names its own. */
const SHOWN_AT_MOST = 60;

export function EventDisagreements(): ReactNode {
  const addresses = useAddresses();
  const contents = useContents().data;
  const found = contents?.eventDisagreements ?? [];
  if (contents === undefined || found.length === 0) return null;
  return (
    <section className="card data-warning" aria-labelledby="disagreements-heading">
      <h2 id="disagreements-heading">Monthly figures and dated events disagree in {formatCount(found.length, 'months')}</h2>
      <p>{WHY_THEY_DISAGREE}</p>
      <ul className="extract-lines">
        {found.slice(0, SHOWN_AT_MOST).map((each) => (
          <li key={`${each.measureId} ${each.orgCode} ${each.period}`}>
            <Link href={addresses.chart(each.measureId, each.orgCode)}>{nameOfChart(each, contents)}</Link>, {describeDisagreement(each)}
          </li>
        ))}
      </ul>
      {found.length > SHOWN_AT_MOST && <p className="quiet">and {formatCount(found.length - SHOWN_AT_MOST, 'months')} more, named on their charts</p>}
    </section>
  );
}
