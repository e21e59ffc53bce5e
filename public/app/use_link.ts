import type { MouseEvent } from 'react';
import { useHistory } from 'react-router-dom';
import { useServices } from '#public/hooks/use_services';

/** What a link within Spoor needs: an address that can be opened in a new tab, and a click that does not reload the page. */
export interface LinkProps {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** Makes links to pages of Spoor. */
export function useLink(): (path: string) => LinkProps {
  const history = useHistory();
  const { href } = useServices();
  return (path) => ({
    href: href(path),
    onClick: (event) => {
      if (event.defaultPrevented || opensElsewhere(event)) return;
      event.preventDefault();
      history.push(path);
    },
  });
}
