/**
 * Compares two values of an enumeration without case: API 3.0 writes `success`, later releases write `Success`.
 * `undefined` and `null` equal nothing.
 */
export function sameValue(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

/** The company that a job belongs to: the company it is assigned to, else the owner of its backup server. */
export function tenantOf(job: {
  readonly mappedOrganizationUid?: string | null | undefined;
  readonly organizationUid?: string | undefined;
}): string | undefined {
  return job.mappedOrganizationUid ?? job.organizationUid;
}
