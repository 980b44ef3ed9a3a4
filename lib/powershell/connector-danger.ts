/** What to tell the author of such a command. */
export const CONNECTOR_DANGER =
  "{{receiveConnector}} may hold the default connector, which takes the mail of everybody: pick the connector by a name of its own";

/**
 * Whether a command shuts other clients out of a Receive connector that the reader's paste names. That may be the default
 * one, which takes the mail of everybody; such a command must name the connector itself, as an example to be replaced.
 */
export function shutsNamedConnector(command: string): boolean {
  return /\{\{receiveConnector\}\}[^\n|]*\s-(?:RemoteIPRanges\s+['\d]|Enabled\s+\$false)/i.test(command);
}
