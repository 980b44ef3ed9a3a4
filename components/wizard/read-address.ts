/** The symptom and the answers in a path such as "/troubleshoot/starttls-missing/layer.tls/"; undefined for other pages. */
export function readAddress(
  pathname: string,
): { readonly symptomId: string; readonly segments: readonly string[] } | undefined {
  const [door, symptomId, ...segments] = pathname.split("/").filter((part) => part !== "");
  return door === "troubleshoot" && symptomId !== undefined ? { symptomId, segments } : undefined;
}
