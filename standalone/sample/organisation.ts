import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoom } from '@hapi/boom';
import type { Client } from '@elastic/elasticsearch';
import { isLeft, type Either } from 'fp-ts/lib/Either';
import { readMemberships, readNetworks, type RowProblem } from '#common/networks/csv';
import { savedAs } from '#common/networks/saved_as';
import { messageOf, Problem } from '../problem';
import { createClient } from '../saved_objects/client';
import { prepareStorage } from '../saved_objects/storage';
import { sample } from './sample';

/** What is told of the lab's organisation, and as what it is saved. */
const tables: ReadonlyArray<{
  readonly type: string;
  readonly file: string;
  readonly read: (csv: string) => Either<readonly RowProblem[], readonly object[]>;
}> = [
  { type: savedAs.networks, file: sample.networks, read: readNetworks },
  { type: savedAs.userGroups, file: sample.userGroups, read: readMemberships },
];

const CONFLICT = 409;

/** Whether something failed since the object is there already. */
const isThere = (error: unknown) => isBoom(error) && error.output.statusCode === CONFLICT;

/**
 * Defines the lab's networks and user groups; what somebody has defined already stays.
 * @param project folder that holds the sample's files
 * @throws Problem when that fails
 */
export async function defineOrganisation(client: Client, project: string): Promise<void> {
  const types = tables.map(({ type }) => type);
  try {
    await prepareStorage(
      client,
      types.map((name) => ({ name, mappings: { dynamic: false, properties: {} } })),
    );
    const saved = createClient(client, types);
    for (const { type, file, read } of tables) {
      const items = read(readFileSync(join(project, file), 'utf8'));
      if (isLeft(items)) throw new Problem(`${file}:${items.left[0]?.line} ${items.left[0]?.reason}`);
      await saved.create(type, { items: items.right }, { id: savedAs.id }).catch((error: unknown) => {
        if (!isThere(error)) throw error;
      });
    }
  } catch (error) {
    throw new Problem(
      `The lab's networks could not be saved: ${messageOf(error)} Mend it, or set SPOOR_SAMPLE=none.`,
    );
  }
}
