import { namedFinding, type DeclaredFinding, type ReadFinding } from "../findings/read-finding";
import { nameOf, type PrintedObject } from "./printed-objects";

/** The finding with the names of those objects that match; nothing when none does. */
export function findMatching(
  objects: readonly PrintedObject[],
  finding: DeclaredFinding,
  matches: (printed: PrintedObject) => boolean,
): readonly ReadFinding[] {
  const some = objects.filter(matches);
  return some.length === 0 ? [] : [namedFinding(finding, some.map(nameOf))];
}
