/** The keys of the symptoms that a flow's file names, whether it can be read or not. */
export function namedSymptoms(flowText: string): readonly string[] {
  const [, section = ""] = /^symptoms:(.*?)(?=^\w|$(?![\s\S]))/ms.exec(flowText) ?? [];
  return [...section.matchAll(/^ {0,4}- id: *([\w-]+)/gm)].flatMap(([, id]) => id ?? []);
}
