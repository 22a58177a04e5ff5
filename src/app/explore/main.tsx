/** The entry of a pack that is one file: the same page, with everything it needs inside it. */
import { showPage } from '../show-page.tsx';
import { exploreEnvironment } from './explore-environment.ts';
import { ExploreNotice } from './ExploreNotice.tsx';

showPage({ environment: exploreEnvironment, Notice: ExploreNotice, startsEngine: false });
