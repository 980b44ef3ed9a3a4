import { basePath } from "@/lib/site";

/** The symptom and the answers in a path such as "/troubleshoot/starttls-missing/layer.tls/"; undefined for other pages. */
export function readAddress(
  pathname: string,
): { readonly symptomId: string; readonly segments: readonly string[] } | undefined {
  const path = pathname.startsWith(`${basePath()}/`) ? pathname.slice(basePath().length) : pathname;
  const [door, symptomId, ...segments] = path.split("/").filter((part) => part !== "");
  return door === "troubleshoot" && symptomId !== undefined ? { symptomId, segments } : undefined;
}
