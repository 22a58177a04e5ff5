/** What every edition of the product begins with: one holding, one query cache, one page. */
import { QueryClient } from '@tanstack/react-query';
import { StrictMode, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/watchline.scss';
import '../chart/chart.css';
import { createHolding } from '../queries/holding.ts';
import { applyStoredTheme } from '../views/shared/theme.ts';
import { App } from './App.tsx';

/**
 * Opens the pack and draws the page into the element with the id `root`. Throws when there is none.
 *
 * @example showPage({ environment: browserEnvironment, Notice: KeepOffline, startsEngine: true })
 */
export function showPage({ environment, ...edition }: Omit<ComponentProps<typeof App>, 'holding' | 'queryClient'>): void {
  const holding = createHolding(environment);
  // Whatever is asked is answered in this browser: nothing waits for a network that has gone.
  const here = { retry: false, networkMode: 'always' } as const;
  const queryClient = new QueryClient({ defaultOptions: { queries: { ...here, refetchOnWindowFocus: false }, mutations: here } });

  applyStoredTheme();
  void holding.openPack();

  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id “root”.');
  createRoot(root).render(<StrictMode><App holding={holding} queryClient={queryClient} environment={environment} {...edition} /></StrictMode>);
}
