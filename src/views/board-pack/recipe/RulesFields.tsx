/** By which rules are the months judged: one rule set for all, and others for single measures. */
import { useState, type ReactNode } from 'react';
import { RULE_SET_IDS, type Recipe } from '../../../board-pack/recipe.ts';
import type { RuleSetId } from '../../../spc/assessment.ts';
import { RULE_SETS } from '../../../spc/rule-sets.ts';
import { describeRuleSet } from '../../../wording/describe-rule-set.ts';
import { describeOwnRules, recipeWords } from '../../../wording/recipe-words.ts';
import { Choice } from './fields.tsx';
import type { KnownNames } from './known-names.ts';

interface RulesFieldsProps {
  readonly recipe: Pick<Recipe, 'ruleSet' | 'ruleSetOf'>;
  readonly known: KnownNames;
  readonly onChange: (part: Partial<Recipe>) => void;
}

const OPTIONS = RULE_SET_IDS.map((id) => [id, describeRuleSet(id, RULE_SETS[id].version)] as const);

export function RulesFields({ recipe: { ruleSet, ruleSetOf }, known, onChange }: RulesFieldsProps): ReactNode {
  const [said, setSaid] = useState('');
  const names = new Map(known.measures.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? `${id} (${recipeWords.notInData})`;
  const own = Object.entries(ruleSetOf);
  const set = (measure: string, rules: RuleSetId): void => onChange({ ruleSetOf: { ...ruleSetOf, [measure]: rules } });
  const free = known.measures.filter(({ id }) => !Object.hasOwn(ruleSetOf, id));
  return (
    <div className="pack-fields">
      <Choice label="Rules" value={ruleSet} options={OPTIONS} onChange={(rules) => onChange({ ruleSet: rules })} />
      <details className="pack-choices" open={own.length > 0 || undefined}>
        <summary>{describeOwnRules(own.length)}</summary>
        {own.map(([measure, rules]) => (
          <div key={measure} className="pack-own-rule">
            <Choice label={nameOf(measure)} value={rules} options={OPTIONS} onChange={(next) => set(measure, next)} />
            <button
              type="button" className="button" aria-label={`No rules of its own for ${nameOf(measure)}`}
              onClick={() => { onChange({ ruleSetOf: Object.fromEntries(own.filter(([each]) => each !== measure)) }); setSaid(recipeWords.ownRuleGone(nameOf(measure))); }}
            >
              ×
            </button>
          </div>
        ))}
        {free.length > 0 && (
          <label className="pack-add">
            <span>Own rules for</span>
            <select className="field" value="" onChange={(event) => set(event.target.value, ruleSet)}>
              <option value="" disabled>Choose…</option>
              {free.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          </label>
        )}
        <p role="status" className="visually-hidden">{said}</p>
      </details>
    </div>
  );
}
