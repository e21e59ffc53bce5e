import React, { useEffect, useRef, useState, type FC } from 'react';
import type {
  ActionDefinition,
  LegacyEmbeddable,
  LegacyFactory,
} from '../../../../typings/kibana-7.17/public';
import type { PanelProps } from '../embeddable_system';
import { PanelChrome, type Titled } from '../panel_chrome';
import { texts } from '../texts';
import type { DashboardModel } from '../model';
import { createContainer } from './container';
import { Embeddable } from './embeddable';

interface Options {
  readonly factoryOf: (type: string) => LegacyFactory | undefined;
  /** Actions of a panel's own menu. */
  readonly actions: () => Promise<readonly ActionDefinition[]>;
}

async function create({ factoryOf }: Options, { panel, dashboard }: PanelProps): Promise<LegacyEmbeddable> {
  const factory = factoryOf(panel.type);
  if (factory === undefined) {
    throw new Error(texts.unknownType(panel.type));
  }
  const container = createContainer(dashboard);
  return factory.create(container.inputFor(panel.id), container);
}

/** Runs the first action that is for this panel: the host has no menu for several. */
async function act({ actions }: Options, embeddable: LegacyEmbeddable): Promise<void> {
  for (const action of await actions()) {
    if (await action.isCompatible({ embeddable })) {
      return action.execute({ embeddable });
    }
  }
}

function useTitle(embeddable: LegacyEmbeddable | undefined): Titled {
  const [titled, setTitled] = useState<Titled>({ title: '' });
  useEffect(() => {
    if (!(embeddable instanceof Embeddable)) return undefined;
    const subscription = embeddable.output$.subscribe(({ title }) => setTitled({ title: title ?? '' }));
    return () => subscription.unsubscribe();
  }, [embeddable]);
  return titled;
}

/** A panel as Kibana 7.17 draws it: an object that renders itself into an element. */
export const legacyPanel = (options: Options): FC<PanelProps> =>
  function LegacyPanel(props) {
    const { panel, dashboard }: { panel: PanelProps['panel']; dashboard: DashboardModel } = props;
    const element = useRef<HTMLDivElement>(null);
    const [embeddable, setEmbeddable] = useState<LegacyEmbeddable>();
    const [failure, setFailure] = useState<string>();
    // A panel is made once; what changes later reaches it by its container.
    const [first] = useState(props);
    useEffect(() => {
      const made = create(options, first);
      made.then(setEmbeddable, (error: unknown) => setFailure(String(error)));
      return () =>
        void made.then(
          (one) => one.destroy(),
          () => undefined,
        );
    }, [first]);
    useEffect(() => {
      if (element.current !== null) embeddable?.render(element.current);
    }, [embeddable]);
    return (
      <PanelChrome
        titled={useTitle(embeddable)}
        failure={failure}
        onEdit={embeddable && (() => void act(options, embeddable))}
        onRemove={() => dashboard.removePanel(panel.id)}
      >
        <div ref={element} style={{ blockSize: '100%' }} />
      </PanelChrome>
    );
  };
