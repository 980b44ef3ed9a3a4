/** Which end of a connection writes an event, told by the component that writes it. */
const WRITERS = { SmtpReceive: "receivingServer", SmtpSend: "sendingServer" } as const;

/** The name under which commands ask for the server that wrote an event. */
export type ServerRole = (typeof WRITERS)[keyof typeof WRITERS];

/** The role of the server that writes events of a task category; undefined where either end may. */
export function roleOfWriter(taskCategory: string | undefined): ServerRole | undefined {
  return Object.entries(WRITERS).find(([category]) => category === taskCategory)?.[1];
}

type Values = Readonly<Record<string, string>>;

/** "MBX02" of "MBX02.contoso.com"; an IP address stays whole. */
function shortName(server: string): string {
  return /^[\d.]+$|:/.test(server) ? server : (server.split(".")[0] ?? server);
}

/**
 * The values that commands take from a paste, with what it says without naming it: the server that logged an event of one end
 * is that end, and a connector that an event names without its server is one of the server that logged it. Commands would
 * otherwise take another connector of that name.
 * @param values those of the paste, with those of the event's message
 */
export function commandValuesOf(values: Values, role: ServerRole | undefined): Values {
  const { server, receiveConnector } = values;
  if (server === undefined || server === "") return values;
  const own = shortName(server);
  return {
    ...(role === undefined ? {} : { [role]: own }),
    ...values,
    ...(receiveConnector === undefined || receiveConnector.includes("\\")
      ? {}
      : { receiveConnector: `${own}\\${receiveConnector}` }),
  };
}
