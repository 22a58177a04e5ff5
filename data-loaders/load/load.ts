/** `npm run load -- PATH... --out FOLDER`. */
import { runCommand } from '../command/command.ts';
import { loadCommand } from './load-command.ts';

runCommand(loadCommand);
