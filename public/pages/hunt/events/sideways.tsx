import { EuiButtonIcon } from '@elastic/eui';
import React, { useCallback, useEffect, useRef, useState, type FC } from 'react';
import { eventsTexts } from './texts';

/** Share of what is seen that a press goes on by, so that something of before stays to be recognised. */
const STEP = 0.7;

/** Pixels within which an edge counts as reached: browsers round. */
const AT_EDGE = 2;

/**
 * Something wide that scrolls sideways. Its scrollbar lies below the last row, out of sight in a long list, so that a
 * shadow tells of more to the right, and buttons above lead there and back.
 */
export const Sideways: FC = ({ children }) => {
  const box = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState({ before: false, after: false });
  const measure = useCallback(() => {
    if (box.current === null) return;
    const { scrollLeft, scrollWidth, clientWidth } = box.current;
    const before = scrollLeft > AT_EDGE;
    const after = scrollWidth - clientWidth - scrollLeft > AT_EDGE;
    setHidden((known) => (known.before === before && known.after === after ? known : { before, after }));
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const part of [box.current, box.current?.firstElementChild]) if (part) observer.observe(part);
    return () => observer.disconnect();
  }, [measure]);
  const scroll = (direction: 1 | -1): void =>
    box.current?.scrollBy({ left: direction * STEP * box.current.clientWidth });
  return (
    <div className={hidden.after ? 'spoorSideways spoorSideways--more' : 'spoorSideways'}>
      {(hidden.before || hidden.after) && (
        <div className="spoorSideways__buttons">
          <EuiButtonIcon
            iconType="arrowLeft"
            isDisabled={!hidden.before}
            aria-label={eventsTexts.back}
            onClick={() => scroll(-1)}
          />
          <EuiButtonIcon
            iconType="arrowRight"
            isDisabled={!hidden.after}
            aria-label={eventsTexts.further}
            onClick={() => scroll(1)}
            data-test-subj="spoorFurtherColumns"
          />
        </div>
      )}
      <div className="spoorSideways__box" ref={box} onScroll={measure}>
        {children}
      </div>
    </div>
  );
};
