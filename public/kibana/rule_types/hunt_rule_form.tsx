import React, { useEffect, useState, type FC } from 'react';
import type { CoreStart } from '#kibana/public';
import type { Services } from '#public/app/services';
import type { LooseParams } from '#public/rules/form_params';
import { FormRoot } from '#public/rules/form_root';
import { RuleForm } from '#public/rules/rule_form';
import { panelServices } from '../embeddables/panel_services';

/** How far the preview in Kibana's rule form looks back. */
const PREVIEWED = '24h';

/** Gives Kibana’s core, once it has started. */
export type Start = () => Promise<CoreStart>;

interface Props {
  readonly start: Start;
  readonly params: LooseParams;
  readonly interval: string;
  readonly setParam: (name: string, value: unknown) => void;
}

/** Spoor's part of Kibana's rule form, which knows nothing of Spoor's app. */
export const HuntRuleForm: FC<Props> = ({ start, params, interval, setParam }) => {
  const [services, setServices] = useState<Services>();
  useEffect(() => {
    let isGone = false;
    void start().then((core) => {
      if (!isGone) setServices(panelServices(core));
    });
    return () => {
      isGone = true;
    };
  }, [start]);
  if (services === undefined) return null;
  return (
    <FormRoot services={services}>
      <RuleForm
        params={params}
        interval={interval}
        previewed={PREVIEWED}
        onChange={(changes) => {
          for (const [name, value] of Object.entries(changes)) setParam(name, value);
        }}
      />
    </FormRoot>
  );
};
