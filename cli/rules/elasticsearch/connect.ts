import { Connection } from '../../elasticsearch/connection';
import { connectionOptions, homesOf, type GivenConnection } from '../../elasticsearch/running_host';
import { project } from '../pack';

/** Requests under way at once. */
export const SOCKETS = 4;

/** Does some work with a connection to the Elasticsearch that was named, or to the one that `npm start` runs. */
export async function withConnection<A>(
  given: GivenConnection,
  work: (connection: Connection) => Promise<A>,
): Promise<A> {
  const homes = homesOf(process.env.SPOOR_HOME, process.cwd(), project());
  const connection = new Connection(connectionOptions(given, homes), SOCKETS);
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}
