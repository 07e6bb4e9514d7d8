/** Of an answer that is lost: nobody knows what was done. */
export const lost = { read: "retried", poll: "survived", write: "doubt" } as const;

/** What a client must not even notice. */
export const harmless = {
  carries: true,
  weight: 1,
  read: "right",
  poll: "survived",
  write: "right",
  codes: [],
} as const;
