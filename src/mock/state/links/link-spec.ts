/** How resources link each other. */
export interface Hyperlinks {
  /** The member with an absolute address. */
  readonly member: string;
  /** The member with the links of a resource. */
  readonly links: string;
  /** The base path. In front of it is the address of the server. */
  readonly base: string;
}
