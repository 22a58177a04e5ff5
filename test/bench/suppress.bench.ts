/** `npm run bench:suppress -- [providers] [months]`: processor time of hiding small numbers in a dense made-up world of organisations, months, years and grades. */
import { suppressObservations } from '../../data-loaders/suppression/suppress-observations.ts';
import { denseWorld } from '../data-loaders/suppression/dense-world.ts';

const [providers = 150, months = 60] = process.argv.slice(2).map(Number);
const world = denseWorld(providers, months);
const before = process.cpuUsage();
const { account } = suppressObservations({ ...world, below: 5, roundTo: null });
const { user, system } = process.cpuUsage(before);
console.log(`${world.rows.length} figures of ${providers} providers in ${months} months: ${account.primary} small, ${account.secondary} more hidden, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
