import { ApiError } from '#public/app/api_error';
import { toApiError } from './send';

test.each<[string, unknown, number, string]>([
  [
    'a refusal with its reason',
    { response: { status: 400 }, body: { statusCode: 400, message: 'Column 3.', attributes: { column: 3 } } },
    400,
    'Column 3.',
  ],
  ['a page of a proxy', { response: { status: 502 }, body: '<html>' }, 502, 'without giving a reason'],
  ['no answer at all', new TypeError('Failed to fetch'), 0, 'did not answer'],
])('%s', (_, rejected, statusCode, message) => {
  const error = toApiError(rejected);
  expect(error).toBeInstanceOf(ApiError);
  expect(error.statusCode).toBe(statusCode);
  expect(error.message).toContain(message);
});

test('attributes of a refusal are kept', () =>
  expect(toApiError({ body: { message: 'x', attributes: { column: 3 } } }).attributes).toEqual({
    column: 3,
  }));
