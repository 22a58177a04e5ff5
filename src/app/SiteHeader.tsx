/** One blue header with few words. Only screens that exist are named. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { scorecardAddress, dataAddress } from '../views/shared/address.ts';
import './site-header.css';

const SCREENS = [
  { name: 'Scorecard', address: scorecardAddress(), own: ['/scorecard', '/chart'] },
  { name: 'Data', address: dataAddress(), own: ['/data'] },
];

export function SiteHeader({ path }: { readonly path: string }): ReactNode {
  return (
    <header className="site-header">
      <Link href={scorecardAddress()} className="site-name">Watchline</Link>
      <nav aria-label="Screens">
        <ul>
          {SCREENS.map(({ name, address, own }) => (
            <li key={name}>
              <Link href={address} aria-current={own.some((start) => path.startsWith(start)) ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
