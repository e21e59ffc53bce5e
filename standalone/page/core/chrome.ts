import { BehaviorSubject } from 'rxjs';
import type { Breadcrumb, ChromeStart, MountPoint } from '../../../typings/kibana-8.19/public';

const BRAND = 'Spoor';

/** What apps tell the frame around them. */
export interface Chrome {
  readonly start: ChromeStart;
  readonly breadcrumbs$: BehaviorSubject<readonly Breadcrumb[]>;
  readonly actionMenu$: BehaviorSubject<MountPoint | undefined>;
}

export const createChrome = (): Chrome => {
  const breadcrumbs$ = new BehaviorSubject<readonly Breadcrumb[]>([]);
  return {
    breadcrumbs$,
    actionMenu$: new BehaviorSubject<MountPoint | undefined>(undefined),
    start: {
      setBreadcrumbs: (breadcrumbs) => breadcrumbs$.next(breadcrumbs),
      docTitle: {
        change: (title) => {
          const parts = [title].flat().filter((part) => part !== BRAND);
          document.title = [...parts, BRAND].join(' - ');
        },
        reset: () => {
          document.title = BRAND;
        },
      },
    },
  };
};
