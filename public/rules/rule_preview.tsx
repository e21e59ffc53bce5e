import { EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { TypeOf } from 'io-ts';
import { previewRule } from '#common/api/rules';
import { plain } from '#common/events/visible';
import { formatExact } from '#common/format/numbers';
import { isSpan } from '#common/hunts/blocks/span';
import type { RuleParams } from '#common/rules/params';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useDelayed } from '#public/hooks/use_delayed';
import { ruleTexts } from './texts';

/** Milliseconds that the form must keep still: a preview costs as much as a run. */
const STILL = 600;

/** Pixels of a line that stands where the preview will stand. */
const ROW_HEIGHT = 20;

interface Props {
  readonly params: RuleParams;
  /** What is wrong with the form; nothing is asked until it is mended. */
  readonly complaints: readonly string[];
  readonly interval: string;
  /** How far back, such as `24h`. */
  readonly span: string;
}

/** `24 hours`: previews look back whole hours. */
const spanText = (span: string): string => `${Number.parseInt(span, 10)} hours`;

/** What the rule would have found, as it stands. */
export const RulePreview: FC<Props> = ({ params, complaints, interval, span }) => {
  const asked = useDelayed(JSON.stringify(params), STILL);
  const isStill = asked === JSON.stringify(params);
  const preview = useApiQuery(
    previewRule,
    { body: { params, from: `now-${span}`, to: 'now', ...(isSpan(interval) && { interval }) } },
    { enabled: complaints.length === 0 && isStill, keepPrevious: false },
  );
  if (complaints.length > 0) return <Line>{ruleTexts.previewWaits}</Line>;
  switch (preview.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={2} height={ROW_HEIGHT} />;
    case 'failed':
      return <Failure title={ruleTexts.previewFailed} error={preview.error} retry={preview.retry} />;
    case 'ready':
      return (
        <div data-test-subj="spoorRulePreview" aria-live="polite">
          <Found found={preview.data} span={span} />
          <Caveats partial={preview.partial} notes={preview.notes} />
        </div>
      );
  }
};

const Line: FC = ({ children }) => (
  <EuiText size="s" color="subdued">
    <p>{children}</p>
  </EuiText>
);

interface FoundProps {
  readonly found: TypeOf<typeof previewRule.response>;
  readonly span: string;
}

const Found: FC<FoundProps> = ({ found: { total, relation, items, condition }, span }) => (
  <EuiText size="s">
    <p>
      <strong>
        {total === 0
          ? ruleTexts.previewNothing(spanText(span))
          : ruleTexts.preview(spanText(span), formatExact(total), relation === 'gte', total === 1)}
      </strong>{' '}
      {ruleTexts.previewCondition(condition)}
    </p>
    {items.length > 0 && (
      <ul>
        {items.map(({ id, sentence }) => (
          <li key={id}>{plain(sentence)}</li>
        ))}
        {total > items.length && <li>{ruleTexts.previewMore(formatExact(total - items.length))}</li>}
      </ul>
    )}
  </EuiText>
);
