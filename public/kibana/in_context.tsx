import React, { type ReactElement, type ReactNode } from 'react';

/** What core provides for React trees, in the one way or the other. */
interface Providers {
  /** From 8.x on. */
  readonly rendering?: { readonly addContext: (element: ReactNode) => ReactElement };
  readonly i18n: { readonly Context: (props: { readonly children?: ReactNode }) => ReactElement };
}

/** The context that every React tree of ours needs. Kibana 7.17's look is style sheets: texts are all that it provides. */
export function inContext({ rendering, i18n }: Providers, element: ReactElement): ReactElement {
  return rendering === undefined ? <i18n.Context>{element}</i18n.Context> : rendering.addContext(element);
}
