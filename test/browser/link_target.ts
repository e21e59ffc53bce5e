import { once } from 'node:events';
import { createServer } from 'node:http';

/** What a deep link's target was asked. */
interface Asked {
  readonly url: string | undefined;
  readonly referer: string | undefined;
}

/** A real HTTP server that deep links lead to. */
export interface LinkTarget {
  readonly url: string;
  readonly requests: () => readonly Asked[];
  readonly stop: () => Promise<void>;
}

/** Starts a server on loopback that answers everything and remembers what it was asked. */
export async function startLinkTarget(): Promise<LinkTarget> {
  const asked: Asked[] = [];
  const server = createServer(({ url, headers }, response) => {
    if (url !== '/favicon.ico') asked.push({ url, referer: headers.referer });
    response.setHeader('content-type', 'text/plain').end('here it is');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests: () => asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
