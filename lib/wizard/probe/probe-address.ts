/**
 * The address of the probe for a step, whose own address is `stepPath`, with the code lines that came back:
 * `/troubleshoot/queue-454-4-7-0/probe?answers=clocks.within-5`.
 */
export function probePath(stepPath: string, lines: readonly string[] = []): string {
  const [, door = "", symptomId = "", ...answers] = stepPath.split("/");
  const query = [
    ...(answers.length === 0 ? [] : [`answers=${answers.join("/")}`]),
    ...lines.map((line) => `line=${encodeURIComponent(line)}`),
  ];
  return `/${door}/${symptomId}/probe${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
