import type { ShapeComplaint } from './check_shape';
import { categories, type Hunt } from './hunt';

/** A hunt is found by its id, so its file is named after it and lies in its category's folder. */
export function checkPlace({ id, category }: Hunt, file: string): readonly ShapeComplaint[] {
  const [name = '', folder] = file.split(/[/\\]/).reverse();
  const complaints: ShapeComplaint[] = [];
  if (name !== `${id}.yml`) {
    const message = `"id" is ${id}, but the file is called ${name}. Rename the file to ${id}.yml, or change the id.`;
    complaints.push({ path: ['id'], message });
  }
  if (folder !== undefined && folder !== category && Object.hasOwn(categories, folder)) {
    const message = `"category" is ${category}, but the file lies in ${folder}/. Move it to ${category}/, or change the category.`;
    complaints.push({ path: ['category'], message });
  }
  return complaints;
}
