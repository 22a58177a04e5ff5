/** Draws a screen as the app does, over a holding with a made environment; the address starts where the test says. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { createHolding, type Holding } from '../../src/queries/holding.ts';
import { EnvironmentContext } from '../../src/queries/use-environment.ts';
import { HoldingContext } from '../../src/queries/use-holding.ts';
import { useHashPath, useHashSearch } from '../../src/views/shared/hash-address.ts';
import { TermsFromAddress } from '../../src/views/shared/TermsFromAddress.tsx';
import type { Environment } from '../../src/queries/environment.ts';
import { madeEnvironment } from '../queries/made-environment.ts';

// The real engine answers these screens: on a busy machine it takes longer than the library's one second.
configure({ asyncUtilTimeout: 20_000 });

export interface DrawnScreen extends RenderResult {
  readonly holding: Holding;
}

export function drawScreen(screen: ReactNode, address: string, environment: Environment = madeEnvironment()): DrawnScreen {
  window.history.replaceState(null, '', `#${address}`);
  const holding = createHolding(environment);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const drawn = render(
    <HoldingContext value={holding}>
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <TermsFromAddress>
            <EnvironmentContext value={environment}>{screen}</EnvironmentContext>
          </TermsFromAddress>
        </Router>
      </QueryClientProvider>
    </HoldingContext>,
  );
  return { ...drawn, holding };
}
