/** The page: header, honesty strip and the screen that the address names. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Link, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import type { Environment } from '../queries/environment.ts';
import type { Holding } from '../queries/holding.ts';
import { EnvironmentContext } from '../queries/use-environment.ts';
import { HoldingContext, useHoldingState } from '../queries/use-holding.ts';
import { useHashPath, useHashSearch } from '../views/shared/hash-address.ts';
import { HonestyStrip } from '../views/shared/HonestyStrip.tsx';
import { ScreenLoading } from '../views/shared/ScreenStates.tsx';
import { TermsFromAddress } from '../views/shared/TermsFromAddress.tsx';
import { useAddresses } from '../views/shared/use-addresses.ts';
import { readWhy } from '../views/shared/why/why-address.ts';
import { DropAnywhere } from './DropAnywhere.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useFirstPicture } from './use-first-picture.ts';
import { useStartOfScreen } from './use-start-of-screen.ts';

// A screen's script comes when somebody goes there; that of Changes, on which most visits open, is asked for at once.
const changesScript = async (): Promise<ComponentType> => (await import('../views/changes/ChangesPage.tsx')).ChangesPage;
if (/^(?:#\/?)?$|^#\/changes/.test(location.hash)) void changesScript();
const ChangesPage = lazy(async () => ({ default: await changesScript() }));
const Scorecard = lazy(async () => ({ default: (await import('../views/scorecard/Scorecard.tsx')).Scorecard }));
const WhyDialog = lazy(async () => ({ default: (await import('../views/shared/why/WhyDialog.tsx')).WhyDialog }));
const ChartPage = lazy(async () => ({ default: (await import('../views/chart/ChartPage.tsx')).ChartPage }));
const MeetingPage = lazy(async () => ({ default: (await import('../views/meeting/MeetingPage.tsx')).MeetingPage }));
const ProvidersPage = lazy(async () => ({ default: (await import('../views/provider/ProvidersPage.tsx')).ProvidersPage }));
const ProviderPage = lazy(async () => ({ default: (await import('../views/provider/ProviderPage.tsx')).ProviderPage }));
const EventsPage = lazy(async () => ({ default: (await import('../views/events/EventsPage.tsx')).EventsPage }));
const BreakdownPage = lazy(async () => ({ default: (await import('../views/shared/breakdown/BreakdownPage.tsx')).BreakdownPage }));
const RegisterPage = lazy(async () => ({ default: (await import('../views/register/RegisterPage.tsx')).RegisterPage }));
const MeasuresPage = lazy(async () => ({ default: (await import('../views/measure/MeasuresPage.tsx')).MeasuresPage }));
const MeasurePage = lazy(async () => ({ default: (await import('../views/measure/MeasurePage.tsx')).MeasurePage }));
const FrozenPage = lazy(async () => ({ default: (await import('../views/frozen/FrozenPage.tsx')).FrozenPage }));
const ReplayPage = lazy(async () => ({ default: (await import('../views/replay/ReplayPage.tsx')).ReplayPage }));
const BoardPackPage = lazy(async () => ({ default: (await import('../views/board-pack/BoardPackPage.tsx')).BoardPackPage }));
const DataPage = lazy(async () => ({ default: (await import('../views/data/DataPage.tsx')).DataPage }));

interface AppProps {
  readonly holding: Holding;
  readonly queryClient: QueryClient;
  readonly environment: Environment;
  /** At the foot of every screen: what the edition has to say of itself. */
  readonly Notice: ComponentType<{ readonly path: string }>;
  /** False: the engine waits until a person asks for it. */
  readonly startsEngine: boolean;
}

export function App({ holding, queryClient, ...page }: AppProps): ReactNode {
  return (
    <HoldingContext value={holding}>
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <FailureScreen>
            <TermsFromAddress>
              <EnvironmentContext value={page.environment}>
                <Page {...page} holding={holding} />
              </EnvironmentContext>
            </TermsFromAddress>
          </FailureScreen>
        </Router>
      </QueryClientProvider>
    </HoldingContext>
  );
}

function Page({ environment, holding, Notice, startsEngine }: Omit<AppProps, 'queryClient'>): ReactNode {
  const [path] = useLocation();
  const addresses = useAddresses();
  const { pack, contentHash } = useHoldingState();
  useFirstPicture(holding, environment, startsEngine);

  useStartOfScreen(path);

  const opensOn = pack.state === 'open' ? pack.manifest.frozenAs?.opensOn : undefined;
  const nothingHeld = pack.state === 'absent' && contentHash === null;
  return (
    <DropAnywhere holding={holding}>
      <a className="skip-link" href="#main" onClick={skipToMain}>Skip to the main content</a>
      {/* In a meeting the wall shows the item and nothing else; it has the strip at its own foot. */}
      {path !== '/meeting' && <SiteHeader path={path} />}
      {path !== '/meeting' && <HonestyStrip />}
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<ScreenLoading heading="Watchline" />}>
          <Switch>
            {/* A frozen pack opens on what it was frozen for, which its manifest tells. */}
            <Route path="/">
              {pack.state === 'opening' ? <ScreenLoading heading="Changes" /> : <Redirect to={nothingHeld ? addresses.data() : opensOn ?? addresses.changes()} replace />}
            </Route>
            <Route path="/changes"><ChangesPage /></Route>
            <Route path="/scorecard"><Scorecard /></Route>
            <Route path="/chart/:measureId/:providerCode">
              {({ measureId, providerCode }) => (
                <ChartPage measureId={decodeURIComponent(measureId)} providerCode={decodeURIComponent(providerCode)} />
              )}
            </Route>
            <Route path="/chart/:measureId/:providerCode/by/:dimension">
              {({ measureId, providerCode, dimension }) => (
                <BreakdownPage measureId={decodeURIComponent(measureId)} providerCode={decodeURIComponent(providerCode)} dimension={decodeURIComponent(dimension)} />
              )}
            </Route>
            <Route path="/providers"><ProvidersPage /></Route>
            <Route path="/provider/:code">{({ code }) => <ProviderPage code={decodeURIComponent(code)} />}</Route>
            <Route path="/events"><EventsPage /></Route>
            <Route path="/measures"><MeasuresPage /></Route>
            <Route path="/measure/:measureId">{({ measureId }) => <MeasurePage measureId={decodeURIComponent(measureId)} />}</Route>
            <Route path="/meeting"><MeetingPage /></Route>
            <Route path="/register"><RegisterPage /></Route>
            <Route path="/frozen"><FrozenPage /></Route>
            <Route path="/replay"><ReplayPage /></Route>
            <Route path="/board-pack"><BoardPackPage /></Route>
            <Route path="/data"><DataPage /></Route>
            <Route><NoSuchScreen /></Route>
          </Switch>
        </Suspense>
      </main>
      <Notice path={path} />
      {readWhy(useHashSearch()) !== null && <Suspense fallback={null}><WhyDialog /></Suspense>}
    </DropAnywhere>
  );
}

/** The hash holds the address, so the skip link moves focus by hand instead of changing it. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function NoSuchScreen(): ReactNode {
  const addresses = useAddresses();
  return (
    <div className="page">
      <h1>No screen has this address</h1>
      <p>The link may be from another version. <Link href={addresses.scorecard()}>Open the scorecard</Link>.</p>
    </div>
  );
}
