/** `npm run -s check -- PATH... [--json]`. */
import { runCommand } from '../command/command.ts';
import { checkCommand } from './check-command.ts';

runCommand(checkCommand);
