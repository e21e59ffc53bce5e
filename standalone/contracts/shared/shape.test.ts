import fc from 'fast-check';
import { faultIn, type Shape } from './shape';

const text: Shape = { type: 'string' };
const shape: Shape = {
  type: 'object',
  required: { id: { type: 'string', matches: /^[a-z]+$/, except: ['taken'] } },
  optional: {
    names: { type: 'list', of: text, atLeast: 1 },
    byName: { type: 'record', of: { type: 'number' } },
    owner: { type: 'nullable', of: { type: 'object', required: { name: text }, optional: {} } },
    on: { type: 'boolean' },
  },
};

test.each<[string, unknown, string | undefined]>([
  ['only what must be', { id: 'a' }, undefined],
  ['all', { id: 'a', names: ['b'], byName: { c: 1 }, owner: { name: 'd' }, on: true }, undefined],
  ['null where it may be', { id: 'a', owner: null }, undefined],
  ['a key that is not set', { id: 'a', colour: undefined }, undefined],
  ['text', 'a', 'expected a plain object value, but found [string] instead.'],
  ['a list', [], 'expected a plain object value, but found [Array] instead.'],
  ['a part that is missing', {}, '[id]: expected value of type [string] but got [undefined]'],
  [
    'a part inherited',
    Object.create({ id: 'a' }),
    '[id]: expected value of type [string] but got [undefined]',
  ],
  ['another pattern', { id: 'A' }, '[id]: Does not satisfy regexp /^[a-z]+$/'],
  ['what is taken', { id: 'taken' }, '[id]: [taken] is not allowed'],
  ['a key too many', { id: 'a', colour: 1 }, '[colour]: definition for this key is missing'],
  ['constructor as a key', { id: 'a', constructor: 1 }, '[constructor]: definition for this key is missing'],
  ['an empty list', { id: 'a', names: [] }, '[names]: array size is [0], but cannot be smaller than [1]'],
  [
    'an entry of another type',
    { id: 'a', names: ['b', 1] },
    '[names.1]: expected value of type [string] but got [number]',
  ],
  [
    'a value of another type',
    { id: 'a', byName: { c: null } },
    '[byName.c]: expected value of type [number] but got [null]',
  ],
  [
    'a part of a part',
    { id: 'a', owner: {} },
    '[owner.name]: expected value of type [string] but got [undefined]',
  ],
])('%s', (_, value, fault) => expect(faultIn(shape, value)).toBe(fault));

test('judges anything without failing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => ['string', 'undefined'].includes(typeof faultIn(shape, value))),
  );
});
