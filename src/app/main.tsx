/** The entry of the site. */
import { browserEnvironment } from './browser-environment.ts';
import { KeepOffline } from './offline/KeepOffline.tsx';
import { showPage } from './show-page.tsx';

showPage({ environment: browserEnvironment, Notice: KeepOffline, startsEngine: true });
