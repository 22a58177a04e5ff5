/** The entry: one holding, one query cache, one page. */
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/watchline.scss';
import '../chart/chart.css';
import { createHolding } from '../queries/holding.ts';
import { applyStoredTheme } from '../views/shared/theme.ts';
import { App } from './App.tsx';
import { browserEnvironment } from './browser-environment.ts';
import { KeepOffline } from './offline/KeepOffline.tsx';

const holding = createHolding(browserEnvironment);
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });

applyStoredTheme();
void holding.openPack();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id “root”.');
createRoot(root).render(
  <StrictMode>
    <App holding={holding} queryClient={queryClient} environment={browserEnvironment} Notice={KeepOffline} startsEngine />
  </StrictMode>,
);
