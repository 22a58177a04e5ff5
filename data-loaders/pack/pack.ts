/** `npm run pack -- --recipe pack.json --data PACK --out FOLDER`, and `--verify`. */
import { runCommand } from '../command/command.ts';
import { packCommand } from './pack-command.ts';

runCommand(packCommand);
