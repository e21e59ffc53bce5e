import React, { type ReactElement, type ReactNode } from 'react';
import { i18n, type Values } from './i18n';

/** `@kbn/i18n-react`, as far as a host with one language needs it. */
export const I18nProvider = ({ children }: { readonly children?: ReactNode }): ReactElement => (
  <>{children}</>
);

/** @example <FormattedMessage id="spoor.greeting" defaultMessage="Hello {name}" values={{ name }} /> */
export const FormattedMessage = (text: {
  readonly id: string;
  readonly defaultMessage: string;
  readonly values?: Values;
}): ReactElement => <>{i18n.translate(text.id, text)}</>;
