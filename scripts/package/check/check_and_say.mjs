import { checkPackage } from './check_package.mjs';

/**
 * Says of a zip what Kibana would say against it.
 * @returns whether there is nothing
 */
export async function checkAndSay(path) {
  const complaints = await checkPackage(path);
  complaints.forEach((complaint) => console.error(complaint));
  if (complaints.length === 0) console.log(`${path} may be installed.`);
  return complaints.length === 0;
}
