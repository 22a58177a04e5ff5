/** When does the engine start? After the first picture is on the screen, so that nobody waits for 34 MB to see a chart. */
import { useEffect } from 'react';
import type { Environment } from '../queries/environment.ts';
import type { Holding } from '../queries/holding.ts';
import { useHoldingState } from '../queries/use-holding.ts';
import { useWatchedCharts } from '../queries/watched-charts-query.ts';
import { DEFAULT_RULE_SET } from '../views/shared/default-rule-set.ts';

/** `startsEngine` false: the engine waits until a person asks for it. */
export function useFirstPicture(holding: Holding, environment: Environment, startsEngine: boolean): void {
  const { pack, contentHash } = useHoldingState();
  const drawn = useWatchedCharts(DEFAULT_RULE_SET).data !== undefined;
  const nothingBaked = contentHash === null && pack.state === 'open' && pack.manifest.contents === null;

  useEffect(() => {
    if (!drawn && !nothingBaked && pack.state !== 'absent') return undefined;
    if (drawn) environment.mark('watchline:first-picture');
    if (!startsEngine) return undefined;
    // Two frames: the first paints the picture, the second may begin to load.
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => void holding.startEngine());
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [drawn, nothingBaked, pack.state, holding, environment, startsEngine]);
}
