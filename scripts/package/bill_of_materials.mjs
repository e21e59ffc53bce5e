/** `sha512-<base64>` of the lock file as CycloneDX's hash. */
function hashesOf(integrity) {
  const [algorithm, content] = (integrity ?? '').split(/-(.*)/s);
  return algorithm === 'sha512'
    ? [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }]
    : [];
}

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const componentOf = ({ name, version, license, integrity, bundles }) => ({
  type: 'library',
  'bom-ref': purlOf(name, version),
  name,
  version,
  hashes: hashesOf(integrity),
  licenses: [{ license: { id: license } }],
  purl: purlOf(name, version),
  properties: bundles.map((bundle) => ({ name: 'spoor:bundle', value: bundle })),
});

/**
 * What the zip is made of, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). It has neither time nor serial
 * number, so that the same commit gives the same bytes.
 */
export function billOfMaterials(version, packages) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'spoor',
        name: 'spoor',
        version,
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
    components: packages.map(componentOf),
    dependencies: [{ ref: 'spoor', dependsOn: packages.map(({ name, version: of }) => purlOf(name, of)) }],
  };
}
