/** One blue header with few words. Only screens that exist are named. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { TermsBar } from '../views/shared/TermsBar.tsx';
import { chooseTheme, useTheme } from '../views/shared/theme.ts';
import { useAddresses } from '../views/shared/use-addresses.ts';
import './site-header.css';

interface Screen {
  readonly name: string;
  readonly screen: 'changes' | 'scorecard' | 'providers' | 'measures' | 'events' | 'register' | 'boardPack' | 'data';
  /** Paths that belong to it. */
  readonly own: readonly string[];
}

const SCREENS: readonly Screen[] = [
  { name: 'Changes', screen: 'changes', own: ['/changes'] },
  { name: 'Scorecard', screen: 'scorecard', own: ['/scorecard', '/chart'] },
  { name: 'Providers', screen: 'providers', own: ['/provider'] },
  { name: 'Measures', screen: 'measures', own: ['/measure'] },
  { name: 'Events', screen: 'events', own: ['/events'] },
  { name: 'Register', screen: 'register', own: ['/register'] },
  { name: 'Board pack', screen: 'boardPack', own: ['/board-pack'] },
  { name: 'Data', screen: 'data', own: ['/data'] },
];

export function SiteHeader({ path }: { readonly path: string }): ReactNode {
  const addresses = useAddresses();
  const theme = useTheme();
  const nav = useRef<HTMLElement>(null);
  const present = SCREENS.find(({ own }) => own.some((start) => path.startsWith(start)))?.screen;
  // Where the names are pushed sideways, the present screen's is in sight.
  useLayoutEffect(() => {
    const row = nav.current;
    const name = row?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (row && name) row.scrollLeft += name.left - row.getBoundingClientRect().left - 40;
    // Asking for a place lays the whole page out: only where another screen is named.
  }, [present]);
  return (
    <header className="site-header">
      <Link href={addresses.changes()} className="site-name">Watchline</Link>
      <nav ref={nav} aria-label="Screens">
        <ul>
          {SCREENS.map(({ name, screen }) => (
            <li key={name}>
              <Link href={addresses[screen]()} aria-current={screen === present ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-terms"><TermsBar /></div>
      <button type="button" className="site-theme" aria-pressed={theme === 'dark'} onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
        Dark room
      </button>
    </header>
  );
}
