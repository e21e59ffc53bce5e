import { EuiGlobalToastList, type EuiGlobalToastListProps } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { BehaviorSubject } from 'rxjs';
import type { NotificationsStart, ToastInput } from '../../../typings/kibana-8.19/public';
import { useObservable } from '../use_observable';
import { Mounted } from './overlays';

type Toast = NonNullable<EuiGlobalToastListProps['toasts']>[number];

const LIFE_MILLISECONDS = 6_000;

const textOf = (text: ToastInput['text']) => (typeof text === 'function' ? <Mounted mount={text} /> : text);

/** Kibana's toasts, and the subject from which they are drawn. */
export interface Toasts {
  readonly notifications: NotificationsStart;
  readonly list$: BehaviorSubject<readonly Toast[]>;
}

export function createToasts(): Toasts {
  const list$ = new BehaviorSubject<readonly Toast[]>([]);
  let last = 0;
  const add = (color: Toast['color'], iconType: string) => (given: string | ToastInput) => {
    const toast = typeof given === 'string' ? { title: given } : given;
    const id = String((last += 1));
    const { title, text, toastLifeTimeMs } = toast;
    list$.next([...list$.value, { id, color, iconType, title, text: textOf(text), toastLifeTimeMs }]);
    return { id };
  };
  const addDanger = add('danger', 'error');
  return {
    list$,
    notifications: {
      toasts: {
        addSuccess: add('success', 'check'),
        addWarning: add('warning', 'warning'),
        addDanger,
        addError: (error, { title, toastMessage }) =>
          addDanger({ title, text: toastMessage ?? error.message }),
        remove: (toast) => {
          const id = typeof toast === 'string' ? toast : toast.id;
          list$.next(list$.value.filter((other) => other.id !== id));
        },
      },
    },
  };
}

export const ToastList = ({ toasts }: { readonly toasts: Toasts }): ReactElement => (
  <EuiGlobalToastList
    toasts={[...useObservable(toasts.list$, [])]}
    dismissToast={({ id }) => toasts.notifications.toasts.remove(id)}
    toastLifeTimeMs={LIFE_MILLISECONDS}
  />
);
