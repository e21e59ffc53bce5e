import { EMPTY } from 'rxjs';
import type { LegacyEmbeddable, LegacyInput } from '#kibana/public';
import { panelKinds } from '#public/panels/panel_kind';
import { panelClass } from './panel_class';

// Its modules are for browsers alone; nothing is drawn here.
jest.mock('@elastic/charts', () => ({}));

/** 7.17's class, as far as making a panel goes: a panel whose input changed meanwhile is told to load again at once. */
class Hasty implements LegacyEmbeddable {
  readonly id: string;
  constructor(private readonly input: LegacyInput) {
    this.id = input.id;
    this.reload();
  }
  getInput = () => this.input;
  getOutput = () => ({});
  getInput$ = () => EMPTY;
  updateInput(): void {}
  updateOutput(): void {}
  render(): void {}
  destroy(): void {}
  reload(): void {}
}

test.each(panelKinds.map((kind) => [kind.type, kind] as const))(
  '%s can be told to load again before it is made',
  (type, kind) => {
    const Panel = panelClass(Hasty, JSON.parse('{}'), kind);
    const panel = new Panel({ id: 'a' }, {});
    expect(panel.type).toBe(type);
    expect(() => panel.reload()).not.toThrow();
  },
);
