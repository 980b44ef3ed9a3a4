/** Where in the transport pipeline a fault sits, in the order in which mail passes. */
export const STAGES = {
  client: "Mail client or application",
  outside: "Servers outside the organization",
  edge: "Edge Transport",
  "front-end": "Front End Transport",
  transport: "Transport service",
  submission: "Mailbox Transport Submission",
  categorizer: "Categorizer",
  queue: "Queues",
  delivery: "Mailbox Transport Delivery",
  agents: "Transport agents",
  directory: "Active Directory",
  dns: "Name resolution",
  network: "Network",
  certificates: "Certificates",
  service: "Services of the server",
} as const;

export type Stage = keyof typeof STAGES;

export const STAGE_NAMES = Object.keys(STAGES) as [Stage, ...Stage[]];
