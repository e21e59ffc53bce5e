import { useCallback, useState } from 'react';

/** How far below the screen, in pixels, something counts as near: about one screen ahead of a scrolling reader. */
const AHEAD = 600;

/**
 * Tells when an element first comes near the screen. Once near, it stays so.
 * @returns a ref for the element, and whether it came near
 */
export function useNearScreen(): readonly [(element: HTMLElement | null) => void, boolean] {
  const [isNear, setIsNear] = useState(false);
  const [observer] = useState(
    () =>
      new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
        },
        { rootMargin: `0px 0px ${AHEAD}px 0px` },
      ),
  );
  const ref = useCallback(
    (element: HTMLElement | null) => {
      observer.disconnect();
      if (element !== null) observer.observe(element);
    },
    [observer],
  );
  return [ref, isNear];
}
