/* The page's last script: everything that it needs has run by now, as in Kibana's bootstrap. */
globalThis.__kbnBundles__.get('entry/core/public').__kbnBootstrap__();
