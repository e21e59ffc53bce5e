import { categories, type Category, type Hunt } from '../hunt';
import { categoryPage, indexPage } from './page';

const order = ['critical', 'high', 'medium', 'low'];

const worstFirst = (a: Hunt, b: Hunt): number =>
  order.indexOf(a.severity) - order.indexOf(b.severity) || (a.title < b.title ? -1 : 1);

const isCategory = (name: string): name is Category => Object.hasOwn(categories, name);

/** The catalogue of a pack as Markdown: a page a category that has hunts and `README.md`, which lists them; by file name. */
export function catalogue(hunts: readonly Hunt[]): ReadonlyMap<string, string> {
  const pages = Object.keys(categories)
    .filter(isCategory)
    .map(
      (category) => [category, hunts.filter((hunt) => hunt.category === category).sort(worstFirst)] as const,
    )
    .filter(([, ofCategory]) => ofCategory.length > 0);
  return new Map([
    ['README.md', indexPage(pages)],
    ...pages.map(([category, ofCategory]) => [`${category}.md`, categoryPage(category, ofCategory)] as const),
  ]);
}
