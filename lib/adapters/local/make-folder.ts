import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those that it lies in. Node's own recursive mkdir never ends where the system says that a folder isn't
 * there whose parent is, as it does of what would be made in /proc.
 *
 * @returns `impossible` where the system makes no folders
 * @throws what mkdir does for other reasons, such as a lack of permission
 */
export function makeFolder(path: string): 'there' | 'impossible' {
  const make = (): 'there' | 'parent-missing' => {
    try {
      mkdirSync(path);
      return 'there';
    } catch (error) {
      if (isFolder(path)) return 'there';
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'parent-missing';
      throw error;
    }
  };
  if (make() === 'there') return 'there';
  const parent = dirname(path);
  if (parent === path || makeFolder(parent) === 'impossible') return 'impossible';
  return make() === 'there' ? 'there' : 'impossible';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
