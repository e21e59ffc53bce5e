import { checkPackage } from './check_package.mjs';

/**
 * Says of zips what Kibana would say against them.
 * @returns whether there are zips, and nothing is said
 */
export async function checkAndSay(paths) {
  if (paths.length === 0) {
    console.error('Name the zip: npm run build -- --check build/spoor-0.1.0-kibana-8.19.2.zip');
  }
  let complained = paths.length === 0;
  for (const path of paths) {
    const complaints = await checkPackage(path);
    complaints.forEach((complaint) => console.error(`${path}: ${complaint}`));
    complained ||= complaints.length > 0;
    if (complaints.length === 0) {
      console.log(`${path} may be installed.`);
    }
  }
  return !complained;
}
