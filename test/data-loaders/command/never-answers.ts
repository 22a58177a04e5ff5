/** A program whose command waits for what never comes. */
import { runCommand } from '../../../data-loaders/command/command.ts';

runCommand({ run: () => new Promise(() => undefined), refusal: () => null });
