import { isLeft } from 'fp-ts/lib/Either';
import { main } from './main';
import { messageOf, Problem } from './problem';
import { readSettings } from './settings/settings';

/** Prints why the host does not run: one sentence for what a person can mend, everything for a bug. */
function complain(error: unknown) {
  const isBug = error instanceof Error && !(error instanceof Problem);
  const text = isBug ? error.stack : messageOf(error);
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
}

const settings = readSettings(process.argv.slice(2), process.env);
if (isLeft(settings)) {
  complain(new Problem(settings.left));
} else {
  main(settings.right).catch(complain);
}
