/**
 * The libraries that Kibana's page shares with plugins, under the names that it gives them (`ui-shared-deps-src`): those
 * that every generation has, as in scripts/lib/shared_deps.mjs. Bundled once a generation, from that generation's
 * packages. What is a CommonJS module is taken whole, since `moment()` itself is called.
 */
import * as ElasticCharts from '@elastic/charts';
import * as ElasticEui from '@elastic/eui';
import ElasticNumeral from '@elastic/numeral';
import * as EmotionReact from '@emotion/react';
import Classnames from 'classnames';
import * as History from 'history';
import Lodash from 'lodash';
import LodashFp from 'lodash/fp';
import Moment from 'moment';
import MomentTimezone from 'moment-timezone';
import React from 'react';
import ReactDom from 'react-dom';
import ReactDomServer from 'react-dom/server';
import * as ReactRouter from 'react-router';
import * as ReactRouterDom from 'react-router-dom';
import * as Rxjs from 'rxjs';
import * as KbnI18n from './core/i18n';
import * as KbnI18nReact from './core/i18n_react';

Object.assign(globalThis, {
  __kbnSharedDeps__: {
    Classnames,
    ElasticCharts,
    ElasticEui,
    ElasticNumeral,
    EmotionReact,
    History,
    KbnI18n,
    KbnI18nReact,
    Lodash,
    LodashFp,
    Moment,
    MomentTimezone,
    React,
    ReactDom,
    ReactDomServer,
    ReactRouter,
    ReactRouterDom,
    Rxjs,
  },
});
