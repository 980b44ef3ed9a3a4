import { readFlowYaml } from "./flow-yaml";

const FAULT = /^(content\/flows\/[\w-]+\.yaml): "([^"]+)"/;

/** The file that a fault is about; undefined when it is about no flow. */
export function fileOfFault(fault: string): string | undefined {
  return /^(content\/flows\/[\w-]+\.yaml)(?::\d+)?:/.exec(fault)?.[1];
}

/** `content/flows/a.yaml: "questions.clock.next": …` with the line of the field: `content/flows/a.yaml:42: …`. */
export function placeFault(fault: string, flowText: string): string {
  const [, file, field = ""] = FAULT.exec(fault) ?? [];
  const yaml = readFlowYaml(flowText);
  if (file === undefined || "faults" in yaml) return fault;
  // A question that is asked at both ends stands once in the file.
  const path = field.split(".").map((key) => key.replace(/-(?:sender|receiver)$/, ""));
  const line = Math.max(yaml.lineOf(field.split(".")), yaml.lineOf(path));
  return `${file}:${line}${fault.slice(file.length)}`;
}
