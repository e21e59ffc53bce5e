import { isLeft } from 'fp-ts/lib/Either';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { Audit } from './service';

async function written(count: number): Promise<Audit> {
  const scope = scopeOver(new SavedObjectsInMemory());
  const start = Date.parse('2026-11-22T14:00:00Z');
  for (let at = 0; at < count; at += 1) {
    const action = at % 2 === 0 ? 'hunt.update' : 'hunt.create';
    await new Audit(scope, new Date(start + at)).record(action, `${at}`);
  }
  return new Audit(scope, new Date(start + count));
}

/** Every page; sizes are taken in turn. */
async function everyPage(audit: Audit, sizes: readonly number[], action?: string) {
  const targets: number[] = [];
  const totals = new Set<number>();
  let cursor: string | undefined;
  let page = 0;
  do {
    const listed = await audit.list({ size: String(sizes[page % sizes.length]), cursor, action });
    if (isLeft(listed)) throw new Error(listed.left.message);
    targets.push(...listed.right.items.map(({ target }) => Number(target)));
    totals.add(listed.right.total);
    ({ cursor } = listed.right);
    page += 1;
  } while (cursor !== undefined);
  return { targets, totals: [...totals] };
}

const newestFirst = (count: number) => Array.from({ length: count }, (_, at) => count - 1 - at);

test.each<[string, number, number[]]>([
  ['pages of one size', 25, [10]],
  ['pages that grow and shrink', 260, [50, 100, 1]],
  ['a last page that is full', 20, [10]],
  ['more records than Kibana lists at once', 10_050, [500]],
])('every record comes once, newest first: %s', async (_, count, sizes) =>
  expect(await everyPage(await written(count), sizes)).toEqual({
    targets: newestFirst(count),
    totals: [count],
  }),
);

test('an action is told apart on every page', async () =>
  expect(await everyPage(await written(25), [3], 'hunt.create')).toEqual({
    targets: newestFirst(25).filter((at) => at % 2 === 1),
    totals: [12],
  }));

test('records that come meanwhile move nothing', async () => {
  const audit = await written(20);
  const first = await audit.list({ size: '10' });
  await audit.record('settings.update', '20');
  const second = await audit.list({
    size: '10',
    cursor: isLeft(first) ? undefined : first.right.cursor,
  });
  expect(second).toMatchObject({
    right: { items: newestFirst(10).map((target) => ({ target: `${target}` })) },
  });
});

test.each([
  'x',
  '2:',
  '1:2026-11-22T14:00:00.000Z_"',
  '-1:2026-11-22T14:00:00.000Z_00000000-0000-4000-8000-000000000000',
])('refuses the cursor %s', async (cursor) =>
  expect(await (await written(0)).list({ cursor })).toMatchObject({ left: { kind: 'bad request' } }),
);
