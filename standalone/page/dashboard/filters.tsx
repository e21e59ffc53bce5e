import {
  EuiBadge,
  EuiButton,
  EuiButtonEmpty,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiPopover,
  EuiSelect,
} from '@elastic/eui';
import React, { useState, type FC, type FormEvent } from 'react';
import type { DashboardModel } from './model';
import { phraseFilter, type DashboardFilter } from './state';
import { texts } from './texts';

const nameOf = ({ meta: { key, value, negate } }: DashboardFilter): string =>
  `${negate ? 'NOT ' : ''}${key}: ${value}`;

interface Props {
  readonly dashboard: DashboardModel;
  readonly filters: readonly DashboardFilter[];
}

/** Filters of the dashboard, each to be turned off or taken out, and one to be added. */
export const Filters: FC<Props> = ({ dashboard, filters }) => {
  const toggled = (filter: DashboardFilter): DashboardFilter => ({
    ...filter,
    meta: { ...filter.meta, disabled: !filter.meta.disabled },
  });
  return (
    <EuiFlexGroup gutterSize="s" alignItems="center" wrap responsive={false}>
      {filters.map((filter, at) => (
        <EuiFlexItem grow={false} key={`${nameOf(filter)} ${at}`}>
          <EuiBadge
            color={filter.meta.disabled ? 'default' : 'hollow'}
            iconType="cross"
            iconSide="right"
            onClick={() =>
              dashboard.change({ filters: filters.map((one) => (one === filter ? toggled(one) : one)) })
            }
            onClickAriaLabel={texts.toggle(nameOf(filter))}
            iconOnClick={() => dashboard.change({ filters: filters.filter((one) => one !== filter) })}
            iconOnClickAriaLabel={texts.removeFilter(nameOf(filter))}
            style={filter.meta.disabled ? { textDecoration: 'line-through' } : undefined}
          >
            {nameOf(filter)}
          </EuiBadge>
        </EuiFlexItem>
      ))}
      <EuiFlexItem grow={false}>
        <AddFilter onAdd={(filter) => dashboard.change({ filters: [...filters, filter] })} />
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};

const AddFilter: FC<{ readonly onAdd: (filter: DashboardFilter) => void }> = ({ onAdd }) => {
  const [isOpen, setOpen] = useState(false);
  const [field, setField] = useState('');
  const [value, setValue] = useState('');
  const [operator, setOperator] = useState('is');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (field.trim() === '') return;
    onAdd(phraseFilter(field.trim(), value, operator === 'isNot'));
    setOpen(false);
  };
  const button = (
    <EuiButtonEmpty size="xs" iconType="plus" data-test-subj="hostAddFilter" onClick={() => setOpen(!isOpen)}>
      {texts.addFilter}
    </EuiButtonEmpty>
  );
  return (
    <EuiPopover button={button} isOpen={isOpen} closePopover={() => setOpen(false)} ownFocus>
      <form onSubmit={submit}>
        <EuiFormRow label={texts.field}>
          <EuiFieldText
            value={field}
            onChange={({ target }) => setField(target.value)}
            data-test-subj="hostFilterField"
          />
        </EuiFormRow>
        <EuiFormRow label=" " hasEmptyLabelSpace>
          <EuiSelect
            aria-label={texts.is}
            value={operator}
            options={[
              { value: 'is', text: texts.is },
              { value: 'isNot', text: texts.isNot },
            ]}
            onChange={({ target }) => setOperator(target.value)}
          />
        </EuiFormRow>
        <EuiFormRow label={texts.value}>
          <EuiFieldText
            value={value}
            onChange={({ target }) => setValue(target.value)}
            data-test-subj="hostFilterValue"
          />
        </EuiFormRow>
        <EuiButton type="submit" size="s" data-test-subj="hostFilterApply">
          {texts.apply}
        </EuiButton>
      </form>
    </EuiPopover>
  );
};
