/**
 * Property tests draw the same cases in every run, so that a red gate means a change and not a die. To hunt for more:
 * `WATCHLINE_SEED=random npx vitest run test/spc`, or any whole number in its place.
 */
import fc from 'fast-check';

const wanted = process.env['WATCHLINE_SEED'] ?? '20120731';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
