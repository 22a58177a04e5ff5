/** One blue header with few words. Only screens that exist are named. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddresses } from '../views/shared/use-addresses.ts';
import './site-header.css';

const SCREENS: readonly { readonly name: string; readonly screen: 'scorecard' | 'data'; readonly own: readonly string[] }[] = [
  { name: 'Scorecard', screen: 'scorecard', own: ['/scorecard', '/chart'] },
  { name: 'Data', screen: 'data', own: ['/data'] },
];

export function SiteHeader({ path }: { readonly path: string }): ReactNode {
  const addresses = useAddresses();
  return (
    <header className="site-header">
      <Link href={addresses.scorecard()} className="site-name">Watchline</Link>
      <nav aria-label="Screens">
        <ul>
          {SCREENS.map(({ name, screen, own }) => (
            <li key={name}>
              <Link href={addresses[screen]()} aria-current={own.some((start) => path.startsWith(start)) ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
