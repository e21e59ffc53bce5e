import { EuiFieldNumber, EuiFieldText, EuiFormRow, EuiSpacer, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { listHunts } from '#common/api/hunts';
import { blockOf, type Block } from '#common/hunts/blocks/block';
import { describeBlock } from '#common/hunts/blocks/describe';
import { MAX_GROUP_FIELDS, type RuleParams } from '#common/rules/params';
import { useApiQuery } from '#public/hooks/use_api_query';
import { AsksFields } from '#public/panels/editor/asks_fields';
import { FieldsInput } from '#public/panels/editor/fields_input';
import {
  asksOf,
  changesFor,
  errorsOf,
  shownParams,
  type LooseParams,
  type ParamChanges,
} from './form_params';
import { RulePreview } from './rule_preview';
import { ruleTexts } from './texts';

interface Props {
  readonly params: LooseParams;
  /** Kibana's spelling of the rule's interval. */
  readonly interval: string;
  /** How far the preview looks back, such as `24h`. */
  readonly previewed: string;
  readonly onChange: (changes: ParamChanges) => void;
}

/** The block that decides what is counted: the rule's own, or that of the hunt it names. */
function useBlock(params: RuleParams): Block | undefined {
  const library = useApiQuery(listHunts, {});
  const hunts = library.state === 'ready' ? library.data.items : [];
  const hunt = hunts.find(({ id }) => id === params.hunt);
  return blockOf(hunt ?? params);
}

/** What a rule on a hunt asks, with what it would have found. Stands in Kibana's rule form and in a flyout of ours. */
export const RuleForm: FC<Props> = ({ params: loose, interval, previewed, onChange }) => {
  const params = shownParams(loose);
  const errors = errorsOf(loose);
  const block = useBlock(params);
  return (
    <div data-test-subj="spoorRuleForm">
      <AsksFields
        asks={asksOf(params)}
        queryHelp={ruleTexts.queryHelp}
        onChange={(asks) => onChange(changesFor(asks, params))}
      />
      {block === undefined ? (
        <Counted params={params} errors={errors} onChange={onChange} />
      ) : (
        <EuiFormRow label={ruleTexts.block} fullWidth>
          <EuiText size="s">
            <p>{ruleTexts.blockFinds(describeBlock(block))}</p>
          </EuiText>
        </EuiFormRow>
      )}
      <TextRow
        label={ruleTexts.lookBack}
        help={ruleTexts.lookBackHelp}
        value={params.look_back}
        most={10}
        errors={errors.look_back}
        onChange={(look_back) => onChange({ look_back })}
        subject="spoorRuleLookBack"
      />
      <TextRow
        label={ruleTexts.title}
        help={ruleTexts.titleHelp}
        value={params.title}
        most={200}
        errors={errors.title}
        onChange={(title) => onChange({ title })}
        subject="spoorRuleTitle"
      />
      <EuiSpacer size="m" />
      <RulePreview
        params={params}
        complaints={Object.values(errors).flat()}
        interval={interval}
        span={previewed}
      />
    </div>
  );
};

interface CountedProps {
  readonly params: RuleParams;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (changes: ParamChanges) => void;
}

/** Which events of a plain hunt make an alert. */
const Counted: FC<CountedProps> = ({ params, errors, onChange }) => (
  <>
    <FieldsInput
      label={ruleTexts.groupBy}
      help={ruleTexts.groupByHelp}
      errors={errors.group_by}
      fields={params.group_by ?? []}
      most={MAX_GROUP_FIELDS}
      onChange={(fields) => onChange({ group_by: fields.length === 0 ? undefined : [...fields] })}
    />
    <EuiFormRow
      label={ruleTexts.atLeast}
      helpText={ruleTexts.atLeastHelp}
      isInvalid={errors.at_least !== undefined && errors.at_least.length > 0}
      error={[...(errors.at_least ?? [])]}
      fullWidth
    >
      <EuiFieldNumber
        fullWidth
        min={1}
        step={1}
        placeholder="1"
        value={params.at_least ?? ''}
        onChange={({ target }) =>
          onChange({ at_least: target.value === '' ? undefined : Number(target.value) })
        }
        data-test-subj="spoorRuleAtLeast"
      />
    </EuiFormRow>
  </>
);

interface TextRowProps {
  readonly label: string;
  readonly help: string;
  readonly value: string | undefined;
  /** Characters. */
  readonly most: number;
  readonly errors: readonly string[] | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly subject: string;
}

/** A text that may be left out. */
const TextRow: FC<TextRowProps> = ({ label, help, value = '', most, errors = [], onChange, subject }) => (
  <EuiFormRow label={label} helpText={help} isInvalid={errors.length > 0} error={[...errors]} fullWidth>
    <EuiFieldText
      fullWidth
      maxLength={most}
      value={value}
      isInvalid={errors.length > 0}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      data-test-subj={subject}
    />
  </EuiFormRow>
);
