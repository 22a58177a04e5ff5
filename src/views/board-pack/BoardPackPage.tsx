/** Compose the board's pack: choose pages, see them as they will be, keep the recipe, freeze, print. */
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { chooseCharts } from '../../board-pack/choose-charts.ts';
import { composePack } from '../../board-pack/compose.ts';
import { encodeRecipe, parseRecipe, USUAL_RECIPE } from '../../board-pack/recipe.ts';
import { useContents } from '../../queries/contents-query.ts';
import { meetingMonths } from '../../queries/meeting-months.ts';
import { packInputOf } from '../../queries/pack-input-of.ts';
import { usePackPosition } from '../../queries/pack-position-query.ts';
import { useOwnSummaryWords } from '../../queries/summary-words-query.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useHolding, useHoldingState } from '../../queries/use-holding.ts';
import { useRegister } from '../../queries/use-register.ts';
import { describeOpened, recipeWords } from '../../wording/recipe-words.ts';
import { downloadText } from '../shared/download-text.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useTitle } from '../shared/use-title.ts';
import { FreezeDialog } from './freeze/FreezeDialog.tsx';
import { OpenRecipe } from './OpenRecipe.tsx';
import { Preview } from './Preview.tsx';
import { knownNames } from './recipe/known-names.ts';
import { RecipeEditor } from './recipe/RecipeEditor.tsx';
import { RefusedRecipe, type Refused } from './RefusedRecipe.tsx';
import { useRecipe } from './use-recipe.ts';
import './board-pack.css';

export function BoardPackPage(): ReactNode {
  useTitle('Board pack');
  const environment = useEnvironment();
  const holding = useHolding();
  const held = useHoldingState();
  const { register, notes } = useRegister();
  const summaryWords = useOwnSummaryWords().settings;
  const { recipe, change } = useRecipe();
  const { ruleSet, ruleSetOf } = recipe ?? USUAL_RECIPE;
  const rules = useMemo(() => ({ ruleSet, ruleSetOf }), [ruleSet, ruleSetOf]);
  const contents = useContents();
  const position = usePackPosition(rules);
  const frame = useRef<HTMLIFrameElement>(null);
  const [said, setSaid] = useState('');
  const [freezing, setFreezing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const found = position.data;
  const { pack, extracts } = held;
  const input = useMemo(
    () => (found === undefined ? null : packInputOf({ found, held: { pack, extracts }, register, notes, summaryWords })), [found, pack, extracts, register, notes, summaryWords],
  );
  const known = useMemo(() => (found === undefined ? null : knownNames(found.position.charts, meetingMonths(found.position))), [found]);
  const composed = recipe === null ? '' : encodeRecipe(recipe);
  // The recipe is made anew at every drawing; its text says whether anything in it changed.
  const document = useMemo(() => (input === null || composed === '' ? null : composePack(input, parseRecipe(composed, 'pack.json').settings ?? USUAL_RECIPE)), [input, composed]);

  if (position.error) return <ScreenFailed heading="Board pack" failure={position.error} />;
  if (held.contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Board pack" />;
  if (document === null || recipe === null || found === undefined || known === null || input === null) return <ScreenLoading heading="Board pack" />;

  const print = (): void => frame.current?.contentWindow?.print();
  const judging = position.isPlaceholderData || contents.isPlaceholderData;
  const onTable = { document, recipe, found, held, holding, register, environment };
  return (
    <div className="page board-pack-page">
      <div className="page-head">
        <div>
          <h1>Board pack</h1>
          <p className="quiet">For paper, a tablet without a network, a web server, and whoever asks in five years.</p>
        </div>
        <div className="page-controls screen-only">
          <OpenRecipe onRefused={(next) => { setSaid(''); setRefused(next); }} onOpened={(settings, file) => { setRefused(null); change(settings); setSaid(describeOpened(file, settings.title)); }} />
          <button type="button" className="button" onClick={() => downloadText('pack.json', 'application/json', encodeRecipe(recipe))}>Save pack.json</button>
          <button type="button" className="button" disabled={judging} onClick={print}>Print</button>
          <button type="button" className="button button-main" disabled={judging} onClick={() => setFreezing(true)}>Freeze…</button>
        </div>
      </div>
      {refused !== null && <RefusedRecipe refused={refused} onClose={() => setRefused(null)} />}
      <div role="status" className="board-pack-said"><p>{judging ? recipeWords.workingOut : said}</p></div>
      <p className="board-pack-paper">{recipeWords.onPaper}</p>
      <div className="board-pack-table screen-only">
        <div className="card board-pack-recipe">
          <RecipeEditor
            recipe={recipe} known={known} onChange={change}
            chartsOf={(page) => chooseCharts(input.charts, input.agenda, page).charts.map(({ measure, provider }) => ({ measure: measure.id, provider: provider.code }))}
          />
        </div>
        <Preview document={document} frame={frame} />
      </div>
      {freezing && <FreezeDialog onTable={onTable} now={environment.now()} onPrint={print} onClose={() => setFreezing(false)} />}
    </div>
  );
}
