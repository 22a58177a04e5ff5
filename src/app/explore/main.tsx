/** The entry of a pack that is one file: the same page, with everything it needs inside it. */
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../styles/watchline.scss';
import '../../chart/chart.css';
import { createHolding } from '../../queries/holding.ts';
import { applyStoredTheme } from '../../views/shared/theme.ts';
import { App } from '../App.tsx';
import { exploreEnvironment } from './explore-environment.ts';
import { ExploreNotice } from './ExploreNotice.tsx';

const holding = createHolding(exploreEnvironment);
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' }, mutations: { networkMode: 'always' } } });

applyStoredTheme();
void holding.openPack();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id “root”.');
createRoot(root).render(
  <StrictMode>
    <App holding={holding} queryClient={queryClient} environment={exploreEnvironment} Notice={ExploreNotice} startsEngine={false} />
  </StrictMode>,
);
