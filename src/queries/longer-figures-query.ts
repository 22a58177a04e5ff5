/** Which figures are loaded that no chart draws? Asked of the engine, which alone knows every row. */
import { useQuery } from '@tanstack/react-query';
import type { LongerFigures } from '../database/read-longer-figures.ts';
import { useHolding, useHoldingState } from './use-holding.ts';

/** Figures of longer periods than a month, by measure. Undefined: not known yet, or the engine has not started. */
export function useLongerFigures(): readonly LongerFigures[] | undefined {
  const holding = useHolding();
  const { contentHash, engine } = useHoldingState();
  const { data } = useQuery({
    queryKey: ['longer-figures', contentHash],
    queryFn: async () => holding.ask((await import('../database/read-longer-figures.ts')).readLongerFigures),
    enabled: engine.state === 'ready',
    staleTime: Infinity,
  });
  return data ?? undefined;
}
