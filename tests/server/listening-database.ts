// A database that only listens: it is told every statement and answers what the test says.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Db, Tables } from '../../server/database-schema.ts';

/** `answer` gives the rows, or throws. */
export function makeListeningDatabase(answer: (sql: string) => unknown[]): Db {
  class Listening extends DummyDriver {
    override async acquireConnection() {
      const executeQuery = async <Row>({ sql }: { sql: string }): Promise<QueryResult<Row>> => ({
        rows: answer(sql) as Row[],
      });
      return { ...(await super.acquireConnection()), executeQuery };
    }
  }
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new Listening(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
