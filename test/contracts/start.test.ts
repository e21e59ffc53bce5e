import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a start needs that a row takes away, and what is said then. Nothing here starts an Elasticsearch. */
interface Row {
  /** Programs on the path: name and shell script. */
  readonly programs?: Readonly<Record<string, string>>;
  /** What answers at ELASTICSEARCH_URL; without it, Spoor would start its own. */
  readonly elasticsearch?: RequestListener;
  readonly environment?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  readonly says: RegExp;
}

const java = (version: string) => `echo "    java.home = /nowhere"; echo "    java.version = ${version}"`;
const answer =
  (status: number, body: object): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
const version = (number: string) => answer(200, { version: { number } });
const password = { ELASTICSEARCH_USERNAME: 'u', ELASTICSEARCH_PASSWORD: 'hunter2' };
/** Puts a file that is no Elasticsearch where Maven should put it. */
const strangeMaven =
  'for a in "$@"; do case "$a" in -DoutputDirectory=*) echo x > "${a#*=}/elasticsearch-8.19.21.zip";; esac; done';

const rows: Readonly<Record<string, Row>> = {
  'no Java': {
    says: /^There is no Java; install Java 17 or newer .*, or name an existing Elasticsearch in ELASTICSEARCH_URL\.$/m,
  },
  'an old Java': {
    programs: { java: java('11.0.2') },
    says: /^Java is version 11; install Java 17 or newer/m,
  },
  'JAVA_HOME of nothing': {
    environment: { JAVA_HOME: '/nowhere' },
    says: /^JAVA_HOME is \/nowhere, where no Java runs \(ENOENT\); correct or unset it\.$/m,
  },
  'no Maven': {
    programs: { java: java('17.0.1') },
    says: /^There is no Maven \(mvn\).*apt-get install maven/m,
  },
  'a Maven that cannot': {
    programs: { java: java('17.0.1'), mvn: 'echo "[ERROR] no route to host"; exit 1' },
    says: /^Maven could not fetch Elasticsearch 8\.19\.21 \(no route to host\); check the network/m,
  },
  'another checksum': {
    programs: { java: java('25'), mvn: strangeMaven },
    says: /^The checksum of the fetched Elasticsearch differs .* it was deleted, so run the command again/m,
  },
  'Elasticsearch 6': {
    elasticsearch: version('6.8.23'),
    says: /is Elasticsearch 6\.8\.23; Spoor's bundled host works with 8 and 9, so upgrade it/,
  },
  'something else': {
    elasticsearch: answer(200, {}),
    says: /^What answers at http:\S+ is no Elasticsearch;/m,
  },
  'a wrong password': {
    elasticsearch: answer(401, {}),
    environment: password,
    says: /does not accept the password of "u"; correct ELASTICSEARCH_PASSWORD\.$/m,
  },
  'a wrong API key': {
    elasticsearch: answer(401, {}),
    environment: { ELASTICSEARCH_API_KEY: 'hunter2' },
    says: /does not accept the API key; correct ELASTICSEARCH_API_KEY\.$/m,
  },
  'no password': {
    elasticsearch: answer(401, {}),
    says: /asks for credentials; set ELASTICSEARCH_USERNAME and/,
  },
  'a user without rights': {
    elasticsearch: answer(403, {}),
    environment: password,
    says: /does not let "u" see the cluster; give it the privilege "monitor"\.$/m,
  },
  'an Elasticsearch that is coming up': {
    elasticsearch: answer(503, {}),
    says: /is not available \(503\); wait/,
  },
  'nothing at the address': {
    environment: { ELASTICSEARCH_URL: 'http://127.0.0.1:1' },
    says: /^Nothing answers at http:\/\/127\.0\.0\.1:1; start Elasticsearch there, or correct ELASTICSEARCH_URL\.$/m,
  },
  'HTTPS where there is HTTP': {
    elasticsearch: version('8.19.21'),
    flags: ['--elasticsearch-url', 'https'],
    says: /does not speak what its address says; try the other of http and https\.$/m,
  },
  'a CA that is not there': {
    elasticsearch: version('8.19.21'),
    environment: { ELASTICSEARCH_CA: '/nowhere.pem' },
    says: /^ELASTICSEARCH_CA names \/nowhere\.pem, which cannot be read \(ENOENT\); give a PEM file\.$/m,
  },
  'a home that cannot be': {
    environment: { SPOOR_HOME: '/dev/null/home' },
    says: /^SPOOR_HOME \(\/dev\/null\/home\) cannot be written \(ENOTDIR\); set SPOOR_HOME/m,
  },
  'an address of another machine': {
    flags: ['--host', '192.0.2.1', '--behind-proxy'],
    says: /^SPOOR_HOST is "192\.0\.2\.1", which is no address of this machine;/m,
  },
  'a wrong value': {
    environment: { SPOOR_SAMPLE: 'big' },
    says: /^SPOOR_SAMPLE is "big"; it takes "lab" or "none"\.$/m,
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoor-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function listen(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, close: () => server.close() };
}

/** Runs the built host until it ends by itself. */
function run(environment: Readonly<Record<string, string>>, flags: readonly string[]) {
  return new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile(
      process.execPath,
      ['build/standalone/index.js', ...flags],
      { env: { PATH: folder, SPOOR_HOME: join(folder, 'home'), SPOOR_PORT: '0', ...environment } },
      (error, stdout, stderr) => resolve({ code: error?.code, said: stdout + stderr }),
    );
  });
}

function install(programs: Readonly<Record<string, string>>) {
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}

test.each(Object.entries(rows))('%s: one sentence with the mend', async (_, row) => {
  install(row.programs ?? {});
  const server = row.elasticsearch === undefined ? undefined : await listen(row.elasticsearch);
  const flags = (row.flags ?? []).map((flag) =>
    flag === 'https' ? `https://127.0.0.1:${server?.port}` : flag,
  );
  const url: Record<string, string> =
    server === undefined ? {} : { ELASTICSEARCH_URL: `http://127.0.0.1:${server.port}` };
  const { code, said } = await run({ ...url, ...row.environment }, flags);
  server?.close();
  expect(said).toMatch(row.says);
  expect(code).toBe(1);
  expect(said).not.toMatch(/hunter2|\n {4}at /);
});

test('a taken port is told before anything slow begins', async () => {
  const taken = await listen(answer(200, {}));
  const { code, said } = await run({ SPOOR_PORT: String(taken.port) }, []);
  taken.close();
  expect(said.trim()).toBe(
    `Port ${taken.port} is taken by another program, perhaps another \`npm start\`; end it, or set SPOOR_PORT.`,
  );
  expect(code).toBe(1);
});

test('a folder where another Spoor is at home is left alone', async () => {
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'home', 'host.lock'), String(process.pid));
  const { code, said } = await run({}, []);
  expect(said).toContain(`Another Spoor (process ${process.pid}) uses SPOOR_HOME`);
  expect(code).toBe(1);
});
