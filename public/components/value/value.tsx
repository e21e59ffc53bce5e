import { EuiLink } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { DOTS } from '#common/events/tokens';
import { formatExact } from '#common/format/numbers';
import { valueTexts } from './texts';
import { stretches, type Stretch } from '#common/events/visible';

/** Characters shown before a value is cut; a user agent fits, a certificate chain does not. */
const CUT_AT = 200;

interface Props {
  readonly value: string | number | boolean;
  /** Characters shown before it is cut; `Infinity` for places that scroll. */
  readonly cutAt?: number;
  /** Whether the cut value can be opened in place; not within a button. */
  readonly canExpand?: boolean;
}

/**
 * A value from an event, as inert text: nothing in it becomes markup, hides, or turns its neighbours around.
 * Every value on every page goes through here.
 */
export const Value: FC<Props> = ({ value, cutAt = CUT_AT, canExpand = true }) => {
  const [isWhole, setIsWhole] = useState(false);
  const text = String(value);
  const isCut = text.length > cutAt && !isWhole;
  const shown = isCut ? text.slice(0, cutAt) : text;
  return (
    <bdi className="spoorValue">
      {stretches(shown).map((stretch, at) => (
        <Drawn key={at} stretch={stretch} />
      ))}
      {isCut && '… '}
      {text.length > cutAt && canExpand && (
        <EuiLink onClick={() => setIsWhole(isCut)}>
          {isCut ? valueTexts.more(formatExact(text.length - cutAt)) : ` ${valueTexts.less}`}
        </EuiLink>
      )}
    </bdi>
  );
};

const Drawn: FC<{ readonly stretch: Stretch }> = ({ stretch }) => {
  switch (stretch.type) {
    case 'text':
      return <>{stretch.text}</>;
    case 'hidden':
      return (
        <span className="spoorValue__hidden" title={valueTexts.hidden(stretch.name, stretch.code)}>
          {stretch.code}
        </span>
      );
    case 'secret':
      return (
        <span className="spoorValue__secret" title={valueTexts.secret}>
          {DOTS}
        </span>
      );
  }
};
