import type { MappedText } from "../mapped-text";
import { propertyOf, readPropertyRecords } from "./property-list";
import { cellOf, isCut, readRuledTable } from "./ruled-table";

/** One object as PowerShell printed it, as a list or as a row of a table. */
export type PrintedObject = {
  /** The value of a property; empty when it has none, or when the table left it out. */
  readonly value: (name: string) => string;
  /** Whether the console cut the value, because its column was too narrow. */
  readonly isCut: (name: string) => boolean;
  /** Whether the property was printed at all. */
  readonly has: (name: string) => boolean;
};

/** The objects of a paste that were printed with all of these properties; empty when there are none. */
export function readPrintedObjects(
  cleaned: MappedText,
  properties: readonly string[],
): readonly PrintedObject[] {
  const table = readRuledTable(cleaned);
  const columns = table?.names.map((name) => name.toLowerCase()) ?? [];
  if (table && properties.every((name) => columns.includes(name.toLowerCase())))
    return table.rows.map((row) => ({
      value: (name) => cellOf(table, row, name)?.text ?? "",
      isCut: (name) => isCut(cellOf(table, row, name)),
      has: (name) => columns.includes(name.toLowerCase()),
    }));
  return readPropertyRecords(cleaned)
    .map((record): PrintedObject => {
      const names = new Set(record.map(({ name }) => name.toLowerCase()));
      const value = (name: string): string => propertyOf(record, name)?.text.trim() ?? "";
      return {
        value,
        isCut: (name) => value(name).endsWith("..."),
        has: (name) => names.has(name.toLowerCase()),
      };
    })
    .filter(({ has }) => properties.every(has));
}

/** What an object is called, as far as it was printed. */
export function nameOf({ value }: PrintedObject): string {
  return value("Identity") || value("Name") || value("ReceiveConnector");
}

/** The items of "{one, two...}"; the console prints at most sixteen of them, and three dots for the others. */
export function listItems(value: string): readonly string[] {
  return value
    .replace(/^\{|\}$/g, "")
    .split(/,\s*/)
    .filter((item) => item !== "" && !/^(?:\.\.\.|…)$/.test(item));
}
