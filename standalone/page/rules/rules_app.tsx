import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { Route, Router, Switch } from 'react-router-dom';
import type { AppMountParametersBase, AppOf } from '../../../typings/kibana-8.19/public';
import type { PageGeneration, Parts } from '../generations/generation';
import { ConnectorsPage } from './connectors_page';
import { CreateRule, EditRule } from './edit_rule';
import { RulePage } from './rule_page';
import type { RuleForms } from './rule_forms';
import { RulesList } from './rules_list';
import { texts } from './texts';
import { RulesContext, type RulesServices } from './use_rules';

const ID = 'rules';

/** The host's own app for rules, as plain as Kibana's Stack Management is rich: it draws the forms that plugins registered. */
export const rulesApp = (
  { chrome, notifications, theme }: Parts,
  { Providers, notifiesBy }: PageGeneration,
  forms: RuleForms,
): AppOf<AppMountParametersBase> => ({
  id: ID,
  title: texts.app,
  category: { id: 'management', label: 'Stack Management', order: 5000 },
  mount: ({ element, history }) => {
    const services: RulesServices = {
      toasts: notifications.toasts,
      forms,
      notifiesBy,
      setTrail: (...titles) => {
        chrome.start.setBreadcrumbs([
          { text: texts.app, href: history.createHref({ pathname: '/' }) },
          ...titles.map((text) => ({ text })),
        ]);
        chrome.start.docTitle.change([...titles, texts.app]);
      },
    };
    render(
      <Providers theme={theme}>
        <RulesContext.Provider value={services}>
          <Router history={history}>
            <Switch>
              <Route path="/create" component={CreateRule} />
              <Route path="/edit/:id" component={EditRule} />
              <Route path="/rule/:id" component={RulePage} />
              <Route path="/connectors" component={ConnectorsPage} />
              <Route component={RulesList} />
            </Switch>
          </Router>
        </RulesContext.Provider>
      </Providers>,
      element,
    );
    return () => {
      unmountComponentAtNode(element);
    };
  },
});
