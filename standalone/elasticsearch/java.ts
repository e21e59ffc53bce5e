import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, Problem } from '../problem';

const run = promisify(execFile);

/** What Elasticsearch 8.19 runs on. */
const OLDEST_JAVA = 17;
const INSTALL = 'install Java 17 or newer (Debian: `apt-get install openjdk-17-jre-headless`)';

export interface Java {
  /** `java.home`. */
  readonly home: string;
  readonly major: number;
}

/** Reads `java -XshowSettings:properties`. `1.8.0_392` is Java 8. */
export function readProperties(text: string): Java | undefined {
  const property = (name: string) =>
    new RegExp(`^\\s*${name.replace('.', '\\.')} = (.+)$`, 'm').exec(text)?.[1]?.trim();
  const home = property('java.home');
  const major = /^(?:1\.)?(\d+)/.exec(property('java.version') ?? '')?.[1];
  return home === undefined || major === undefined ? undefined : { home, major: Number(major) };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the Java that Elasticsearch is to run on: `ES_JAVA_HOME`, `JAVA_HOME`, or `java` of the path.
 * @throws Problem when there is none or it is too old
 */
export async function findJava(environment: Environment): Promise<Java> {
  const variable = ['ES_JAVA_HOME', 'JAVA_HOME'].find((name) => environment[name]);
  const home = variable === undefined ? undefined : environment[variable];
  const command = home === undefined ? 'java' : join(home, 'bin', 'java');
  let output: string;
  try {
    const { stderr, stdout } = await run(command, ['-XshowSettings:properties', '-version'], {
      env: { ...environment },
    });
    output = stderr + stdout;
  } catch (error) {
    if (variable !== undefined) {
      throw new Problem(
        `${variable} is ${home}, where no Java runs (${codeOf(error) ?? 'it failed'}); correct or unset it.`,
      );
    }
    throw new Problem(
      `There is no Java; ${INSTALL}, or name an existing Elasticsearch in ELASTICSEARCH_URL.`,
    );
  }
  const java = readProperties(output);
  if (java === undefined || java.major < OLDEST_JAVA) {
    throw new Problem(`Java is version ${java?.major ?? 'unknown'}; ${INSTALL}, or set JAVA_HOME to one.`);
  }
  return java;
}
