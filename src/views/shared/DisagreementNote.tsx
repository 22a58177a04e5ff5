/** On a chart: the months for which its monthly figures and the dated events say different things. */
import type { ReactNode } from 'react';
import { useContents } from '../../queries/contents-query.ts';
import { describeDisagreement, WHY_THEY_DISAGREE } from '../../wording/describe-disagreement.ts';

export function DisagreementNote({ measureId, providerCode }: { readonly measureId: string; readonly providerCode: string }): ReactNode {
  const found = (useContents().data?.eventDisagreements ?? []).filter((each) => each.measureId === measureId && each.orgCode === providerCode);
  if (found.length === 0) return null;
  return (
    <div className="disagreement-note">
      <p><strong>Monthly figures and dated events disagree.</strong> {WHY_THEY_DISAGREE}</p>
      <ul className="note-list">{found.map((each) => <li key={each.period}>{describeDisagreement(each)}</li>)}</ul>
    </div>
  );
}
