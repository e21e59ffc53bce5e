import React, { Suspense, useCallback, type ReactElement } from 'react';
import type { FieldErrors, RuleForm, RuleParams } from './rule_form';
import { texts } from './texts';

interface Props {
  readonly form: RuleForm;
  readonly params: RuleParams;
  readonly interval: string;
  readonly errors: FieldErrors;
  /** Of the parameters as they are then: a form may set several at once. The same function every time. */
  readonly onChange: (next: (params: RuleParams) => RuleParams) => void;
}

/** What the rule type's plugin draws; it may be loaded lazily. */
export const ParamsPart = ({ form, params, interval, errors, onChange }: Props): ReactElement => {
  const { Expression } = form;
  const setParam = useCallback(
    (name: string, value: unknown) => onChange((now) => ({ ...now, [name]: value })),
    [onChange],
  );
  return (
    <Suspense fallback={texts.loading}>
      <Expression
        params={params}
        interval={interval}
        errors={errors}
        setParam={setParam}
        setParams={(all) => onChange(() => all)}
      />
    </Suspense>
  );
};
