import { createServer } from 'node:net';
import { codeOf, Problem } from './problem';
import type { Settings } from './settings/settings';

type Address = Pick<Settings, 'host' | 'port'>;

/** What keeps a server from listening, for the person who set address and port. Other errors stay as they are. */
export function explainListening(error: unknown, { host, port }: Address): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Problem(
        `Port ${port} is taken by another program, perhaps another \`npm start\`; end it, or set SPOOR_PORT.`,
      );
    case 'EACCES':
      return new Problem(
        `Port ${port} may not be used without privileges; set SPOOR_PORT to one above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem(
        `SPOOR_HOST is "${host}", which is no address of this machine; set it to one that is.`,
      );
    default:
      return error;
  }
}

/**
 * Finds out before anything slow begins.
 * @throws Problem when the host will not be able to listen
 */
export const assertPortFree = (address: Address): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(explainListening(error, address)));
    server.listen(address.port, address.host, () => server.close(() => resolve()));
  });
