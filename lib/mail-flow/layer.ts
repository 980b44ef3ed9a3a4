/** Where in the delivery a cause sits; the first question of a flow usually splits by it. */
export const LAYERS = {
  network: "Connection and firewall",
  dns: "Name resolution",
  tls: "TLS and certificates",
  authentication: "Authentication between servers",
  connector: "Receive connector",
  remote: "The other side",
  routing: "Routing in the organization",
  server: "The server itself",
} as const;

export type Layer = keyof typeof LAYERS;

export const LAYER_NAMES = Object.keys(LAYERS) as [Layer, ...Layer[]];
